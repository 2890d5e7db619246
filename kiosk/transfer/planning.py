"""What an import would change: sheets and what is known already, as a plan to agree to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from kiosk.domain.categories import BY_CODE
from kiosk.domain.entries import Subject
from kiosk.domain.facts import EventDescribed, Fact, TableGiven, ZonesGiven
from kiosk.domain.import_digest import changed_facts
from kiosk.domain.people_ids import normal_code
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.transfer.cells import problems_of
from kiosk.transfer.columns import KINDS, PARTICIPANTS, PLACE, PROTOCOL
from kiosk.transfer.row_facts import READERS, Around, Said
from kiosk.transfer.sheets import Row, Sheet

Progress = Callable[[int, int], None]  # rows done, rows in all
PROGRESS_EVERY_ROWS = 50


class Known(Struct, frozen=True):
    """What the desk holds already."""

    event_code: str = ""  # empty: no event is set up yet
    # import_digest.digest_of_facts of what the lists last said, for every subject held
    digests: Mapping[Subject, str] = field(default_factory=dict)
    categories: frozenset[str] = frozenset(BY_CODE)


class Rejected(Struct, frozen=True):
    """A row that stays out, and what to do about it."""

    file: str
    row: int  # as the spreadsheet shows it
    reason: str

    def __str__(self) -> str:
        return str(self.words)

    @property
    def words(self) -> str:
        """The same, as a sentence that knows what it was made of."""
        return say("{file}, row {row}: {reason}", file=self.file, row=self.row, reason=self.reason)


class Tally(Struct, frozen=True):
    """How the rows of one kind of list fared."""

    kind: str
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0


class ImportPlan(Struct, frozen=True):
    """What would be written, and why some rows would not. Nothing is written yet."""

    tallies: tuple[Tally, ...]
    rejected: tuple[Rejected, ...]
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]

    @property
    def new(self) -> int:
        return sum(tally.new for tally in self.tallies)

    @property
    def changed(self) -> int:
        return sum(tally.changed for tally in self.tallies)

    @property
    def unchanged(self) -> int:
        return sum(tally.unchanged for tally in self.tallies)

    @property
    def line(self) -> str:
        """The last line of an import."""
        return say(
            "{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected",
            new=self.new,
            changed=self.changed,
            unchanged=self.unchanged,
            rejected=len(self.rejected),
        )


def plan_import(
    sheets: Sequence[Sheet], known: Known, *, progress: Progress | None = None
) -> ImportPlan:
    """Every row becomes new, changed, unchanged or rejected; none is left out silently."""
    plan = _Plan(known, Around(known.event_code, categories=known.categories))
    plan.around.delegations |= {s.id for s in known.digests if s.kind == "delegation"}
    plan.around.people |= {s.id for s in known.digests if s.kind == "participant"}
    ordered = [sheet for kind in KINDS for sheet in sheets if sheet.kind == kind.name]
    total = sum(len(sheet.rows) for sheet in ordered)
    for done, (sheet, row) in enumerate(_rows(ordered), start=1):
        if sheet.kind != "event" and not plan.around.event_code:
            raise KnownError(
                say("No event is set up here yet. Import event.toml together with these lists.")
            )
        plan.take(sheet, row)
        if progress is not None and (done % PROGRESS_EVERY_ROWS == 0 or done == total):
            progress(done, total)
    plan.warn_of_columns(ordered)
    return plan.result()


def _rows(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Row]]:
    for sheet in sheets:
        for row in sheet.rows:
            yield sheet, row


def _placing(said: Said) -> list[Fact]:
    return [fact for fact in said.facts if isinstance(fact, TableGiven | ZonesGiven)]


class _Plan(Struct):
    known: Known
    around: Around
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    taken: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)

    def take(self, sheet: Sheet, row: Row) -> None:
        if row.problem:  # its cells may be those of other rows, so nothing is read from them
            said, problems = None, [row.problem]
        else:
            said = READERS[sheet.kind](row, sheet, self.around)
            problems = [*said.problems, *self._used_before(said, sheet, row)]
        if said is None or problems:
            if sheet.kind == "event" and not self.around.event_code:
                raise KnownError(
                    say(
                        "{source} cannot be used: {problems}",
                        source=sheet.source,
                        problems=problems_of(problems),
                    )
                )
            self.rejected.append(Rejected(sheet.source, row.number, problems_of(problems)))
            self._count(sheet, "rejected")
            return
        self.warnings += [
            say("{source}, row {row}: {what}.", source=sheet.source, row=row.number, what=text)
            for text in said.warnings
        ]
        self._look_around(sheet, said)
        digest = self.known.digests.get(said.facts[0].subject, "")
        changed = changed_facts(said.facts, digest)
        self.facts += changed
        self._count(sheet, "unchanged" if not changed else "changed" if digest else "new")

    def warn_of_columns(self, sheets: Sequence[Sheet]) -> None:
        people = [sheet for sheet in sheets if sheet.kind == PARTICIPANTS.name]
        if any("delegation" in sheet.columns for sheet in people) and not self.around.delegations:
            self.warnings.append(
                say(
                    "There is no list of delegations yet, so the codes of delegations were "
                    "not checked."
                )
            )
        if not any(subject.kind == "participant" for subject in self.known.digests):
            return
        for sheet in people:
            asked = [name for name in PARTICIPANTS.columns if name not in PLACE + PROTOCOL]
            lacking = [name for name in asked if name not in sheet.columns]
            if lacking:
                self.warnings.append(
                    say(
                        "{source} lacks the columns {columns}. Contacts, needs, tables and "
                        "notes that are held already stay; the others are taken as empty.",
                        source=sheet.source,
                        columns=", ".join(lacking),
                    )
                )

    def result(self) -> ImportPlan:
        tallies = tuple(Tally(kind, **counts) for kind, counts in self.counts.items())
        return ImportPlan(tallies, tuple(self.rejected), tuple(self.facts), tuple(self.warnings))

    def _used_before(self, said: Said, sheet: Sheet, row: Row) -> list[str]:
        """The first row with a code keeps it, even if it is broken: it may be the true one."""
        if not said.key:
            return []
        code, here = normal_code(said.key), (sheet.source, row.number)
        told = [self.taken.setdefault((sheet.kind, code), here)]
        # A seating plan and the list of participants may both give tables, but not to one person.
        told += [self.taken.setdefault((fact.kind, code), here) for fact in _placing(said)]
        file, first = next((one for one in told if one != here), here)
        if (file, first) == here:
            return []
        where = say("row {row}", row=first)
        if file != sheet.source:
            where = say("{file}, row {row}", file=file, row=first)
        if told[0] != here:
            return [
                say(
                    "the code {code} is used already in {where}: give each row its own",
                    code=said.key,
                    where=where,
                )
            ]
        return [
            say(
                "{where} seats {code} already: say it in one of the two", where=where, code=said.key
            )
        ]

    def _look_around(self, sheet: Sheet, said: Said) -> None:
        fact = said.facts[0]
        if sheet.kind == "delegations":
            self.around.delegations.add(said.key)
        if sheet.kind == PARTICIPANTS.name:
            self.around.people.add(fact.subject.id)
        if not isinstance(fact, EventDescribed):
            return
        held = self.known.event_code
        if held and normal_code(held) != normal_code(fact.code):
            raise KnownError(
                say(
                    "{source} describes the event {code}, but this station holds {held}. Take "
                    "another data folder for another event.",
                    source=sheet.source,
                    code=fact.code,
                    held=held,
                )
            )
        self.around.event_code = held or fact.code
        self.around.starts, self.around.ends = fact.starts, fact.ends

    def _count(self, sheet: Sheet, what: str) -> None:
        counts = self.counts.setdefault(sheet.kind, {})
        counts[what] = counts.get(what, 0) + 1
