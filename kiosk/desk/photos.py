"""Photographs of participants: taken in from a folder, shown on badges that ask for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import select

from kiosk.desk.looks import read_all
from kiosk.domain import facts as f
from kiosk.domain.commands import Command, RecordImport
from kiosk.domain.entries import Subject, in_order
from kiosk.domain.outcomes import Outcome
from kiosk.domain.place_facts import PHOTO
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.projections.tables import ParticipantRow
from kiosk.store.store import Store, table_of

if TYPE_CHECKING:  # the picture library is imported when the first folder is read
    from kiosk.transfer.photos import Photo, Unusable

PARTICIPANT = table_of(ParticipantRow)
# Together smaller than a page of the exchange, which can only end where an act ends.
A_TIME = 12
Progress = Callable[[int, int], None]


class PhotoPlan(Struct, frozen=True):
    """What a folder of photographs would change. Nothing is written yet."""

    wanted: tuple[Photo, ...]  # new and changed ones
    new: int
    changed: int
    unchanged: int
    rejected: tuple[Unusable, ...]
    others: int  # files of the folder that are no pictures

    @property
    def line(self) -> str:
        """The last line of an import."""
        return (
            f"{self.new} new, {self.changed} changed, {self.unchanged} unchanged,"
            f" {len(self.rejected)} rejected"
        )


class Photos:
    """A part of the Desk."""

    def __init__(self, store: Store, do: Callable[[Command], Outcome]) -> None:
        self._store = store
        self._do = do

    def plan(self, folder: Path) -> PhotoPlan:
        """Read which photographs a folder holds, and of whom. KnownError where it is none."""
        from kiosk.transfer.photos import find_photos

        rows = read_all(self._store, select(PARTICIPANT.c.code, PARTICIPANT.c.id))
        found = find_photos(folder, {row.code: row.id for row in rows})
        known: dict[str, str] = {}
        for start in range(0, len(found.photos), A_TIME):
            people = [photo.participant for photo in found.photos[start : start + A_TIME]]
            known |= {one: said.made_from for one, said in given(self._store, people).items()}
        new = [photo for photo in found.photos if photo.participant not in known]
        other = [photo for photo in found.photos if photo.participant in known]
        changed = [photo for photo in other if photo.made_from != known[photo.participant]]
        return PhotoPlan(
            wanted=(*new, *changed),
            new=len(new),
            changed=len(changed),
            unchanged=len(other) - len(changed),
            rejected=found.rejected,
            others=found.others,
        )

    def apply(self, plan: PhotoPlan, progress: Progress | None = None) -> tuple[Unusable, ...]:
        """Make the pictures small and keep them, some at a time: what was kept when this is
        interrupted stays. Those that cannot be read, and why."""
        from kiosk.transfer.photos import Unusable, small_picture

        unusable: list[Unusable] = []
        for start in range(0, len(plan.wanted), A_TIME):
            facts: list[f.Fact] = []
            for photo in plan.wanted[start : start + A_TIME]:
                made = small_picture(photo.path)
                if isinstance(made, Unusable):
                    unusable.append(made)
                else:
                    facts.append(f.PhotoGiven(photo.participant, made, photo.made_from))
            self._do(RecordImport(tuple(facts)))
            if progress is not None:
                progress(min(start + A_TIME, len(plan.wanted)), len(plan.wanted))
        return tuple(unusable)

    def remove(self, participant: str) -> None:
        """Show no picture of somebody any more. KnownError where none is shown."""
        if not picture_of(self._store, participant):
            raise KnownError("There is no photograph of this participant.")
        self._do(RecordImport((f.PhotoGiven(participant, b"", ""),)))


def picture_of(store: Store, participant: str) -> bytes:
    """The JPEG that was given last; empty: none."""
    found = given(store, [participant]).get(participant)
    return found.picture if found is not None else b""


def given(store: Store, people: Sequence[str]) -> dict[str, f.PhotoGiven]:
    """What was said last of the pictures of these people."""
    subjects = [Subject(PHOTO, one) for one in people]
    found: dict[str, f.PhotoGiven] = {}
    for subject, entries in log.about(store, subjects).items():
        for entry in in_order(entries):
            if isinstance(entry.fact, f.PhotoGiven):
                found[subject.id] = entry.fact
    return found
