"""What the organiser's list last said about a subject, as one short text to compare."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from kiosk.domain.facts import (
    AccreditationGiven,
    Announced,
    ContactGiven,
    DeskNoteCleared,
    DeskNoteWritten,
    DoorsSet,
    Fact,
    NeedsGiven,
    RoleGiven,
    StandingGiven,
    TableGiven,
    ZonesGiven,
)

_HEX_DIGITS = 16
# A list that says nothing about these writes no fact; one that says so no more, writes it blank.
_MAY_BE_BLANK = (
    ContactGiven, NeedsGiven, TableGiven, ZonesGiven, DeskNoteWritten, RoleGiven, Announced,
    DoorsSet, AccreditationGiven,
)  # fmt: skip
_NOT_CONTENT = ("participant", "walk_in", "session")


def digest_of_facts(facts: Iterable[Fact]) -> str:
    """Equal for equal content, whether the facts come from a spreadsheet or from the log.

    Of several facts of a kind the last counts. The text names each kind with a digest of its
    own, so that a changed row can tell which of its facts changed: "kind:hex kind:hex"."""
    latest = {fact.kind: fact for fact in map(_as_listed, facts)}
    return " ".join(
        f"{kind}:{_digest(fact)}" for kind, fact in sorted(latest.items()) if not is_blank(fact)
    )


def changed_facts(facts: Iterable[Fact], known: str) -> tuple[Fact, ...]:
    """Those facts that a subject with the digest `known` does not have yet."""
    had = dict(part.split(":", 1) for part in known.split())
    changed = (fact for fact in facts if had.get(fact.kind, "") != _digest_or_none(fact))
    return tuple(map(_as_written, changed))


def _as_written(fact: Fact) -> Fact:
    if isinstance(fact, DeskNoteWritten) and is_blank(fact):
        return DeskNoteCleared(fact.participant)
    return fact


def _as_listed(fact: Fact) -> Fact:
    return DeskNoteWritten(fact.participant, "") if isinstance(fact, DeskNoteCleared) else fact


def is_blank(fact: Fact) -> bool:
    """Whether the fact says only that there is nothing to say."""
    if isinstance(fact, StandingGiven):
        return not (fact.fee or fact.credentials)
    return isinstance(fact, _MAY_BE_BLANK) and not any(_content(fact))


def _digest_or_none(fact: Fact) -> str:
    return "" if is_blank(fact) else _digest(fact)


def _digest(fact: Fact) -> str:
    text = json.dumps([fact.version, *_content(fact)], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_HEX_DIGITS]


def _content(fact: Fact) -> list[object]:
    return [getattr(fact, name) for name in fact.__struct_fields__ if name not in _NOT_CONTENT]
