"""Entries without the content that a station may not see by its role; the chain holds as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.exchange import Packed
from kiosk.domain.withholding import RESTRICTED, sees_all
from kiosk.log.codec import decode_header

# A header holds its kind as it is: whatever holds none of these need not be read.
_TRACES = tuple(kind.encode() for kind in RESTRICTED)


def stripped(entries: Sequence[Packed], role: str) -> tuple[Packed, ...]:
    if sees_all(role):
        return tuple(entries)
    return tuple(_stripped(entry) for entry in entries)


def _stripped(entry: Packed) -> Packed:
    if entry.body is None or not any(trace in entry.header for trace in _TRACES):
        return entry
    if decode_header(entry.header).kind not in RESTRICTED:
        return entry
    return replace(entry, body=None, salt=None)
