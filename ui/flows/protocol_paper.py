"""What protocol prints: read at the desk, and written as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.words import moment_words, zone_of
from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk import Desk


def print_arrivals(desk: Desk, path: Path) -> Path:
    from kiosk.printing.protocol_lists import write_arrivals  # with the first list, not before

    event = desk.event()
    zone = zone_of(event.timezone if event else "")
    heading = f"{event.name if event else ''} · {moment_words(desk.now_ms(), zone)}"
    return Path(write_arrivals(desk.arrival_board(), path, heading=heading, zone=zone).path)


def print_board(desk: Desk, entry: str, path: Path) -> Path:
    from kiosk.printing.protocol_lists import write_board

    event = desk.event()
    kept = next((one for one in desk.frozen_boards() if one.entry == entry), None)
    if kept is None:
        raise KnownError(translate("protocol", "Choose a frozen board first."))
    return Path(write_board(kept, path, zone=zone_of(event.timezone if event else "")).path)
