"""The question that hundreds of stations ask all day, answered where it comes in.

An idle station asks whether anything is new and is told that nothing is. Such a question goes past
the web framework, needs no thread and asks no database, so it costs a fifth of a whole one. What
is not plainly of that kind goes the long way, untouched, and so does whatever is refused.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import Protocol

from msgspec import Struct

from kiosk.desk import Desk
from kiosk.domain.exchange import NodeLine
from kiosk.errors import KnownError
from kiosk.hub.contacts import Contacts
from kiosk.hub.gate import Gate, Refused
from kiosk.sync import signing, wire
from kiosk.sync.client import EXCHANGE_PATH
from kiosk.sync.messages import Message

QUESTION_BYTES_MAX = 200  # event, sender, clock and digest: about 90
LOOKED_S_MAX = 0.1
LOOK_WAIT_S = 1.0  # a question that goes the long way then has its own time to wait there


class State(Struct, frozen=True):
    """A state of the hub in which it has nothing to ask for, and the digest of its heads."""

    pulse: int
    digest: bytes


class Signing(Protocol):
    """Whoever answers: what is said to a station, signed for its question."""

    def told(self, claim: signing.Claimed, answer: Message) -> tuple[bytes, bytes]: ...

    def note(self, line: NodeLine, message: Message, *, in_step: bool) -> None: ...


class QuietAnswers:
    """Knows when "nothing is new" is the answer. Lives in the event loop.

    It answers from what a whole question has found out, for as long as nobody has written since.
    Other workers of the hub are looked after ten times a second. That is enough: who writes takes
    the event's lock and looks first, and a station whose act another worker has taken asks with
    another digest, which is not answered here. What it costs is that a station hears of an act, or
    of its own revocation, a tenth of a second later, where it asks every two seconds.
    """

    def __init__(self, desk: Desk, gate: Gate, contacts: Contacts, *, by: Signing) -> None:
        self._desk = desk
        self._gate = gate
        self._contacts = contacts
        self._by = by
        self._state = State(-2, b"")
        self._looked_s = float("-inf")  # when we last knew what other workers had written
        self._looking: asyncio.Task[None] | None = None

    def learn(self, state: State) -> None:
        """A whole question found this."""
        self._state = state

    async def look(self) -> None:
        """Before an answer: learn what other workers have written, where that is not known. All
        who ask meanwhile wait for one look, and no longer than it should take."""
        if self._is_fresh():
            return
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(asyncio.to_thread(self._look))
        await asyncio.wait({self._looking}, timeout=LOOK_WAIT_S)

    def _look(self) -> None:
        looked_s = time.monotonic()
        with suppress(KnownError):  # whoever goes the long way is told
            self._desk.catch_up()
            self._looked_s = looked_s

    def _is_fresh(self) -> bool:
        return not self._desk.is_shared or time.monotonic() - self._looked_s < LOOKED_S_MAX

    def answer(self, claim: signing.Claimed | None, body: bytes) -> tuple[bytes, bytes] | None:
        """What the station is told, and the signature; None: this needs a closer look."""
        if claim is None or len(body) > QUESTION_BYTES_MAX:
            return None
        line = self._gate.remembers(claim)
        if line is None or line.revoked:
            return None
        try:
            message = wire.decode(body)
            if not self._is_quiet(line, message):
                return None
            self._gate.let_in(claim, path=EXCHANGE_PATH, body=body)
        except (KnownError, Refused):
            return None  # and the long way says why
        self._by.note(line, message, in_step=True)
        return self._by.told(claim, quiet_message(self._desk, message.digest))

    def _is_quiet(self, line: NodeLine, message: Message) -> bool:
        state = self._state
        return (
            message.sender.origin == line.node
            and message.digest == state.digest
            and brings_nothing(message)
            and message.event == self._desk.event_id
            and self._desk.pulse == state.pulse
            and self._is_fresh()
            and not self._contacts.is_due(line.node, self._desk.now_ms())
        )


def brings_nothing(message: Message) -> bool:
    """It only asks whether anything has changed."""
    brings = message.pages or message.refused or message.lack or message.bodies
    return message.heads is None and not brings


def quiet_message(desk: Desk, digest: bytes) -> Message:
    """Nothing is new."""
    return Message(desk.event_id, desk.branch, desk.now_ms(), digest)
