"""Faults, by whose they are: the world's, told in a sentence, or ours."""

from __future__ import annotations


class KnownError(Exception):
    """The world is not as we need it. `str(error)` says what is wrong and what to do."""

    @property
    def words(self) -> str:
        """The same, and a sentence that knows what it was made of (badges/said.py) still does."""
        first = self.args[0] if self.args else ""
        return first if isinstance(first, str) else str(self)


class BugError(Exception):
    """We broke a promise of our own. Never shown as the user's mistake."""


class DamagedError(KnownError):
    """What lies on the disk is not what was written there."""
