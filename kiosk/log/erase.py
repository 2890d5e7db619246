"""Erasure: bodies and salts go, headers stay, and every chain verifies as before."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import and_, bindparam, select, update

from kiosk.domain import facts as f
from kiosk.domain.entries import Subject
from kiosk.log.log import ENTRY, SUBJECTS_A_QUERY
from kiosk.store.store import Store

# What says who somebody is. Acts that hold nothing but the identifier stay, and so do counts.
PERSONAL = (
    f.Registered,
    f.ContactGiven,
    f.NeedsGiven,
    f.DeskNoteWritten,
    f.DetailsCorrected,
    f.RegistrationCancelled,
)
_KINDS = tuple(form.kind for form in PERSONAL)

# Built once: every act asks whether those whom it is about were erased.
_ABOUT = and_(
    ENTRY.c.subject_kind == "participant",
    ENTRY.c.subject_id.in_(bindparam("people", expanding=True)),
)
_ERASED = select(ENTRY.c.subject_id).where(_ABOUT, ENTRY.c.kind == f.PersonErased.kind).distinct()
_ERASE = (
    update(ENTRY)
    .where(_ABOUT, ENTRY.c.kind.in_(_KINDS), ENTRY.c.body.is_not(None))
    .values(body=None, salt=None)
)


def erase_where_asked(store: Store, subjects: Iterable[Subject]) -> int:
    """Drop the personal bodies of those of these participants whom somebody erased.

    Called after every append and intake, so that what a station that was away still sends is
    erased as it arrives. Returns how many entries lost their bodies.
    """
    people = sorted(subject.id for subject in subjects if subject.kind == "participant")
    done = 0
    for start in range(0, len(people), SUBJECTS_A_QUERY):
        done += _erase(store, people[start : start + SUBJECTS_A_QUERY])
    return done


def _erase(store: Store, people: list[str]) -> int:
    with store.transaction() as connection:
        wanted = list(connection.execute(_ERASED, {"people": people}).scalars())
        if not wanted:
            return 0
        done = connection.execute(_ERASE, {"people": wanted})
    return int(done.rowcount)
