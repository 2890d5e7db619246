"""What two nodes tell and give each other, and what the exchange needs of a station."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from msgspec import Struct, field

from kiosk.domain.changes import Changes
from kiosk.domain.commands import Command
from kiosk.domain.entries import Branch, EntryId
from kiosk.domain.outcomes import Outcome

PAGE_ENTRIES_MAX = 500
PAGE_BYTES_MAX = 1_000_000
LIVE_PAGE_ENTRIES = 25  # more where one mark covers more; who acts meanwhile waits for one page
MESSAGE_ENTRIES_MAX = 2_000  # in several pages
MESSAGE_PAGES_BYTES_MAX = 3_000_000
BODIES_MAX = 500  # asked for and given at once


class Head(Struct, frozen=True):
    """The last entry that a node holds of a branch: its number and its hash."""

    seq: int
    hash: bytes


class Packed(Struct, frozen=True):
    """One entry as stored and signed: bytes that nobody re-encodes. No body: erased or withheld."""

    header: bytes
    body: bytes | None
    salt: bytes | None

    @property
    def size_bytes(self) -> int:
        return len(self.header) + len(self.body or b"") + len(self.salt or b"")


class Mark(Struct, frozen=True):
    """A branch's signature over its chain up to `seq`; `key` is the author's Ed25519 public key."""

    branch: Branch
    seq: int
    key: bytes
    signature: bytes


class Page(Struct, frozen=True):
    """Consecutive entries of one branch that end at a signed mark."""

    branch: Branch
    entries: tuple[Packed, ...]
    mark: Mark


class Body(Struct, frozen=True):
    """The content of an entry whose header is held without it; the header says if it is right."""

    branch: Branch
    seq: int
    body: bytes
    salt: bytes


class Fork(Struct, frozen=True):
    """One number of a branch written twice with different content: a cloned or restored disk."""

    branch: Branch
    seq: int
    ours: bytes
    theirs: bytes


class TakenIn(Struct, frozen=True):
    """What became of pages: nothing is dropped quietly, so what was refused says why."""

    new: int = 0
    known: int = 0
    forks: tuple[Fork, ...] = ()
    refused: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)

    def __or__(self, other: TakenIn) -> TakenIn:
        return TakenIn(
            self.new + other.new,
            self.known + other.known,
            self.forks + other.forks,
            self.refused + other.refused,
            self.changes | other.changes,
        )


def in_groups(pages: Sequence[Page], entries_max: int) -> Iterator[list[Page]]:
    """The same pages in the same order, so many entries together; a larger page by itself."""
    group: list[Page] = []
    entries = 0
    for page in pages:
        if group and entries + len(page.entries) > entries_max:
            yield group
            group, entries = [], 0
        group.append(page)
        entries += len(page.entries)
    if group:
        yield group


class NodeLine(Struct, frozen=True):
    """A node of the event, as every other node knows it."""

    node: str  # 32 hex digits: the first 16 bytes of SHA-256 of its public key
    name: str
    role: str  # see roles.py
    public_key: bytes
    revoked: bool = False  # trusted no more
    enrolled_by: tuple[str, ...] = ()  # the nodes that let it in, of those whose word counts
    written_off: bool = False  # lost for good, as two people attest


class BadgeKey(Struct, frozen=True):
    """A private key that signs badges: secret, travels sealed only."""

    key_id: int
    private_key: bytes


class JoinKit(Struct, frozen=True):
    """What a hub gives a station that joins its event."""

    event: str  # 32 hex digits
    hub: Branch
    nodes: tuple[NodeLine, ...]
    badge_keys: tuple[BadgeKey, ...]
    minted: tuple[tuple[str, str], ...]  # visit, node: whose seat rights were minted, and where


class LogSide(Protocol):
    """The log, as the exchange uses it. Every call may be repeated without harm."""

    def heads(self) -> Mapping[Branch, Head]:
        """The last entry held of every branch."""
        ...

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        """The entries after a number. At least one where there is one, whatever its size."""
        ...

    def take_in(self, pages: Sequence[Page]) -> TakenIn:
        """Keep these entries; committed to disk when it returns."""
        ...


class BodySide(Protocol):
    """Contents of entries, as the exchange asks for those that somebody before us withheld."""

    def lacking(self, after: EntryId | None = None) -> Mapping[Branch, Sequence[int]]:
        """The next entries whose content we may have, lack, and have not asked for in vain."""
        ...

    def in_vain(self) -> None:
        """The peer has none of what is lacking."""
        ...

    def give(self, wanted: Mapping[Branch, Sequence[int]]) -> tuple[Body, ...]:
        """What we have of it, and the peer may see."""
        ...

    def keep(self, given: Sequence[Body]) -> Changes:
        """Fill it in. Raises KnownError where it is not what its author signed."""
        ...


class Exchanging(LogSide, Protocol):
    """A station as the courier and the hub use it: the Desk fulfils it."""

    @property
    def node(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def branch(self) -> Branch:
        """The branch that this node writes now."""
        ...

    @property
    def event_id(self) -> str:
        """32 hex digits; empty where no event is set up yet."""
        ...

    @property
    def public_key(self) -> bytes: ...

    def sign(self, purpose: str, message: bytes) -> bytes:
        """This node's Ed25519 signature over purpose, a zero byte and the message."""
        ...

    def nodes(self) -> Sequence[NodeLine]:
        """Every enrolled node."""
        ...

    def now_ms(self) -> int: ...

    def setting(self, key: str, default: str = "") -> str: ...

    def set_setting(self, key: str, value: str) -> None: ...

    def do(self, command: Command, *, actor: str = "") -> Outcome: ...

    def join_kit(self) -> JoinKit:
        """What a station that joins is given (hub side)."""
        ...

    def adopt(self, kit: JoinKit) -> None:
        """Become a station of this event (station side); raises KnownError where it cannot."""
        ...
