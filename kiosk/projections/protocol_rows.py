"""What protocol said, to rows: arrivals taken care of, the order, frozen boards. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Table

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, Subject, in_order
from kiosk.domain.place_cards import SHOWN
from kiosk.domain.precedence import fold_precedence
from kiosk.domain.quorum import as_frozen, fold_quorum
from kiosk.projections import protocol_tables

Rows = list[tuple[Table, dict[str, Any]]]


def _arrival(subject: Subject, entries: Sequence[Entry]) -> Rows:
    """Of two who took care of one arrival, the first did."""
    rows: dict[str, dict[str, Any]] = {}
    for entry in in_order(entries):
        if isinstance(entry.fact, f.ArrivalAcknowledged):
            for check_in in entry.fact.check_ins:
                row = {
                    "check_in": str(check_in),
                    "participant": subject.id,
                    "by": entry.fact.by or entry.actor,
                    "station": entry.id.origin,
                    "at_ms": entry.clock_ms,
                }
                rows.setdefault(str(check_in), row)
    return [(protocol_tables.ARRIVAL, row) for row in rows.values()]


def _precedence(subject: Subject, entries: Sequence[Entry]) -> Rows:
    precedence = fold_precedence(entries)
    nobody = {"place": 0, "by": "", "reason": "", "at_ms": 0}
    ruled = any(isinstance(entry.fact, f.PrecedenceRuled) for entry in entries)
    named = {"event": subject.id, "rule": ""}
    rule = named | nobody | {"delegation": "", "rule": ";".join(precedence.rule)}
    rows: Rows = [(protocol_tables.PRECEDENCE, rule)] if ruled else []
    for code, given in precedence.given.items():
        if code:
            row = named | msgspec.structs.asdict(given) | {"delegation": code}
            rows.append((protocol_tables.PRECEDENCE, row))
    return rows


def _quorum(subject: Subject, entries: Sequence[Entry]) -> Rows:
    kept = fold_quorum(entries)
    rows: Rows = [
        (
            protocol_tables.QUORUM,
            {
                "event": subject.id,
                "body": body,
                "share_over": rule.share[0],
                "share_of": rule.share[1],
                "more_than": rule.more_than,
                "base": rule.of,
            },
        )
        for body, rule in kept.rules.items()
    ]
    for frozen in kept.frozen:
        row = {
            "entry": str(frozen.entry),
            "event": subject.id,
            "body": frozen.board.body,
            "frozen_at_ms": frozen.frozen_at_ms,
            "by": frozen.by,
            "station": frozen.entry.origin,
            "fact": msgspec.json.encode(as_frozen(frozen.board, frozen.by)).decode(),
        }
        rows.append((protocol_tables.FROZEN, row))
    return rows


def _place_card(subject: Subject, entries: Sequence[Entry]) -> Rows:
    printed = [one for one in in_order(entries) if isinstance(one.fact, f.PlaceCardPrinted)]
    if not printed:
        return []
    latest = printed[-1]
    assert isinstance(latest.fact, f.PlaceCardPrinted)
    said = {name: latest.fact.says.get(name, "") for name in SHOWN}
    row: dict[str, Any] = {"participant": subject.id, "at_ms": latest.clock_ms, **said}
    return [(protocol_tables.PLACE_CARD, row)]


FOLDS: Mapping[str, Callable[[Subject, Sequence[Entry]], Rows]] = {
    "arrival": _arrival,
    "place_card": _place_card,
    "precedence": _precedence,
    "quorum": _quorum,
}
