"""What the hub's QR says arrives whole, or not at all."""

from __future__ import annotations

import base64
import hashlib
import re

import cbor2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.errors import KnownError
from kiosk.hub.offer_qr import as_blocks, as_svg, modules_of
from kiosk.sync.offer import JoinOffer, is_offer, read_offer

OFFER = JoinOffer("7K3M9QX2T4AB", bytes(range(32)), 8470, ("192.168.10.20", "10.0.0.5", "fd00::1"))


def seen(rows, dots=4):
    """What an independent reader makes of these modules."""
    size = (len(rows[0]), len(rows))
    image = Image.new("L", size)
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    large = image.resize((size[0] * dots, size[1] * dots), Image.Resampling.NEAREST)
    found = zxingcpp.read_barcodes(large)
    return [one.text for one in found]


def test_an_offer_arrives_as_it_was():
    assert read_offer(OFFER.text()) == OFFER
    assert OFFER.urls()[0] == "https://192.168.10.20:8470"
    assert OFFER.urls()[2] == "https://[fd00::1]:8470"


def test_only_capitals_digits_and_one_colon_go_through_the_scanner():
    assert re.fullmatch("ROLLCALL:[A-Z2-7]+", OFFER.text())


def test_an_independent_reader_reads_the_qr_of_page_and_terminal():
    assert seen(modules_of(OFFER.text())) == [OFFER.text()]
    lines = as_blocks(OFFER.text())
    halves = [[[block in upper for block in line] for upper in ("█▀", "█▄")] for line in lines]
    assert seen([row for pair in halves for row in pair]) == [OFFER.text()]


def test_the_qr_on_the_page_needs_nothing_from_outside():
    svg = as_svg(OFFER.text())
    assert "href" not in svg
    assert "<script" not in svg
    assert svg.count("h1v1h-1z") == sum(sum(row) for row in modules_of(OFFER.text()))


@pytest.mark.parametrize("typed", ["rollcall:{}", " ROLLCALL:{}\n", "ROLLCALLÖ{}", "ROLLCALL;{}"])
def test_scanners_on_foreign_keyboards_are_understood(typed):
    scanned = typed.format(OFFER.text().partition(":")[2])
    assert is_offer(scanned)
    assert read_offer(scanned) == OFFER


def test_a_keyboard_that_swaps_letters_is_noticed_and_said():
    swapped = OFFER.text().translate(str.maketrans("YZ", "ZY"))
    assert swapped != OFFER.text()
    with pytest.raises(KnownError, match="another keyboard"):
        read_offer(swapped)


@given(st.integers(min_value=9), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_any_changed_letter_is_noticed(at, letter):
    text = OFFER.text()
    at = 9 + at % (len(text) - 9)
    changed = text[:at] + letter + text[at + 1 :]
    if changed != text:
        with pytest.raises(KnownError):
            read_offer(changed)


@given(st.text(max_size=80))
def test_any_text_is_an_offer_or_a_sentence(text):
    with pytest.raises(KnownError):
        read_offer("ROLLCALL:" + text)


@pytest.mark.parametrize("text", ["", "10.0.0.5:8470", "https://rollcall.example", "K1:ABC"])
def test_what_else_people_type_is_not_taken_for_an_offer(text):
    assert not is_offer(text)


def told(*parts):
    """The text of an offer that was read well, whatever it says."""
    content = cbor2.dumps(list(parts), canonical=True)
    data = hashlib.sha256(b"rollcall-offer-v1\0" + content).digest()[:4] + content
    return "ROLLCALL:" + base64.b32encode(data).decode().rstrip("=")


def test_an_offer_of_a_newer_hub_asks_for_an_update_and_not_for_another_scan():
    with pytest.raises(KnownError, match="Update Rollcall") as caught:
        read_offer(told(2, "something", "altogether", "different"))
    assert "Scan it again" not in str(caught.value)


@pytest.mark.parametrize(
    "parts",
    [
        (1, OFFER.code, OFFER.pin, 0, ["10.0.0.5"]),
        (1, OFFER.code, OFFER.pin, 65_536, ["10.0.0.5"]),
        (1, OFFER.code, OFFER.pin[1:], 8470, ["10.0.0.5"]),
        (1, "7K3M", OFFER.pin, 8470, ["10.0.0.5"]),
        (1, OFFER.code, OFFER.pin, 8470, ["10.0.0.5"] * 9),
        (0, OFFER.code, OFFER.pin, 8470, ["10.0.0.5"]),
        ("1", OFFER.code, OFFER.pin, 8470, ["10.0.0.5"]),
        (),
    ],
)
def test_an_offer_that_no_hub_makes_is_not_followed(parts):
    with pytest.raises(KnownError, match="was not read well"):
        read_offer(told(*parts))
