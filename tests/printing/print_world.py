"""A print shop for the tests: an order book, a press that obeys, and the real spool between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from kiosk.clock import FakeClock
from kiosk.errors import KnownError
from kiosk.printing import jobs
from kiosk.printing.folder_printer import FolderPrinter
from kiosk.printing.jobs import Job, Order
from kiosk.printing.printer import Printer, PrinterState, Progress, Stage
from kiosk.printing.sending import Outside
from kiosk.printing.spool import Spool
from kiosk.store.store import Store

NOON_MS = 1_571_022_000_000
ANA, BO = "a" * 32, "b" * 32


def an_order(entry: str, **different: object) -> Order:
    values: dict[str, object] = {"participant": ANA, "name": "Ana Lindqvist", "issue": 1}
    values |= {"printer": "folder", "layout": ""} | different
    return Order(entry=entry, **values)  # type: ignore[arg-type]


def pdf_of(job: Job) -> bytes:
    return f"%PDF {job.name} {job.issue}".encode()


@dataclass
class Press:
    """A printer in our hands: it prints when told, is broken when told."""

    name: str = "press"
    broken: str = ""
    fault: BaseException | None = None  # what handing over ends with
    held_up: str = ""
    finished: bool = False
    forgetful: str = ""  # why it gave up what it was given
    taken: list[str] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    began: bool = True  # what is withdrawn may have printed

    def print(self, pdf: bytes, title: str) -> str:
        if self.fault is not None:
            raise self.fault
        self.taken.append(title)
        return f"{self.name}-{len(self.taken)}"

    def progress(self, reference: str) -> Progress:
        if self.forgetful:
            return Progress(Stage.FAILED, self.forgetful, may_have_printed=True)
        return Progress(Stage.DONE if self.finished else Stage.PRINTING, self.held_up)

    def withdraw(self, reference: str) -> bool:
        self.withdrawn.append(reference)
        return not self.began

    def state(self) -> PrinterState:
        return PrinterState(not self.broken, self.broken)


class PrintShop:
    """One store, one clock, some printers; the spool can be ended and started again."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "station"
        self.home.mkdir(exist_ok=True)
        self.badges = folder / "badges"
        self.clock = FakeClock(NOON_MS)
        self.printers: dict[str, Printer] = {"folder": FolderPrinter(self.badges)}
        self.render: Callable[[Job], bytes] = pdf_of
        self.fallbacks: dict[str, str] = {}
        self.changes = 0
        self.on_change: Callable[[], None] = lambda: None
        self.open()

    def open(self) -> None:
        self.store = Store(self.home)
        self.store.create()
        outside = Outside(
            render=lambda job: self.render(job),
            printer=self._printer,
            clock=self.clock,
            changed=self._changed,
            fallback=lambda name: self.fallbacks.get(name, ""),
            rng=Random(1),
        )
        self.spool = Spool(self.store, outside)

    def crash(self) -> None:
        """What a power cut leaves: what was committed, and no goodbye."""
        self.store.close()
        self.open()

    def add(self, press: Press) -> Press:
        self.printers[press.name] = press
        return press

    def order(self, entry: str, **different: object) -> int:
        return jobs.order(self.store, an_order(entry, **different), now_ms=self.clock.now_ms())

    def step(self, *, after_ms: int = 0) -> int | None:
        self.clock.advance(ms=after_ms)
        return self.spool.step(self.clock.now_ms())

    def job(self, number: int) -> Job:
        found = jobs.job(self.store, number)
        assert found is not None
        return found

    def state(self, number: int) -> str:
        return self.job(number).state

    def files(self) -> list[str]:
        return sorted(path.name for path in self.badges.glob("*")) if self.badges.exists() else []

    def limit_disk(self, *, pages: int) -> None:
        """SQLite itself refuses to grow, just as on a disk that is full."""
        with self.store.reading() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def _printer(self, name: str) -> Printer:
        if name not in self.printers:
            raise KnownError(f"There is no printer {name}.")
        return self.printers[name]

    def _changed(self) -> None:
        self.changes += 1
        self.on_change()
