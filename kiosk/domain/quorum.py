"""Who may vote in a body, who of them is here, and whether that is enough, and since when. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.entries import Entry, EntryId, in_order
from kiosk.domain.meeting_facts import FreezeSet, MeetingBound, QuorumTakenBack
from kiosk.domain.protocol_facts import ALTERNATE, HEAD, BoardFrozen, QuorumRuled
from kiosk.domain.set_freezes import SetFreeze, first_of

COMMITTEE, ASSEMBLY = BODIES = ("executive-committee", "assembly")
MEMBERS, ENTITLED = BASES = ("members", "entitled")
VOTING_MEMBERSHIP = "full"
NOT_A_FULL_MEMBER, FEE_OPEN, CREDENTIALS_MISSING, NO_VOTE = (
    "not a full member",
    "fee open",
    "credentials missing",
    "no vote",
)
FOR_EVER_MS = 2**62
_EPOCH, _MS = datetime(1970, 1, 1, tzinfo=UTC), timedelta(milliseconds=1)


class Rule(Struct, frozen=True):
    """More than half of the members, unless somebody rules otherwise."""

    share: tuple[int, int] = (1, 2)
    more_than: bool = True
    of: str = MEMBERS

    def needed(self, base: int) -> int:
        """How many are enough; of nobody, nobody is: then there is no quorum."""
        over, under = self.share
        whole, rest = divmod(base * over, under)
        return whole + 1 if self.more_than else whole + bool(rest)


class Member(Struct, frozen=True):
    """One delegation, by what decides whether it votes."""

    code: str
    name: str
    membership: str
    committee: bool
    votes: int
    fee: str = ""
    credentials: str = ""


class Voter(Struct, frozen=True):
    """Somebody who can stand for a delegation, and when they were here."""

    participant: str
    delegation: str
    role: str  # head, alternate
    here: tuple[tuple[int, int], ...] = ()  # from and until, in ms; FOR_EVER_MS: still

    def is_here(self, at_ms: int) -> bool:
        return any(start <= at_ms < end for start, end in self.here)


class BoardLine(Struct, frozen=True):
    """One member of the body."""

    code: str
    name: str
    votes: int
    why_not: str  # empty: it may vote
    by: str  # the participant who stands for it now; empty: nobody is here
    role: str  # theirs: head, alternate

    @property
    def counts(self) -> bool:
        return not self.why_not and bool(self.by)


class Board(Struct, frozen=True):
    """A body at one time."""

    body: str
    at_ms: int
    members: int
    entitled: int
    present: int  # of those entitled
    needed: int
    since_ms: int  # since when it is as it is; 0: from the beginning
    lines: tuple[BoardLine, ...]
    session: str = ""  # whose doors count who is present; empty: who is checked in
    session_title: str = ""

    @property
    def has_quorum(self) -> bool:
        return self.present >= self.needed > 0


class Frozen(Struct, frozen=True):
    """A board that was kept, by which entry, when and by whom."""

    entry: EntryId
    board: Board
    frozen_at_ms: int
    by: str
    answers: tuple[EntryId, ...] = ()  # the acts that set this time ahead; none: by hand
    is_second: bool = False  # another station froze for the same setting, and its board counts


def why_not(member: Member) -> str:
    """Why a member may not vote; empty: it may. What nobody has said of fee or credentials bars
    nobody: a list without these columns would silence the whole room."""
    if member.membership.casefold() != VOTING_MEMBERSHIP:
        return NOT_A_FULL_MEMBER
    if member.votes <= 0:
        return NO_VOTE
    if member.fee == "open":
        return FEE_OPEN
    return CREDENTIALS_MISSING if member.credentials == "missing" else ""


def spans(moves: Iterable[tuple[int, bool, int]]) -> tuple[tuple[int, int], ...]:
    """From when to when somebody was inside a room: moves as (when, whether in, when it was taken
    back or 0), in any order. A way in that was taken back ended when it was."""
    found: list[tuple[int, int]] = []
    start_ms = 0
    ordered = sorted((at_ms, is_in) for at_ms, is_in, undone_ms in moves if not undone_ms)
    for at_ms, is_in in ordered:
        if is_in and not start_ms:
            start_ms = at_ms
        elif not is_in and start_ms:
            found.append((start_ms, at_ms))
            start_ms = 0
    if start_ms:
        found.append((start_ms, FOR_EVER_MS))
    found += [(at_ms, undone_ms) for at_ms, is_in, undone_ms in moves if is_in and undone_ms]
    return tuple(sorted(found))


def members_of(body: str, members: Iterable[Member]) -> list[Member]:
    """The committee's own; or everybody with a vote or full membership, for the assembly."""
    if body == COMMITTEE:
        found = [one for one in members if one.committee]
    else:
        found = [one for one in members if one.membership.casefold() == VOTING_MEMBERSHIP]
    return sorted(found, key=lambda one: (one.name.casefold(), one.code))


