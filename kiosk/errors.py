"""Faults, by whose they are: the world's, told in a sentence, or ours."""

from __future__ import annotations


class KnownError(Exception):
    """The world is not as we need it. `str(error)` says what is wrong and what to do."""


class BugError(Exception):
    """We broke a promise of our own. Never shown as the user's mistake."""


class DamagedError(KnownError):
    """What lies on the disk is not what was written there."""
