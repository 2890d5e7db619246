"""Erasure: bodies and salts go, headers stay, and every chain verifies as before."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import and_, select, update

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
    about = and_(ENTRY.c.subject_kind == "participant", ENTRY.c.subject_id.in_(people))
    with store.transaction() as connection:
        erased = connection.execute(
            select(ENTRY.c.subject_id).where(about, ENTRY.c.kind == f.PersonErased.kind).distinct()
        ).scalars()
        wanted = list(erased)
        if not wanted:
            return 0
        done = connection.execute(
            update(ENTRY)
            .where(
                ENTRY.c.subject_kind == "participant",
                ENTRY.c.subject_id.in_(wanted),
                ENTRY.c.kind.in_(_KINDS),
                ENTRY.c.body.is_not(None),
            )
            .values(body=None, salt=None)
        )
    return int(done.rowcount)
