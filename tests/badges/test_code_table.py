"""Codes made of sums are the codes that the QR library makes, whatever the text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from qrcode.base import rs_blocks
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.util import (
    ALPHA_NUM,
    MODE_8BIT_BYTE,
    MODE_ALPHA_NUM,
    MODE_NUMBER,
    length_in_bits,
)

from badges import Badge, Layout, codes, draw_badge, draw_badges
from badges.code_table import CodeTable, Shape, drawn
from tests.badges.conftest import token

LETTERS = {MODE_NUMBER: b"0123456789", MODE_ALPHA_NUM: ALPHA_NUM, MODE_8BIT_BYTE: bytes(range(256))}
BITS_A_LETTER = {MODE_NUMBER: 10 / 3, MODE_ALPHA_NUM: 5.5, MODE_8BIT_BYTE: 8}
LEVELS = (ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q, ERROR_CORRECT_H)


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    """Any that a table is made of, and texts of any length that goes in."""
    version = draw(st.integers(1, codes.TABLE_VERSION_MAX))
    level, mode = draw(st.sampled_from(LEVELS)), draw(st.sampled_from(sorted(LETTERS)))
    room = 8 * sum(block.data_count for block in rs_blocks(version, level))
    longest = int((room - 4 - length_in_bits(mode, version)) / BITS_A_LETTER[mode])
    length = draw(st.integers(1, longest))
    return Shape(version, level, draw(st.integers(0, 7)), mode, length)


@pytest.fixture
def without_tables() -> Iterator[None]:
    """As a program starts: what is known of codes may be of other tests."""

    def forget() -> None:
        codes._tables.clear()
        codes._asked.clear()
        codes.encode.cache_clear()

    forget()
    yield
    forget()


def text_of(shape: Shape, random: Random) -> bytes:
    return bytes(random.choices(LETTERS[shape.mode], k=shape.length))


@settings(max_examples=25, deadline=None)
@given(shapes(), st.integers(0, 2**32))
def test_a_sum_is_the_code_that_the_library_makes(shape: Shape, seed: int) -> None:
    random = Random(seed)
    table = CodeTable(shape, text_of(shape, random))
    for _ in range(3):
        text = text_of(shape, random)
        assert table.code(text) == drawn(shape, text), text


def test_a_text_that_differs_in_one_letter_only_has_a_code_of_its_own() -> None:
    text = token(1).encode()
    shape = Shape(6, ERROR_CORRECT_M, codes.MASK, MODE_ALPHA_NUM, len(text))
    table = CodeTable(shape, text)
    assert table.code(text) == drawn(shape, text)
    for at in range(0, len(text), 7):
        other = text[:at] + (b"Z" if text[at : at + 1] != b"Z" else b"Y") + text[at + 1 :]
        assert table.code(other) == drawn(shape, other), at


def test_a_batch_prints_the_codes_that_single_badges_have(
    someone: Badge, small: Layout, without_tables: None
) -> None:
    count = 2 * codes.TABLE_PAYS
    alone = [codes.encode(token(number)) for number in range(count)]
    batch = [replace(someone, qr_text=token(number)) for number in range(count)]
    draw_badges(batch, small, io.BytesIO())
    assert [shape.length for shape in codes._tables] == [len(token(0))]
    codes.encode.cache_clear()
    assert [codes.encode(token(number)) for number in range(count)] == alone


def test_no_table_is_made_for_one_badge_after_another(
    someone: Badge, small: Layout, without_tables: None
) -> None:
    for number in range(2 * codes.TABLE_PAYS):
        draw_badge(replace(someone, qr_text=token(number)), small)
    assert not codes._tables


def test_no_table_is_made_for_codes_of_which_it_would_take_too_much_memory(
    someone: Badge, small: Layout, without_tables: None
) -> None:
    batch = [replace(someone, qr_text=f"{number + 100}" * 200) for number in range(20)]
    draw_badges(batch, small, io.BytesIO())
    assert not codes._tables
