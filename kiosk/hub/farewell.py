"""The last exchange with a revoked station: what it still holds is taken, and nothing is given.

Its acts may be the only record of people who were let in before it was lost, and no clock can tell
those from later ones: so they are kept, once, as they would have come without the revocation, and
the chain shows them. From then on it is turned away. It gets no page, no seat and no badge key.
"""

from __future__ import annotations

from kiosk.desk import Desk
from kiosk.hub.gate import Refused
from kiosk.said import say
from kiosk.sync.messages import Message, digest_of

_SETTING = "farewell/"
TOLD = say(
    "This station was revoked at the hub. Everything that it did is kept there; it is given "
    "nothing more. To use this computer again, join with an empty folder: "
    "kioskctl --folder NEW-FOLDER join ..."
)


class Farewell:
    """Takes in what revoked stations still have to give, until each has given all."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def answer(self, node: str, message: Message) -> Message:
        """The hub's turn. Raises Refused once everything is here."""
        if message.event != self._desk.event_id or self._desk.setting(_SETTING + node):
            raise Refused(403, TOLD)
        taken = self._desk.take_in(message.pages) if message.pages else None
        mine = self._desk.heads()
        digest = digest_of(mine)
        theirs = message.heads or {}
        lacking = [b for b, h in theirs.items() if b not in mine or mine[b].seq < h.seq]
        if digest == message.digest or (message.heads is not None and not lacking):
            self._desk.set_setting(_SETTING + node, str(self._desk.now_ms()))
            raise Refused(403, TOLD)
        return Message(
            self._desk.event_id,
            self._desk.branch,
            self._desk.now_ms(),
            digest,
            mine,  # numbers and hashes: what it may still give
            refused=taken.refused if taken else (),
        )
