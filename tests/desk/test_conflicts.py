"""What stations do while they cannot hear each other is shown to a person, and settled once."""

from collections.abc import Callable

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk, conflicts
from kiosk.desk import person_clashes as looking
from kiosk.domain import refusals as r
from kiosk.domain.commands import (
    CancelRegistration,
    CheckIn,
    CheckInPerson,
    CorrectDetails,
    EnrolNode,
    LeaseSeats,
    RegisterWalkIn,
    ReinstateRegistration,
    ReopenConflict,
    Reprint,
    RevokeNode,
    SettleConflict,
    SettleSeats,
    SignUp,
    Substitute,
    Undo,
    WriteOffStation,
)
from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.facts import NodeEnrolled
from kiosk.domain.outcomes import Decision
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join

ANA = who(CODES[0])


def kinds(desk: Desk) -> list[ConflictKind]:
    return [conflict.kind for conflict in desk.conflicts()]


def only(desk: Desk) -> Conflict:
    (conflict,) = desk.conflicts()
    return conflict


def test_a_quiet_day_has_no_conflicts(desk: Desk, new_desk: Callable[[str], Desk]) -> None:
    station = join(new_desk("station"), desk)
    desk.do(CheckIn(CODES[0]))
    exchange(desk, station)
    station.do(CorrectDetails(ANA, {"position": "Mayor"}))
    exchange(desk, station)
    desk.do(CorrectDetails(ANA, {"position": "Lord Mayor"}))
    desk.do(SignUp(ANA, "V-PANGYO"))
    exchange(desk, station)
    assert desk.conflicts() == station.conflicts() == ()


