"""Parts of a snapshot to bytes and back: long runs, column by column, compressed.

part   zlib of  runs (4 bytes), total entries (8), then runs           numbers big-endian
run    origin(16) epoch(8) last number(8) key(32) signature(64) entries(4)
       form of each (1) length of each header (2) length of each body (4, all ones: none)
       salts (16 each, of those with a body), headers, bodies
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Mark
from kiosk.errors import KnownError
from kiosk.log.runs import NO_TAIL, Run
from kiosk.said import say
from kiosk.sync.wire import BODY_BYTES_MAX, NUMBER_MAX, PAGE_ENTRIES_LIMIT

PART_BYTES_MAX = 32_000_000  # unpacked
RUNS_MAX = 100_000
_LEVEL = 1  # hashes and salts do not shrink, names do at once
_SALT_BYTES = 16
_NO_BODY = 0xFFFFFFFF
_PART = struct.Struct(">IQ")
_RUN = struct.Struct(">16sQQ32s64sI")


class Part(Struct, frozen=True):
    """One answer on the way to a whole copy of the log."""

    total: int  # entries that the giver held when it answered
    runs: tuple[Run, ...]


def pack_part(part: Part) -> bytes:
    packer = zlib.compressobj(_LEVEL)
    packed = [packer.compress(_PART.pack(len(part.runs), part.total))]
    packed += [packer.compress(_run_out(run)) for run in part.runs]
    return b"".join((*packed, packer.flush()))


def unpack_part(data: bytes) -> Part:
    """Raises KnownError with a sentence on anything but a whole part."""
    try:
        unpacker = zlib.decompressobj()
        content = unpacker.decompress(data, PART_BYTES_MAX)
        if not unpacker.eof or unpacker.unused_data:
            raise ValueError("it is cut off, or too long")
        reader = _Reader(content)
        count, total = _PART.unpack(reader.take(_PART.size))
        if count > RUNS_MAX or total > NUMBER_MAX:
            raise ValueError("it claims too much")
        part = Part(total, tuple(_run_in(reader) for _ in range(count)))
        if not reader.at_end:
            raise ValueError("something was added at its end")
    except (ValueError, struct.error, zlib.error) as error:
        raise KnownError(
            say(
                "The hub's copy of its log cannot be read: {why}. Update Rollcall on this "
                "computer and on the hub, and try again.",
                why=error,
            )
        ) from error
    return part


def _run_out(run: Run) -> bytes:
    count = len(run.headers)
    bodies = [body for body in run.bodies if body is not None]
    return b"".join(
        (
            _RUN.pack(
                bytes.fromhex(run.branch.origin),
                run.branch.epoch,
                run.mark.seq,
                run.mark.key,
                run.mark.signature,
                count,
            ),
            run.forms,
            struct.pack(f">{count}H", *map(len, run.headers)),
            struct.pack(f">{count}I", *(_NO_BODY if b is None else len(b) for b in run.bodies)),
            *(salt for salt in run.salts if salt is not None),
            *run.headers,
            *bodies,
        )
    )


def _run_in(reader: _Reader) -> Run:
    origin, epoch, seq, key, signature, count = _RUN.unpack(reader.take(_RUN.size))
    if not 0 < count <= PAGE_ENTRIES_LIMIT or max(epoch, seq) > NUMBER_MAX:
        raise ValueError("it claims too much")
    forms = reader.take(count)
    if max(forms) > NO_TAIL:
        raise ValueError("it is of an unknown form")
    header_sizes = struct.unpack(f">{count}H", reader.take(2 * count))
    body_sizes = struct.unpack(f">{count}I", reader.take(4 * count))
    if any(BODY_BYTES_MAX < size != _NO_BODY for size in body_sizes):
        raise ValueError("it claims too much")
    have = [size != _NO_BODY for size in body_sizes]
    salts = tuple(reader.take(_SALT_BYTES) if some else None for some in have)
    headers = reader.take_each(header_sizes)
    bodies = tuple(
        reader.take(n) if some else None for n, some in zip(body_sizes, have, strict=True)
    )
    branch = Branch(origin.hex(), epoch)
    return Run(branch, Mark(branch, seq, key, signature), forms, headers, bodies, salts)


class _Reader:
    """Takes bytes off the front; raises ValueError where there are not enough."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    @property
    def at_end(self) -> bool:
        return self._at == len(self._content)

    def take(self, count: int) -> bytes:
        end = self._at + count
        if end > len(self._content):
            raise ValueError("it is cut off")
        taken = self._content[self._at : end]
        self._at = end
        return taken

    def take_each(self, sizes: Sequence[int]) -> tuple[bytes, ...]:
        return tuple(map(self.take, sizes))
