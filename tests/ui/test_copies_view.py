"""What a person reads about copies of a station."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.cards import Counts
from ui.screens.about.copies_view import last_copy_words, put_back_question, put_back_words

NOW = 1_571_000_000_000


class _Copy(Struct, frozen=True):
    counts: Counts | None
    written_ms: int = NOW - 20 * 60_000
    name: str = "Desk 1"
    event: str = "E19"
    entries: int = 41


class _Restored(Struct, frozen=True):
    not_in_backup: int | None


def test_the_last_copy_is_told_by_its_age(app: object) -> None:
    assert "No copy" in last_copy_words(0, now_ms=NOW)
    assert "just now" in last_copy_words(NOW - 20_000, now_ms=NOW)
    assert "14 minutes old" in last_copy_words(NOW - 14 * 60_000, now_ms=NOW)


def test_the_question_says_what_the_copy_holds_and_what_follows(app: object) -> None:
    counts = Counts(participants=286, checked_in=140, badges=9, checked_in_twice=0, by_category=())
    asked = put_back_question(_Copy(counts), now_ms=NOW)
    assert "286 people, 140 of them checked in" in asked.follows[0]
    assert "20 minute" in asked.follows[1]
    assert len(asked.follows) == 4


def test_a_copy_of_another_version_is_told_by_its_acts(app: object) -> None:
    asked = put_back_question(_Copy(None, written_ms=0), now_ms=NOW)
    assert "41 acts" in asked.follows[0]
    assert len(asked.follows) == 3


def test_what_the_copy_lacks_is_told_with_where_it_lies(app: object) -> None:
    assert "7 acts that it lacks" in put_back_words(_Restored(7))[1]
    assert "lacks nothing" in put_back_words(_Restored(0))[1]
    assert "could not be read" in put_back_words(_Restored(None))[1]