def test_a_person_who_checked_in_at_two_stations_is_shown_until_somebody_settles_it(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(CheckIn(CODES[0]), actor="Kim")
    station.do(CheckInPerson(ANA), actor="Lee")
    exchange(desk, station)
    conflict = only(desk)
    assert conflict == only(station)
    assert conflict.kind is ConflictKind.CHECKED_IN_TWICE
    assert conflict.subject.id == ANA
    assert {side.actor for side in conflict.sides} == {"Kim", "Lee"}
    assert set(conflict.stations) == {desk.name, station.name}
    assert conflict.what_to_do.endswith(".")
    assert station.do(SettleConflict(conflict.id, "it was one person"), actor="Lee").ok
    assert station.conflicts() == ()
    exchange(desk, station)
    assert desk.conflicts() == ()
    (settled,) = desk.settled_conflicts()
    assert (settled.by, settled.how, settled.conflict.id) == (
        "Lee",
        "it was one person",
        conflict.id,
    )
    again = desk.do(SettleConflict(conflict.id, "again"))
    assert again.refusal == r.ConflictAlreadySettled("Lee", "it was one person")


def test_settling_names_a_conflict_and_says_how(desk: Desk) -> None:
    assert desk.do(SettleConflict("ab" * 16, "so")).refusal == r.UnknownConflict("ab" * 16)
    assert desk.do(SettleConflict("ab" * 16, " ")).refusal == r.FieldMissing("how")
    assert desk.do(SettleConflict("ab" * 16, "x" * 501)).refusal == r.FieldTooLong("how", 500)


def test_a_third_check_in_opens_a_settled_conflict_again(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    one, two = join(new_desk("one"), desk), join(new_desk("two"), desk)
    for station in (desk, one, two):
        station.do(CheckIn(CODES[0]))
    exchange(desk, one)
    desk.do(SettleConflict(only(desk).id, "one person"))
    assert desk.conflicts() == ()
    exchange(desk, two)
    assert len(only(desk).sides) == 3


def test_one_field_that_two_stations_corrected_shows_both_values(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(CorrectDetails(ANA, {"family_name": "Binagi", "position": "Mayor"}))
    station.do(CorrectDetails(ANA, {"family_name": "Binaggi", "position": "Mayor"}))
    exchange(desk, station)
    conflict = only(station)
    assert (conflict.kind, conflict.field) == (ConflictKind.EDITED_TWICE, "family_name")
    assert {side.value for side in conflict.sides} == {"Binagi", "Binaggi"}
    # Whoever sees what stands and corrects it has settled it.
    assert station.do(CorrectDetails(ANA, {"family_name": "Binaghi"})).ok
    assert station.conflicts() == ()


def test_two_walk_ins_of_one_name_at_two_stations_are_one_question(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(RegisterWalkIn("José", "Núñez", "delegate", organisation="Quito"))
    station.do(RegisterWalkIn("Jose", "NUNEZ", "delegate", organisation="quito "))
    station.do(RegisterWalkIn("Jose", "Nunez", "delegate", organisation="Lima"))
    exchange(desk, station)
    conflict = only(desk)
    assert conflict.kind is ConflictKind.REGISTERED_TWICE
    assert {side.value for side in conflict.sides} == {"José Núñez", "Jose NUNEZ"}
    desk.do(CancelRegistration(conflict.subject.id, "registered twice"))
    assert desk.conflicts() == ()


def test_two_stations_that_put_two_people_in_one_place_ask_who_comes(
    desk: Desk, new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    station = join(new_desk("station"), desk)
    first, later = who(CODES[1]), who(CODES[2])
    assert desk.do(Substitute(ANA, first), actor="Kim").ok
    clock.advance(ms=1)
    assert station.do(Substitute(ANA, later), actor="Lee").ok
    exchange(desk, station)
    conflict = only(desk)
    assert conflict == only(station)
    assert conflict.kind is ConflictKind.REPLACED_TWICE
    assert [side.participant for side in conflict.sides] == [first, later]
    assert [side.value for side in conflict.sides] == ["Riccardo1 Binaghi", "Riccardo2 Binaghi"]
    assert [side.station for side in conflict.sides] == [desk.name, station.name]
    card = desk.person(ANA)
    assert card is not None
    assert card.replaced_by == later
    station.do(Undo())
    assert station.conflicts() == ()
    exchange(desk, station)
    desk.do(ReinstateRegistration(ANA))
    assert desk.do(Substitute(ANA, later)).ok, "who knows of the one before is in no conflict"
    assert desk.conflicts() == ()


def test_two_stations_that_put_the_same_person_in_a_place_agree(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    for one in (desk, station):
        assert one.do(Substitute(ANA, who(CODES[1]))).ok
    exchange(desk, station)
    assert desk.conflicts() == ()


def test_one_admitted_before_the_cancellation_was_heard_of_is_shown(
    desk: Desk, new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(CancelRegistration(ANA, "ill"), actor="Kim")
    clock.advance(ms=1)  # at one and the same moment either could be the first
    assert station.do(CheckIn(CODES[0])).ok
    exchange(desk, station)
    conflict = only(station)
    assert conflict.kind is ConflictKind.ADMITTED_ALTHOUGH_CANCELLED
    assert [side.station for side in conflict.sides] == [desk.name, station.name]
    station.do(Undo())
    assert station.conflicts() == ()


def test_a_badge_that_was_replaced_before_the_news_came_is_shown(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(CheckIn(CODES[0]))
    exchange(desk, station)
    old = desk.badge_text(ANA)
    desk.do(Undo())  # the check-in, and with it badge 1
    exchange(desk, station)
    assert station.do(CheckIn(old)).refusal == r.BadgeRevoked(1)
    desk.do(CheckIn(CODES[1]))
    exchange(desk, station)
    second = desk.badge_text(who(CODES[1]))
    desk.do(Reprint(who(CODES[1]), "lost"))
    assert station.do(CheckIn(second)).verdict is not None
    exchange(desk, station)
    assert desk.conflicts() == ()  # it was refused: checked in already


def test_seats_on_two_visits_at_one_time_that_two_stations_gave_are_shown(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(LeaseSeats(str(station.branch)))
    exchange(desk, station)
    desk.do(SignUp(ANA, "V-PANGYO"))
    station.do(SignUp(ANA, "V-GCCEI"))
    exchange(desk, station)
    conflict = only(desk)
    assert conflict.kind is ConflictKind.VISITS_AT_ONE_TIME
    assert [side.value for side in conflict.sides] == ["V-PANGYO", "V-GCCEI"]


def test_what_a_written_off_station_sells_late_is_shown_and_never_too_much(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(LeaseSeats(str(station.branch)))
    exchange(desk, station)
    station.do(SignUp(who(CODES[1]), "V-PANGYO"))
    exchange(desk, station)
    assert desk.do(WriteOffStation(station.node, ("Kim", "Lee"), "fell into the lake")).ok
    for code in CODES[2:12]:
        desk.do(SignUp(who(code), "V-PANGYO"))
        desk.do(SettleSeats())
    before = next(v for v in desk.visits() if v.visit == "V-PANGYO")
    assert before.stranded > 0
    assert before.taken + before.stranded == before.capacity
    assert station.do(SignUp(ANA, "V-PANGYO")).ok  # it is found again, and knows nothing
    exchange(station, desk)
    after = next(v for v in desk.visits() if v.visit == "V-PANGYO")
    assert after.taken == before.taken + 1
    assert after.taken + after.stranded == after.capacity
    assert set(kinds(desk)) == {ConflictKind.LATE_SALE, ConflictKind.LATE_ACTS}
    late = next(c for c in desk.conflicts() if c.kind is ConflictKind.LATE_SALE)
    assert (late.subject.id, late.field) == (ANA, "V-PANGYO")


def test_late_acts_of_a_revoked_station_are_shown_and_earlier_ones_are_not(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    station.do(CheckIn(CODES[0]))
    exchange(station, desk)
    desk.do(RevokeNode(station.node))
    assert desk.conflicts() == ()
    station.do(CheckIn(CODES[1]))
    exchange(station, desk)
    assert only(desk).kind is ConflictKind.LATE_ACTS
    assert only(desk).subject.id == station.node


def test_what_a_station_says_of_others_has_no_effect_and_is_shown(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station, stranger = join(new_desk("station"), desk), new_desk("stranger")
    fact = NodeEnrolled(stranger.node, "Stranger", "organiser", stranger.public_key)
    assert station.do(EnrolNode(stranger.node, "S", "desk", stranger.public_key)).refusal
    with station._store.transaction():  # a changed program asks nobody
        station._actor.commit(Decision((fact,)), actor="")
    exchange(station, desk)
    assert stranger.node not in {line.node for line in desk.nodes()}
    conflict = only(desk)
    assert conflict.kind is ConflictKind.NO_AUTHORITY
    assert conflict.subject.id == stranger.node


def test_the_number_that_is_shown_in_passing_is_found_in_steps_and_is_the_same(
    desk: Desk, new_desk: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "HISTORIES_A_STEP", 2)
    monkeypatch.setattr(looking, "SUSPECTED_A_STEP", 3)
    monkeypatch.setattr(conflicts, "NAMES_A_QUERY", 2)

    def counted() -> int:
        for _ in range(100):
            count, is_all = desk.count_conflicts()
            if is_all:
                return count
            assert count <= len(CODES)
        raise AssertionError("it never comes to an end")

    assert counted() == 0
    other = join(new_desk("other"), desk)
    for code in CODES[:7]:
        desk.do(CheckIn(code))
        other.do(CheckIn(code))
    exchange(desk, other)
    assert desk.count_conflicts() != (7, True)  # it looks at a few, and says that it is not all
    assert counted() == 7 == len(desk.conflicts())
    settled = desk.conflicts()[0]
    desk.do(SettleConflict(settled.id, "the same person", by="Sugja Park"))
    assert counted() == 6 == len(desk.conflicts())
    desk.do(ReopenConflict(settled.id))
    assert counted() == 7
    desk.do(Undo())
    assert counted() == len(desk.conflicts())
