"""Rows follow from the entries alone, in however many steps they were folded."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.clock import FakeClock
from kiosk.desk import Desk, folding, open_desk
from kiosk.domain import commands as c
from kiosk.domain.exchange import Page
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import join, pages_of

VISITS = ("V-AUTO", "V-AERO")
ACTS: tuple[Callable[[str], c.Command], ...] = (
    c.CheckIn,
    lambda code: c.CheckIn(f"NOBODY-{code}"),
    lambda code: c.CorrectDetails(who(code), {"organisation": f"City of {code}"}),
    lambda code: c.CancelRegistration(who(code), "ill"),
    lambda code: c.ReinstateRegistration(who(code)),
    lambda code: c.ErasePerson(who(code)),
    lambda code: c.Reprint(who(code), "damaged"),
    lambda code: c.SignUp(who(code), "V-AUTO", although_clashing=True),
    lambda code: c.LeaveVisit(who(code), "V-AUTO"),
    lambda _: c.Undo(),
)
act = st.tuples(st.sampled_from(ACTS), st.sampled_from(CODES[:4]))


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Desk, Desk]]:
    """A new hub and a station that has joined it."""

    def play(name: str) -> tuple[Desk, Desk]:
        folder = tmp_path_factory.mktemp(name)
        hub = open_desk(folder / "hub", clock=FakeClock())
        hub.do(c.RecordImport(PROGRAMME))
        station = open_desk(folder / "station", clock=FakeClock())
        return hub, join(station, hub)

    return play


def given_in(pages: list[Page], desk: Desk, sizes: list[int]) -> None:
    while pages:
        count = sizes.pop() if sizes else len(pages)
        assert desk.take_in(pages[:count]).refused == ()
        del pages[:count]


@settings(max_examples=25, deadline=None)
@given(
    acts=st.lists(act, max_size=14),
    sizes=st.lists(st.integers(1, 6), max_size=5),
    later_from=st.sampled_from([1, 3, 300]),
)
def test_rows_are_those_of_a_fold_from_nothing_whether_folded_at_once_or_later(
    played: Callable[..., tuple[Desk, Desk]],
    acts: list[tuple[Callable[[str], c.Command], str]],
    sizes: list[int],
    later_from: int,
) -> None:
    hub, station = played("rows")
    with hub, station, pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding, "LATER_FROM", later_from)
        for make, code in acts:
            station.do(make(code))
        with hub.folding.later():
            given_in(pages_of(station, count_max=1), hub, sizes)
        step_by_step = hub.digests()
        hub.rebuild()
        assert step_by_step == hub.digests() == station.digests()


def test_what_is_known_of_a_code_is_not_taken_for_a_person_of_the_same_name(
    tmp_path: Path,
) -> None:
    """A station may write what it likes of codes: also one that is somebody's identifier."""
    from kiosk.domain import facts as f
    from kiosk.domain.entries import Stamp
    from kiosk.log import log
    from kiosk.projections.refold import refold

    with open_desk(tmp_path / "desk", clock=FakeClock()) as desk:
        desk.do(c.RecordImport(PROGRAMME))
        desk.do(c.CheckIn(CODES[0]))
        odd = f.ScanRefused("", who(CODES[0]), "gala dinner", "unknown")
        store, identity = desk._store, desk._identity
        with store.transaction():
            writer = log.Writer(store, identity.key, event=identity.event, branch=desk.branch)
            writer.append([(odd, Stamp(desk.now_ms(), 9))], clock_ms=desk.now_ms(), actor="")
            refold(store, [odd.subject])
        before = desk.digests()
        desk.rebuild()
        assert desk.digests() == before
