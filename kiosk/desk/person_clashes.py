"""Whose acts do not fit together: looked through once, and then only where something changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet

from sqlalchemy import ColumnElement, CompoundSelect, Table, func, select, true, union

from kiosk.desk.reading import PARTICIPANT, PASSAGE, read_all
from kiosk.domain.clashes import Clash, person_clashes
from kiosk.domain.entries import Subject
from kiosk.log import log
from kiosk.store.store import Store

SUSPECTED_A_STEP = 100
HISTORIES_A_STEP = 10  # whoever acts at this desk meanwhile waits for one step: a few ms


def _suspects(among: Collection[str] | None) -> CompoundSelect[tuple[str]]:
    """Those whose history may hold a clash, as their rows say; `among`: of these people."""

    def within(table: Table, name: str) -> ColumnElement[bool]:
        return true() if among is None else table.c[name].in_(among)

    person, passage = within(PARTICIPANT, "id"), within(PASSAGE, "subject_id")
    subject = PASSAGE.c.subject_id
    return union(
        select(PARTICIPANT.c.id).where(
            (PARTICIPANT.c.check_ins > 1) | (PARTICIPANT.c.badge_issue > 1), person
        ),
        select(subject).where(PASSAGE.c.action.in_(("cancel", "replaced")), passage),
        # A badge that was undone is void like one that was replaced.
        select(subject).where(PASSAGE.c.action == "print", PASSAGE.c.undone, passage),
        select(subject)
        .where(PASSAGE.c.action == "correct", passage)
        .group_by(subject)
        .having(func.count() > 1),
    )


class PersonClashes:
    """The clashes of one store's people, each with its conflict's id."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._found: dict[str, tuple[Clash, ...]] = {}
        self._ids: dict[str, tuple[str, ...]] = {}
        self.walk_ins: set[str] = set()  # as far as was looked; their names are compared
        self._changed: set[str] = set()
        self._suspects: set[str] | None = None  # whose history is to be read; None: ask for all

    def changed(self, people: AbstractSet[str]) -> None:
        """These people's histories are others now."""
        self._changed |= people

    def step(self) -> bool:
        """Look at a few. Whether that was all."""
        if self._suspects is None:
            self._changed.clear()
            self._suspects = set(self._among(None))
            self.walk_ins = set(self._walk_ins_among(None))
        elif self._changed:
            some = _some(self._changed, SUSPECTED_A_STEP)
            for gone in self._found.keys() & some:
                del self._found[gone], self._ids[gone]
            self._suspects |= set(self._among(some))
            self.walk_ins -= some
            self.walk_ins |= set(self._walk_ins_among(some))
        self._read(_some(self._suspects, HISTORIES_A_STEP))
        return not (self._changed or self._suspects)

    def all(self) -> Iterator[Clash]:
        """Every clash, of everybody."""
        while not self.step():
            continue
        for clashes in self._found.values():
            yield from clashes

    def ids(self) -> set[str]:
        """The ids of the conflicts that are known so far."""
        return {one for ids in self._ids.values() for one in ids}

    def _among(self, people: Collection[str] | None) -> list[str]:
        wanted = select(_suspects(people).subquery())
        return [str(row[0]) for row in read_all(self._store, wanted)]

    def _walk_ins_among(self, people: Collection[str] | None) -> list[str]:
        wanted = select(PARTICIPANT.c.id).where(PARTICIPANT.c.walk_in)
        if people is not None:
            wanted = wanted.where(PARTICIPANT.c.id.in_(people))
        return [str(row[0]) for row in read_all(self._store, wanted)]

    def _read(self, people: Collection[str]) -> None:
        subjects = [Subject("participant", one) for one in sorted(people)]
        for subject, entries in log.about(self._store, subjects).items():
            if clashes := person_clashes(subject.id, entries):
                self._found[subject.id] = clashes
                self._ids[subject.id] = tuple(clash.id for clash in clashes)


def _some(ids: set[str], most: int) -> set[str]:
    """Take so many out of the set."""
    return {ids.pop() for _ in range(min(most, len(ids)))}
