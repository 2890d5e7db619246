"""Trouble with a printer is seen before anybody wants a badge of it."""

import threading

from kiosk.clock import FakeClock
from kiosk.errors import KnownError
from kiosk.printing.printer import Printer
from kiosk.printing.watch import PrinterWatch, Watched
from tests.printing.print_world import NOON_MS, Press


class Hall:
    """Two printers of our own, and some others in the house."""

    def __init__(self) -> None:
        self.clock = FakeClock(NOON_MS)
        self.presses = {name: Press(name) for name in ("ours", "spare", "a", "b")}
        self.told = threading.Event()
        self.tellings = 0
        self.watch = PrinterWatch(
            Watched(lambda: (["ours", "spare"], ["a", "b"]), self._printer, self.clock, self._tell)
        )

    def _printer(self, name: str) -> Printer:
        if name not in self.presses:
            raise KnownError(f"There is no printer {name}.")
        return self.presses[name]

    def _tell(self) -> None:
        self.tellings += 1
        self.told.set()

    def words(self, name: str) -> str:
        seen = self.watch.seen(name)
        return seen.state.words if seen is not None else "not seen"


def test_a_failure_is_told_once_and_so_is_its_end() -> None:
    hall = Hall()
    hall.watch.look()
    hall.watch.look()
    before = hall.tellings
    hall.watch.look()
    assert hall.tellings == before
    hall.presses["ours"].broken = "Out of paper."
    hall.watch.look()
    assert (hall.words("ours"), hall.tellings) == ("Out of paper.", before + 1)
    hall.presses["ours"].broken = ""
    hall.watch.look()
    assert (hall.words("ours"), hall.tellings) == ("", before + 2)


def test_the_others_are_looked_at_one_after_another() -> None:
    hall = Hall()
    hall.watch.look()
    assert [hall.words(name) for name in ("ours", "a", "b")] == ["", "", "not seen"]
    hall.watch.look()
    assert hall.words("b") == ""


def test_a_printer_that_nobody_knows_is_trouble() -> None:
    hall = Hall()
    del hall.presses["ours"]
    hall.watch.look_at_all()
    seen = hall.watch.seen("ours")
    assert seen is not None
    assert not seen.state.is_well
    assert hall.words("b") == ""


def test_the_thread_looks_by_itself_and_when_it_is_nudged() -> None:
    hall = Hall()
    hall.watch.start()
    assert hall.told.wait(20)
    hall.told.clear()
    hall.presses["ours"].broken = "Its cover is open."
    hall.watch.nudge()
    assert hall.told.wait(20)
    assert hall.watch.stop(20)
    assert hall.words("ours") == "Its cover is open."
