"""What protocol may decide about a body's meeting and a freeze to come; and its undo. Pure."""

from __future__ import annotations

from collections.abc import Collection

from kiosk.domain import facts as f
from kiosk.domain import meeting_commands as c
from kiosk.domain import quorum
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry
from kiosk.domain.outcomes import Decision
from kiosk.domain.set_freezes import AHEAD_MS_MAX, SetFreeze


def decide_meeting(kept: quorum.Kept, sessions: Collection[str], asked: c.BindMeeting) -> Decision:
    if asked.body not in quorum.BODIES:
        return Decision(refusal=r.WordUnknown(asked.body, quorum.BODIES))
    if asked.session and asked.session not in sessions:
        return Decision(refusal=r.UnknownSession(asked.session))
    if asked.session == kept.bound.get(asked.body, ""):
        return Decision(refusal=r.NothingChanged())
    return Decision((f.MeetingBound(asked.body, asked.session),))


def decide_set(kept: quorum.Kept, asked: c.SetFreeze, *, node: str, now_ms: int) -> Decision:
    """Set at a second station, the first one's setting stays, and the second stands in."""
    if asked.body not in quorum.BODIES:
        return Decision(refusal=r.WordUnknown(asked.body, quorum.BODIES))
    if not now_ms < asked.at_ms <= now_ms + AHEAD_MS_MAX:
        return Decision(refusal=r.TimeNotAhead(now_ms))
    known = setting_of(kept, asked.body, asked.at_ms)
    if known is not None and (known.answered or node in known.stations):
        return Decision(refusal=r.NothingChanged())
    return Decision((quorum.set_at(asked.body, asked.at_ms, asked.by),))


def decide_call_off(kept: quorum.Kept, asked: c.CallOffFreeze) -> Decision:
    known = setting_of(kept, asked.body, asked.at_ms)
    if known is None or known.answered:
        return Decision(refusal=r.NothingSet())
    return Decision((f.QuorumTakenBack(known.sets),))


def setting_of(kept: quorum.Kept, body: str, at_ms: int) -> SetFreeze | None:
    return next((one for one in kept.settings if (one.body, one.at_ms) == (body, at_ms)), None)


def undoing(entry: Entry) -> f.Fact | None:
    """What takes back an act about a standing, a quorum or a meeting. A frozen board stays."""
    match entry.fact:
        case f.StandingRecorded(code=code):
            return f.StandingTakenBack(code, entry.id)
        case f.QuorumRuled() | f.MeetingBound() | f.FreezeSet():
            return f.QuorumTakenBack((entry.id,))
    return None