class Room(Struct, frozen=True):
    """The session whose doors count who is present; empty: who is checked in."""

    session: str = ""
    title: str = ""


_REGISTRATION = Room()


def board_at(
    body: str,
    members: Iterable[Member],
    voters: Iterable[Voter],
    rule: Rule,
    at_ms: int,
    *,
    room: Room = _REGISTRATION,
) -> Board:
    """The board as it stands at that time. An alternate counts only where the delegate is absent;
    of several alternates one counts, whoever came first."""
    chosen = members_of(body, members)
    of: dict[str, list[Voter]] = {member.code: [] for member in chosen}
    for voter in sorted(voters, key=lambda one: (one.role != HEAD, one.here, one.participant)):
        if voter.delegation in of and voter.role in (HEAD, ALTERNATE):
            of[voter.delegation].append(voter)
    lines = tuple(_line(member, of[member.code], at_ms) for member in chosen)
    entitled = [line for line in lines if not line.why_not]
    needed = rule.needed(len(lines) if rule.of == MEMBERS else len(entitled))
    voting = [of[line.code] for line in entitled]
    return Board(
        body=body,
        at_ms=at_ms,
        members=len(lines),
        entitled=len(entitled),
        present=sum(line.counts for line in lines),
        needed=needed,
        since_ms=_since(voting, needed, at_ms),
        lines=lines,
        session=room.session,
        session_title=room.title,
    )


def _line(member: Member, voters: Sequence[Voter], at_ms: int) -> BoardLine:
    stands = next((one for one in voters if one.is_here(at_ms)), None)
    who, role = (stands.participant, stands.role) if stands is not None else ("", "")
    return BoardLine(member.code, member.name, member.votes, why_not(member), who, role)


def _since(voting: Sequence[Sequence[Voter]], needed: int, at_ms: int) -> int:
    """When the answer turned to what it is at that time: walked over every coming and going."""
    moments = sorted({
        moment
        for voters in voting
        for voter in voters
        for span in voter.here
        for moment in span
        if moment <= at_ms
    })  # fmt: skip
    enough, since = False, 0
    for moment in moments:
        present = sum(any(voter.is_here(moment) for voter in voters) for voters in voting)
        if (present >= needed > 0) != enough:
            enough, since = not enough, moment
    return since


# -- what was ruled and kept -----------------------------------------------------------------------


class Kept(Struct, frozen=True):
    """What one set of entries says about quorums."""

    rules: Mapping[str, Rule]
    frozen: tuple[Frozen, ...]  # earliest first
    bound: Mapping[str, str] = {}  # body to the session whose doors count who is present
    settings: tuple[SetFreeze, ...] = ()  # times that were set ahead, earliest first


