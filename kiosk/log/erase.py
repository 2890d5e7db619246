"""Erasure: bodies and salts go, headers stay, and every chain verifies as before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import and_, bindparam, select, update

from kiosk.domain import facts as f
from kiosk.domain.entries import Subject
from kiosk.domain.interest_facts import INTEREST, PERSONAL_INTEREST_FACTS
from kiosk.domain.place_card_facts import PLACE_CARD
from kiosk.domain.place_facts import PHOTO
from kiosk.log.codec import decode_header
from kiosk.log.log import SUBJECTS_A_QUERY
from kiosk.store import many
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY, FORK, JOB

# What says who somebody is. Acts that hold nothing but the identifier stay, and so do counts.
PERSONAL: tuple[type[f.Fact], ...] = (
    f.Registered,
    f.ContactGiven,
    f.NeedsGiven,
    f.NeedsChanged,
    f.PhotoChosen,
    f.ConsentSaid,
    f.CorrectionSuggested,
    f.TableGiven,
    f.ZonesGiven,
    f.PlaceChanged,
    f.PhotoGiven,
    f.PlaceCardPrinted,
    f.RoleGiven,
    f.RoleChanged,
    f.Announced,
    f.AnnouncementChanged,
    f.DeskNoteWritten,
    f.OverrideGiven,  # why, in words that may say anything
    f.DetailsCorrected,
    f.AccreditationGiven,
    f.AccreditationRecorded,  # why, likewise
    f.FeeOverlooked,  # why, likewise
    f.RegistrationCancelled,
    f.RegistrationReplaced,  # why, likewise
    f.StandsIn,
    f.BadgeCollected,
    *PERSONAL_INTEREST_FACTS,
)
_FORK_KEY = (FORK.c.origin, FORK.c.epoch, FORK.c.seq, FORK.c.hash)
_KINDS = tuple(form.kind for form in PERSONAL)
_PEOPLE = ("participant", PHOTO, PLACE_CARD, INTEREST)  # subjects whose identifier is a person's

# Built once: every act asks whether those whom it is about were erased.
_ABOUT = and_(
    ENTRY.c.subject_kind.in_(_PEOPLE),
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
    people = sorted({subject.id for subject in subjects if subject.kind in _PEOPLE})
    done = 0
    for start in range(0, len(people), SUBJECTS_A_QUERY):
        done += _erase(store, people[start : start + SUBJECTS_A_QUERY])
    return done


def _erase(store: Store, people: list[str]) -> int:
    by: dict[str, Any] = {"subject_kind": "participant", "kind": f.PersonErased.kind}
    with store.transaction() as connection:
        found = many.rows_where(connection, ENTRY, ("subject_id",), by | {"subject_id": people})
        if not found:
            return 0
        done = connection.execute(_ERASE, {"people": sorted({row[0] for row in found})})
    return int(done.rowcount)


def erased_people(store: Store) -> list[str]:
    """Everybody whom somebody erased and of whom there is an entry without content."""
    named = select(ENTRY.c.subject_id).where(
        ENTRY.c.body.is_(None), ENTRY.c.kind == f.Registered.kind
    )
    with store.reading() as connection:
        bare = sorted(set(connection.execute(named).scalars()))
        found: set[str] = set()
        for start in range(0, len(bare), SUBJECTS_A_QUERY):
            part = {"people": bare[start : start + SUBJECTS_A_QUERY]}
            found.update(connection.execute(_ERASED, part).scalars())
    return sorted(found)


def scrub(store: Store, people: Sequence[str]) -> None:
    """Drop all that says who these people are, whatever this log knows of their erasure: of their
    entries, of what a fork brought beside them, and of their print jobs."""
    bare = {"body": None, "salt": None}
    jobs = JOB
    with store.transaction() as connection:
        for start in range(0, len(people), SUBJECTS_A_QUERY):
            part = list(people[start : start + SUBJECTS_A_QUERY])
            connection.execute(_ERASE, {"people": part})
            hidden = update(jobs).where(jobs.c.participant.in_(part))
            connection.execute(hidden.values(name="", reference=""))
        for row in connection.execute(select(FORK).where(FORK.c.body.is_not(None))).all():
            header = decode_header(bytes(row.header))
            if header.subject.id in people and header.kind in _KINDS:
                one = and_(*(column == row._mapping[column.name] for column in _FORK_KEY))
                connection.execute(update(FORK).where(one).values(**bare))
