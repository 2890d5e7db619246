"""Whether a bundle's writer belongs to the event: known here, or let in by a known node's entry."""

from __future__ import annotations

from itertools import pairwise
from typing import Protocol

from kiosk.credentials.node_key import node_id
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Exchanging, Head, Page
from kiosk.domain.facts import NodeEnrolled
from kiosk.log.chain import mark_holds
from kiosk.log.codec import Header, body_digest, decode_header, entry_hash, to_entry
from kiosk.sync.messages import Message


class Member(Exchanging, Protocol):
    @property
    def hub_branch(self) -> Branch | None: ...


class Introductions:
    """Learns from the bundle's own pages who let whom in; takes nobody's word for himself."""

    def __init__(self, desk: Member, author: str) -> None:
        hub = desk.hub_branch
        self._author = author
        self._event = bytes.fromhex(desk.event_id)
        nodes = desk.nodes()
        self._revoked = {line.node for line in nodes if line.revoked}
        self._known = {desk.node, *(line.node for line in nodes)} - self._revoked
        if hub is not None:
            self._known |= {hub.origin} - self._revoked
        self._waiting: dict[str, set[str]] = {}  # who would let in whom, were he known

    @property
    def author_is_known(self) -> bool:
        return self._author in self._known

    @property
    def author_is_revoked(self) -> bool:
        return self._author in self._revoked

    def learn(self, message: Message) -> None:
        for page in message.pages:
            for node in self._let_in_by(page):
                self._waiting.setdefault(page.branch.origin, set()).add(node)
        while news := {
            node for host in self._known & set(self._waiting) for node in self._waiting.pop(host)
        }:
            self._known |= news - self._revoked

    def _let_in_by(self, page: Page) -> set[str]:
        """Whom this page lets in, where it is its author's word; else nobody."""
        headers = [decode_header(entry.header) for entry in page.entries]
        if not headers or not page_holds(page, headers, self._event):
            return set()
        found: set[str] = set()
        for header, packed in zip(headers, page.entries, strict=True):
            if header.kind != NodeEnrolled.kind or packed.body is None or packed.salt is None:
                continue
            fact = to_entry(header, packed.body).fact
            sound = body_digest(packed.salt, packed.body) == header.body_digest
            if sound and isinstance(fact, NodeEnrolled) and node_id(fact.public_key) == fact.node:
                found.add(fact.node)
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
