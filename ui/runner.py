"""The one door to threads: jobs go to the thread that owns the desk, answers come home."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import MethodType
from typing import Any, TypeVar

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from kiosk.errors import KnownError
from kiosk.speech import told

T = TypeVar("T")
Job = Callable[[], T]
Done = Callable[[Any], None]
Failed = Callable[[str], None]


def _no_lull(_: float) -> float:
    return 0.0


class _Errand:
    """Where one answer is to go; it does not keep the asker alive."""

    def __init__(self, done: Done | None, failed: Failed | None, *, topic: str, number: int):
        self.done = _weakly(done)
        self.failed = _weakly(failed)
        self.topic = topic
        self.number = number
        self.answer: object = None
        self.problem = ""
        self.fault: BaseException | None = None


class Runner(QObject):
    """Runs jobs one after another in one thread; `done` and `failed` are called in the GUI thread.

    They are bound methods: an answer for a screen that is gone is dropped.
    """

    came_home = Signal(object)
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="runner")
        self._closed = False
        self._numbers: dict[str, int] = {}
        self._away = 0
        self._quiet: dict[str, tuple[Job[Any], _Errand]] = {}  # by topic
        self._lull_s: Callable[[float], float] = _no_lull
        self._waiting = QElapsedTimer()  # since something quiet waits
        self._lull = QTimer(self)
        self._lull.setSingleShot(True)
        self._lull.timeout.connect(self._send_quiet)
        self.came_home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._away > 0 or bool(self._quiet)

    def run(self, job: Job[T], *, done: Done | None = None, failed: Failed | None = None) -> None:
        """Do the job in the data thread."""
        self._send(job, _Errand(done, failed, topic="", number=0))

    def latest(
        self, topic: str, job: Job[T], *, done: Done | None = None, failed: Failed | None = None
    ) -> None:
        """As `run`, but an answer is dropped once the same topic was asked again."""
        number = self._numbers.get(topic, 0) + 1
        self._numbers[topic] = number
        self._send(job, _Errand(done, failed, topic=topic, number=number))

    def quietly(
        self, topic: str, job: Job[T], *, done: Done | None = None, failed: Failed | None = None
    ) -> None:
        """As `latest`, when nobody waits for another job: for what is shown in passing. Whoever
        asks for something meanwhile waits for one such job at most, so it should be short."""
        number = self._numbers.get(topic, 0) + 1
        self._numbers[topic] = number
        if not self._quiet:
            self._waiting.start()
        self._quiet[topic] = job, _Errand(done, failed, topic=topic, number=number)
        self._send_quiet()

    def heed(self, lull_s: Callable[[float], float]) -> None:
        """What is quiet and has waited so many seconds waits that many more, as often as it is
        asked: people come one right after another, and the next one is not to wait for it."""
        self._lull_s = lull_s

    def hurry(self) -> None:
        """What is quiet is done now: nobody comes."""
        while self._quiet:
            self._send(*self._quiet.pop(next(iter(self._quiet))))

    def forget(self, topic: str) -> None:
        """Nobody waits for this topic any more."""
        self._numbers[topic] = self._numbers.get(topic, 0) + 1

    def close(self, last: Job[None] | None = None) -> None:
        """Do what is waiting, then the last job, and end the thread."""
        if self._closed:
            return
        self._closed = True
        self._quiet.clear()
        if last is not None:
            self._pool.submit(last)
        self._pool.shutdown(wait=True)

    def _send(self, job: Job[T], errand: _Errand) -> None:
        if self._closed:
            return  # the window is going; nobody is left to hear the answer
        self._away += 1
        self._pool.submit(self._do, job, errand)

    def _send_quiet(self) -> None:
        if not self._quiet or self._away:
            return
        left_s = self._lull_s(self._waiting.elapsed() / 1000)
        if left_s > 0:
            self._lull.start(round(left_s * 1000) + 1)
            return
        topic = next(iter(self._quiet))
        self._send(*self._quiet.pop(topic))

    def _do(self, job: Job[T], errand: _Errand) -> None:
        try:
            if not self._stale(errand):
                errand.answer = job()
        except KnownError as error:
            errand.problem = told(error.words)
        except BaseException as error:  # noqa: BLE001 - carried home and raised there
            errand.fault = error
        # Emitted inside the job, so that answers come home in the order of the questions.
        self.came_home.emit(errand)

    def _stale(self, errand: _Errand) -> bool:
        return bool(errand.topic) and errand.number != self._numbers.get(errand.topic)

    def _deliver(self, errand: _Errand) -> None:
        self._away -= 1
        try:
            if errand.fault is not None:
                raise errand.fault
            if not self._stale(errand):
                self._hand_over(errand)
        finally:
            self._send_quiet()
            if not self.busy:
                self.settled.emit()

    def _hand_over(self, errand: _Errand) -> None:
        if errand.problem:
            failed = errand.failed()
            if failed is not None:
                failed(errand.problem)
            return
        done = errand.done()
        if done is not None:
            done(errand.answer)


class Threads(Struct, frozen=True):
    """Who works: the data thread, and one for what waits for the network."""

    data: Runner
    network: Runner


def _weakly(call: Callable[[Any], None] | None) -> Callable[[], Callable[[Any], None] | None]:
    if not isinstance(call, MethodType):
        return lambda: call
    method = weakref.WeakMethod(call)
    return lambda: _alive(method())


def _alive(method: Callable[[Any], None] | None) -> Callable[[Any], None] | None:
    owner = getattr(method, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return None
    return method
