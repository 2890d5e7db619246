"""The exchange protocol, without a socket, a clock or a database.

One `Session` is one node's side of one exchange. It keeps nothing that matters: whatever is
lost, doubled or comes late, the next message says again what is missing, from the log itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from kiosk.domain.changes import Changes
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import (
    LIVE_PAGE_ENTRIES,
    MESSAGE_ENTRIES_MAX,
    MESSAGE_PAGES_BYTES_MAX,
    PAGE_BYTES_MAX,
    PAGE_ENTRIES_MAX,
    BodySide,
    Fork,
    Head,
    LogSide,
    Page,
)
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.content import Content
from kiosk.sync.messages import Message, digest_of

OVERLAP_ENTRIES = 500  # how far back a branch is given again where two logs do not join
BARREN_TURNS_MAX = 2


class Limits(Struct, frozen=True):
    """How much one message carries. A page always ends at a signed mark, so may exceed a little."""

    entries_max: int = MESSAGE_ENTRIES_MAX
    bytes_max: int = MESSAGE_PAGES_BYTES_MAX


class Session:
    """Offer heads, give pages, until neither side has anything new. Both sides run the same."""

    def __init__(
        self,
        log: LogSide,
        *,
        event: str,
        me: Branch,
        limits: Limits | None = None,
        bodies: BodySide | None = None,
    ) -> None:
        self._log = log
        self._content = Content(bodies) if bodies is not None else None
        self._event = event
        self._me = me
        self._limits = limits or Limits()
        self._theirs: Mapping[Branch, Head] | None = None
        self._their_digest = b""
        self._held: Mapping[Branch, Head] | None = None  # by the peer, as it last let us know
        self._their_want: Mapping[Branch, int] = {}
        self._asked_back: set[Branch] = set()
        self._ask_back: set[Branch] = set()
        self._refused: tuple[str, ...] = ()
        self._barren_turns = 0
        self.peer: Branch | None = None
        self.peer_clock_ms = 0
        self.changes = Changes()
        self.received = 0
        self.sent = 0
        self.forks: tuple[Fork, ...] = ()
        self.refused: tuple[str, ...] = ()  # by us or by the peer, in this exchange
        self.in_step = False
        self.caught_up = False  # we hold everything that the peer has

    @property
    def finished(self) -> bool:
        """Nothing more can come of this exchange: in step, or stuck (see `problem`)."""
        return self.in_step or self._barren_turns >= BARREN_TURNS_MAX

    @property
    def problem(self) -> str:
        """Why the two logs are not in step, in a sentence; empty while that is not known."""
        return "" if self.in_step or not self.finished else self._why_not()

    def peer_holds(self, branch: Branch) -> int | None:
        """The last number of a branch that the peer is known to hold; None: it has not said."""
        if self._held is None:
            return None
        # Not our log as it is by now: people go on acting while an answer is on its way.
        head = self._held.get(branch)
        return head.seq if head is not None else 0

    @property
    def lacking_entries(self) -> int:
        """How many entries the peer holds beyond ours, as far as it has said."""
        if self._theirs is None:
            return 0
        mine = self._log.heads()
        return sum(self._theirs[b].seq - after for b, after in _lacking(mine, self._theirs).items())

    def count(self, entries: int, changes: Changes) -> None:
        """Entries of the peer that came by another way in the middle of this exchange."""
        self.received += entries
        self.changes |= changes
        self.look_again()

    def open(self, *, clock_ms: int) -> Message:
        """The question that costs least: has anything changed?"""
        return self._said(Message(self._event, self._me, clock_ms, digest_of(self._log.heads())))

    def receive(self, message: Message) -> None:
        """Keep what came. Raises KnownError where the peer is of another event."""
        if message.event != self._event:
            raise KnownError(
                say("The other side belongs to another event. Join this station to the right hub.")
            )
        self.peer, self.peer_clock_ms = message.sender, message.clock_ms
        taken = self._keep(message.pages)
        if self._content is not None:
            self.changes |= self._content.receive(message)
        mine = self._log.heads()
        self._note_progress(message, taken)
        if message.heads is not None:
            self._theirs, self._their_want = message.heads, message.want
            self._held = message.heads
            self._ask_back |= _not_joining(mine, message)
        self._their_digest = message.digest
        self._compare(mine)
        told_all = message.heads is not None and not _lacking(mine, message.heads)
        self.caught_up = self.in_step or told_all

    def look_again(self) -> None:
        """Whether we are still in step, after this node wrote something itself."""
        self._compare(self._log.heads())

    def _compare(self, mine: Mapping[Branch, Head]) -> None:
        self.in_step = digest_of(mine) == self._their_digest
        if self.in_step:
            self._held = mine

    def answer(self, *, clock_ms: int) -> Message:
        """What to say now: nothing but the digest when in step, else heads and pages."""
        mine = self._log.heads()
        digest = digest_of(mine)
        if digest == self._their_digest:
            quiet = Message(self._event, self._me, clock_ms, digest, refused=self._refused)
            return self._said(quiet)
        want = {
            branch: max(0, mine[branch].seq - OVERLAP_ENTRIES)
            for branch in sorted(self._ask_back - self._asked_back)
            if branch in mine
        }
        self._asked_back |= set(want)
        pages = self._pages(mine)
        self.sent += sum(len(page.entries) for page in pages)
        return self._said(
            Message(
                self._event, self._me, clock_ms, digest, mine, want, pages, refused=self._refused
            )
        )

    @property
    def owes_content(self) -> bool:
        """Although in step: the peer lacks content that we have, or has some that we lack."""
        return self._content is not None and self._content.has_more

    def _said(self, message: Message) -> Message:
        return message if self._content is None else self._content.add_to(message)

    def _keep(self, pages: tuple[Page, ...]) -> int:
        if not pages:
            self._refused = ()
            return 0
        taken = self._log.take_in(pages)
        self._refused = taken.refused
        self.refused += taken.refused
        self.forks += taken.forks
        self.changes |= taken.changes
        self.received += taken.new
        return taken.new

    def _note_progress(self, message: Message, taken: int) -> None:
        self.refused += message.refused
        asked_only = message.heads is None or self._theirs is None
        moved = asked_only or message.heads != self._theirs
        self._barren_turns = 0 if taken or moved else self._barren_turns + 1

    def _pages(self, mine: Mapping[Branch, Head]) -> tuple[Page, ...]:
        """What the peer lacks, as far as one message goes."""
        pages: list[Page] = []
        entries_left, bytes_left = self._limits.entries_max, self._limits.bytes_max
        for branch, after in self._to_give(mine):
            if entries_left <= 0 or bytes_left <= 0:
                break
            while after < mine[branch].seq and entries_left > 0 and bytes_left > 0:
                page = self._log.page(
                    branch,
                    after,
                    count_max=min(entries_left, _page_entries(mine[branch].seq - after)),
                    bytes_max=min(bytes_left, PAGE_BYTES_MAX),
                )
                pages.append(page)
                after = page.mark.seq
                entries_left -= len(page.entries)
                bytes_left -= sum(entry.size_bytes for entry in page.entries)
        return tuple(pages)

    def _to_give(self, mine: Mapping[Branch, Head]) -> list[tuple[Branch, int]]:
        if self._theirs is None:
            return []
        lacking = _lacking(self._theirs, mine)
        for branch, after in self._their_want.items():
            if branch in mine and after < mine[branch].seq:
                lacking[branch] = after
        self._their_want = {}
        # Our own entries go first: they are what only this node holds.
        return sorted(lacking.items(), key=lambda item: (item[0] != self._me, item[0]))

    def _why_not(self) -> str:
        if self.forks:
            fork = self.forks[0]
            return twice_words(fork)
        if self.refused:
            return self.refused[-1]
        return say(
            "The two logs differ, and neither side could give what the other lacks. Try again."
        )


def twice_words(fork: Fork) -> str:
    """What a station is told that met two branches under one name."""
    return say(
        "Entry {number} of station {station} exists twice: that station's disk was copied or "
        "restored. Both are kept. Stop one of the two stations and join the other one anew.",
        number=fork.seq,
        station=fork.branch.origin[:8],
    )


def _page_entries(lacking: int) -> int:
    """A few at a time of what goes on; a long absence is made up for in pages that cost less."""
    return LIVE_PAGE_ENTRIES if lacking <= PAGE_ENTRIES_MAX else PAGE_ENTRIES_MAX


def _lacking(has: Mapping[Branch, Head], other: Mapping[Branch, Head]) -> dict[Branch, int]:
    """Branches of which `other` holds more than `has`, and after which number."""
    return {
        branch: has[branch].seq if branch in has else 0
        for branch, head in other.items()
        if head.seq > (has[branch].seq if branch in has else 0)
    }


def _not_joining(mine: Mapping[Branch, Head], message: Message) -> set[Branch]:
    """Branches that continue differently there than here, so a proof of it is asked for."""
    heads = message.heads or {}
    split = {b for b, head in heads.items() if b in mine and _splits(mine[b], head)}
    stuck = {
        page.branch
        for page in message.pages
        if page.branch in mine and mine[page.branch].seq < page.mark.seq
    }
    return split | stuck


def _splits(mine: Head, theirs: Head) -> bool:
    return mine.seq == theirs.seq and mine.hash != theirs.hash
