"""Headers of one branch that look like others before them: read without decoding each anew.

A million headers differ in a few numbers and in whom they are about. Everything between was
decoded, and found to fit, in an earlier header that is alike byte for byte; so what is left is to
read the numbers. A header that is not alike goes the long way, and where that finds it sound, the
next one need not.
"""

from __future__ import annotations

import re

import cbor2
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.log.codec import COUNT_MAX, FORMAT, NUMBER_MAX, header_parts, is_known

TAIL = 68  # bytes: two hashes, each behind two bytes that say so
HASH_LEAD = b"\x58\x20"  # of 32 bytes in CBOR
_SMALL = rb"[\x00-\x17]|\x18.|\x19..|\x1a.{4}"
# Number, stamp and clock; the actor and the subject's kind; the subject; kind and version.
_FORM = re.compile(
    rb"(%b)\x82\x1b(.{8})(%b)\x1b(.{8})(.*?\x78\x20)([0-9a-f]{32})(.*)" % (_SMALL, _SMALL),
    re.DOTALL,
)
# What no identifier of hex digits is: where it stands once, there the identifier was.
_NOBODY = b"\x7f" * 32


class Line(Struct, frozen=True):
    """What a row of the log says beside the bytes of an entry."""

    seq: int
    stamp: tuple[int, int]
    named: tuple[str, str, str, int, bool]  # subject's kind and identifier, kind, version, known
    digest: bytes
    prev: bytes


class Alike:
    """Reads the headers of one branch of an event. Whether they follow each other is for the
    caller to say."""

    def __init__(self, event: bytes, origin: bytes, epoch: int) -> None:
        self._of = [event, origin, epoch]
        self._lead = b"\x8d" + cbor2.dumps([FORMAT, *self._of])[1:]
        self._known: dict[tuple[bytes, bytes], tuple[str, str, int, bool]] = {}

    def read(self, header: bytes) -> Line | None:
        """None: it is no header of this branch. Raises KnownError where it is none at all."""
        found = self._match(header)
        if found is None:
            return self._decode(header)
        number, time, counter, clock, before, id_, after = found.groups()
        shape = self._known.get((before, after))
        seq, time_ms = _number(number), int.from_bytes(time, "big")
        fits = seq <= COUNT_MAX and max(time_ms, int.from_bytes(clock, "big")) <= NUMBER_MAX
        if shape is None or not fits:
            line = self._decode(header)
            self._learn(header, found)
            return line
        subject_kind, kind, version, known = shape
        named = (subject_kind, id_.decode("ascii"), kind, version, known)
        return Line(seq, (time_ms, _number(counter)), named, header[-66:-34], header[-32:])

    def _match(self, header: bytes) -> re.Match[bytes] | None:
        if not (header.startswith(self._lead) and header[-68:-66] == header[-34:-32] == HASH_LEAD):
            return None
        return _FORM.fullmatch(header, len(self._lead), len(header) - TAIL)

    def _decode(self, header: bytes) -> Line | None:
        parts = header_parts(header)
        if parts[1:4] != self._of:
            return None
        _, _, _, _, seq, stamp, _, _, subject, kind, version, digest, prev = parts
        named = (subject[0], subject[1], kind, version, is_known(kind, version))
        return Line(seq, (stamp[0], stamp[1]), named, digest, prev)

    def _learn(self, header: bytes, found: re.Match[bytes]) -> None:
        """Note how a sound header looks, if the identifier of its subject is where it seems to be:
        other hex digits in its place then change nothing but the subject."""
        start, end = found.span(6)
        other = header[:start] + _NOBODY + header[end:]
        try:
            (subject_kind, id_), kind, version = header_parts(other)[8:11]
        except KnownError:
            return  # what seems to be one reaches over the end of a text
        if other.count(_NOBODY) == 1 and id_.encode() == _NOBODY:
            shape = (subject_kind, kind, version, is_known(kind, version))
            self._known[found[5], found[7]] = shape


def _number(encoded: bytes) -> int:
    """A number of CBOR that is not negative: in its one byte, or in those that follow it."""
    return int.from_bytes(encoded[1:] or encoded, "big")
