"""Answers come home in order, to whoever is still there."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from ui.runner import Runner


class Asker(QObject):
    """Keeps what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.problems: list[str] = []

    def done(self, answer: object) -> None:
        self.answers.append(answer)

    def failed(self, problem: str) -> None:
        self.problems.append(problem)


@pytest.fixture
def runner(app: object) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()


def settle(qtbot: QtBot, runner: Runner) -> None:
    qtbot.waitUntil(lambda: not runner.busy, timeout=5000)


def test_answers_come_home_in_the_order_of_the_questions(runner: Runner, qtbot: QtBot) -> None:
    asker = Asker()
    for number in range(200):
        runner.run(partial(int, number), done=asker.done)
    settle(qtbot, runner)
    assert asker.answers == list(range(200))


def test_jobs_run_in_one_other_thread(runner: Runner, qtbot: QtBot) -> None:
    asker = Asker()
    for _ in range(3):
        runner.run(threading.get_ident, done=asker.done)
    settle(qtbot, runner)
    assert len(set(asker.answers)) == 1
    assert asker.answers[0] != threading.get_ident()


def test_a_fault_of_the_world_comes_home_as_its_sentence(runner: Runner, qtbot: QtBot) -> None:
    def job() -> None:
        raise KnownError("The disk is full.")

    asker = Asker()
    runner.run(job, done=asker.done, failed=asker.failed)
    settle(qtbot, runner)
    assert asker.problems == ["The disk is full."]
    assert asker.answers == []


def test_a_fault_of_ours_is_raised_and_not_swallowed(runner: Runner, qtbot: QtBot) -> None:
    def job() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        runner.run(job)
        settle(qtbot, runner)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_only_the_latest_question_of_a_topic_is_answered(runner: Runner, qtbot: QtBot) -> None:
    asker = Asker()
    for text in ("k", "ki", "kim"):
        runner.latest("search", partial(str, text), done=asker.done)
    settle(qtbot, runner)
    assert asker.answers == ["kim"]


def test_an_answer_for_a_screen_that_is_gone_is_dropped(runner: Runner, qtbot: QtBot) -> None:
    gate = threading.Event()
    asker = Asker()
    runner.run(partial(gate.wait, 5), done=asker.done)
    asker.deleteLater()
    QCoreApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete)
    gate.set()
    settle(qtbot, runner)
    assert asker.answers == []


def test_a_runner_does_not_keep_its_asker_alive(runner: Runner, qtbot: QtBot) -> None:
    asker = Asker()
    before = sys.getrefcount(asker)
    gate = threading.Event()
    runner.run(partial(gate.wait, 5), done=asker.done)
    assert sys.getrefcount(asker) == before
    gate.set()
    settle(qtbot, runner)


def test_after_closing_nothing_is_asked_any_more(runner: Runner) -> None:
    done: list[int] = []
    runner.close(lambda: done.append(1))
    runner.run(lambda: done.append(2))
    assert done == [1]
    assert not runner.busy


def test_pyside_does_not_steal_references_to_none(app: object) -> None:
    class Teller(QObject):
        told = Signal()

    teller = Teller()
    teller.told.connect(lambda: None)
    before = sys.getrefcount(None)
    for _ in range(1000):
        teller.told.emit()
    assert sys.getrefcount(None) > before - 100


def test_what_is_shown_in_passing_waits_for_what_somebody_asked(
    runner: Runner, qtbot: QtBot
) -> None:
    asker, held = Asker(), threading.Event()
    runner.run(held.wait, done=asker.done)
    for number in range(3):  # of each topic the last question only
        runner.quietly("counts", partial(str, f"counts {number}"), done=asker.done)
    runner.quietly("inbox", partial(str, "inbox"), done=asker.done)
    runner.run(partial(str, "a scan"), done=asker.done)
    assert runner.busy
    held.set()
    settle(qtbot, runner)
    assert asker.answers == [True, "a scan", "counts 2", "inbox"]


def test_a_window_that_closes_waits_for_nothing_that_is_shown_in_passing(app: object) -> None:
    runner, asked = Runner(), []
    held = threading.Event()
    runner.run(held.wait)
    runner.quietly("counts", partial(asked.append, 1))
    held.set()
    runner.close()
    assert asked == []


def test_what_is_shown_in_passing_waits_for_a_lull_between_two_people(
    runner: Runner, qtbot: QtBot
) -> None:
    asker, waits = Asker(), [0.02, 0.0]
    asked: list[float] = []

    def lull_s(waited_s: float) -> float:
        asked.append(waited_s)
        return waits.pop(0)

    runner.heed(lull_s)
    runner.quietly("counts", partial(str, "counts"), done=asker.done)
    runner.run(partial(str, "a scan"), done=asker.done)
    settle(qtbot, runner)
    assert asker.answers == ["a scan", "counts"]
    assert len(asked) == 2


def test_in_a_hurry_no_lull_is_waited_for(runner: Runner, qtbot: QtBot) -> None:
    asker = Asker()
    runner.heed(lambda _: 60.0)
    for topic in ("counts", "inbox"):
        runner.quietly(topic, partial(str, topic), done=asker.done)
    assert asker.answers == []
    runner.hurry()
    settle(qtbot, runner)
    assert asker.answers == ["counts", "inbox"]
