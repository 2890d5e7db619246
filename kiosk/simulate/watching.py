"""The checker: after every act of every station it reads the disks and holds them to the promises.

It reads raw rows and has no part in the product's decisions. A broken promise is a Violation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from msgspec import Struct

from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain.exchange import Page, TakenIn
from kiosk.domain.facts import AboutParticipant
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.errors import KnownError
from kiosk.simulate.disk import Disk
from kiosk.simulate.known import has_left, is_of_a_loss, known_seats, why_not_admitted
from kiosk.simulate.known_doors import check_act_at_a_door
from kiosk.simulate.raw import EntryName, RawEntry, RawLog, Violation
from kiosk.simulate.truth import TrueSeats


class WatchedDesk(Desk):
    """The desk itself; the checker looks at its disk each time it says that something is done."""

    checker: Checker | None = None
    name_in_the_world = ""

    def do(self, command: c.Command, *, actor: str = "") -> Outcome:
        try:
            outcome = super().do(command, actor=actor)
        except KnownError:
            if self.checker is not None:
                self.checker.nothing_written(self.name_in_the_world, command)
            raise
        if self.checker is not None:
            self.checker.done(self, command, outcome)
        return outcome

    def take_in(self, pages: Sequence[Page]) -> TakenIn:
        taken = super().take_in(pages)
        if self.checker is not None:
            self.checker.taken_in(self.name_in_the_world, pages, taken)
        return taken

    def write_newer(self, participant: str) -> None:
        """As a later version of the program writes what this one does not know."""
        fact = SomethingNew(participant, "words of tomorrow")
        with self._store.transaction():
            self._actor.commit(Decision((fact,)), actor="someone")
        self._watch.note()
        if self.checker is not None:
            self.checker.follow(self.name_in_the_world)


class SomethingNew(AboutParticipant, frozen=True):
    """A kind of fact that this version does not know: it is kept and passed on all the same."""

    kind: ClassVar[str] = "participant.something_new"
    participant: str
    words: str


class Badge(Struct, frozen=True):
    """A badge in somebody's hands, and the act by which it was printed."""

    participant: str
    issue: int
    printed: EntryName


