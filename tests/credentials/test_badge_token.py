"""The badge token: whatever is altered, it no longer reads as a badge of this event."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.credentials.badge_token import (
    ALPHABET,
    TOKEN_CHARS,
    BadgeClaim,
    Forged,
    OtherEvent,
    issue_token,
    key_id_of,
    read_token,
)
from kiosk.credentials.node_key import NodeKey
from kiosk.domain.people_ids import event_id

KEY = NodeKey(bytes(range(32)))
EVENT = event_id("EXCOM2019")
CLAIM = BadgeClaim(key_id_of(KEY.public_key), "5a" * 16, 3, 0, date(2019, 10, 17))
TOKEN = issue_token(CLAIM, event=EVENT, key=KEY)


def read(text: str, event: bytes = EVENT) -> BadgeClaim | Forged | OtherEvent:
    return read_token(text, event=event, public_keys=lambda _: [KEY.public_key])


def test_a_token_says_what_was_signed() -> None:
    assert read(TOKEN) == CLAIM


def test_a_token_fits_a_version_6_m_code_in_alphanumeric_mode() -> None:
    assert len(TOKEN) == TOKEN_CHARS + 3 <= 154
    assert set(TOKEN) <= set(ALPHABET + ":")


def test_a_scanner_that_types_small_letters_is_read_all_the_same() -> None:
    assert read(TOKEN.lower()) == CLAIM


@given(st.integers(3, TOKEN_CHARS + 2), st.sampled_from(ALPHABET))
def test_any_changed_character_is_refused(place: int, letter: str) -> None:
    changed = TOKEN[:place] + letter + TOKEN[place + 1 :]
    answer = read(changed)
    assert answer == CLAIM if changed == TOKEN else isinstance(answer, Forged | OtherEvent)


@pytest.mark.parametrize("letter", "ILOU-")
def test_a_letter_that_no_token_holds_is_not_read_as_another(letter: str) -> None:
    assert read(TOKEN[:40] + letter + TOKEN[41:]) == Forged()


def test_a_token_has_one_spelling_though_its_last_letter_has_bits_to_spare() -> None:
    assert read(TOKEN[:-1] + ALPHABET[ALPHABET.index(TOKEN[-1]) + 1]) == Forged()


@given(st.text(max_size=200))
def test_any_text_is_answered_without_an_error(text: str) -> None:
    assert isinstance(read("K1:" + text), Forged | OtherEvent)


def test_a_letter_that_only_becomes_ours_when_it_is_made_large_is_refused() -> None:
    claim = replace(CLAIM, participant="5a" * 15 + "ff")
    token = issue_token(claim, event=EVENT, key=KEY)
    assert "S" in token
    assert read(token) == claim
    assert read(token.replace("S", "\u017f", 1)) == Forged()


@pytest.mark.parametrize("text", ["", "K1:", TOKEN + "0", TOKEN[:-1], TOKEN[3:], "K2:" + TOKEN[3:]])
def test_another_form_is_refused(text: str) -> None:
    assert read(text) == Forged()


def test_a_badge_of_another_event_is_named_so() -> None:
    assert read(TOKEN, event_id("GA2020")) == OtherEvent()


def test_a_signature_for_another_event_does_not_serve_here() -> None:
    """Two events may share the two bytes that the token carries: the signature covers all."""
    twin = EVENT[:2] + bytes(14)
    assert read(issue_token(CLAIM, event=twin, key=KEY)) == Forged()


def test_a_key_that_we_do_not_know_is_refused() -> None:
    stranger = NodeKey(bytes(32))
    assert read(issue_token(CLAIM, event=EVENT, key=stranger)) == Forged()
