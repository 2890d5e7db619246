"""A participant folded from entries: any order, any repetition, the same person."""

import random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.checkin import decide_check_in, verdict_of
from kiosk.domain.entries import Entry, EntryId, Stamp, Subject
from kiosk.domain.outcomes import Verdict
from kiosk.domain.people import fold_person
from kiosk.domain.places import Place

WHO = "5a" * 16
LISTED = f.Registered(
    participant=WHO,
    code="4TYSBH",
    category="delegate",
    honorific="Mr",
    given_name="Riccardo",
    family_name="Binaghi",
    family_name_first=False,
    native_name="",
    position="Head of International Relations",
    organisation="Milan",
    delegation="MIL",
    country="IT",
    head_of_delegation=False,
    languages=("it", "en"),
    listed=True,
)


def entry(fact: f.Fact, at: int, *, origin: str = "a", seq: int = 0) -> Entry:
    return Entry(
        id=EntryId(origin * 32, 1, seq or at),
        stamp=Stamp(at, 0),
        clock_ms=at,
        actor=f"by {origin}",
        subject=Subject("participant", WHO),
        kind=fact.kind,
        fact=fact,
    )


def test_two_stations_that_check_in_one_person_leave_one_presence_and_both_acts() -> None:
    person = fold_person(
        WHO,
        [
            entry(LISTED, 1),
            entry(f.CheckedIn(WHO, "code"), 9, origin="b"),
            entry(f.CheckedIn(WHO, "name"), 5, origin="c"),
        ],
    )
    assert [act.entry.origin[0] for act in person.check_ins] == ["c", "b"]
    assert person.checked_in is not None
    assert person.checked_in.method == "name"


def test_an_act_that_is_undone_stays_in_the_history() -> None:
    check_in = entry(f.CheckedIn(WHO, "code"), 5)
    person = fold_person(
        WHO, [entry(LISTED, 1), check_in, entry(f.ActUndone(WHO, check_in.id), 6, origin="b")]
    )
    assert person.checked_in is None
    assert [act.undone is not None for act in person.acts] == [True]


def test_an_undo_that_arrives_before_its_act_still_counts() -> None:
    check_in = entry(f.CheckedIn(WHO, "code"), 5)
    early = entry(f.ActUndone(WHO, check_in.id), 2, origin="b")
    assert fold_person(WHO, [entry(LISTED, 1), early, check_in]).checked_in is None


def test_a_correction_outlives_the_next_import_of_the_same_list() -> None:
    corrected = f.DetailsCorrected(WHO, {"family_name": "Binaghi-Two"})
    later = replace(LISTED, position="Deputy Mayor")
    person = fold_person(WHO, [entry(LISTED, 1), entry(corrected, 2), entry(later, 3)])
    assert person.registered is not None
    assert person.registered.family_name == "Binaghi-Two"
    assert person.registered.position == "Deputy Mayor"
    assert person.imported == later


def test_a_list_that_changes_the_corrected_field_itself_wins() -> None:
    corrected = f.DetailsCorrected(WHO, {"family_name": "Binaghi-Two"})
    later = replace(LISTED, family_name="Binaghi-Three")
    person = fold_person(WHO, [entry(LISTED, 1), entry(corrected, 2), entry(later, 3)])
    assert person.registered is not None
    assert person.registered.family_name == "Binaghi-Three"


def test_an_erased_body_leaves_a_person_without_a_name_and_no_error() -> None:
    erased = replace(entry(LISTED, 1), fact=None)
    assert fold_person(WHO, [erased, entry(f.CheckedIn(WHO, "code"), 5)]).registered is None


def test_a_badge_number_is_never_used_again_after_an_undo() -> None:
    first = entry(f.BadgeIssued(WHO, 1, "first"), 2)
    person = fold_person(WHO, [entry(LISTED, 1), first, entry(f.ActUndone(WHO, first.id), 3)])
    assert (person.badge_issue, person.highest_issue, person.void_issues) == (0, 1, {1})


FACTS = st.sampled_from(
    [
        LISTED,
        replace(LISTED, position="Deputy Mayor"),
        f.CheckedIn(WHO, "code"),
        f.BadgeIssued(WHO, 1, "first"),
        f.BadgeIssued(WHO, 2, "lost"),
        f.DetailsCorrected(WHO, {"given_name": "Rico"}),
        f.TableGiven(WHO, "4", "2"),
        f.PlaceChanged(WHO, {"table": "9"}, {"table": "4"}),
        f.RegistrationCancelled(WHO, "cannot travel"),
        f.RegistrationReinstated(WHO),
        f.ActUndone(WHO, EntryId("a" * 32, 1, 3)),
        f.DeskNoteWritten(WHO, "Protocol officer to greet on arrival"),
    ]
)


