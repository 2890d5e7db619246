"""Identifiers that two stations make alike, without asking each other."""

from __future__ import annotations

import hashlib
import re
import unicodedata

ID_BYTES = 16
_LEFT_OUT = re.compile(r"[\s\-\u2010-\u2015\u2212]+")


def normal_code(text: str) -> str:
    """A registration code however it was typed or scanned: "ab-12 3" is "AB123"."""
    # Twice: a letter and its sign may meet only once they are large, and nothing is between them.
    large = unicodedata.normalize("NFKC", text).upper()
    return unicodedata.normalize("NFKC", _LEFT_OUT.sub("", large))


def participant_id(event_code: str, registration_code: str) -> str:
    """32 hex digits, the same wherever the same spreadsheet is imported."""
    return _digest("rollcall participant", event_code, registration_code).hex()


def event_id(event_code: str) -> bytes:
    """16 bytes that name the event in badges and entries."""
    return _digest("rollcall event", event_code)


def _digest(purpose: str, *codes: str) -> bytes:
    text = "\0".join((purpose, *(normal_code(code) for code in codes)))
    return hashlib.sha256(text.encode()).digest()[:ID_BYTES]
