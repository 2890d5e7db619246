"""Folds to rows: for each kind of subject, what its history puts into which table. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec.structs import asdict
from sqlalchemy import Table

from kiosk.credentials.node_key import node_id
from kiosk.domain import facts as f
from kiosk.domain.boarding import Roll, fold_boarding
from kiosk.domain.boarding_facts import BACK, OUT
from kiosk.domain.doors import fold_heads, fold_passages
from kiosk.domain.entries import Entry, EntryId, Subject, in_order
from kiosk.domain.people import Act, Person, fold_person
from kiosk.domain.places import zones_of
from kiosk.domain.seat_fold import fold_visit
from kiosk.domain.seat_ledger import Ledger, SeatAct
from kiosk.domain.selfservice_calls import fold_call
from kiosk.projections import tables as t
from kiosk.projections.interest_rows import FOLDS as INTEREST_FOLDS
from kiosk.projections.matchmaking_rows import FOLDS as MATCHMAKING_FOLDS
from kiosk.projections.protocol_rows import FOLDS as PROTOCOL_FOLDS

Rows = list[tuple[Table, dict[str, Any]]]
_YES = {True: "yes", False: "no"}


_REGISTERED = tuple(name for name in f.Registered.__struct_fields__ if name != "participant")


def _joined(values: Sequence[str]) -> str:
    return ";".join(values)


def _latest(entries: Sequence[Entry], form: type[f.Fact]) -> Any:
    found = None
    for entry in in_order(entries):
        if isinstance(entry.fact, form):
            found = entry.fact
    return found


def entry_name(entry: EntryId | None) -> str:
    return "" if entry is None else f"{entry.origin}/{entry.epoch}/{entry.seq}"


def _event(subject: Subject, entries: Sequence[Entry]) -> Rows:
    rows: Rows = []
    described = _latest(entries, f.EventDescribed)
    if described is not None:
        row = asdict(described) | {"id": subject.id, "languages": _joined(described.languages)}
        rows.append((t.EVENT, row))
    keys = {
        entry.fact.public_key: entry.fact.key_id
        for entry in in_order(entries)
        if isinstance(entry.fact, f.BadgeKeyPublished)
    }
    rows += [(t.BADGE_KEY, {"public_key": k, "key_id": key_id}) for k, key_id in keys.items()]
    return rows


def _delegation(_: Subject, entries: Sequence[Entry]) -> Rows:
    fact, standing = _latest(entries, f.DelegationDescribed), ("", "")
    ordered = in_order(entries)
    taken_back = {e.fact.act for e in ordered if isinstance(e.fact, f.StandingTakenBack)}
    for entry in ordered:
        match entry.fact if entry.id not in taken_back else None:
            case f.StandingGiven(fee=fee, credentials=credentials):
                standing = fee, credentials
            case f.StandingRecorded(fee=fee, credentials=credentials):
                standing = fee, credentials
    said = dict(zip(("fee", "credentials"), standing, strict=True))
    return [] if fact is None else [(t.DELEGATION, asdict(fact) | said)]


def _session(_: Subject, entries: Sequence[Entry]) -> Rows:
    fact = _latest(entries, f.SessionDescribed)
    if fact is None:
        return []
    doors = _latest(entries, f.DoorsSet)
    opens, closes = (doors.opens, doors.closes) if doors else ("", "")
    row = asdict(fact) | {"admits": _joined(fact.admits), "opens": opens, "closes": closes}
    return [(t.SESSION, row)]


def _node(subject: Subject, entries: Sequence[Entry]) -> Rows:
    # A node is its key: whoever says that another key is this node says nothing.
    enrolled = [
        (entry.id.origin, entry.fact)
        for entry in in_order(entries)
        if isinstance(entry.fact, f.NodeEnrolled)
        and node_id(entry.fact.public_key) == subject.id == entry.fact.node
    ]
    if not enrolled:
        return []
    _, fact = enrolled[-1]
    row = {
        "id": fact.node,
        "name": fact.name,
        "role": fact.role,
        "public_key": fact.public_key,
        "enrolled_by": _joined(sorted({origin for origin, _ in enrolled})),
        # Whatever came before or after it: nobody enrols a revoked key again by a late entry.
        "revoked": _latest(entries, f.NodeRevoked) is not None,
    }
    return [(t.NODE, row)]


def _participant(subject: Subject, entries: Sequence[Entry]) -> Rows:
    person = fold_person(subject.id, entries)
    rows: Rows = [(t.PASSAGE, _passage(subject, act, subject.id)) for act in person.acts]
    if person.registered is not None:
        rows.append((t.PARTICIPANT, participant_row(person)))
    return rows


def participant_row(person: Person) -> dict[str, Any]:
    registered, here = person.registered, person.checked_in
    assert registered is not None
    row: dict[str, Any] = {name: getattr(registered, name) for name in _REGISTERED}
    return row | {
        "id": person.id,
        "languages": _joined(registered.languages),
        "email": person.contact.email if person.contact else "",
        "phone": person.contact.phone if person.contact else "",
        "dietary": person.needs.dietary if person.needs else "",
        "access_needs": person.needs.access if person.needs else "",
        "desk_note": person.note,
        "at_table": person.place.table,
        "at_seat": person.place.seat,
        "zones": _joined(zones_of(person.place.zones)),
        "role": person.role,
        "accompanies": person.accompanies,
        "announced": person.announced,
        "photo": person.photo,
        "consents": _joined([f"{one}={_YES[yes]}" for one, yes in sorted(person.consents.items())]),
        "cancelled": person.cancelled,
        "replaced_by": person.replaced_by,
        "stands_in_for": person.stands_in_for,
        "accreditation": person.accreditation,
        "checked_in_at_ms": here.at_ms if here else 0,
        "checked_in_station": here.entry.origin if here else "",
        "checked_in_by": here.actor if here else "",
        "checked_in_method": here.method if here else "",
        "check_ins": len(person.check_ins),
        "badge_issue": person.badge_issue,
        "prints": person.prints,
    }


def _code(subject: Subject, entries: Sequence[Entry]) -> Rows:
    """Scans of codes that name nobody: the same fold, without a person."""
    acts = fold_person("", entries).acts
    return [(t.PASSAGE, _passage(subject, act, "")) for act in acts]


def _passage(subject: Subject, act: Act, participant: str) -> dict[str, Any]:
    return {
        "origin": act.entry.origin,
        "epoch": act.entry.epoch,
        "seq": act.entry.seq,
        "subject_kind": subject.kind,
        "subject_id": subject.id,
        "at_ms": act.at_ms,
        "actor": act.actor,
        "action": act.action,
        "point": act.point,
        "participant": participant,
        "result": act.result,
        "reason": act.reason,
        "method": act.method,
        "undone": act.undone is not None,
        "undone_by": act.undone.actor if act.undone else "",
        "undone_at_ms": act.undone.clock_ms if act.undone else 0,
    }


def _visit(subject: Subject, entries: Sequence[Entry]) -> Rows:
    ledger = fold_visit(subject.id, entries)
    return visit_rows(ledger, ledger.acts)


def visit_rows(ledger: Ledger, acts: Iterable[SeatAct]) -> Rows:
    """A visit as it stands, and these of its acts."""
    subject = Subject("visit", ledger.visit)
    visit = {
        "code": subject.id,
        "minted": ledger.minted,
        "taken": ledger.taken,
        "waiting": ledger.waiting,
        "anomalies": len(ledger.anomalies),
        "departed": ledger.departed,
    }
    rows: Rows = [(t.VISIT, visit)]
    rows += [(t.SEAT, row) for row in _seats(ledger)]
    for place, (participant, joined) in enumerate(ledger.line, start=1):
        row = {"visit": subject.id, "participant": participant, "place": place}
        rows.append((t.WAITING, row | {"joined_by": entry_name(joined)}))
    for act in acts:
        shown = Act(act.id, act.at_ms, act.actor, act.action.value, subject.id, act.result)
        passage = _passage(subject, shown, act.participant) | {"undone": act.undone}
        rows.append((t.PASSAGE, passage))
    return rows


Acts = Sequence[SeatAct]


def changed_acts(after: Ledger, before: Ledger | None) -> tuple[Acts, Acts]:
    """The acts of a ledger that were not in the one before as they are, and what stood there."""
    if before is None:
        return after.acts, ()
    pairs = zip(after.acts, before.acts, strict=False)
    others = [(act, was) for act, was in pairs if act is not was]
    new, old = ([pair[at] for pair in others] for at in (0, 1))
    return [*new, *after.acts[len(before.acts) :]], [*old, *before.acts[len(after.acts) :]]


def _seats(ledger: Ledger) -> list[dict[str, Any]]:
    duplicates = {right.number for right in ledger.duplicates()}
    return [
        {
            "visit": ledger.visit,
            "number": right.number,
            "version": right.version,
            "holder": str(right.holder),
            "state": right.state.value,
            "participant": right.participant,
            "counts": bool(right.participant) and right.number not in duplicates,
            "release_asked": right.number in ledger.release_asked,
            "taken_by": entry_name(right.taken_by),
        }
        for right in ledger.rights.values()
    ]


def _boarding(subject: Subject, entries: Sequence[Entry]) -> Rows:
    roll = fold_boarding(subject.id, entries)
    rows: Rows = [(t.BUS, row) for row in _buses(roll)]
    people = {*roll.assigned, *roll.aboard[OUT], *roll.aboard[BACK]}
    for who in sorted(people):
        out, back = roll.aboard[OUT].get(who), roll.aboard[BACK].get(who)
        also = {*(out.also_in if out else ()), *(back.also_in if back else ())}
        row: dict[str, Any] = {
            "visit": subject.id,
            "participant": who,
            "assigned": roll.assigned.get(who, ""),
            "standby": out is not None and out.standby,
            "out_bus": out.bus if out else "",
            "out_at_ms": out.at_ms if out else 0,
            "back_bus": back.bus if back else "",
            "back_at_ms": back.at_ms if back else 0,
            "also_in": _joined(sorted(also)),
        }
        rows.append((t.BOARDING, row))
    rows += [(t.PASSAGE, _passage(subject, act, who)) for who, act in roll.acts]
    return rows


def _buses(roll: Roll) -> list[dict[str, Any]]:
    """As planned, and behind them those that only the roll knows: without a plan, or given up."""
    places = {bus.name: (place, bus.seats) for place, bus in enumerate(roll.planned, start=1)}
    inside = [one.bus for leg in roll.aboard.values() for one in leg.values()]
    for name in sorted({*inside, *(bus for bus, _ in roll.closed)}):
        places.setdefault(name, (0, 0))
    rows = []
    for name, (place, seats) in places.items():
        row: dict[str, Any] = {"visit": roll.visit, "name": name, "place": place, "seats": seats}
        for leg in (OUT, BACK):
            closing = roll.closed.get((name, leg))
            row[f"{leg}_at_ms"] = closing.at_ms if closing else 0
            row[f"{leg}_by"] = closing.by if closing else ""
            row[f"{leg}_missing"] = len(closing.missing) if closing else 0
        rows.append(row)
    return rows


def _door(subject: Subject, entries: Sequence[Entry]) -> Rows:
    found = fold_passages(entries)
    rows: Rows = [(t.PASSAGE, _passage(subject, act, who)) for who, act in found.acts]
    if found.acts:
        who, latest = found.acts[-1]
        row: dict[str, Any] = {
            "id": subject.id,
            "session": subject.id.rpartition("/")[0],
            "participant": who,
            "is_in": bool(found.inside),
            "entered_ms": found.entered_ms,
            "left_ms": found.left_ms,
            "gates": _joined(found.gates),
            "doubled": bool(found.doubled),
            "refused": sum(act.action == "refused" for _, act in found.acts),
            "at_ms": latest.at_ms,
            "station": latest.entry.origin,
            "actor": latest.actor,
            "action": latest.action,
            "result": latest.result,
            "undone": latest.undone is not None,
        }
        rows.append((t.DOOR, row))
    return rows


def _heads(subject: Subject, entries: Sequence[Entry]) -> Rows:
    found = fold_heads(entries)
    rows: Rows = [(t.PASSAGE, _passage(subject, act, "")) for act in found.acts]
    if found.latest is not None:
        row: dict[str, Any] = {"session": subject.id, "heads": found.latest.heads}
        row |= {"at_ms": found.latest.at_ms, "actor": found.latest.actor}
        rows.append((t.HEADS, row))
    return rows


def _call(_: Subject, entries: Sequence[Entry]) -> Rows:
    call = fold_call(entries)
    return [] if call is None else [(t.CALL, asdict(call))]


FOLDS: dict[str, Callable[[Subject, Sequence[Entry]], Rows]] = {
    "event": _event,
    "delegation": _delegation,
    "session": _session,
    "node": _node,
    "participant": _participant,
    "code": _code,
    "visit": _visit,
    "boarding": _boarding,
    **PROTOCOL_FOLDS,
    **INTEREST_FOLDS,
    **MATCHMAKING_FOLDS,
    "door": _door,
    "heads": _heads,
    "call": _call,
}
