"""The print jobs of this station: the spool that sends them, and what a person decides."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.clock import Clock
from kiosk.desk import printer_cards
from kiosk.desk.batches import Choice
from kiosk.desk.layout_copies import LAYOUTS
from kiosk.desk.paper import Paper
from kiosk.desk.slips import NOBODY, NOTHING, Slips
from kiosk.domain.cards import JobCard, PrinterCard
from kiosk.domain.changes import Changes
from kiosk.domain.entries import Subject
from kiosk.errors import KnownError
from kiosk.printing import direct_names, drawing, jobs, printers, stock
from kiosk.printing.jobs import STRIP, TRIED, Job, JobCounts
from kiosk.printing.spool import Outside, Spool
from kiosk.printing.watch import PrinterWatch, Watched
from kiosk.said import say
from kiosk.store.store import Store

if TYPE_CHECKING:  # drawing comes with the first badge, not before
    from badges import Layout
    from kiosk.printing.own_layouts import OwnLayouts

PRINT_QUEUE = Changes.of([Subject("print_job", "queue")])
STRIP_DPI = 203
# As long as the text of a real badge, and no badge: it verifies nowhere.
STRIP_TEXT = "TEST STRIP " + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 4 + "0123456"
ADDED = "printers_added"
FALLBACK = "printer_fallback"


class PrintingDesk(Protocol):
    """What the print room needs of its desk."""

    folder: Path
    clock: Clock

    def tell(self, changes: Changes) -> None: ...


class PrintRoom:
    """Owns the spool. Nothing is printed before `start` (or `step`) is called."""

    def __init__(self, store: Store, paper: Paper, *, desk: PrintingDesk) -> None:
        self._store = store
        self._paper = paper
        self._desk = desk
        self._spool: Spool | None = None
        self.slips = Slips(store, paper, desk.clock)
        paper.layouts_folder = desk.folder / LAYOUTS
        self.watch = PrinterWatch(
            Watched(self._watched, self._printer, clock=desk.clock, changed=self._tell)
        )

    def chosen(self, choice: Choice) -> list[str]:
        """Whose badges go into one file, in their order."""
        return self._paper.chosen(choice)

    def sort_for(self, layout: str) -> str:
        """The order that a layout needs, of batches.SORTS."""
        return self._paper.sort_for(layout)

    @property
    def spool(self) -> Spool:
        if self._spool is None:
            outside = Outside(
                render=self._render,
                printer=self._printer,
                clock=self._desk.clock,
                changed=self._tell,
                fallback=self._stand_in,
            )
            self._spool = Spool(self._store, outside)
        return self._spool

    def _printer(self, name: str) -> printers.Printer:
        return printers.printer_named(name, self._desk.folder / "badges")

    def _render(self, job: Job) -> bytes:
        if jobs.is_slip(job):
            return self.slips.drawn(job)
        black_dpi = printers.dpi_of(job.printer)
        if job.layout.startswith(TRIED):
            mark, person = job.layout.removeprefix(TRIED).split(":")
            tried = self.layouts.tried(mark)
            return drawing.sample_pdf(tried, int(person), black_dpi=black_dpi)
        if job.layout.startswith(STRIP):
            layout = self._paper.named(job.layout.removeprefix(STRIP))
            dpi = black_dpi or STRIP_DPI
            lines = (job.name, f"{job.layout.removeprefix(STRIP)}, {dpi} dpi", job.printer)
            return drawing.strip_pdf(STRIP_TEXT, layout, dpi=dpi, lines=lines)
        return self._paper.pdf(
            job.participant, layout=job.layout, issue=job.issue, black_dpi=black_dpi
        )

    def start(self) -> None:
        """Begin to print in the background, with what waits from before."""
        self.spool.start()
        self.watch.start()

    def stop(self) -> None:
        self.watch.stop()
        if self._spool is not None:
            self._spool.stop()

    def nudge(self) -> None:
        if self._spool is not None:
            self._spool.nudge()

    @property
    def problem(self) -> str:
        return self._spool.problem if self._spool is not None else ""

    def lines(self, limit: int) -> list[JobCard]:
        return jobs.lines(self._store, limit)

    def counts(self) -> JobCounts:
        return jobs.counts(self._store)

    def is_pending(self, participant: str) -> bool:
        return jobs.is_pending(self._store, participant)

    # -- the printers ------------------------------------------------------------------------------

    @property
    def added(self) -> list[str]:
        """The network printers that a person has named."""
        return [name for name in self._store.setting(ADDED).split("\n") if name]

    @property
    def fallback(self) -> str:
        """The printer that stands in where the one in use is down; empty: none."""
        return self._store.setting(FALLBACK)

    def _stand_in(self, printer: str) -> str:
        return self.fallback if printer != self.fallback else ""

    def available(self) -> list[str]:
        return printers.available(self._desk.folder / "badges", self.added)

    def cards(self) -> list[PrinterCard]:
        """Every printer as it was seen last, the one in use first."""
        return printer_cards.cards(self._store, self, self.available())

    def card(self, name: str) -> PrinterCard:
        """One printer, known or not. Asks nobody: what the watch has seen."""
        return printer_cards.cards(self._store, self, [name])[0]

    def look_at(self, name: str) -> printers.PrinterState:
        """How a printer is now; KnownError for a name that can mean none. Waits for its answer."""
        return self._printer(name).state()

    @property
    def printer(self) -> str:
        """The one in use."""
        return self._paper.printer

    def _watched(self) -> tuple[list[str], list[str]]:
        counted = set(stock.stocks(self._store))
        busy = {job.printer for job in jobs.next_waiting(self._store) + jobs.sent(self._store)}
        known = {self.printer, *filter(None, (self.fallback, self.slips.printer))}
        ours = sorted(known | counted | busy | set(self.added))
        return ours, [name for name in self.available() if name not in ours]

    def choose(self, printer: str) -> None:
        """The printer for the jobs to come. Raises KnownError for a name that can mean none."""
        self._printer(printer)
        self._store.set_setting("printer", printer)
        if self.fallback == printer:
            self._store.set_setting(FALLBACK, "")
        self.look_again()

    def choose_fallback(self, printer: str) -> None:
        """Which printer stands in; empty: none. It cannot be the one in use."""
        if printer:
            self._printer(printer)
        if printer and printer == self.printer:
            raise KnownError(
                say(
                    "{printer} is the printer in use already. Choose another to stand in.",
                    printer=printer,
                )
            )
        self._store.set_setting(FALLBACK, printer)
        self.look_again()

    def choose_for_slips(self, printer: str, paper: str = "") -> None:
        """Which printer gives out the slips of a kiosk here, and on which paper; empty: none, and
        people take their day along as a code."""
        if printer:
            self._printer(printer)
        if paper:
            from kiosk.printing.day_slip import paper_named

            paper_named(paper)
        self.slips.use(printer, paper)
        self.look_again()

    def offer_nothing(self) -> None:
        """Nobody takes their day along from the kiosk here."""
        self.slips.use("", without=NOTHING)
        self.look_again()

    @property
    def gives_slips(self) -> bool:
        """Whether somebody may be offered one: there is a printer, well when it was seen last."""
        seen = self.watch.seen(self.slips.printer)
        return bool(self.slips.printer) and (seen is None or seen.state.is_well)

    def order_slip(self, participant: str, language: str) -> str:
        """Print somebody's day, in that language; gives how it stands, as Slips.seen."""
        stands = self.slips.order(participant, language)
        self._decided(True)
        return stands

    def test_slip(self, language: str) -> str:
        """Print a sample's day where people's days are printed; gives how it stands."""
        return self.order_slip(NOBODY, language)

    def give_up_slip(self, participant: str) -> None:
        self._decided(self.slips.give_up(participant))

    def add(self, name: str) -> str:
        """Make a network printer known; gives its full name. KnownError where it is no name."""
        full = str(direct_names.parse(name))
        if full not in self.added:
            self._store.set_setting(ADDED, "\n".join([*self.added, full]))
        self.look_again()
        return full

    def remove(self, name: str) -> None:
        """Forget a network printer. KnownError while badges would go there."""
        if name not in self.added:
            raise KnownError(say("{name} was not added here.", name=name))
        if name in (self.printer, self.fallback, self.slips.printer):
            raise KnownError(say("{name} is in use. Choose another printer first.", name=name))
        self._store.set_setting(ADDED, "\n".join(one for one in self.added if one != name))
        self._tell()

    def put_in(self, printer: str, size: int, warn_at: int | None = None) -> None:
        """A person has put a new roll or box of badges in; 0: do not count."""
        self._printer(printer)
        stock.put_in(self._store, printer, size=size, warn_at=warn_at, now_ms=self.now_ms)
        self.look_again()

    def test(self, printer: str, layout: str = "") -> int:
        """Order a test strip: a page that shows how this printer prints. Gives the job's number."""
        self._printer(printer)
        wanted = jobs.Order(
            participant="",
            name="Test strip",
            issue=0,
            entry=f"test/{secrets.token_hex(8)}",
            printer=printer,
            layout=STRIP + (layout or self._paper.layout),
        )
        number = jobs.order(self._store, wanted, now_ms=self.now_ms)
        self._decided(True)
        return number

    # -- layouts -----------------------------------------------------------------------------------

    @property
    def layouts(self) -> OwnLayouts:
        """Those that somebody made here."""
        return self._paper.own

    @property
    def layout(self) -> str:
        """The name of the layout that badges of this station are printed with."""
        return self._paper.layout

    def use_layout(self, name: str) -> None:
        """Print badges with this layout from now on. KnownError where it is for something else."""
        layout = self.layouts.load(name)
        if layout.kind != "badge" or layout.per != "person":
            raise KnownError(
                say(
                    "{name} is no badge; a station prints badges. Choose another layout.", name=name
                )
            )
        self._store.set_setting("layout", name)
        self._tell()

    def try_layout(self, layout: Layout, person: int) -> int:
        """Order a print of a layout as it is now, with a sample person. Gives the job's number."""
        wanted = jobs.Order(
            participant="",
            name=f"Layout test {layout.name}",
            issue=0,
            entry=f"test/{secrets.token_hex(8)}",
            printer=self.printer,
            layout=f"{TRIED}{self.layouts.keep_tried(layout)}:{person}",
        )
        number = jobs.order(self._store, wanted, now_ms=self.now_ms)
        self._decided(True)
        return number

    def look_again(self) -> None:
        """Somebody has been at a printer: look now, and try what waits."""
        self.watch.nudge()
        self._decided(True)

    # -- what a person decides ---------------------------------------------------------------------

    def retry(self, job: int) -> bool:
        return self._decided(
            jobs.retry(self._store, job, now_ms=self.now_ms, printer=self._paper.printer)
        )

    def done(self, job: int) -> bool:
        return self._decided(jobs.mark_done(self._store, job, now_ms=self.now_ms))

    def cancel(self, job: int) -> bool:
        return self._decided(jobs.cancel(self._store, job, now_ms=self.now_ms))

    def move(self, printer: str, origin: str = "") -> int:
        """All jobs that wait or failed, and those to come, go to another printer.

        With an `origin` only its jobs go, and which printer is in use changes only if it was that
        one."""
        if not origin or origin == self.printer:
            self.choose(printer)
        else:
            self._printer(printer)
        count = jobs.move(self._store, printer, now_ms=self.now_ms, origin=origin)
        self._decided(count > 0)
        return count

    @property
    def now_ms(self) -> int:
        return self._desk.clock.now_ms()

    def _tell(self) -> None:
        self._desk.tell(PRINT_QUEUE)

    def _decided(self, changed: bool) -> bool:
        if changed:
            if self._spool is not None:
                self._spool.try_now()
            self._tell()
        return changed
