"""Where somebody sits and may go: lists say it, desks change it, and neither loses the other."""

from __future__ import annotations

import pytest

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.clashes import person_clashes
from kiosk.domain.people import decide_correction, fold_person
from kiosk.domain.places import Place, changed_place, zones_of
from tests.domain.test_people import LISTED, WHO, entry

SEATED = f.TableGiven(WHO, "4", "2")


def test_what_a_desk_changed_outlives_a_list_that_says_the_same_again() -> None:
    moved = f.PlaceChanged(WHO, {"table": "9"})
    person = fold_person(
        WHO,
        [
            entry(LISTED, 1),
            entry(SEATED, 2),
            entry(moved, 3),
            entry(f.TableGiven(WHO, "4", "5"), 4),
        ],
    )
    assert person.place == Place("9", "5", "")


def test_a_list_that_gives_another_table_wins() -> None:
    moved = f.PlaceChanged(WHO, {"table": "9", "zones": "A; B"})
    facts = [LISTED, SEATED, moved, f.TableGiven(WHO, "7", "2"), f.ZonesGiven(WHO, ("C",))]
    person = fold_person(WHO, [entry(fact, at) for at, fact in enumerate(facts, start=1)])
    assert person.place == Place("7", "2", "C")


def test_an_undone_change_leaves_what_the_list_said() -> None:
    moved = entry(f.PlaceChanged(WHO, {"table": "9"}), 3)
    undone = entry(f.ActUndone(WHO, moved.id), 4)
    person = fold_person(WHO, [entry(LISTED, 1), entry(SEATED, 2), moved, undone])
    assert person.place.table == "4"
    assert [act.action for act in person.acts] == ["place"]


def test_a_correction_says_who_somebody_is_and_where_they_sit_in_two_facts() -> None:
    person = fold_person(WHO, [entry(LISTED, 1), entry(SEATED, 2)])
    changes = {"position": "Mayor", "table": "4", "seat": " 3 ", "zones": "Gala, Stage;Gala"}
    decision = decide_correction(person, changes)
    assert decision.facts == (
        f.DetailsCorrected(WHO, {"position": "Mayor"}, {"position": LISTED.position}),
        f.PlaceChanged(WHO, {"seat": "3", "zones": "Gala; Stage"}, {"seat": "2", "zones": ""}),
    )
    assert decide_correction(person, {"table": "4"}).refusal == r.NothingChanged()
    assert len(decide_correction(person, {"table": "5"}).facts) == 1


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"table": "x" * 41}, r.FieldTooLong("table", 40)),
        ({"zones": "x" * 201}, r.FieldTooLong("zones", 200)),
        ({"zones": ";".join(map(str, range(13)))}, r.ZonesTooMany(12)),
    ],
)
def test_what_no_badge_could_show_is_refused(changes: dict[str, str], refusal: r.Refusal) -> None:
    assert changed_place(WHO, Place(), changes) == refusal
    person = fold_person(WHO, [entry(LISTED, 1)])
    assert decide_correction(person, changes).refusal == refusal


def test_two_desks_that_seat_somebody_unaware_of_each_other_are_told() -> None:
    one = entry(f.PlaceChanged(WHO, {"table": "7"}, {"table": "4"}), 3)
    two = entry(f.PlaceChanged(WHO, {"table": "9"}, {"table": "4"}), 4, origin="b")
    (clash,) = person_clashes(WHO, [entry(LISTED, 1), entry(SEATED, 2), one, two])
    assert (clash.field, [said.value for said in clash.said]) == ("table", ["7", "9"])


def test_zones_are_parted_by_whatever_people_write() -> None:
    assert zones_of(" A;B,A / C、D| ") == ("A", "B", "C", "D")
