"""Contents of entries that came without them: which are lacking, and putting them in later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, exists, select, tuple_, update

from kiosk.domain.entries import Branch, EntryId, Subject
from kiosk.domain.exchange import Body, Page
from kiosk.domain.facts import PersonErased
from kiosk.domain.withholding import RESTRICTED
from kiosk.errors import KnownError
from kiosk.log.codec import body_digest, decode_header
from kiosk.said import say
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

BARE_SETTING = "bare_entries"  # some came without content since we last looked for all of them
_OTHER = ENTRY.alias("other")
_KEY = (ENTRY.c.origin, ENTRY.c.epoch, ENTRY.c.seq)
# Content that somebody dropped for good is not lacking.
_ERASED = exists().where(
    _OTHER.c.subject_kind == "participant",  # whatever of theirs it is about
    _OTHER.c.subject_id == ENTRY.c.subject_id,
    _OTHER.c.kind == PersonErased.kind,
)
_LACKING = and_(ENTRY.c.body.is_(None), ENTRY.c.kind.in_(RESTRICTED), ~_ERASED)
Wanted = Mapping[Branch, Sequence[int]]


def came_bare(pages: Sequence[Page]) -> bool:
    """Whether something came without its content: erased, perhaps, or withheld."""
    return any(entry.body is None for page in pages for entry in page.entries)


def holds_restricted(store: Store) -> bool:
    """Whether anything is here that some roles must not see."""
    restricted = and_(ENTRY.c.kind.in_(RESTRICTED), ENTRY.c.body.is_not(None))
    with store.reading() as connection:
        return (
            connection.execute(select(ENTRY.c.seq).where(restricted).limit(1)).first() is not None
        )


def lacking(store: Store, after: EntryId | None, count_max: int) -> dict[Branch, tuple[int, ...]]:
    """Entries whose content was withheld from whoever gave them to us, beyond one, in order."""
    wanted = select(*_KEY).where(_LACKING).order_by(*_KEY).limit(count_max)
    if after is not None:
        wanted = wanted.where(tuple_(*_KEY) > (after.origin, after.epoch, after.seq))
    with store.reading() as connection:
        rows = connection.execute(wanted).all()
    found: dict[Branch, tuple[int, ...]] = {}
    for origin, epoch, seq in rows:
        branch = Branch(origin, epoch)
        found[branch] = (*found.get(branch, ()), seq)
    return found


def held(store: Store, wanted: Wanted) -> list[Body]:
    """What we hold of the content that somebody lacks."""
    found = []
    with store.reading() as connection:
        for branch, numbers in sorted(wanted.items()):
            rows: Any = connection.execute(
                select(ENTRY.c.seq, ENTRY.c.body, ENTRY.c.salt)
                .where(ENTRY.c.origin == branch.origin, ENTRY.c.epoch == branch.epoch)
                .where(ENTRY.c.seq.in_(numbers), ENTRY.c.kind.in_(RESTRICTED))
                .where(ENTRY.c.body.is_not(None))
                .order_by(ENTRY.c.seq)
            )
            found += [Body(branch, seq, bytes(body), bytes(salt)) for seq, body, salt in rows]
    return found


def let_go(store: Store, branch: Branch, upto: int) -> set[Subject]:
    """Drop content of a branch's first entries that its own station may not keep, in the caller's
    transaction. Returns what they are about."""
    mine = and_(ENTRY.c.origin == branch.origin, ENTRY.c.epoch == branch.epoch)
    wanted = and_(
        mine, ENTRY.c.seq <= upto, ENTRY.c.kind.in_(RESTRICTED), ENTRY.c.body.is_not(None)
    )
    with store.transaction() as connection:
        rows = connection.execute(
            select(ENTRY.c.subject_kind, ENTRY.c.subject_id).where(wanted).distinct()
        ).all()
        connection.execute(update(ENTRY).where(wanted).values(body=None, salt=None))
    return {Subject(kind, one) for kind, one in rows}


def fill(store: Store, bodies: Sequence[Body]) -> set[Subject]:
    """Put content where it is lacking and is what the author signed, in the caller's transaction.

    What is held already is never replaced. Returns what the filled entries are about.
    """
    filled: set[Subject] = set()
    for one in bodies:
        here = and_(
            ENTRY.c.origin == one.branch.origin,
            ENTRY.c.epoch == one.branch.epoch,
            ENTRY.c.seq == one.seq,
            _LACKING,
        )
        with store.transaction() as connection:
            header = connection.execute(select(ENTRY.c.header).where(here)).scalar_one_or_none()
            if header is None:
                continue
            read = decode_header(bytes(header))
            if read.body_digest != body_digest(one.salt, one.body):
                raise KnownError(
                    say(
                        "The content of entry {number} of station {station} is not what its "
                        "author signed. It was not taken.",
                        number=one.seq,
                        station=one.branch.origin[:8],
                    )
                )
            values = {"body": one.body, "salt": one.salt}
            key = and_(*(ENTRY.c[name] == value for name, value in _name(one).items()))
            connection.execute(update(ENTRY).where(key).values(**values))
            filled.add(read.subject)
    return filled


def _name(one: Body) -> dict[str, Any]:
    return {"origin": one.branch.origin, "epoch": one.branch.epoch, "seq": one.seq}
