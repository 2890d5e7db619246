"""What the headers of a request claim is taken in one form only, whoever wrote them."""

from __future__ import annotations

import pytest

from kiosk.sync import signing

NODE, SIGNATURE = "5a" * 16, bytes(range(64))
SOUND = signing.headers(NODE, 7, SIGNATURE)


def test_a_request_claims_what_its_sender_wrote():
    assert signing.claimed(SOUND) == signing.Claimed(NODE, 7, SIGNATURE)


@pytest.mark.parametrize(
    "changed",
    [
        {signing.NODE: "5A" * 16},
        {signing.NODE: "5a" * 15},
        {signing.COUNTER: ""},
        {signing.COUNTER: "-7"},
        {signing.COUNTER: "٧"},
        {signing.COUNTER: "9" * 16},
        {signing.COUNTER: "9" * 5_000},
        {signing.SIGNATURE: "not base64!"},
        {signing.SIGNATURE: "Ä"},
    ],
    ids=str,
)
def test_headers_out_of_form_claim_nothing(changed):
    assert signing.claimed({**SOUND, **changed}) is None


@pytest.mark.parametrize("name", [signing.NODE, signing.COUNTER])
def test_headers_that_lack_one_claim_nothing(name):
    assert signing.claimed({key: value for key, value in SOUND.items() if key != name}) is None


def test_what_a_hub_saw_of_our_count_is_a_number_or_nothing():
    assert signing.counter_in(SOUND) == 7
    assert signing.counter_in({}) is None
    assert signing.counter_in({signing.COUNTER: "9" * 5_000}) is None