@given(st.lists(st.tuples(FACTS, st.sampled_from("abc"), st.integers(1, 6))), st.integers())
def test_any_order_and_any_repetition_give_the_same_person(
    drawn: list[tuple[f.Fact, str, int]], seed: int
) -> None:
    entries = [
        entry(fact, at, origin=origin, seq=number)
        for number, (fact, origin, at) in enumerate(drawn, start=1)
    ]
    shuffled = list(entries)
    random.Random(seed).shuffle(shuffled)
    assert fold_person(WHO, shuffled) == fold_person(WHO, entries)


# -- a note that this station may not see ----------------------------------------------------------


def withheld(fact: f.Fact, at: int) -> Entry:
    """As a station is given it whose role must not see what it says."""
    return replace(entry(fact, at), fact=None)


NOTE = f.DeskNoteWritten(WHO, "Protocol officer to greet on arrival")


def test_a_note_that_is_withheld_sends_to_the_desk_and_is_read_there() -> None:
    at_the_kiosk = fold_person(WHO, [entry(LISTED, 1), withheld(NOTE, 2)])
    decision = decide_check_in(at_the_kiosk, method="code")
    assert decision.refusal == r.NoteForDesk()
    assert decision.facts == ()
    assert verdict_of(at_the_kiosk, decision.refusal) is Verdict.OK_READ_NOTE
    at_the_desk = fold_person(WHO, [entry(LISTED, 1), entry(NOTE, 2)])
    assert decide_check_in(at_the_desk, method="code").refusal is None
    assert verdict_of(at_the_desk, None) is Verdict.OK_READ_NOTE


def test_of_several_notes_the_last_one_counts_withheld_or_not() -> None:
    own = f.DeskNoteWritten(WHO, "Has a parcel at the desk")
    assert fold_person(WHO, [entry(LISTED, 1), entry(own, 2), withheld(NOTE, 3)]).note_withheld
    seen = fold_person(WHO, [entry(LISTED, 1), withheld(NOTE, 2), entry(own, 3)])
    assert not seen.note_withheld
    assert seen.note == "Has a parcel at the desk"


def test_a_note_that_was_withheld_and_is_cleared_sends_nobody_to_the_desk() -> None:
    cleared = entry(f.DeskNoteCleared(WHO), 3)
    at_the_kiosk = fold_person(WHO, [entry(LISTED, 1), withheld(NOTE, 2), cleared])
    assert decide_check_in(at_the_kiosk, method="code").refusal is None
    assert fold_person(WHO, [entry(LISTED, 1), entry(NOTE, 2), cleared]).note == ""
    later = fold_person(WHO, [entry(LISTED, 1), cleared, withheld(NOTE, 4)])
    assert decide_check_in(later, method="code").refusal == r.NoteForDesk()


def test_who_is_here_already_is_told_so_and_not_sent_to_the_desk() -> None:
    here = [entry(LISTED, 1), withheld(NOTE, 2), entry(f.CheckedIn(WHO, "code"), 3, origin="b")]
    assert isinstance(
        decide_check_in(fold_person(WHO, here), method="code").refusal, r.AlreadyCheckedIn
    )


def test_content_that_is_lacking_for_another_reason_is_no_note() -> None:
    contact = withheld(f.ContactGiven(WHO, "a@example.org", ""), 2)
    assert not fold_person(WHO, [entry(LISTED, 1), contact]).note_withheld
    gone = [entry(LISTED, 1), withheld(NOTE, 2), entry(f.PersonErased(WHO), 3)]
    assert not fold_person(WHO, gone).note_withheld


def test_a_person_sits_and_may_go_where_the_last_list_says() -> None:
    entries = [
        entry(LISTED, 1),
        entry(f.TableGiven(WHO, "7", "3"), 2),
        entry(f.ZonesGiven(WHO, ("A", "B")), 3),
        entry(f.TableGiven(WHO, "9", ""), 4),
    ]
    for order in (entries, entries[::-1]):
        person = fold_person(WHO, order)
        assert person.place == Place("9", "", "A; B")
