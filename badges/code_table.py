"""Codes as sums: the QR library is asked once what each bit of a text changes, not once a text.

Among texts of one length and kind, a code is an affine function of the text's bits over GF(2): the
correction is linear, and head, padding, mask and patterns stand still. So the code of any text is
that of another one, with what each differing bit changes XORed on it. All parts come from the
library: how it writes characters, its remainders, and where it puts each bit.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from msgspec import Struct
from qrcode import QRCode, base
from qrcode.util import (
    MODE_8BIT_BYTE,
    MODE_ALPHA_NUM,
    MODE_NUMBER,
    BitBuffer,
    QRData,
    create_bytes,
    length_in_bits,
)

# The bits that say what kind of text follows.
_KIND_BITS = 4
# So many characters the library writes together.
_TOGETHER = {MODE_NUMBER: 3, MODE_ALPHA_NUM: 2, MODE_8BIT_BYTE: 1}
# What the halves of a byte change: the sums for each value of the first four bits, and of the last.
_Halves = tuple[list[int], list[int]]


class Shape(Struct, frozen=True):
    """What has to be the same of two texts for their codes to be sums of the same parts."""

    version: int
    level: int
    mask: int | None  # none: whichever suits the text best, and so no sum
    mode: int
    length: int

    @property
    def modules(self) -> int:
        return 17 + 4 * self.version


class CodeTable:
    """Makes codes of one shape."""

    def __init__(self, shape: Shape, text: bytes) -> None:
        """From any text of that shape. Takes as long as the library takes for some ten codes."""
        self.shape = shape
        self._bits = _bits(shape.mode, text)
        self._drawn = drawn(shape, text)
        self._by_byte = _by_byte(_changes(shape, len(self._bits)))

    def code(self, text: bytes) -> int:
        """What `drawn` gives, and some fifty times as fast."""
        bits = _bits(self.shape.mode, text)
        assert len(text) == self.shape.length, self.shape
        assert len(bits) == len(self._bits), self.shape
        differing = int(bits, 2) ^ int(self._bits, 2)
        found = self._drawn
        count = len(self._by_byte)
        for (high, low), byte in zip(self._by_byte, differing.to_bytes(count, "big"), strict=True):
            found ^= high[byte >> 4] ^ low[byte & 15]
        return found


def drawn(shape: Shape, text: bytes) -> int:
    """The code as the library makes it: its modules row by row as one number, a dark one is 1."""
    code = _blank(shape.version, shape.level, shape.mask)
    code.add_data(QRData(text, mode=shape.mode))
    code.make(fit=False)
    return _as_number(code)


def _blank(version: int, level: int, mask: int | None) -> QRCode:
    return QRCode(version, error_correction=level, mask_pattern=mask, border=0)


def _as_number(code: QRCode) -> int:
    return int("".join(["1" if dark else "0" for dark in chain(*code.modules)]), 2)


def _bits(mode: int, text: bytes) -> str:
    """The text as the library writes it, without what it puts before and behind."""
    each = _TOGETHER[mode]
    return "".join([_written(mode, text[at : at + each]) for at in range(0, len(text), each)])


@lru_cache(maxsize=8192)
def _written(mode: int, characters: bytes) -> str:
    buffer = BitBuffer()
    QRData(characters, mode=mode).write(buffer)
    return "".join([f"{byte:08b}" for byte in buffer.buffer])[: len(buffer)]


def _by_byte(changes: list[int]) -> list[_Halves]:
    """What each byte of a number changes, of whose bits each changes one of these, from the first.

    Halves of bytes, because sums for all values of whole ones would take megabytes.
    """
    changes = [0] * (-len(changes) % 8) + changes
    return [
        (_sums(changes[at : at + 4]), _sums(changes[at + 4 : at + 8]))
        for at in range(0, len(changes), 8)
    ]


def _sums(changes: list[int]) -> list[int]:
    sums = [0]
    for change in reversed(changes):
        sums += [one ^ change for one in sums]
    return sums


def _changes(shape: Shape, count: int) -> list[int]:
    """For each bit of the text the modules that change with it."""
    blocks = base.rs_blocks(shape.version, shape.level)
    data_at = _in_turn([block.data_count for block in blocks])
    corrections = [block.total_count - block.data_count for block in blocks]
    corrections_at = _in_turn(corrections)
    behind_data = sum(map(len, data_at))
    modules = _codeword_modules(shape.version, shape.level, shape.mask)
    found: list[int] = []
    for block, data, corrected in zip(blocks, data_at, corrections_at, strict=True):
        behind = [modules[behind_data + place] for place in corrected]
        for at, place in enumerate(data):
            for bit in reversed(range(8)):
                changed = _of_byte(modules[place], 1 << bit)
                for one, value in zip(behind, _corrections(block, at, bit), strict=True):
                    changed ^= _of_byte(one, value)
                found.append(changed)
    head = _KIND_BITS + length_in_bits(shape.mode, shape.version)
    return found[head : head + count]


def _of_byte(halves: _Halves, byte: int) -> int:
    return halves[0][byte >> 4] ^ halves[1][byte & 15]


def _in_turn(counts: list[int]) -> list[list[int]]:
    """Where the codewords of blocks go: one of each block in turn, and longer ones last."""
    order = [block for at in range(max(counts)) for block, n in enumerate(counts) if at < n]
    return [
        [place for place, one in enumerate(order) if one == block] for block in range(len(counts))
    ]


@lru_cache(maxsize=1024)
def _corrections(block: base.RSBlock, at: int, bit: int) -> list[int]:
    """The correction of a block of zeros with one bit at this place."""
    if bit:
        # The field's multiplication, which costs far less than another division.
        return [base.gexp(base.glog(one) + bit) if one else 0 for one in _corrections(block, at, 0)]
    buffer = BitBuffer()
    buffer.buffer = [int(one == at) for one in range(block.data_count)]
    corrections: list[int] = create_bytes(buffer, [block])[block.data_count :]
    return corrections


@lru_cache(maxsize=8)
def _codeword_modules(version: int, level: int, mask: int | None) -> list[_Halves]:
    """For each codeword the modules that change with it."""
    codewords = sum(block.total_count for block in base.rs_blocks(version, level))
    places = [0] * (codewords * 8)
    for at, number in enumerate(_numbers_of_modules(_blank(version, level, mask), codewords)):
        if number:
            places[number - 1] = 1 << at
    return _by_byte(places)


def _numbers_of_modules(code: QRCode, codewords: int) -> list[int]:
    """For each module, from the last to the first, the number of its bit, from 1; 0: of none.

    The library puts bytes on their places whatever they say. So it is given all numbers at once,
    one binary digit of each in a turn.
    """
    numbers = range(1, codewords * 8 + 1)
    plain = _placed(code, bytes(codewords))
    found = [0] * len(code.modules) ** 2
    for digit in range(numbers[-1].bit_length()):
        bits = "".join(["01"[number >> digit & 1] for number in numbers])
        placed = _placed(code, int(bits, 2).to_bytes(codewords, "big")) ^ plain
        found = [one | (placed >> at & 1) << digit for at, one in enumerate(found)]
    return found


def _placed(code: QRCode, codewords: bytes) -> int:
    code.data_cache = codewords
    code.make(fit=False)
    return _as_number(code)
