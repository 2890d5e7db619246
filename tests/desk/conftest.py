"""Real desks on real encrypted files, with a clock that stands still."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import RecordImport
from tests.desk.small_event import PROGRAMME


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def new_desk(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[str], Desk]]:
    """Opens further desks, each in a folder of its own; opening a name again re-opens it."""
    opened: dict[str, Desk] = {}

    def open_one(name: str) -> Desk:
        if name in opened:
            opened[name].close()
        opened[name] = open_desk(tmp_path / name, clock=clock)
        return opened[name]

    yield open_one
    for desk in opened.values():
        desk.close()


@pytest.fixture
def desk(new_desk: Callable[[str], Desk]) -> Desk:
    """A desk that holds the event and stands alone."""
    one = new_desk("desk")
    one.do(RecordImport(PROGRAMME))
    return one
