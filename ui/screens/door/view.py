"""The door of a session, computed: the lamp after a scan, how full the room is, and who came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from kiosk.domain import refusals as r
from kiosk.domain.cards import Status
from kiosk.domain.categories import Category, category_of
from kiosk.domain.door_cards import DoorCard, DoorScan, PassedCard, SessionCard
from kiosk.domain.door_facts import OUT
from kiosk.domain.names import addressed_name, other_script
from kiosk.domain.outcomes import Outcome, Verdict
from ui.words import counted, translate
from ui.words.ages import list_age_words
from ui.words.doors import about_doors
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime, span
from ui.words.verdicts import headline, tone_of

AGE_MS_MAX = 15 * 60_000  # an older list is pointed out
HEADS_DIGITS_MAX = 4  # longer than that, it is a code of digits
FULL_FROM = 0.95  # of the room: few places are left
OVERRULED = (r.NotAccredited, r.NotEligible, r.DoorClosed, r.SessionFull)


class LampView(Struct, frozen=True):
    """What somebody sees from three metres."""

    tone: str  # ok, attention, refused, calm
    headline: str
    name: str = ""
    native: str = ""
    category: Category | None = None
    organisation: str = ""
    sentence: str = ""

    @property
    def spoken(self) -> str:
        word = self.category.word if self.category is not None else ""
        return ". ".join(filter(None, (self.headline, self.name, word, self.sentence)))


class ScanLine(Struct, frozen=True):
    time: str
    name: str
    words: str
    tone: str


class DoorView(Struct, frozen=True):
    session: str
    title: str
    when: str
    inside: str
    of: str  # "of 300"; empty: the room has no number
    left: str
    left_tone: str
    share: float  # 0 to 1; -1: no capacity
    heads: str
    further: str  # refused scans, people who came at all
    age: str
    age_tone: str
    lines: tuple[ScanLine, ...]
    runs_now: str  # code of the session that is open, where this one is not; else empty
    runs_now_words: str


def ready_lamp(card: SessionCard, direction: str) -> LampView:
    words = translate("door", "Going out") if direction == OUT else translate("door", "Going in")
    return LampView("calm", translate("door", "Scan a badge"), sentence=f"{words} · {card.title}")


def lamp_view(
    outcome: Outcome, person: PassedCard | None, stations: Mapping[str, str], time: VenueTime
) -> LampView:
    """`stations`: node to name. Times are as today's, for a door is about today."""
    verdict = outcome.verdict
    if verdict is None:
        words = refusal_words(outcome.refusal) if outcome.refusal is not None else ""
        return LampView("refused", translate("door", "Nothing was changed"), sentence=words)
    category = category_of(person.category) if person is not None else None
    return LampView(
        tone=_tone(outcome),
        headline=_headline(outcome, verdict),
        name=addressed_name(person) if person is not None else "",
        native=other_script(person) if person is not None else "",
        category=category,
        organisation=person.organisation if person is not None else "",
        sentence=_sentence(outcome.refusal, stations, time),
    )


def _tone(outcome: Outcome) -> str:
    assert outcome.verdict is not None
    if isinstance(outcome.refusal, r.NotInside):
        return "attention"  # they stand outside anyway
    return tone_of(outcome.verdict)


def _headline(outcome: Outcome, verdict: Verdict) -> str:
    match outcome.refusal:
        case r.NotInside():
            return translate("door", "Was not counted in")
        case r.DoorClosed():
            return translate("door", "Wrong day or hour")
        case r.NotEligible():
            return translate("door", "Not open to this badge")
    if outcome.ok and any(getattr(fact, "direction", "") == OUT for fact in outcome.facts):
        return translate("door", "Out")
    return headline(verdict)


def _sentence(refusal: r.Refusal | None, stations: Mapping[str, str], time: VenueTime) -> str:
    match refusal:
        case None:
            return ""
        case r.AlreadyInside(at_ms=at_ms, station=station, by=by):
            where = stations.get(station, station[:8])
            since = translate("door", "In since {time}").format(time=time.clock(at_ms))
            return " · ".join(filter(None, (since, where, by)))
        case r.NotInside(left_ms=left_ms) if left_ms:
            return translate("door", "Went out at {time}").format(time=time.clock(left_ms))
        case r.NotInside():
            return translate("door", "Nothing was changed")
        case r.UnknownCode() | r.CodeOfAnotherEvent():
            return translate("door", "To the registration desk")
        case r.ForgedCode():
            return translate("door", "Keep the badge. To the registration desk")
    return about_doors(refusal) or refusal_words(refusal)