class Checker:
    """Knows every entry that was ever committed anywhere, and every promise that was made."""

    def __init__(self, badge_of: Callable[[str], Badge | None]) -> None:
        self._badge_of = badge_of  # what is printed on the badge with this text; None: no badge
        self.logs: dict[str, RawLog] = {}
        self.union: dict[EntryName, RawEntry] = {}
        self.seat_entries: set[EntryName] = set()  # of the union: all that was done about seats
        self.truth = TrueSeats()
        self.confirmed: dict[EntryName, str] = {}
        self.lost: set[EntryName] = set()  # no disk holds them any more: burnt, or put back

    # -- disks ---------------------------------------------------------------------------------

    def watch(self, name: str, disk: Disk) -> None:
        """Follow this disk from now on; also after it was put back to an older state."""
        self.logs[name] = RawLog(disk, name)
        self.follow(name)

    def restarted(self, name: str) -> None:
        """After a crash: everything that was there before must be there still."""
        before, now = self.logs[name], self.logs[name].read_again()
        for entry in before.entries.values():
            if now.entries.get(entry.name) != entry:
                raise Violation("what was confirmed is kept", f"{name} lost {entry} in a crash")
        self.logs[name] = now
        self._know([entry for key, entry in now.entries.items() if key not in before.entries])

    def forget(self, name: str) -> None:
        """This disk is gone, or put back: whatever only it held is lost, and may be."""
        gone = self.logs.pop(name)
        held = {key for log in self.logs.values() for key in log.entries}
        self.lost |= gone.entries.keys() - held

    def follow(self, name: str) -> list[RawEntry]:
        new = self.logs[name].follow()
        self._know(new)
        return new

    def _know(self, new: Sequence[RawEntry]) -> None:
        for entry in new:
            known = self.union.setdefault(entry.name, entry)
            if known is entry:
                if entry.subject[0] == "visit":
                    self.seat_entries.add(entry.name)
                self.truth.add(entry)
            elif known.hash != entry.hash:
                raise Violation("a branch has one history", f"{known}, but also {entry}")

    # -- acts ----------------------------------------------------------------------------------

    def nothing_written(self, name: str, command: c.Command) -> None:
        """The act could not be saved, and the person was told so."""
        new = self.follow(name)
        if new:
            raise Violation("all of an act or nothing", f"{name}: {command} failed, but {new[0]}")

    def done(self, desk: WatchedDesk, command: c.Command, outcome: Outcome) -> None:
        name = desk.name_in_the_world
        new = self.follow(name)
        log = self.logs[name]
        for id_ in outcome.entries:
            key = (id_.origin, id_.epoch, id_.seq)
            if key not in log.entries:
                raise Violation("what was confirmed is kept", f"{name}: {command} is not on disk")
            self.confirmed[key] = f"{name}: {command}"
        if isinstance(command, c.CheckIn | c.CheckInPerson) and outcome.ok:
            self._check_admission(log, command, outcome, new)
        for entry in new:
            if entry.kind == "visit.seat_taken":
                self._check_line(log, command, entry, new)
                if has_left(_before(log, entry)):
                    raise Violation("nobody boards a bus that has left", f"{command}: {entry}")
            elif entry.kind == "visit.seat_released":
                self._check_release(log, command, entry, new)
            else:
                check_act_at_a_door(log, _before(log, entry), entry)
        self.look_at_seats(name, new)

    def given_nothing(self, name: str, node: str, before: set[EntryName]) -> None:
        """A hub that was told that this station is shut out gives it no act of anybody else."""
        given = [
            entry
            for key, entry in self.logs[name].entries.items()
            if key not in before and key[0] != node
        ]
        if given:
            detail = f"{name} was given {len(given)} entries, such as {given[0]}"
            raise Violation("who was shut out is given nothing", detail)

    def taken_in(self, name: str, pages: Sequence[Page], taken: TakenIn) -> None:
        new = self.follow(name)
        heads = self.logs[name].heads
        for page in pages:
            seq, _ = heads.get((page.branch.origin, page.branch.epoch), (0, b""))
            told = any(page.branch.origin[:8] in sentence for sentence in taken.refused)
            forked = any(fork.branch == page.branch for fork in taken.forks)
            if seq < page.mark.seq and not (told or forked):
                detail = f"{name} kept {seq} of {page.mark.seq} of {page.branch} and did not say so"
                raise Violation("what is refused is explained", detail)
        if new:
            self.look_at_seats(name, new)
            self.logs[name].check_marks(pages)

    def look_at_seats(self, name: str, new: Sequence[RawEntry]) -> None:
        """What this node itself shows: never more people on a bus than the bus has seats."""
        for visit in {entry.subject[1] for entry in new if entry.subject[0] == "visit"}:
            rows = self.logs[name].query(
                "SELECT number FROM seat WHERE visit = ? AND state = 'taken'", visit
            )
            rights = self.truth.rights.get(visit, {})
            shown = [number for (number,) in rows if rights[number].state != "ended"]
            if len(shown) > self.truth.most_seats.get(visit, 0):
                detail = f"{name} shows {len(shown)} people on {visit}"
                raise Violation("never more seats than the bus has", detail)

    # -- one act at a time ---------------------------------------------------------------------

    def _check_admission(
        self, log: RawLog, command: Any, outcome: Outcome, new: Sequence[RawEntry]
    ) -> None:
        before = _without(log.about[("participant", outcome.participant)], new)
        badge = self._badge_of(command.code) if isinstance(command, c.CheckIn) else None
        why = why_not_admitted(before, badge.issue if badge else None)
        if badge and is_of_a_loss(log, badge, before):
            why = why or "the badge was printed by a station after it was shut out"
        if why:
            raise Violation("nobody is let in who may not", f"{command} was let in, but {why}")

    def _check_line(
        self, log: RawLog, command: c.Command, entry: RawEntry, new: Sequence[RawEntry]
    ) -> None:
        """The line as it was before the act, less whom the same act has promoted already."""
        assert entry.body is not None
        earlier = [each for each in new if each.subject == entry.subject]
        earlier = earlier[: earlier.index(entry)]
        seats = known_seats(_without(_before(log, entry), [e for e in earlier if _moves(e)]))
        if not seats.is_whole or isinstance(command, c.Undo):
            return
        if not entry.body["promoted"]:
            if len(seats.free(entry.branch)) <= len(seats.line):
                raise Violation("the line is kept", f"{entry} passed {seats.line}")
            return
        seated = {_promoted(each) for each in earlier}
        line = [who for who in seats.line if who not in seated]
        if line[:1] != [entry.body["participant"]]:
            raise Violation("the line is kept", f"{entry} came before {line}")

    def _check_release(
        self, log: RawLog, command: c.Command, entry: RawEntry, new: Sequence[RawEntry]
    ) -> None:
        assert entry.body is not None
        visit, right, who = entry.body["visit"], entry.body["right"], entry.body["participant"]
        version, reason = entry.body["rights_version"], entry.body["reason"]
        if isinstance(command, c.LeaveVisit) and command.participant == who:
            return
        if isinstance(command, c.Undo) and reason == "undone":
            return
        if reason == "cancelled" and self.truth.asked(visit, right, version, who):
            return
        sitting = known_seats(_before(log, entry)).sitting
        if reason == "duplicate" and list(sitting.values()).count(who) > 1:
            return
        raise Violation("a seat is released when it is asked for", f"{command} wrote {entry}")


def _moves(entry: RawEntry) -> bool:
    return entry.kind in {"visit.seat_taken", "visit.seat_released", "visit.seats_handed"}


def _promoted(entry: RawEntry) -> str:
    """Who was promoted; empty: nobody."""
    if entry.kind != "visit.seat_taken" or entry.body is None or not entry.body["promoted"]:
        return ""
    return str(entry.body["participant"])


def _without(entries: Sequence[RawEntry], new: Sequence[RawEntry]) -> list[RawEntry]:
    names = {entry.name for entry in new}
    return [entry for entry in entries if entry.name not in names]


def _before(log: RawLog, entry: RawEntry) -> list[RawEntry]:
    """What the log held about the same subject when this entry was written."""
    about = log.about[entry.subject]
    return about[: about.index(entry)]
