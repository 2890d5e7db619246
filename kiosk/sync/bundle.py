"""The bundle file: the exchange on a stick. What it promises stands in PROTOCOL.md."""

from __future__ import annotations

from kiosk.sync.bundle_check import Checked, check_bundle
from kiosk.sync.bundle_medium import SUFFIX
from kiosk.sync.bundle_read import Read, read_bundle
from kiosk.sync.bundle_write import Station, Step, Written, write_bundle

__all__ = [
    "SUFFIX",
    "Checked",
    "Read",
    "Station",
    "Step",
    "Written",
    "check_bundle",
    "read_bundle",
    "write_bundle",
]
