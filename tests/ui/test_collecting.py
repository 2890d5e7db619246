"""Nothing of a window is let go of by another thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.bulk_work import bulk_work
from ui.collecting import LOOK_MS, ROUNDS, SHARE, YOUNG, Collector
from ui.runner import Runner


class Pane(QWidget):
    """Refers to itself, as whatever keeps a bound method of its own does."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel("", self)
        self.again = self.update


def garbage(count: int = 50 * YOUNG) -> None:
    """Make values that nobody holds and that hold each other."""
    for _ in range(count):
        one: list[object] = []
        one.append(one)


@pytest.fixture
def collector() -> Iterator[Collector]:
    made = Collector()
    gc.collect()
    yield made
    gc.collect()


def test_a_window_that_refers_to_itself_goes_in_the_thread_of_windows(
    app: QApplication, qtbot: QtBot
) -> None:
    runner = Runner()
    went_in: list[int] = []
    for _ in range(20):
        pane = Pane()
        weakref.finalize(pane, lambda: went_in.append(threading.get_ident()))
        del pane
        runner.run(garbage)
    qtbot.waitUntil(lambda: len(went_in) == 20 and not runner.busy, timeout=30_000)
    runner.close()
    assert set(went_in) == {threading.get_ident()}


def test_what_a_window_switched_off_stays_off_whatever_else_switches_it_on(
    app: QApplication, qtbot: QtBot
) -> None:
    assert not gc.isenabled()
    gc.enable()
    qtbot.waitUntil(lambda: not gc.isenabled(), timeout=30 * LOOK_MS)


def test_nothing_is_looked_for_while_many_values_go_through(
    app: QApplication, collector: Collector
) -> None:
    with bulk_work():
        garbage()
        made = gc.get_count()[0]
        collector.look()
        assert gc.get_count()[0] >= made
    collector.look()
    assert gc.get_count()[0] < YOUNG


def test_looking_at_everything_takes_its_share_of_time_and_no_more(app: QApplication) -> None:
    now_s, one_look_s, turn_s = [0.0], 0.05, 0.01

    def clock() -> float:
        now_s[0] += one_look_s  # it is asked before a look at everything, and after it
        return now_s[0]

    collector, looks = Collector(now_s=clock), []
    for _ in range(15 * ROUNDS * ROUNDS):
        before = gc.get_stats()[2]["collections"]
        garbage(2 * YOUNG)
        collector.look()
        now_s[0] += turn_s
        if gc.get_stats()[2]["collections"] > before:
            looks.append(now_s[0])
    assert len(looks) > 1
    assert all(later - earlier >= one_look_s / SHARE for earlier, later in pairwise(looks))


def test_one_application_has_one_collector(app: QApplication) -> None:
    assert len(app.findChildren(Collector)) == 1
