"""Plays inputs at decoders and watches what each raises, and what it costs in work and memory."""

from __future__ import annotations

import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from kiosk.errors import KnownError

WORK_S_MAX = 1.0  # of the processor: a computer that is busy or asleep is no fault of a decoder
GROWTH_MB_MAX = 100.0
FAULTS_KEPT = 20


@dataclass(frozen=True, slots=True)
class Target:
    """One decoder. `make` gives an input, `read` decodes it and checks what must hold.

    `read` may raise KnownError, which is how a decoder refuses; anything else is a fault.
    """

    name: str
    share: int  # of a thousand inputs
    make: Callable[[Random], object]
    read: Callable[[object], object]


@dataclass(slots=True)
class Tally:
    """What one target did with its inputs."""

    inputs: int = 0
    taken: int = 0  # decoded to something, not refused
    work_s: float = 0.0
    slowest_s: float = 0.0
    slowest_input: int = -1


@dataclass(frozen=True, slots=True)
class Fault:
    target: str
    number: int  # of the input, to play it alone
    what: str


@dataclass(slots=True)
class Report:
    seed: int
    inputs: int = 0
    tallies: dict[str, Tally] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    growth_mb: float = 0.0


class Stuck(BaseException):
    """An input kept its decoder at work for longer than any may take."""


class Play:
    """Input `n` of a seed is the same on every computer, whichever others are played."""

    def __init__(self, targets: Sequence[Target], seed: int) -> None:
        self._slots = [target for target in targets for _ in range(target.share)]
        Random(0).shuffle(self._slots)
        self.report = Report(seed, tallies={target.name: Tally() for target in targets})
        self._rng = Random()
        self._seen: set[tuple[str, str]] = set()
        self._ticking = -1

    def run(self, first: int, count: int, told: Callable[[Report], None] | None = None) -> Report:
        """Play these inputs, in order."""
        base_mb = peak_mb()
        with _watchdog(self._tick):
            for number in range(first, first + count):
                self._one(number)
                if number % 256 == 0:
                    self._check_growth(base_mb, number)
                if told is not None and self.report.inputs % 100_000 == 0:
                    told(self.report)
        self._check_growth(base_mb, first + count - 1)
        return self.report

    def input_of(self, number: int) -> tuple[Target, object]:
        target = self._slots[number % len(self._slots)]
        self._rng.seed(self.report.seed << 40 | number)
        return target, target.make(self._rng)

    def _one(self, number: int) -> None:
        target, given = self.input_of(number)
        tally = self.report.tallies[target.name]
        self._number = number
        started = time.thread_time()
        try:
            with suppress(KnownError):  # the refusal that a decoder is for
                target.read(given)
                tally.taken += 1
        except (Exception, Stuck) as error:  # noqa: BLE001 - finding these is the work
            self._blame(target, number, error)
        took = time.thread_time() - started
        self.report.inputs += 1
        tally.inputs += 1
        tally.work_s += took
        if took > tally.slowest_s:
            tally.slowest_s, tally.slowest_input = took, number
            if took > WORK_S_MAX:
                self._fault(target.name, number, f"took {took:.2f} s of work", "slow")

    def _blame(self, target: Target, number: int, error: BaseException) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        last = frames[-1]
        where = f"{last.filename.rpartition('/')[2]}:{last.lineno}"
        words = f"{type(error).__name__} at {where}: {str(error)[:200]!r}"
        self._fault(target.name, number, words, f"{type(error).__name__} {where}")

    def _fault(self, target: str, number: int, what: str, kind: str) -> None:
        """Each kind once: the first input that shows it is as good as the thousandth."""
        if (target, kind) not in self._seen and len(self.report.faults) < FAULTS_KEPT:
            self._seen.add((target, kind))
            self.report.faults.append(Fault(target, number, what))

    def _check_growth(self, base_mb: float, number: int) -> None:
        self.report.growth_mb = peak_mb() - base_mb
        if self.report.growth_mb > GROWTH_MB_MAX:
            name = self._slots[number % len(self._slots)].name
            words = f"the process has grown by {self.report.growth_mb:.0f} MB"
            self._fault(name, number, words, "growth")

    def _tick(self) -> None:
        """Called each second of work: the same input still at it two times running is stuck."""
        if self._ticking == self._number:
            raise Stuck("it does not end")
        self._ticking = self._number

    _number = -2


class _watchdog:
    """Counts the seconds that the processor worked for us, not those on the wall."""

    def __init__(self, tick: Callable[[], None]) -> None:
        self._tick = tick

    def __enter__(self) -> None:
        self._before = signal.signal(signal.SIGPROF, lambda *_: self._tick())
        signal.setitimer(signal.ITIMER_PROF, 2.0, 2.0)

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0.0)
        signal.signal(signal.SIGPROF, self._before)


def peak_mb() -> float:
    """The most memory that this process ever had, so that what was given back counts too."""
    with suppress(OSError):  # rusage would count what the process that started us had
        status = Path("/proc/self/status").read_text("ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
