"""Who waits for somebody: sent by one desk, taken by another, calling from a kiosk; told to all."""

from collections.abc import Callable

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.exceptions import REASONS
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join

ANA, BEN = CODES[:2]


def told(desk: Desk) -> list[tuple[str, str, str, bool]]:
    return [
        (one.participant, one.reason, one.station, one.is_taken) for one in desk.exception_queue()
    ]


def test_somebody_is_sent_on_taken_elsewhere_and_settled_everywhere(
    desk: Desk, new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    other = join(new_desk("other"), desk)
    desk.rename("Desk 1")
    assert desk.do(c.SendToExceptions(who(ANA), "document"), actor="Sugja Park").ok
    clock.advance(ms=60_000)
    assert other.do(c.SendToExceptions(who(BEN), "badge")).ok
    exchange(desk, other)
    for one in (desk, other):
        assert [(x, reason, taken) for x, reason, _, taken in told(one)] == [
            (who(ANA), "document", False),
            (who(BEN), "badge", False),
        ]
    first, second = other.exception_queue()
    assert (first.sender, first.step, first.organisation) == ("Sugja Park", "desk", "Milan")
    assert other.do(c.TakeException(first.call), actor="Jinu Kim").ok
    assert other.do(c.TakeException(first.call)).ok, "its own: the card is opened again"
    exchange(desk, other)
    (taken, _) = desk.exception_queue()
    assert taken.taken_by == "Jinu Kim"
    refused = desk.do(c.TakeException(first.call)).refusal
    assert isinstance(refused, r.ArrivalTaken)
    assert refused.by == "Jinu Kim"
    assert other.do(c.SettleException(first.call)).ok
    exchange(desk, other)
    assert [one.call for one in desk.exception_queue()] == [second.call]
    for command in (c.SettleException(first.call), c.TakeException(first.call)):
        assert desk.do(command).refusal == r.NotAwaited()
    assert desk.do(c.TakeException("0" * 32)).refusal == r.NotAwaited()


def test_what_was_sent_by_mistake_is_taken_back_by_one_key(desk: Desk) -> None:
    for command, refusal in (
        (c.SendToExceptions("0" * 32, "fee"), r.UnknownPerson()),
        (c.SendToExceptions(who(ANA), "mood"), r.WordUnknown("mood", REASONS)),
    ):
        assert desk.do(command).refusal == refusal
    desk.do(c.CheckIn(ANA))
    desk.do(c.SendToExceptions(who(ANA), "fee"))
    assert desk.do(c.SendToExceptions(who(ANA), "visit")).refusal == r.NothingChanged()
    assert desk.next_undo() == ("call.made", who(ANA))
    assert desk.do(c.Undo()).ok
    assert told(desk) == []
    assert desk.next_undo() == ("participant.checked_in", who(ANA))


def test_a_kiosks_call_is_another_exception_in_the_same_queue(desk: Desk) -> None:
    call = "ab" * 16
    desk.do(c.RecordImport((f.StaffCalled(call, "", "look-up", "look-up", "3-14"),)))
    desk.do(c.RecordImport((f.CallTaken("cd" * 16, "Nobody made it"),)))
    (one,) = desk.exception_queue()
    assert (one.call, one.name, one.ticket, one.step) == (call, "", "3-14", "look-up")
    assert desk.do(c.TakeException(call, "Jinu Kim")).ok
    assert desk.exception_queue()[0].taken_by == "Jinu Kim"
    desk.do(c.RecordImport((f.CallAnswered(call, "", ""),)))
    assert desk.exception_queue() == []
