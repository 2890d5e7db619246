"""Who has an item, and what may be lent or taken back."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain import lending_refusals as lr
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry, Subject
from kiosk.domain.lending import decide_lend, decide_return, decide_undo, item_of, loans_of
from kiosk.domain.people import Person, fold_person
from tests.domain.test_people import LISTED, WHO, entry

ANOTHER = "6b" * 16


def about_item(fact: f.Fact, at: int, *, origin: str = "a") -> Entry:
    return replace(entry(fact, at, origin=origin), subject=Subject("item", "H-17"))


def holders(*entries: Entry) -> list[str]:
    return [loan.participant for loan in loans_of("H-17", entries)]


def test_an_item_is_out_until_whoever_has_it_gives_it_back() -> None:
    lent = about_item(f.ItemLent("H-17", WHO), 1)
    back = about_item(f.ItemReturned("H-17", WHO), 2)
    again = about_item(f.ItemLent("H-17", ANOTHER), 3)
    assert holders(lent) == [WHO]
    assert holders(lent, back) == []
    assert holders(again, back, lent) == [ANOTHER]


def test_two_stations_that_lent_one_item_are_both_seen_and_one_return_ends_both() -> None:
    one = about_item(f.ItemLent("H-17", WHO), 1)
    two = about_item(f.ItemLent("H-17", ANOTHER), 2, origin="b")
    loans = loans_of("H-17", [two, one])
    assert [loan.participant for loan in loans] == [WHO, ANOTHER]
    back = decide_return("H-17", loans).facts
    entries = [about_item(fact, at) for at, fact in enumerate(back, start=3)]
    assert holders(one, two, *entries) == []


def test_what_is_out_is_not_lent_again_and_what_is_here_not_taken_back() -> None:
    person = fold_person(WHO, [entry(LISTED, 1)])
    loans = loans_of("H-17", [about_item(f.ItemLent("H-17", ANOTHER), 1)])
    assert decide_lend("H-17", loans, person).refusal == lr.ItemOut("H-17", ANOTHER)
    assert decide_lend("H-17", (), person).facts == (f.ItemLent("H-17", WHO),)
    assert decide_return("H-17", ()).refusal == lr.ItemNotOut("H-17")


def test_nobody_unknown_or_cancelled_and_nothing_without_a_number_is_lent() -> None:
    person = fold_person(WHO, [entry(LISTED, 1)])
    gone = fold_person(WHO, [entry(LISTED, 1), entry(f.RegistrationCancelled(WHO, "ill"), 2)])
    assert decide_lend("H-17", (), Person(WHO)).refusal == r.UnknownPerson()
    assert decide_lend("H-17", (), gone).refusal == r.Cancelled("ill")
    for item in ("", "x" * 41):
        assert decide_lend(item, (), person).refusal == lr.ItemUnclear(40)


def test_what_is_taken_back_was_never_lent_or_never_given_back() -> None:
    lent = about_item(f.ItemLent("H-17", WHO), 1)
    back = about_item(f.ItemReturned("H-17", WHO), 2)
    not_back = about_item(f.LendingTakenBack("H-17", back.id), 3)
    assert decide_undo(back, [lent, back]).facts == (not_back.fact,)
    assert holders(not_back, lent, back) == [WHO]
    assert decide_undo(lent, [lent, back]).refusal == lr.ItemNotOut("H-17")
    assert holders(lent, about_item(f.LendingTakenBack("H-17", lent.id), 4)) == []
    elsewhere = about_item(f.ItemLent("H-17", ANOTHER), 3, origin="b")
    assert decide_undo(back, [lent, back, elsewhere]).refusal == lr.ItemOut("H-17", ANOTHER)


def test_a_number_is_the_same_however_it_was_typed() -> None:
    assert item_of("  h-17 ") == item_of("H-17") == "H-17"
