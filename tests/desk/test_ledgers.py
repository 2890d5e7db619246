"""What is remembered of a visit's seats is what a fold from nothing says, whatever happened."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.domain import commands as c
from kiosk.domain.entries import Subject
from kiosk.domain.seat_fold import fold_visit
from kiosk.log import log
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import exchange, join

VISITS = ("V-AUTO", "V-AERO", "V-TINY")


class _GaveUpError(Exception):
    """Ends a transaction in the middle."""


def sign_up(desk: Desk, _: Desk, code: str, visit: str) -> None:
    desk.do(c.SignUp(who(code), visit, although_clashing=True))


def leave(desk: Desk, _: Desk, code: str, visit: str) -> None:
    desk.do(c.LeaveVisit(who(code), visit))


def take_back(desk: Desk, other: Desk, code: str, visit: str) -> None:
    """An act that was looked at again inside its transaction, and then never was."""
    with suppress(_GaveUpError), desk.at_once():
        sign_up(desk, other, code, visit)
        desk._actor.seating.ledger(visit)
        raise _GaveUpError


def meet(desk: Desk, other: Desk, code: str, visit: str) -> None:
    exchange(desk, other)
    desk.do(c.SettleSeats(hub="" if desk.is_root else str(other.branch)))


STEPS: tuple[Callable[[Desk, Desk, str, str], None], ...] = (sign_up, leave, take_back, meet)
step = st.tuples(
    st.booleans(), st.sampled_from(STEPS), st.sampled_from(CODES[:5]), st.sampled_from(VISITS)
)


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(step, max_size=12))
def test_a_remembered_ledger_is_that_of_a_fresh_fold(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[bool, Callable[[Desk, Desk, str, str], None], str, str]],
) -> None:
    folder, clock = tmp_path_factory.mktemp("ledgers"), FakeClock()
    with open_desk(folder / "hub", clock=clock) as hub, open_desk(folder / "one", clock=clock) as s:
        hub.do(c.RecordImport(PROGRAMME))
        join(s, hub)
        for at_hub, do, code, visit in steps:
            do(*((hub, s) if at_hub else (s, hub)), code, visit)
            for desk in (hub, s):
                for one in VISITS:
                    subject = Subject("visit", one)
                    entries = log.about(desk._store, [subject])[subject]
                    assert desk._actor.seating.ledger(one) == fold_visit(one, entries)
