"""Why a folder cannot become part of an event, told where somebody joins or imports."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.errors import KnownError
from kiosk.said import say


def seats_given_twice(visits: Iterable[str]) -> KnownError:
    """This station and the hub both gave seats of these visits, each on its own."""
    return KnownError(
        say(
            "This station has already given seats on its own for {visits}, and so has the hub: "
            "together they could exceed the buses. Nothing was changed. Join with an empty folder, "
            "and enter this station's sign-ups there (kioskctl export visits lists them).",
            visits=", ".join(visits),
        )
    )


def another_event(*, held: str, code: str) -> KnownError:
    """The folder holds one event, and a file describes another."""
    return KnownError(
        say(
            "This folder holds the event {held}, and the file describes {code}. Open {code} in a "
            "folder of its own: kioskctl --folder NEW-FOLDER import ...",
            held=held,
            code=code,
        )
    )
