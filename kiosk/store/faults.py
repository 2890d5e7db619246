"""Faults of a database as sentences: a full disk, a locked file, a server that is away."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError, OperationalError

from kiosk.errors import DamagedError, KnownError
from kiosk.said import say

DAMAGED = ("malformed", "not a database")
FULL = ("disk is full", "disk I/O error", "No space left", "could not extend file")


def fault_of(error: DBAPIError, *, is_sqlite: bool) -> KnownError | None:
    """What a person is told of it. None: it is no fault of the world's."""
    text = str(error.orig)
    if is_sqlite and any(part in text for part in DAMAGED):
        return damaged(text)
    if any(part in text for part in FULL):
        return KnownError(
            say(
                "The disk is full, so this was not saved. Free some space (delete old "
                "exports or badges) and do it again. Everything saved before is safe."
            )
        )
    if is_sqlite and "readonly" in text:
        return KnownError(
            say(
                "The disk lets nothing be written any more, so this was not saved. "
                "Restart the computer and look at its disk; everything saved before is safe."
            )
        )
    if "locked" in text or "busy" in text:
        return KnownError(
            say(
                "The database is locked by another program, so this was not saved. Close "
                "the other program and do it again."
            )
        )
    if isinstance(error, OperationalError) and not is_sqlite:
        return KnownError(
            say(
                "The database server does not answer ({why}), so this was not saved. It "
                "is tried again; look at the server, and start it if it is down.",
                why=text.strip(),
            )
        )
    return None


def damaged(what: str) -> DamagedError:
    """What stands on the disk is not what was written."""
    return DamagedError(
        say(
            "The database is damaged ({what}). Do not work on with it. Everything in it is "
            "set aside and the latest backup put in its place by kioskctl restore BACKUP; "
            "what it lacks comes back from the hub.",
            what=what,
        )
    )
