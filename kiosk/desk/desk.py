"""The desk: commands in, outcomes out, and the reads that the screens need. No rules in here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.desk import lists, reading, stations, status
from kiosk.desk.acting import Actor
from kiosk.desk.badge_desk import BadgeDesk
from kiosk.desk.beside import BesideDesk
from kiosk.desk.bodies import Bodies
from kiosk.desk.cleaning import Cleaning, brings_erasure
from kiosk.desk.door_desk import DoorDesk
from kiosk.desk.ending import Ending
from kiosk.desk.exceptions import ExceptionsDesk
from kiosk.desk.filling import Filling
from kiosk.desk.finding import Finding
from kiosk.desk.folding import Folding
from kiosk.desk.for_organisers import ForOrganisers
from kiosk.desk.free_seats import Here
from kiosk.desk.handing_over import HandingOver
from kiosk.desk.identity import Identity
from kiosk.desk.matchmaking import with_meetings
from kiosk.desk.overviews import OverviewDesk
from kiosk.desk.plain_text import plain_command, plain_text
from kiosk.desk.print_room import PrintRoom
from kiosk.desk.private_look_up import PrivateLookUp
from kiosk.desk.protocol_desk import ProtocolDesk
from kiosk.desk.replacing import with_names
from kiosk.desk.rounds import BackupRounds
from kiosk.desk.selfservice_desk import SelfServiceDesk
from kiosk.desk.set_times import SetTimes
from kiosk.desk.shared import Shared
from kiosk.desk.staff_desk import carry_out
from kiosk.desk.upkeep import Upkeep
from kiosk.desk.watch import Watch
from kiosk.desk.wording_desk import WordingDesk
from kiosk.domain import cards as c
from kiosk.domain.categories import BY_CODE, DEFAULTS, Category, category_of
from kiosk.domain.changes import Changes
from kiosk.domain.commands import Command, RecordImport
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import (
    LIVE_PAGE_ENTRIES,
    Head,
    JoinKit,
    NodeLine,
    Page,
    TakenIn,
    in_groups,
)
from kiosk.domain.facts import PersonErased
from kiosk.domain.outcomes import Outcome
from kiosk.domain.people_ids import normal_code
from kiosk.domain.station_cards import StationCard
from kiosk.errors import KnownError
from kiosk.log import intake, log
from kiosk.log.erase import erase_where_asked
from kiosk.projections import refold
from kiosk.said import say
from kiosk.store.folder import FolderLock
from kiosk.store.store import Store
from kiosk.store.write_back import WriteBack

if TYPE_CHECKING:
    from kiosk.transfer.planning import ImportPlan

Listener = Callable[[Changes], None]


class _RehearsedError(Exception):
    """Ends a rehearsal: the transaction is rolled back."""


class Desk(
    Ending,
    ForOrganisers,
    Shared,
    BadgeDesk,
    ProtocolDesk,
    SelfServiceDesk,
    DoorDesk,
    BesideDesk,
    ExceptionsDesk,
    Upkeep,
    HandingOver,
    OverviewDesk,
    WordingDesk,
):
    """One station's data. Safe to call from any thread: one lock, one writer."""

    def __init__(self, folder: Path, store: Store, *, lock: FolderLock, clock: Clock) -> None:
        self.folder = folder
        self._store = store
        self.clock = clock
        self._lock = lock
        self._identity = Identity(store)
        store.on_forget(self._identity.reload)
        self._watch = Watch(store, self._identity, folder=folder, clock=clock)
        self._watch.check_place(was_left_open=lock.was_left_open)
        self._actor = Actor(store, self._identity, clock)
        self.keyring = self._actor.keyring
        self._listeners: list[Listener] = []
        self._finding = Finding(store)
        self._look_up = PrivateLookUp(store, self._identity.key.node)
        store.on_forget(self._look_up.forget)
        self.folding = Folding(store, self.tell)
        self.bodies = Bodies(store, self._identity, self._actor.nodes)
        self.filling = Filling(store, self._actor, self._finding, desk=self)
        self.printing = PrintRoom(store, self._actor.paper, desk=self)
        in_a_lull = self.folding.lulls.wait
        self._rounds = BackupRounds(store, self._watch, clock, pause=in_a_lull)
        self._write_back = WriteBack(store, folder, pause=in_a_lull)
        self._cleaning = Cleaning(folder, store, self._actor, tell=self._done)
        self._set_times = SetTimes(self.freeze_what_is_due)

    # -- acts --------------------------------------------------------------------------------------

    def do(self, command: Command, *, actor: str = "") -> Outcome:
        """Decide and, where it may be done, do it. Committed to disk when this returns."""
        try:
            with self._store.transaction():
                outcome = self.bodies.turned_away(command) or carry_out(
                    self._actor, plain_command(command), plain_text(actor)
                )
        except BaseException:
            self._identity.reload()
            self._actor.nodes.forget()
            self.keyring.forget()
            self._actor.staff.forget()
            raise
        self._done(outcome)
        if any(isinstance(fact, PersonErased) for fact in outcome.facts):
            self.clean()
        return outcome

    def _done(self, outcome: Outcome) -> None:
        if outcome.entries:
            self._watch.note(outcome.entries[-1].seq)
        self.tell(outcome.changes)

    def rehearse(self, command: Command) -> None:
        """Do all that the command takes and take it back before it is kept: nobody sees it, and
        the first real act does not wait for what is done for the first time."""
        try:
            with suppress(_RehearsedError), self._store.transaction():
                self._actor.carry_out(command, "")
                raise _RehearsedError
        finally:
            self._identity.reload()

    def take_in(self, pages: Sequence[Page]) -> TakenIn:
        """Keep other nodes' entries, and fold what they are about. Safe to repeat.

        Where whoever exchanges folds later, the changes are told then."""
        if not self.folding.makes_way:
            return self._take_in(pages)
        groups = in_groups(pages, LIVE_PAGE_ENTRIES)
        return reduce(or_, (self._take_in(group) for group in groups), TakenIn())

    def _take_in(self, pages: Sequence[Page]) -> TakenIn:
        self.folding.let_people_go_first()
        with self._store.transaction():
            pages = self.bodies.admitted(pages)
            kept = intake.keep(self._store, pages, event=self._identity.event)
            erase_where_asked(self._store, kept.subjects)
            folded = self.folding.take(kept.subjects)
            if kept.new:
                self._actor.heed(kept.stamp)
                self.keyring.take_up(kept.subjects)
                self._actor.staff.take_up(kept.subjects)
        changes = Changes.of(folded)
        if changes.touches("node") and self._actor.organising.is_held:
            with self._store.transaction():
                self._actor.organising.take_up_minting()
        self.tell(changes)
        if kept.new and brings_erasure(pages):
            self.clean()
        return TakenIn(kept.new, kept.known, tuple(kept.forks), tuple(kept.refused), changes)

    def listen(self, listener: Listener) -> None:
        """Be told what changed, from whichever thread it was changed in."""
        self._listeners.append(listener)

    def tell(self, changes: Changes) -> None:
        """Pass on what changed: to the search, the printer and whoever listens."""
        if changes:
            self._finding.changed(changes)
            self._look_up.changed(changes)
            self._actor.inbox.changed(changes)
            if not changes.only("print_job"):
                self.printing.nudge()
            for listener in self._listeners:
                listener(changes)

    # -- who and where we are ----------------------------------------------------------------------

    @property
    def node(self) -> str:
        return self._identity.key.node

    @property
    def name(self) -> str:
        return self._identity.name

    @property
    def branch(self) -> Branch:
        return self._identity.branch

    @property
    def event_id(self) -> str:
        """32 hex digits; empty before an event is set up."""
        return self._identity.event.hex()

    @property
    def public_key(self) -> bytes:
        return self._identity.key.public_key

    @property
    def is_root(self) -> bool:
        return self._identity.is_root

    @property
    def hub_branch(self) -> Branch | None:
        return self._identity.hub

    def sign(self, purpose: str, message: bytes) -> bytes:
        return self._identity.key.sign(purpose.encode(), message)

    def rename(self, name: str) -> None:
        self._identity.rename(plain_text(name))

    def now_ms(self) -> int:
        return self.clock.now_ms()

    def setting(self, key: str, default: str = "") -> str:
        return self._store.setting(key, default)

    def set_setting(self, key: str, value: str) -> None:
        self._store.set_setting(key, value)

    def secret(self, name: str) -> bytes | None:
        """A secret that whoever works over this desk keeps in its store, such as the hub's key."""
        return self._store.secret(name)

    def set_secret(self, name: str, value: bytes) -> None:
        self._store.set_secret(name, value)

    # -- the exchange ------------------------------------------------------------------------------

    def heads(self) -> Mapping[Branch, Head]:
        return log.heads(self._store)

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        return log.page(self._store, branch, after_seq, count_max=count_max, bytes_max=bytes_max)

    def nodes(self) -> Sequence[NodeLine]:
        return self._actor.nodes.lines()

    def join_kit(self) -> JoinKit:
        """What a station that joins this hub is given."""
        if not self._identity.event:
            raise KnownError(say("This hub has no event yet. Import it first."))
        return JoinKit(
            event=self.event_id,
            hub=self._identity.branch,
            nodes=tuple(self.nodes()),
            badge_keys=self._identity.badge_keys,
            minted=self._actor.seating.minted(),
        )

    def adopt(self, kit: JoinKit) -> None:
        """Become a station under the hub that gave this kit."""
        event = bytes.fromhex(kit.event)
        if self._identity.event and self._identity.event != event:
            held = self.event()
            raise KnownError(
                say(
                    "This folder holds the event {held}, and the hub holds another one. Join "
                    "with an empty folder: kioskctl --folder NEW-FOLDER join ...",
                    held=held.code if held else "?",
                )
            )
        try:
            with self._store.transaction():
                self._actor.adopt(kit, event)
                self.bodies.note_role(kit)
        except BaseException:
            self._identity.reload()
            raise

    # -- reads -------------------------------------------------------------------------------------

    def event(self) -> c.EventCard | None:
        return reading.event(self._store)

    def person(self, participant: str) -> c.PersonCard | None:
        with self._store.reading():  # one look: each alone begins and ends one of its own
            pending = self.printing.is_pending(participant)
            card = reading.person(self._store, participant, here=self._here, pending=pending)
            return with_meetings(self._store, with_names(self._store, card), self.now_ms())

    def search(self, text: str, limit: int = 10) -> list[c.PersonHit]:
        """The people that were most likely meant, best first."""
        return self._finding.search(text, limit)

    def person_by_code(self, code: str) -> str | None:
        return reading.by_code(self._store, normal_code(plain_text(code)))

    def with_unread_note(self, code: str) -> str | None:
        """Whom a code names, where the desk has to read a note before it checks them in."""
        return reading.with_unread_note(self._store, normal_code(plain_text(code)))

    def people(self, category: str = "", delegation: str = "") -> list[c.PersonHit]:
        return reading.people(self._store, category=category, delegation=delegation)

    def visits(self) -> list[c.VisitCard]:
        return reading.visits(self._store, here=self._here)

    def counts(self) -> c.Counts:
        return reading.counts(self._store)

    def categories(self) -> list[Category]:
        """Every category: the usual ones, and those that only this event has."""
        used = [category for category, _, _ in self.counts().by_category]
        own = [category_of(code) for code in used if code not in BY_CODE]
        return [*DEFAULTS, *own]

    def status(self) -> c.Status:
        """What the status line says."""
        with self._store.reading():
            return status.read(self._store, self._identity, self.printing)

    def stations(self) -> list[StationCard]:
        """Every node of the event and its health, as this one knows; this one first."""
        return stations.read(self._store, self._identity, self.nodes())

    def digests(self) -> dict[str, str]:
        """A digest of every table that the log gives: equal on nodes that hold the same."""
        self.folding.rest()
        return refold.digests(self._store)

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Drop every derived table and fold the whole log again."""
        return refold.rebuild(self._store, progress)

    @property
    def _here(self) -> Here:
        return self._actor.seating.here

    def next_undo(self) -> tuple[str, str]:
        """What undo would take back: the kind of act and the participant; empty: nothing."""
        with self._store.transaction():
            found = self._actor.next_undo()
            if found is None and self._actor.staff.asks:
                found = self._actor.next_undo(late=True)  # a supervisor is asked for it
        if found is None:
            return "", ""
        entry = found[0].entries[-1]
        return entry.kind, str(getattr(entry.fact, "participant", ""))

    # -- the organiser's lists ------------------------------------------------------------------

    def plan_import(
        self, paths: Sequence[Path], progress: lists.Progress | None = None
    ) -> ImportPlan:
        """What these spreadsheets would change. Nothing is written."""
        return lists.plan_import(self._store, paths, progress)

    def apply_import(self, plan: ImportPlan) -> Outcome:
        """Write what the plan says, all of it or nothing."""
        return self.do(RecordImport(plan.facts))

    def export(self, what: str, path: Path, *, format_: str = "") -> int:
        """Write attendance, passages or visits as csv or xlsx (by the path's ending, where it is
        not named). Returns the number of rows; raises KnownError and leaves the old file."""
        event = self.event()
        if event is None:
            raise KnownError(say("There is nothing to export: no event is set up here yet."))
        return lists.export(self._store, event, lists.Wanted(what, path, format_))
