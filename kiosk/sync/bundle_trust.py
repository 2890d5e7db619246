"""Whether a bundle's writer belongs to the event: by the registry, and by what its pages add."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from kiosk.domain.entries import Branch, Entry
from kiosk.domain.exchange import Exchanging, Head, NodeLine, Page
from kiosk.log.chain import mark_holds
from kiosk.log.codec import Header, body_digest, decode_header, entry_hash, to_entry
from kiosk.sync.messages import Message


class Member(Exchanging, Protocol):
    @property
    def hub_branch(self) -> Branch | None: ...

    def nodes_with(self, entries: Sequence[Entry]) -> Sequence[NodeLine]:
        """Every enrolled node, were these entries about nodes held here too."""
        ...


class Introductions:
    """Learns from the bundle's own pages who let whom in. Whose word counts, the registry says: the
    root's, and that of whoever got the right from there; nobody's for himself."""

    def __init__(self, desk: Member, author: str) -> None:
        hub = desk.hub_branch
        self._desk = desk
        self._author = author
        self._event = bytes.fromhex(desk.event_id)
        self._said: list[Entry] = []
        own = {desk.node, *([hub.origin] if hub is not None else [])}
        self._take(desk.nodes())
        self.author_is_revoked = self._shut_out
        self.author_is_known = not self._shut_out and (self._let_in or author in own)

    def learn(self, message: Message) -> None:
        said = [entry for page in message.pages for entry in self._about_nodes(page)]
        if said:
            self._said += said
            self._take(self._desk.nodes_with(self._said))
            self.author_is_known = self._let_in and not self._shut_out

    def _take(self, lines: Sequence[NodeLine]) -> None:
        self._let_in = any(line.node == self._author for line in lines)
        self._shut_out = any(line.node == self._author and line.revoked for line in lines)

    def _about_nodes(self, page: Page) -> list[Entry]:
        """What this page says of nodes, where it is its author's word; else nothing."""
        headers = [decode_header(entry.header) for entry in page.entries]
        if not headers or not page_holds(page, headers, self._event):
            return []
        found = []
        for header, packed in zip(headers, page.entries, strict=True):
            if header.subject.kind != "node" or packed.body is None or packed.salt is None:
                continue
            if body_digest(packed.salt, packed.body) == header.body_digest:
                found.append(to_entry(header, packed.body))
        return found


def page_holds(page: Page, headers: list[Header], event: bytes) -> bool:
    """The page is one chain of this event that its author signed."""
    hashes = [entry_hash(entry.header) for entry in page.entries]
    chained = all(
        after.prev == hash_ and after.seq == before.seq + 1
        for (before, after), hash_ in zip(pairwise(headers), hashes, strict=False)
    )
    ours = all(header.event == event and header.branch == page.branch for header in headers)
    return chained and ours and mark_holds(page.mark, Head(headers[-1].seq, hashes[-1]))
