"""Training: the event as it is today in a folder and under a code of its own, gone at the end."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import select

from kiosk.clock import Clock
from kiosk.desk.desk import Desk
from kiosk.desk.opening import open_desk
from kiosk.desk.paper import TRAINING
from kiosk.domain import facts as f
from kiosk.domain.commands import RecordImport
from kiosk.domain.entries import Entry, Subject, in_order
from kiosk.domain.people import fold_person
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.said import say
from kiosk.store.folder import FolderLock, default_folder
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

FOLDER_END = "-training"
# Another code is another event: no hub, stick, gate or station takes anything of it.
CODE_END = "-TRAINING"
MARK = "TRAINING · "
_PEPPER = "pin_pepper/"
_KINDS = ("event", "delegation", "session", "participant", "staff")


class Practice(Struct, frozen=True):
    """What a training begins with: everybody is still to come."""

    facts: tuple[f.Fact, ...]
    secrets: dict[str, bytes]  # that the PINs of the staff are checked with


def training_folder(folder: Path | None) -> Path:
    """Beside the data, and never inside it: copies and backups do not meet it."""
    place = (folder if folder is not None else default_folder()).absolute()
    return place.with_name(place.name + FOLDER_END)


def open_training(folder: Path | None, *, clock: Clock | None = None) -> Desk:
    """A desk to practise on, made anew from the data as they are. They are only read.

    Raises KnownError where a window is open on the data or on a training already."""
    with open_desk(folder, clock=clock) as live:
        practice = _practice(live._store)
    place = training_folder(folder)
    remove_training(folder)
    desk = open_desk(place, clock=clock)
    try:
        desk.set_setting(TRAINING, "yes")
        for name, secret in practice.secrets.items():
            desk.set_secret(name, secret)
        if practice.facts:
            desk.do(RecordImport(practice.facts))
    except BaseException:
        end_training(desk)
        raise
    return desk


def end_training(desk: Desk) -> None:
    """Close it and leave nothing: who is erased from the event is erased from no training."""
    place = desk.folder
    desk.close()
    _remove(place)


def remove_training(folder: Path | None) -> None:
    """Take away what a training left that ended with the power. Raises KnownError where one is
    open."""
    place = training_folder(folder)
    if place.exists():
        FolderLock(place).release()
        _remove(place)


def _remove(place: Path) -> None:
    assert place.name.endswith(FOLDER_END), place
    try:
        shutil.rmtree(place)
    except OSError as error:
        raise KnownError(
            say(
                "The folder of the training, {place}, cannot be removed ({why}). Delete it: "
                "it holds names.",
                place=place,
                why=error.strerror,
            )
        ) from error


def _practice(store: Store) -> Practice:
    facts: list[f.Fact] = []
    with store.reading() as connection:
        entry = ENTRY.c
        for kind in _KINDS:
            wanted = select(entry.subject_id).where(entry.subject_kind == kind).distinct()
            subjects = [Subject(kind, row[0]) for row in connection.execute(wanted).all()]
            for start in range(0, len(subjects), 500):
                for subject, entries in log.about(store, subjects[start : start + 500]).items():
                    facts += _of(subject, entries)
    facts.sort(key=lambda fact: _KINDS.index(_kind(fact)))
    described = any(isinstance(fact, f.EventDescribed) for fact in facts)
    return Practice(tuple(facts) if described else (), store.secrets(_PEPPER))


def _kind(fact: f.Fact) -> str:
    return fact.subject.kind


def _of(subject: Subject, entries: Sequence[Entry]) -> Sequence[f.Fact]:
    said = [entry.fact for entry in in_order(entries) if entry.fact is not None]
    match subject.kind:
        case "event":
            described = [fact for fact in said if isinstance(fact, f.EventDescribed)][-1:]
            return [
                replace(fact, code=fact.code + CODE_END, name=MARK + fact.name)
                for fact in described
            ]
        case "session":
            lines = [fact for fact in said if isinstance(fact, f.SessionDescribed)][-1:]
            return [replace(fact, title=MARK + fact.title) for fact in lines]
        case "delegation":
            return [fact for fact in said if isinstance(fact, f.DelegationDescribed)][-1:]
        case "staff":
            wanted = (f.PinPepperSealed, f.AboutStaff)
            kept = [fact for fact in said if isinstance(fact, wanted)]
            return [
                replace(fact, boxes=()) if isinstance(fact, f.PinPepperSealed) else fact
                for fact in kept
                if not isinstance(fact, f.StaffLockedOut)
            ]
    person = fold_person(subject.id, entries)
    if person.registered is None:
        return []
    note = [f.DeskNoteWritten(person.id, person.note)] if person.note else []
    return [person.registered, *note]
