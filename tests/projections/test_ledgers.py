"""What is remembered and shown of a visit is what a fold from nothing says, whatever happened."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.domain import commands as c
from kiosk.domain.entries import Subject
from kiosk.domain.seat_fold import fold_visit
from kiosk.log import log
from kiosk.projections.refold import OWNED, rebuild
from kiosk.projections.rows import FOLDS, Rows
from kiosk.store.many import Row
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import exchange, join

VISITS = ("V-AUTO", "V-PANGYO", "V-GCCEI")


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


def undo(desk: Desk, *_: object) -> None:
    desk.do(c.Undo())


def erase(desk: Desk, _: Desk, code: str, __: str) -> None:
    desk.do(c.ErasePerson(who(code)))


def depart(desk: Desk, _: Desk, __: str, visit: str) -> None:
    if desk.do(c.RecordDeparture(visit)).refusal is not None:
        desk.do(c.ReopenVisit(visit))


def make_anew(desk: Desk, *_: object) -> None:
    """Every row of this station, from its log."""
    rebuild(desk._store)


def meet(desk: Desk, other: Desk, code: str, visit: str) -> None:
    exchange(desk, other)
    desk.do(c.SettleSeats(hub="" if desk.is_root else str(other.branch)))


STEPS: tuple[Callable[[Desk, Desk, str, str], None], ...] = (
    sign_up,
    sign_up,
    leave,
    take_back,
    undo,
    erase,
    depart,
    make_anew,
    meet,
)
step = st.tuples(
    st.booleans(), st.sampled_from(STEPS), st.sampled_from(CODES[:5]), st.sampled_from(VISITS)
)


@settings(max_examples=30, deadline=None)
@given(steps=st.lists(step, max_size=14))
def test_a_remembered_ledger_and_its_rows_are_those_of_a_fresh_fold(
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
                    if entries:
                        assert shown(desk, one) == by_table(FOLDS["visit"](subject, entries))


def by_table(rows: Rows) -> dict[str, list[Row]]:
    """As plain values, in one order."""
    found: dict[str, list[Row]] = {model.name: [] for model, _ in OWNED["visit"]}
    for model, row in rows:
        found[model.name].append(tuple(row[c.name] for c in model.columns))
    return {name: sorted(values) for name, values in found.items()}


def shown(desk: Desk, visit: str) -> dict[str, list[Row]]:
    """What the tables hold of a visit."""
    found: dict[str, list[Row]] = {}
    with desk._store.reading() as connection:
        for model, name in OWNED["visit"]:
            table = model
            rows = connection.execute(select(table).where(table.c[name] == visit)).all()
            found[table.name] = sorted(tuple(row) for row in rows)
    return found
