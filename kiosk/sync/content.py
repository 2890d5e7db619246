"""One side of an exchange as to content: what it lacks, asked for; what the peer lacks, given.

Heads say nothing of it: a node may hold an entry and not its content, because whoever gave it to
that node must not see it. So this runs beside the pages, and the logs are in step without it.
"""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain.changes import Changes
from kiosk.domain.entries import EntryId
from kiosk.domain.exchange import PAGE_BYTES_MAX, Body, BodySide
from kiosk.sync.messages import Message


class Content:
    """Asks for each lacking entry once an exchange, in order, so it always ends."""

    def __init__(self, bodies: BodySide) -> None:
        self._bodies = bodies
        self._asked: EntryId | None = None  # how far we have asked
        self._asked_all = False
        self._got_any = False
        self._to_give: tuple[Body, ...] = ()

    @property
    def has_more(self) -> bool:
        return bool(self._to_give) or (self._asked is not None and not self._asked_all)

    def receive(self, message: Message) -> Changes:
        self._to_give = _upto_a_page(self._bodies.give(message.lack)) if message.lack else ()
        if not message.bodies:
            return Changes()
        self._got_any = True
        return self._bodies.keep(message.bodies)

    def add_to(self, message: Message) -> Message:
        """The same message, with what we lack next and what we owe."""
        lack = {} if self._asked_all else self._bodies.lacking(self._asked)
        if lack:
            branch = max(lack)
            self._asked = EntryId(branch.origin, branch.epoch, max(lack[branch]))
        else:
            if self._asked is not None and not (self._asked_all or self._got_any):
                self._bodies.in_vain()
            self._asked_all = self._asked_all or self._asked is not None
        given, self._to_give = self._to_give, ()
        return replace(message, lack=lack, bodies=given) if lack or given else message


def _upto_a_page(bodies: tuple[Body, ...]) -> tuple[Body, ...]:
    """What one message carries; the rest is asked for again in the next exchange."""
    size = 0
    chosen: list[Body] = []
    for body in bodies:
        size += len(body.body)
        if chosen and size > PAGE_BYTES_MAX:
            break
        chosen.append(body)
    return tuple(chosen)
