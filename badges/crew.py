"""Processes that help to draw a large batch, while this one draws too and puts all in its order."""

from __future__ import annotations

import logging
import multiprocessing
import signal
from collections.abc import Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread

from badges.layout import Layout
from badges.painter import Painter
from badges.papers import Drawn, Paper

# So many badges go to one process at once: enough that handing over costs nothing beside drawing,
# few enough that nobody waits for another's last ones.
PORTION_BADGES = 16
# And so many portions wait with each helper, so that it never waits for us.
AHEAD = 2

Portion = tuple[Paper, ...]
log = logging.getLogger(__name__)


class Crew:
    """Draws papers with the help of other processes; used as a context, which ends them.

    What comes of it is the same, byte for byte, however many there are and whichever of them
    draws what. `helped` counts the badges that helpers drew, and `lost` the helpers that ended
    early: what they had was drawn here.
    """

    def __init__(self, layout: Layout, *, dpi: int, helpers: int) -> None:
        self.lost = 0
        self.helped = 0
        self._layout = layout
        self._dpi = dpi
        self._helpers = [_Helper(layout, dpi) for _ in range(helpers)]
        self._done: dict[int, Drawn] = {}

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the processes that help now."""
        return tuple(helper.process.pid or 0 for helper in self._helpers)

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        for helper in self._helpers:
            helper.end()

    def draw(self, papers: Iterable[Paper]) -> Iterator[Drawn]:
        """The papers in their order, some of them together."""
        painter = Painter(self._layout, dpi=self._dpi)
        told = 0
        for number, portion in enumerate(_portions(papers)):
            free = next((helper for helper in self._helpers if helper.has_room), None)
            if free is None or not self._gave(free, number, portion):
                self._done[number] = painter.draw(portion)
            self._take_in(timeout_s=0)
            while told in self._done:
                yield self._done.pop(told)
                told += 1
        while self._done or any(helper.given for helper in self._helpers):
            if told not in self._done:
                self._take_in(timeout_s=None)
            while told in self._done:
                yield self._done.pop(told)
                told += 1

    def _gave(self, helper: _Helper, number: int, portion: Portion) -> bool:
        try:
            helper.tasks.send(portion)
        except OSError:
            self._lose(helper)
            return False
        helper.given[number] = portion
        return True

    def _take_in(self, *, timeout_s: float | None) -> None:
        """What helpers have finished by now, or within this time."""
        by_results = {helper.results: helper for helper in self._helpers}
        for results in wait(list(by_results), timeout_s) if by_results else ():
            helper = by_results[results]  # type: ignore[index]
            try:
                drawn: Drawn | None = helper.results.recv()
            except (EOFError, OSError):
                self._lose(helper)
                continue
            if drawn is None:
                helper.ready = True
            else:
                # It draws what it was given first before what it was given next.
                number = next(iter(helper.given))
                del helper.given[number]
                self._done[number] = drawn
                self.helped += drawn.badges

    def _lose(self, helper: _Helper) -> None:
        """Somebody or something ended it: draw what it had, with nothing taken for handed over."""
        self._helpers.remove(helper)
        self.lost += 1
        helper.end()
        code = helper.process.exitcode
        log.warning("a process that helped drawing badges ended early (%s)", code)
        painter = Painter(self._layout, dpi=self._dpi)
        for number, portion in helper.given.items():
            self._done[number] = painter.draw(portion)


class _Helper:
    """One other process, and what it has still to draw."""

    def __init__(self, layout: Layout, dpi: int) -> None:
        # A new program on every system: a copy of this one would hold its threads' locks for ever.
        context = multiprocessing.get_context("spawn")
        theirs, self.tasks = context.Pipe(duplex=False)
        self.results, back = context.Pipe(duplex=False)
        self.given: dict[int, Portion] = {}
        self.ready = False
        self.process = context.Process(
            target=help_drawing, args=(theirs, back, layout, dpi), name="badges", daemon=True
        )
        self.process.start()
        # With our copies of its ends open, we would never hear that it is gone.
        theirs.close()
        back.close()

    @property
    def has_room(self) -> bool:
        return self.ready and len(self.given) < AHEAD

    def end(self) -> None:
        """It holds nothing that would be lost."""
        self.process.terminate()
        self.process.join()
        self.tasks.close()
        self.results.close()


def help_drawing(tasks: Connection, results: Connection, layout: Layout, dpi: int) -> None:
    """Draw what comes until nobody is there to give any more."""
    # Ctrl-C reaches every process of a terminal; the first one ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    portions: SimpleQueue[Portion | None] = SimpleQueue()
    # Taken in beside the drawing: else both sides could wait for ever, each to be read from.
    Thread(target=_receive, args=(tasks, portions), daemon=True).start()
    painter = Painter(layout, dpi=dpi)
    with suppress(OSError):  # whoever gave us work is gone, and nothing of it is lost
        results.send(None)
        while (portion := portions.get()) is not None:
            results.send(painter.draw(portion))


def _receive(tasks: Connection, portions: SimpleQueue[Portion | None]) -> None:
    with suppress(EOFError, OSError):
        while True:
            portions.put(tasks.recv())
    portions.put(None)


def _portions(papers: Iterable[Paper]) -> Iterator[Portion]:
    held: list[Paper] = []
    for paper in papers:
        held.append(paper)
        if sum(len(one.badges) for one in held) >= PORTION_BADGES:
            yield tuple(held)
            held = []
    if held:
        yield tuple(held)
