"""Meetings of bodies at the desk: what was said of them, their boards, and freezes to come."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import and_, select

from kiosk.clock import Clock
from kiosk.desk import delegations, reading
from kiosk.desk.doors import session_rows
from kiosk.desk.identity import Identity
from kiosk.desk.looks import read_all
from kiosk.desk.set_times import SetTimes
from kiosk.domain import quorum
from kiosk.domain.commands import Command, FreezeAsSet
from kiosk.domain.outcomes import Outcome
from kiosk.domain.protocol_facts import QUORUM
from kiosk.domain.set_freezes import SetFreeze, due
from kiosk.log import log
from kiosk.store.store import Store
from kiosk.sync.progress import read_progress

_PASSAGE = reading.PASSAGE
_DIRECTIONS = {"admitted": True, "left": False}


def kept(store: Store) -> quorum.Kept:
    """What was said of quorums and meetings: a few entries, read from the log itself."""
    return quorum.fold_quorum(log.about(store, [QUORUM])[QUORUM])


def now_ms(store: Store, clock: Clock) -> int:
    """By the hub's clock, where this station knows how far its own is off: stations that were set
    for one time then mean the same moment."""
    return clock.now_ms() + read_progress(store).clock_offset_ms


def board_of(store: Store, body: str, at_ms: int) -> quorum.Board:
    """The board of a body as it stands, or stood, by what this station knows now."""
    session, title = hall(store, body)
    known = delegations.body(store, here=_inside(session) if session else None)
    rule = known.rules.get(body, quorum.Rule())
    return quorum.board_at(
        body, known.members, known.voters, rule, at_ms, room=quorum.Room(session, title)
    )


def hall(store: Store, body: str) -> tuple[str, str]:
    """The session that a body meets in and its title; empty: who is checked in counts."""
    session = kept(store).bound.get(body, "")
    if not session:
        return "", ""
    titles = {row.code: row.title for row in session_rows(store)}
    return session, titles.get(session, session)


def anybody_scanned(store: Store, session: str) -> bool:
    wanted = and_(_PASSAGE.c.point == session, _PASSAGE.c.action.in_(list(_DIRECTIONS)))
    return bool(read_all(store, select(_PASSAGE.c.seq).where(wanted).limit(1)))


def _inside(session: str) -> delegations.Presences:
    """From when to when each of some people was inside the room of a session."""

    def inside(store: Store, participants: Sequence[str]) -> delegations.Spans:
        moves: dict[str, list[tuple[int, bool, int]]] = defaultdict(list)
        for start in range(0, len(participants), reading.SUBJECTS_A_QUERY):
            part = participants[start : start + reading.SUBJECTS_A_QUERY]
            wanted = and_(
                _PASSAGE.c.participant.in_(part),
                reading.BESIDE,
                _PASSAGE.c.point == session,
                _PASSAGE.c.action.in_(list(_DIRECTIONS)),
            )
            for row in read_all(store, select(_PASSAGE).where(wanted)):
                undone_ms = row.undone_at_ms if row.undone else 0
                moves[row.participant].append((row.at_ms, _DIRECTIONS[row.action], undone_ms))
        return {who: list(quorum.spans(some)) for who, some in moves.items()}

    return inside


class MeetingDesk(ABC):
    """A part of the Desk."""

    _store: Store
    _identity: Identity
    _set_times: SetTimes
    clock: Clock

    @abstractmethod
    def do(self, command: Command) -> Outcome:
        """As the whole desk does it."""

    def set_freezes(self) -> tuple[SetFreeze, ...]:
        """Every time that was set ahead, at any station; earliest first."""
        return kept(self._store).settings

    def keep_set_times(self) -> None:
        """From now on freeze what was set for a time, beside the desk."""
        self._set_times.start()

    def freeze_what_is_due(self) -> list[Outcome]:
        """Freeze what was set for a time that has come, where it is this station's turn. Asked
        every few seconds, and decided anew inside the transaction that writes it."""
        waiting = due(
            kept(self._store).settings, self._identity.key.node, now_ms(self._store, self.clock)
        )
        return [self.do(FreezeAsSet(one.body, one.at_ms)) for one in waiting]
