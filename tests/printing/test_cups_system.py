"""A real CUPS and a real printer that is switched off, runs out of paper, and comes back."""

import urllib.request
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.clock import SystemClock
from kiosk.errors import KnownError
from kiosk.printing import ipp, jobs
from kiosk.printing.cups_printer import CupsPrinter
from kiosk.printing.drawing import badge_pdf
from kiosk.printing.printers import available, printer_named
from kiosk.printing.sending import Outside
from kiosk.printing.spool import Spool
from kiosk.store.store import Store
from tests.printing.cups_world import QUEUE, CupsWorld, alone, until, why_not
from tests.printing.print_world import an_order
from tests.printing.test_batch import BADGE

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(bool(why_not()), reason=f"no printing service of one's own: {why_not()}"),
]
NAME = f"cups:{QUEUE}"
PDF = badge_pdf(BADGE)


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[CupsWorld]:
    with alone() as reason:
        if reason:
            pytest.skip(reason)
        world = CupsWorld()
        try:
            world.start()
            monkeypatch.setenv("CUPS_SERVER", world.server)
            yield world
        finally:
            world.close()


class Station:
    """A store and a running spool over the real printers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fallbacks: dict[str, str] = {}
        self.open()

    def open(self) -> None:
        self.store = Store(self.folder)
        self.store.create()
        outside = Outside(
            render=lambda job: PDF,
            printer=lambda name: printer_named(name, self.folder / "badges"),
            fallback=lambda name: self.fallbacks.get(name, ""),
            clock=SystemClock(),
            rng=Random(1),
        )
        self.spool = Spool(self.store, outside)
        self.spool.start()

    def close(self) -> None:
        assert self.spool.stop()
        self.store.close()

    def order(self, entry: str, printer: str = NAME) -> int:
        wanted = an_order(entry, printer=printer, participant=f"{int(entry):032x}")
        number = jobs.order(self.store, wanted, now_ms=SystemClock().now_ms())
        self.spool.nudge()
        return number

    def problem(self, number: int) -> str:
        found = jobs.job(self.store, number)
        assert found is not None
        return found.problem

    def until_it_is(self, number: int, state: str) -> None:
        def reached() -> bool:
            found = jobs.job(self.store, number)
            return found is not None and found.state == state

        try:
            until(reached, f"job {number} is {state}")
        except AssertionError as error:
            raise AssertionError(f"{jobs.job(self.store, number)}, {_reasons()}") from error


@pytest.fixture
def station(tmp_path: Path, cups: CupsWorld) -> Iterator[Station]:
    station = Station(tmp_path)
    yield station
    station.close()


def test_a_badge_is_printed_once(cups: CupsWorld, station: Station) -> None:
    assert available(station.folder) == ["folder", NAME]
    first, second = station.order("1"), station.order("2")
    station.until_it_is(first, "done")
    station.until_it_is(second, "done")
    assert cups.printed() == 2


def test_a_printer_killed_while_it_prints_becomes_a_question(
    cups: CupsWorld, station: Station
) -> None:
    cups.hold()
    number = station.order("1")
    station.until_it_is(number, "sent")
    until(lambda: "cups-waiting-for-job-completed" in _reasons(), "the printer has the badge")
    cups.kill_printer()
    cups.let_go()
    cups.start_printer()
    station.until_it_is(number, "failed")
    assert "switched off or lost" in station.problem(number)
    assert jobs.is_question(station.problem(number))
    assert cups.printed() == 0
    # Print again, as the person who looked decides: exactly one badge.
    assert jobs.retry(station.store, number, now_ms=0)
    station.spool.try_now()
    station.until_it_is(number, "done")
    assert cups.printed() == 1


def test_a_badge_for_a_printer_that_is_off_comes_when_it_is_on(
    cups: CupsWorld, station: Station
) -> None:
    cups.kill_printer()
    number = station.order("1")
    until(lambda: "switched on" in station.problem(number), "the reason")
    cups.start_printer()
    station.until_it_is(number, "done")
    assert cups.printed() == 1


def test_a_badge_that_cups_holds_is_followed_on_by_the_next_start(
    cups: CupsWorld, station: Station
) -> None:
    cups.hold()
    number = station.order("1")
    until(lambda: jobs.sent(station.store) and jobs.sent(station.store)[0].reference, "handed")
    station.close()
    cups.let_go()
    station.open()
    station.until_it_is(number, "done")
    assert cups.printed() == 1


def test_paper_out_is_said_while_the_badge_waits_for_it(cups: CupsWorld, station: Station) -> None:
    cups.hold()
    _empty_the_trays(cups)
    number = station.order("1")
    until(lambda: "out of paper" in station.problem(number), "the reason")
    jobs.cancel(station.store, number, now_ms=0)
    station.spool.nudge()
    until(lambda: CupsPrinter(QUEUE).progress(f"{QUEUE}-1").stage == "failed", "taken back")
    cups.let_go()


def test_paper_out_is_seen_before_a_badge_is_wanted_and_the_badge_comes_once_there_is_some(
    cups: CupsWorld, station: Station
) -> None:
    printer = CupsPrinter(QUEUE)
    assert printer.state().is_well
    _set_trays(cups, 0)
    assert "out of paper" in printer.state().words
    number = station.order("1")
    until(lambda: "out of paper" in station.problem(number), "the reason")
    assert _state(station, number) == "waiting"  # here, where it can be moved
    _set_trays(cups, 250)
    station.spool.try_now()
    station.until_it_is(number, "done")
    assert cups.printed() == 1


def test_three_printers_one_killed_one_without_paper_and_each_badge_comes_out_once(
    cups: CupsWorld, station: Station
) -> None:
    cups.add_printer("second")
    cups.add_printer("third")
    numbers = [station.order(str(n), f"cups:{q}") for n, q in enumerate(_THREE_TWICE)]
    for number in numbers:
        station.until_it_is(number, "done")
    assert [cups.printed(), cups.printed("second"), cups.printed("third")] == [2, 2, 2]

    cups.kill_printer()  # nothing is on its way: what comes next goes to the one that stands in
    _set_trays(cups, 0, cups.ports["second"])
    station.fallbacks[NAME] = station.fallbacks["cups:second"] = "cups:third"
    numbers = [station.order(str(n), f"cups:{q}") for n, q in enumerate(_THREE_TWICE, 20)]
    for number in numbers:
        station.until_it_is(number, "done")
    assert [cups.printed(), cups.printed("second"), cups.printed("third")] == [2, 2, 8]


def test_a_printer_killed_with_a_badge_in_it_keeps_its_question_while_the_rest_moves_on(
    cups: CupsWorld, station: Station
) -> None:
    cups.add_printer("second")
    cups.hold("second")
    held = station.order("1", "cups:second")
    until(
        lambda: jobs.sent(station.store) and jobs.sent(station.store)[0].reference,
        "the printer has the badge",
    )
    rest = [station.order(str(n), "cups:second") for n in range(2, 8)]
    cups.kill_added("second")
    cups.let_go("second")
    until(lambda: station.problem(held), "the trouble is told")
    assert jobs.move(station.store, NAME, now_ms=0, origin="cups:second") == 7
    station.spool.try_now()
    for number in rest:
        station.until_it_is(number, "done")
    assert _state(station, held) == "failed"
    assert jobs.is_question(station.problem(held))
    assert (cups.printed(), cups.printed("second")) == (6, 0)


def test_a_stopped_queue_keeps_the_badges_here_where_they_can_be_moved(
    cups: CupsWorld, station: Station
) -> None:
    cups.tell("cupsdisable", QUEUE)
    number = station.order("1")
    until(lambda: "is stopped" in station.problem(number), "the reason")
    assert jobs.move(station.store, "folder", now_ms=0) == 1
    station.spool.nudge()
    station.until_it_is(number, "done")
    assert cups.printed() == 0
    assert len(list((station.folder / "badges").iterdir())) == 1


def test_what_is_not_there_is_said(cups: CupsWorld) -> None:
    assert "no queue elsewhere" in CupsPrinter("elsewhere").state().words
    with pytest.raises(KnownError, match="no queue elsewhere"):
        CupsPrinter("elsewhere").print(PDF, "Ana")
    cups.tell("cupsreject", QUEUE)
    assert not CupsPrinter(QUEUE).state().ready
    with pytest.raises(KnownError, match="did not take the badge"):
        CupsPrinter(QUEUE).print(PDF, "Ana")
    cups.stop_cups()
    assert "CUPS" in CupsPrinter(QUEUE).state().words
    cups.start_cups()
    assert "no jobs" in CupsPrinter(QUEUE).state().words


def _reasons() -> list[ipp.Value]:
    asked = ("printer-state-reasons",)
    request = ipp.Request(ipp.Operation.GET_PRINTER_ATTRIBUTES, queue=QUEUE, asked=asked)
    return ipp.ask(request).values("printer-state-reasons")


_THREE_TWICE = [QUEUE, "second", "third"] * 2


def _state(station: Station, number: int) -> str:
    found = jobs.job(station.store, number)
    assert found is not None
    return found.state


def _empty_the_trays(cups: CupsWorld) -> None:
    _set_trays(cups, 0)


def _set_trays(cups: CupsWorld, level: int, port: int = 0) -> None:
    tray = "size{n}=na_letter_8.5x11in&type{n}=stationery&level{n}={level}"
    # Of its sources main and by-pass have a tray; those between feed themselves or by hand.
    trays = "&".join(tray.format(n=n, level=level) for n in (1, 3))
    where = f"http://localhost:{port or cups.port}/media?{trays}"
    with urllib.request.urlopen(where, timeout=5) as page:
        assert page.status == 200