def may_overrule(outcome: Outcome) -> bool:
    """Whether a word of the usher's may let somebody in all the same."""
    return isinstance(outcome.refusal, OVERRULED)


def door_view(
    card: DoorCard, status: Status, proposed: SessionCard | None, time: VenueTime, *, now_ms: int
) -> DoorView:
    one = card.session
    age, age_tone = age_of(status, now_ms=now_ms)
    left, left_tone = _left(one)
    is_open = one.opens <= time.local(now_ms) < one.closes
    other = proposed if proposed is not None and proposed.session != one.session else None
    if is_open:
        other = None
    return DoorView(
        session=one.session,
        title=one.title,
        when=" · ".join(filter(None, (span(one.starts, one.ends), one.place))),
        inside=counted(one.inside),
        of=""
        if one.capacity is None
        else translate("door", "of {capacity}").format(capacity=one.capacity),
        left=left,
        left_tone=left_tone,
        share=-1 if not one.capacity else min(1.0, one.inside / one.capacity),
        heads=""
        if one.heads < 0
        else translate("door", "%n head(s) counted at {time}", n=one.heads).format(
            time=time.moment(one.heads_ms, now_ms=now_ms)
        ),
        further=translate("door", "{entered} came in all, {refused} refused").format(
            entered=one.entered, refused=one.refused
        ),
        age=age,
        age_tone=age_tone,
        lines=tuple(_line(scan, time, now_ms) for scan in card.latest),
        runs_now=other.session if other is not None else "",
        runs_now_words=translate("door", "Open now: {session}").format(session=other.title)
        if other is not None
        else "",
    )


def _left(one: SessionCard) -> tuple[str, str]:
    if one.capacity is None:
        return translate("door", "No limit"), "calm"
    if one.over:
        return translate("door", "{count} too many").format(count=counted(one.over)), "refused"
    left = one.capacity - one.inside
    if not left:
        return translate("door", "Full"), "refused"
    tone = "attention" if one.inside >= FULL_FROM * one.capacity else "ok"
    return translate("door", "{count} free").format(count=counted(left)), tone


def age_of(status: Status, *, now_ms: int) -> tuple[str, str]:
    """How old the list is that this door goes by, and whether that is to be looked at."""
    if not status.hub:
        return translate("door", "Works alone: only this door's own scans count"), "calm"
    old = abs(now_ms - status.last_exchange_ms) > AGE_MS_MAX
    return list_age_words(status.last_exchange_ms, now_ms=now_ms), "attention" if old else "ok"


def _line(scan: DoorScan, time: VenueTime, now_ms: int) -> ScanLine:
    at = time.moment(scan.at_ms, now_ms=now_ms)
    if scan.undone:
        return ScanLine(at, scan.name, translate("door", "taken back"), "calm")
    if scan.action == "admitted":
        return ScanLine(at, scan.name, translate("door", "in"), "ok")
    if scan.action == "left":
        return ScanLine(at, scan.name, translate("door", "out"), "calm")
    verdict = next((one for one in Verdict if one.value == scan.result), None)
    words = headline(verdict) if verdict is not None else scan.result
    if verdict is Verdict.WRONG_DAY_OR_SESSION:
        words = translate("door", "Not here, or not now")
    tone = tone_of(verdict) if verdict is not None else "refused"
    return ScanLine(at, scan.name or translate("door", "Nobody known"), words, tone)


def heads_of(typed: str) -> int | None:
    """The number that an usher typed; None where it is a code, or nothing."""
    short = 0 < len(typed) <= HEADS_DIGITS_MAX
    return int(typed) if short and typed.isascii() and typed.isdigit() else None


def choices(sessions: Sequence[SessionCard]) -> list[tuple[str, str]]:
    """Code and words of each session, to choose from."""
    return [(one.session, f"{one.title} · {span(one.starts, one.ends)}") for one in sessions]
