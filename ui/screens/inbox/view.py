"""The inbox, computed: a line for each conflict, one in full, and the ways to settle it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from kiosk.domain.conflicts import Conflict, SettledConflict, Side
from kiosk.domain.conflicts import ConflictKind as K
from ui.screens.inbox.ways import Way, ways_of
from ui.words import translate
from ui.words.acts import act_words, method_words
from ui.words.conflicts import conflict_words, meaning_words
from ui.words.refusals import field_words
from ui.words.times import VenueTime


class Inbox(Struct, frozen=True):
    """Everything that the inbox holds, and what one needs to read it."""

    open: Sequence[Conflict]
    settled: Sequence[SettledConflict]
    time: VenueTime
    now_ms: int
    visits: Mapping[str, str] = field(default_factory=dict)  # code: title

    def moment(self, at_ms: int) -> str:
        return self.time.moment(at_ms, now_ms=self.now_ms) if at_ms else ""


class LineView(Struct, frozen=True):
    conflict: str
    name: str
    what: str
    stations: str
    when: str


class SideView(Struct, frozen=True):
    title: str  # station, time, who
    words: str  # what it says; empty where the title says it all


class DetailView(Struct, frozen=True):
    conflict: str
    name: str
    what: str
    field: str  # whose values the sides are; empty: none
    sides: tuple[SideView, ...]
    meaning: str
    settled: str  # who settled it, how and when; empty: nobody did
    participant: str  # whom it is about; empty: it is about no person
    ways: tuple[Way, ...]
    place: str  # the screen where more can be done; empty: there is none


class InboxView(Struct, frozen=True):
    open_count: int
    settled_count: int
    lines: tuple[LineView, ...]
    details: tuple[DetailView, ...]

    def detail(self, conflict: str) -> DetailView | None:
        return next((one for one in self.details if one.conflict == conflict), None)


def inbox_view(inbox: Inbox, *, settled: bool) -> InboxView:
    """The open conflicts, or those that were settled."""
    shown = [one.conflict for one in inbox.settled] if settled else list(inbox.open)
    told = {one.conflict.id: one for one in inbox.settled} if settled else {}
    return InboxView(
        open_count=len(inbox.open),
        settled_count=len(inbox.settled),
        lines=tuple(_line(one, inbox) for one in shown),
        details=tuple(_detail(one, told.get(one.id), inbox) for one in shown),
    )


def _line(conflict: Conflict, inbox: Inbox) -> LineView:
    latest = max((side.at_ms for side in conflict.sides), default=0)
    return LineView(
        conflict=conflict.id,
        name=conflict.name or "–",
        what=conflict_words(conflict.kind),
        stations=" · ".join(name for name in conflict.stations if name),
        when=inbox.moment(latest),
    )


def _detail(conflict: Conflict, told: SettledConflict | None, inbox: Inbox) -> DetailView:
    about_person = conflict.subject.kind == "participant"
    return DetailView(
        conflict=conflict.id,
        name=conflict.name,
        what=conflict_words(conflict.kind),
        field=field_words(conflict.field) if conflict.kind is K.EDITED_TWICE else "",
        sides=tuple(_side(side, conflict.kind, inbox) for side in conflict.sides),
        meaning=meaning_words(conflict.kind),
        settled=_settled(told, inbox) if told is not None else "",
        participant=conflict.subject.id if about_person else "",
        ways=ways_of(conflict, inbox.visits) if told is None else (),
        place="stations" if conflict.subject.kind == "node" else "",
    )


def _side(side: Side, kind: K, inbox: Inbox) -> SideView:
    parts = [side.station, inbox.moment(side.at_ms), side.actor]
    return SideView(" · ".join(part for part in parts if part), _value(side, kind, inbox))


def _value(side: Side, kind: K, inbox: Inbox) -> str:
    match kind:
        case K.VISITS_AT_ONE_TIME | K.LATE_SALE | K.VOID_SALE:
            return inbox.visits.get(side.value, side.value)
        case K.ADMITTED_ON_A_VOID_BADGE:
            return translate("inbox", "Badge {issue}").format(issue=side.value)
        case K.IN_TWO_BUSES:
            return translate("inbox", "Bus {name}").format(name=side.value)
        case K.LATE_ACTS | K.FORK | K.NO_AUTHORITY:
            return act_words(side.value)
        case K.UNKNOWN_KINDS:
            return translate("inbox", "%n act(s)", "", int(side.value or 0))
        case K.CHECKED_IN_TWICE | K.ADMITTED_ALTHOUGH_CANCELLED:
            return method_words(side.value)
    return side.value


def _settled(told: SettledConflict, inbox: Inbox) -> str:
    where = " · ".join(part for part in (told.station, told.by) if part)
    words = translate("inbox", "Settled at {when} ({where}): {how}")
    return words.format(when=inbox.moment(told.at_ms), where=where, how=told.how)