def fold_quorum(entries: Iterable[Entry]) -> Kept:
    """A frozen board is one entry, and no other entry changes it."""
    ordered = in_order(entries)
    facts = [entry.fact for entry in ordered]
    taken_back = {act for one in facts if isinstance(one, QuorumTakenBack) for act in one.acts}
    rules: dict[str, Rule] = {}
    bound: dict[str, str] = {}
    frozen: list[Frozen] = []
    set_: list[tuple[Entry, FreezeSet]] = []
    for entry in ordered:
        match entry.fact:
            case QuorumRuled(body=body) as fact if _holds(fact) and entry.id not in taken_back:
                rules[body] = Rule(fact.share, fact.more_than, fact.of)
            case MeetingBound(body=body, session=session) if entry.id not in taken_back:
                bound[body] = session
            case FreezeSet() as fact:
                set_.append((entry, fact))
            case BoardFrozen() as fact:
                kept = Frozen(entry.id, thawed(fact), entry.clock_ms, fact.by, fact.answers)
                frozen.append(kept)
    settings = _settings(set_, taken_back, frozen)
    return Kept(rules, _one_each(frozen, set_), bound, settings)


def _settings(
    set_: Sequence[tuple[Entry, FreezeSet]], taken_back: Set[EntryId], frozen: Sequence[Frozen]
) -> tuple[SetFreeze, ...]:
    """Acts that set one time for one body are one setting, wherever they were done."""
    answered = {act for board in frozen for act in board.answers}
    found: dict[tuple[int, str], list[tuple[Entry, FreezeSet]]] = {}
    for entry, fact in set_:
        if entry.id not in taken_back and _ms(fact.at):
            found.setdefault((_ms(fact.at), fact.body), []).append((entry, fact))
    return tuple(
        SetFreeze(
            body=body,
            at_ms=at_ms,
            sets=tuple(entry.id for entry, _ in acts),
            by=acts[0][1].by or acts[0][0].actor,
            # Whoever sets it once more, after it was done, asks for nothing new.
            answered=any(entry.id in answered for entry, _ in acts),
        )
        for (at_ms, body), acts in sorted(found.items())
    )


def _one_each(
    frozen: Sequence[Frozen], set_: Sequence[tuple[Entry, FreezeSet]]
) -> tuple[Frozen, ...]:
    """Mark the boards that several stations froze for one setting, but the one that counts. By
    all acts that set it, also those that were called off: whose board counts never turns."""
    boards: dict[tuple[str, int], list[EntryId]] = {}
    for one in frozen:
        if one.answers:
            boards.setdefault((one.board.body, one.board.at_ms), []).append(one.entry)
    counts = set()
    for (body, at_ms), entries in boards.items():
        stations = [e.id.origin for e, fact in set_ if (fact.body, _ms(fact.at)) == (body, at_ms)]
        counts.add(first_of(entries, tuple(dict.fromkeys(stations))))
    return tuple(
        replace(one, is_second=bool(one.answers) and one.entry not in counts) for one in frozen
    )


def _holds(fact: QuorumRuled) -> bool:
    over, under = fact.share
    return 0 < over <= under and fact.of in BASES


def as_frozen(board: Board, by: str, answers: tuple[EntryId, ...] = ()) -> BoardFrozen:
    """The fact that keeps a board."""
    return BoardFrozen(
        body=board.body,
        at=_text(board.at_ms),
        members=board.members,
        entitled=board.entitled,
        present=board.present,
        needed=board.needed,
        since=_text(board.since_ms) if board.since_ms else "",
        lines=tuple(
            (one.code, one.name, one.votes, one.why_not, one.by, one.role) for one in board.lines
        ),
        by=by,
        session=board.session,
        session_title=board.session_title,
        answers=answers,
    )


def set_at(body: str, at_ms: int, by: str) -> FreezeSet:
    """The fact that sets a time ahead."""
    return FreezeSet(body, _text(at_ms), by)


def thawed(fact: BoardFrozen) -> Board:
    return Board(
        body=fact.body,
        at_ms=_ms(fact.at),
        members=fact.members,
        entitled=fact.entitled,
        present=fact.present,
        needed=fact.needed,
        since_ms=_ms(fact.since),
        lines=tuple(BoardLine(*line) for line in fact.lines),
        session=fact.session,
        session_title=fact.session_title,
    )


def _text(at_ms: int) -> str:
    return (_EPOCH + at_ms * _MS).isoformat(timespec="milliseconds")


def _ms(text: str) -> int:
    """0 for what is no time: whatever an entry says, the others are folded."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return 0
    return (moment.replace(tzinfo=moment.tzinfo or UTC) - _EPOCH) // _MS
