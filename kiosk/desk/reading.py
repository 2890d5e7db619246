"""Rows to cards: everything that a screen asks for, each in a few queries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select

from kiosk.desk.free_seats import NONE, Free, Here, count_free
from kiosk.desk.looks import read_all as read_all
from kiosk.desk.looks import read_kept
from kiosk.domain import cards as c
from kiosk.domain import facts as f
from kiosk.domain.entries import EntryId
from kiosk.domain.exchange import NodeLine
from kiosk.projections import tables as t
from kiosk.projections.tally import tally_of
from kiosk.store.store import Store

EVENT = t.EVENT
NODE = t.NODE
PARTICIPANT = t.PARTICIPANT
DELEGATION = t.DELEGATION
SESSION = t.SESSION
PASSAGE = t.PASSAGE
SEAT = t.SEAT
WAITING = t.WAITING
VISIT = t.VISIT
BADGE_KEY = t.BADGE_KEY
BESIDE = PASSAGE.c.participant != PASSAGE.c.subject_id  # acts with people, about something else

HIT = (
    PARTICIPANT.c.id.label("participant"),
    PARTICIPANT.c.code.label("registration_code"),
    PARTICIPANT.c.category,
    PARTICIPANT.c.honorific,
    PARTICIPANT.c.given_name,
    PARTICIPANT.c.family_name,
    PARTICIPANT.c.family_name_first,
    PARTICIPANT.c.native_name,
    PARTICIPANT.c.organisation,
    PARTICIPANT.c.country,
    (PARTICIPANT.c.checked_in_at_ms > 0).label("checked_in"),
    (PARTICIPANT.c.cancelled != "").label("cancelled"),
    PARTICIPANT.c.position,
    PARTICIPANT.c.email,
)

Timed = c.VisitCard | c.SeatCard
SUBJECTS_A_QUERY = 500
SIMILAR_SHOWN = 5
SEARCHED = (
    "code",
    "family_name",
    "given_name",
    "native_name",
    "organisation",
    "delegation",
    "position",
    "country",
    "email",
)


# Built once: building a statement costs more than running it, and a card needs ten of them.
_EVENT = select(EVENT)
_NODES = select(NODE).order_by(NODE.c.id)
_BY_CODE = select(PARTICIPANT.c.id).where(PARTICIPANT.c.code == bindparam("code")).limit(1)
_PERSON = select(PARTICIPANT).where(PARTICIPANT.c.id == bindparam("one"))
_ITS_DELEGATION = select(DELEGATION).where(DELEGATION.c.code == bindparam("code"))
_ONE_HIT = select(*HIT).where(PARTICIPANT.c.id == bindparam("one"))
_SOME_HITS = select(*HIT).where(PARTICIPANT.c.id.in_(bindparam("some", expanding=True)))
_HISTORY = (
    select(PASSAGE)
    # In two halves, each with an index of its own: about the person, and about something else.
    .where(
        or_(
            and_(
                PASSAGE.c.subject_id == bindparam("one"), PASSAGE.c.participant == bindparam("one")
            ),
            and_(PASSAGE.c.participant == bindparam("one"), BESIDE),
        )
    )
    .order_by(PASSAGE.c.at_ms.desc(), PASSAGE.c.origin, PASSAGE.c.seq.desc())
)
_VISITS = select(VISIT)
# Lines of the programme whose seats are limited rights.
VISIT_SESSIONS = (
    select(SESSION)
    .where(and_(SESSION.c.sort == "visit", SESSION.c.capacity.is_not(None)))
    .order_by(SESSION.c.starts, SESSION.c.code)
)
_FREE = (
    select(SEAT.c.visit, SEAT.c.holder, func.count().label("n"))
    .where(SEAT.c.state == "free")
    .group_by(SEAT.c.visit, SEAT.c.holder)
)
_SEATED = select(SEAT.c.visit, SEAT.c.release_asked).where(
    SEAT.c.participant == bindparam("one"), SEAT.c.counts
)
_IN_LINE = select(WAITING.c.visit, WAITING.c.place).where(WAITING.c.participant == bindparam("one"))


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(";") if part)


def event(store: Store) -> c.EventCard | None:
    rows = read_kept(store, _EVENT)
    if not rows:
        return None
    row = rows[0]
    return c.EventCard(
        code=row.code,
        name=row.name,
        host=row.host,
        venue=row.venue,
        timezone=row.timezone,
        starts=row.starts,
        ends=row.ends,
        languages=_split(row.languages),
    )


def nodes(store: Store) -> list[NodeLine]:
    rows = read_kept(store, _NODES)
    return [
        NodeLine(
            row.id,
            row.name,
            row.role,
            bytes(row.public_key),
            bool(row.revoked),
            _split(row.enrolled_by),
        )
        for row in rows
    ]


def badge_public_keys(store: Store, key_id: int) -> list[bytes]:
    rows = read_all(store, select(BADGE_KEY.c.public_key).where(BADGE_KEY.c.key_id == key_id))
    return [bytes(row.public_key) for row in rows]


def badge_keys_known(store: Store) -> int:
    return len(read_all(store, select(BADGE_KEY.c.key_id)))


def by_code(store: Store, code: str) -> str | None:
    rows = read_kept(store, _BY_CODE, code=code)
    return str(rows[0].id) if rows else None


_UNREAD = select(PARTICIPANT.c.id, PARTICIPANT.c.desk_note).where(
    PARTICIPANT.c.code == bindparam("code"),
    PARTICIPANT.c.checked_in_at_ms == 0,
    PARTICIPANT.c.cancelled == "",
)


def with_unread_note(store: Store, code: str) -> str | None:
    """Whom a code names, where the desk has to read a note before it checks them in."""
    rows = read_kept(store, _UNREAD, code=code)
    return str(rows[0].id) if rows and rows[0].desk_note else None


def hits(store: Store, ids: Sequence[str]) -> list[c.PersonHit]:
    """In the order of `ids`."""
    if not ids:
        return []
    if len(ids) == 1:
        return [hit(row) for row in read_kept(store, _ONE_HIT, one=ids[0])]
    rows = read_all(store, _SOME_HITS, some=list(ids))
    found = {row.participant: hit(row) for row in rows}
    return [found[one] for one in ids if one in found]


def people(store: Store, *, category: str = "", delegation: str = "") -> list[c.PersonHit]:
    """Sorted as a printed list would be: by family name, then given name."""
    statement = select(*HIT).order_by(
        PARTICIPANT.c.family_name, PARTICIPANT.c.given_name, PARTICIPANT.c.id
    )
    if category:
        statement = statement.where(PARTICIPANT.c.category == category)
    if delegation:
        statement = statement.where(PARTICIPANT.c.delegation == delegation)
    return [hit(row) for row in read_all(store, statement)]


def hit(row: Any) -> c.PersonHit:
    values = {name: getattr(row, name) for name in c.PersonHit.__struct_fields__}
    values["checked_in"] = bool(values["checked_in"])
    values["cancelled"] = bool(values["cancelled"])
    return c.PersonHit(**values)


def person(store: Store, participant: str, *, here: Here, pending: bool) -> c.PersonCard | None:
    with store.reading():
        rows = read_kept(store, _PERSON, one=participant)
        if not rows:
            return None
        row = rows[0]
        names = {node.node: node.name for node in nodes(store)}
        delegation = read_kept(store, _ITS_DELEGATION, code=row.delegation)
        seats = tuple(seat_cards(store, participant, row.category, here=here))
        history = tuple(_history(store, participant, names))
    same = {
        name: getattr(row, name)
        for name in c.PersonCard.__struct_fields__
        if name in PARTICIPANT.c and name not in ("languages", "zones")
    }
    same.pop("checked_in_station")
    return c.PersonCard(
        **same,
        participant=row.id,
        registration_code=row.code,
        delegation_name=delegation[0].name if delegation else "",
        fee=delegation[0].fee if delegation else "",
        languages=_split(row.languages),
        zones=_split(row.zones),
        checked_in_station=names.get(row.checked_in_station, row.checked_in_station[:8]),
        badge_pending=pending,
        seats=seats,
        history=history,
    )


def _history(store: Store, participant: str, names: Mapping[str, str]) -> list[c.ActCard]:
    rows = read_kept(store, _HISTORY, one=participant)
    return [
        c.ActCard(
            id=EntryId(row.origin, row.epoch, row.seq),
            at_ms=row.at_ms,
            station=names.get(row.origin, row.origin[:8]),
            actor=row.actor,
            action=row.action,
            point=row.point,
            result=row.result,
            undone=row.undone,
            reason=row.reason,
        )
        for row in rows
    ]


# -- visits ----------------------------------------------------------------------------------------


def visits(store: Store, *, here: Here) -> list[c.VisitCard]:
    with store.reading():
        rows = read_kept(store, VISIT_SESSIONS)
        folded = {row.code: row for row in read_kept(store, _VISITS)}
        free = count_free(read_kept(store, _FREE), here)
    return [
        _visit_card(row, folded.get(row.code), free=free.get(row.code, NONE), here=here)
        for row in rows
    ]


def _visit_card(row: Any, folded: Any, *, free: Free, here: Here) -> c.VisitCard:
    minted = folded.minted if folded is not None else 0
    departed = bool(folded.departed) if folded is not None else False
    # Nothing is minted before the first sign-up; what is not minted is the root's to give.
    unminted = max(0, row.capacity - minted)
    mine = free.here + (unminted if here.may_mint else 0)
    others = free.elsewhere + (0 if here.may_mint else unminted)
    return c.VisitCard(
        visit=row.code,
        title=row.title,
        place=row.place,
        starts=row.starts,
        ends=row.ends,
        capacity=row.capacity,
        minted=minted,
        taken=folded.taken if folded is not None else 0,
        here=0 if departed else mine,
        elsewhere=0 if departed else others,
        waiting=folded.waiting if folded is not None else 0,
        stranded=0 if departed else free.stranded,
        departed=departed,
    )


def seat_cards(store: Store, participant: str, category: str, *, here: Here) -> list[c.SeatCard]:
    """Every visit, as this participant stands to it."""
    with store.reading():
        cards = visits(store, here=here)
        sessions = {row.code: row for row in read_kept(store, VISIT_SESSIONS)}
        seated = {
            row.visit: row.release_asked for row in read_kept(store, _SEATED, one=participant)
        }
        line = {row.visit: row.place for row in read_kept(store, _IN_LINE, one=participant)}
    mine = [card for card in cards if card.visit in seated or card.visit in line]
    return [
        c.SeatCard(
            visit=card.visit,
            title=card.title,
            place=card.place,
            starts=card.starts,
            ends=card.ends,
            note=sessions[card.visit].note,
            capacity=card.capacity,
            taken=card.taken,
            here=card.here,
            elsewhere=card.elsewhere,
            waiting=card.waiting,
            state=_seat_state(card.visit, seated, line),
            place_in_line=line.get(card.visit, 0),
            admitted=_admits(sessions[card.visit].admits, category),
            clash_with=clash(card, mine),
            stranded=card.stranded,
            departed=card.departed,
        )
        for card in cards
    ]


def _seat_state(visit: str, seated: Mapping[str, bool], line: Mapping[str, int]) -> str:
    if visit in seated:
        return "release asked" if seated[visit] else "confirmed"
    return "waiting" if visit in line else ""


def _admits(admits: str, category: str) -> bool:
    return not admits or category in _split(admits)


def clash(card: Timed, others: Sequence[Timed]) -> str:
    """The title of another of these visits at the same time; ISO local times compare as text."""
    for other in others:
        if other.visit != card.visit and card.starts < other.ends and other.starts < card.ends:
            return other.title
    return ""


# -- counts ----------------------------------------------------------------------------------------


def counts(store: Store) -> c.Counts:
    lines = tally_of(store).lines(store)
    return c.Counts(
        participants=sum(line.people for line in lines),
        checked_in=sum(line.here for line in lines),
        badges=sum(line.prints for line in lines),
        checked_in_twice=sum(line.twice for line in lines),
        by_category=tuple((line.category, line.people, line.here) for line in lines),
    )


def people_count(store: Store) -> int:
    return int(read_all(store, select(func.count()).select_from(PARTICIPANT))[0][0])


def similar_people(store: Store, new: f.Registered, email: str) -> tuple[str, ...]:
    """Who is registered with the same e-mail, or the same names at the same organisation."""
    same_name = and_(
        func.lower(PARTICIPANT.c.given_name) == new.given_name.lower(),
        func.lower(PARTICIPANT.c.family_name) == new.family_name.lower(),
    )
    same_mail = func.lower(PARTICIPANT.c.email) == email.strip().lower()
    wanted = or_(same_name, same_mail) if email.strip() else same_name
    rows = read_all(
        store, select(PARTICIPANT.c.id).where(wanted).order_by(PARTICIPANT.c.id).limit(5)
    )
    return tuple(str(row.id) for row in rows)


def search_fields(
    store: Store, participants: Sequence[str]
) -> Iterator[tuple[str, dict[str, str]]]:
    """What these people are found by."""
    statement = select(PARTICIPANT.c.id, *(PARTICIPANT.c[name] for name in SEARCHED))
    for start in range(0, len(participants), SUBJECTS_A_QUERY):
        part = participants[start : start + SUBJECTS_A_QUERY]
        for row in read_all(store, statement.where(PARTICIPANT.c.id.in_(part))):
            yield row.id, dict(zip(SEARCHED, row[1:], strict=True))


def delegation_words(store: Store) -> list[tuple[str, str]]:
    """Each delegation's code, and its name in both scripts."""
    columns = (DELEGATION.c.code, DELEGATION.c.name, DELEGATION.c.native_name)
    return [
        (row.code, f"{row.name} {row.native_name}") for row in read_all(store, select(*columns))
    ]


def search_fields_after(
    store: Store, participant: str, count: int
) -> list[tuple[str, dict[str, str]]]:
    """What the next people in the order of their ids are found by."""
    wanted = (
        select(PARTICIPANT.c.id, *(PARTICIPANT.c[name] for name in SEARCHED))
        .where(PARTICIPANT.c.id > participant)
        .order_by(PARTICIPANT.c.id)
        .limit(count)
    )
    return [(row.id, dict(zip(SEARCHED, row[1:], strict=True))) for row in read_all(store, wanted)]
