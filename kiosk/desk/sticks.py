"""The front door to bundles, for whoever shows a window over a desk."""

from __future__ import annotations

from pathlib import Path

from kiosk.desk.desk import Desk
from kiosk.sync.bundle import SUFFIX, Read, Written, read_bundle, write_bundle

__all__ = ["SUFFIX", "Read", "Written", "read_stick", "write_stick"]


def write_stick(desk: Desk, place: Path, *, station: str = "", everything: bool = False) -> Written:
    """Write a bundle, and read it back from the stick before this returns."""
    return write_bundle(desk, place, station=station, everything=everything)


def read_stick(desk: Desk, path: Path) -> Read:
    """Take in what a bundle brings."""
    return read_bundle(desk, path)
