"""Photographs of participants: taken in from a folder, shown on badges that ask for them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import select

from kiosk.desk.deciding import person_of
from kiosk.desk.looks import read_all
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.commands import Command, RecordImport
from kiosk.domain.entries import Entry, Subject, in_order
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.domain.photo_commands import GivePhoto
from kiosk.domain.place_facts import PHOTO
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.projections.tables import PARTICIPANT
from kiosk.said import say
from kiosk.store.store import Store

if TYPE_CHECKING:  # the picture library is imported when the first folder is read
    from kiosk.transfer.photos import Crop, Photo, Unusable

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
        return say(
            "{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected",
            new=self.new,
            changed=self.changed,
            unchanged=self.unchanged,
            rejected=len(self.rejected),
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
        known: dict[str, tuple[str, ...]] = {}
        for start in range(0, len(found.photos), A_TIME):
            people = [photo.participant for photo in found.photos[start : start + A_TIME]]
            known |= sources(self._store, people)
        new = [photo for photo in found.photos if photo.participant not in known]
        other = [photo for photo in found.photos if photo.participant in known]
        changed = [photo for photo in other if not _holds(known[photo.participant], photo)]
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

    def give(self, participant: str, content: bytes, crop: Crop | None = None) -> Outcome:
        """Show this picture, or a part of it, of somebody from now on. KnownError with the reason
        where it cannot be shown."""
        made = picture_from(content, crop)
        digest = hashlib.sha256(content).hexdigest()[:32]
        return self._do(GivePhoto(participant, made, digest))

    def picture(self, participant: str) -> bytes:
        """The JPEG that badges show of somebody; empty: none."""
        return picture_of(self._store, participant)

    def remove(self, participant: str) -> Outcome:
        """Show no picture of somebody any more. KnownError where none is shown."""
        if not picture_of(self._store, participant):
            raise KnownError(say("There is no photograph of this participant."))
        return self._do(GivePhoto(participant, b"", ""))


def decide(store: Store, command: GivePhoto) -> Decision:
    if person_of(store, command.participant).registered is None:
        return Decision(refusal=r.UnknownPerson())
    given_now = f.PhotoGiven(command.participant, command.picture, command.made_from, by_hand=True)
    return Decision((given_now,))


def decide_undo(store: Store, entry: Entry) -> Decision:
    """The picture before it is shown again; unless another one was chosen since."""
    assert isinstance(entry.fact, f.PhotoGiven)
    said = _standing(log.about(store, [entry.subject])[entry.subject])
    if not said or said[-1].id != entry.id:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.PhotoTakenBack(entry.fact.participant, entry.id),))


def picture_from(content: bytes, crop: Crop | None) -> bytes:
    """The JPEG that badges would show of it. KnownError where it cannot be shown."""
    from kiosk.transfer.photos import Unusable, cut_picture

    made = cut_picture(content, "", crop)
    if isinstance(made, Unusable):
        raise KnownError(say("This picture cannot be used: {why}.", why=made.reason))
    return made


def picture_of(store: Store, participant: str) -> bytes:
    """The JPEG that was given last; empty: none."""
    said = given(store, [participant]).get(participant)
    return said[-1].picture if said else b""


def sources(store: Store, people: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Which files the pictures of these people were made from, in their order; "": taken away."""
    return {
        one: tuple(fact.made_from for fact in said) for one, said in given(store, people).items()
    }


def given(store: Store, people: Sequence[str]) -> dict[str, list[f.PhotoGiven]]:
    """What was said of the pictures of these people, the last word last."""
    subjects = [Subject(PHOTO, one) for one in people]
    found: dict[str, list[f.PhotoGiven]] = {}
    for subject, entries in log.about(store, subjects).items():
        for entry in _standing(entries):
            assert isinstance(entry.fact, f.PhotoGiven)
            found.setdefault(subject.id, []).append(entry.fact)
    return found


def _standing(entries: Iterable[Entry]) -> list[Entry]:
    """What was said of one picture and not taken back, in order."""
    ordered = in_order(entries)
    gone = {entry.fact.act for entry in ordered if isinstance(entry.fact, f.PhotoTakenBack)}
    return [e for e in ordered if isinstance(e.fact, f.PhotoGiven) and e.id not in gone]


def _holds(sources: tuple[str, ...], photo: Photo) -> bool:
    """Whether this file was taken in, and nobody has taken the picture away since: one that a
    desk chose afterwards outlives the same folder."""
    return bool(sources[-1]) and photo.made_from in sources
