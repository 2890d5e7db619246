"""A station without a folder: real keys and a real connection, for a hub that has hundreds."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from kiosk.credentials.node_key import NodeKey
from kiosk.domain.changes import Changes
from kiosk.domain.commands import Command
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Head, JoinKit, NodeLine, Page, TakenIn
from kiosk.domain.outcomes import Outcome
from kiosk.sync.client import HubClient, join_hub
from kiosk.sync.messages import Message


class LightStation:
    """As much of a station as joining and asking take. It holds nothing and takes nothing in."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.key = NodeKey.generate()
        self.branch = Branch(self.key.node, 1)
        self.event_id = ""
        self._settings: dict[str, str] = {}
        self._client: HubClient | None = None

    @property
    def node(self) -> str:
        return self.key.node

    @property
    def public_key(self) -> bytes:
        return self.key.public_key

    def sign(self, purpose: str, message: bytes) -> bytes:
        return self.key.sign(purpose.encode(), message)

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def setting(self, key: str, default: str = "") -> str:
        return self._settings.get(key, default)

    def set_setting(self, key: str, value: str) -> None:
        self._settings[key] = value

    def nodes(self) -> Sequence[NodeLine]:
        return ()

    def heads(self) -> Mapping[Branch, Head]:
        return {}

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        raise IndexError(branch)

    def take_in(self, pages: Sequence[Page]) -> TakenIn:
        return TakenIn()

    def do(self, command: Command, *, actor: str = "") -> Outcome:
        return Outcome(changes=Changes())

    def join_kit(self) -> JoinKit:
        raise IndexError(self.name)

    def adopt(self, kit: JoinKit) -> None:
        self.event_id = kit.event

    # -- what the measurement makes it do ----------------------------------------------------------

    def join(self, url: str, code: str) -> None:
        join_hub(self, url, code)
        self._client = HubClient(self)

    def ask(self, digest: bytes, pages: tuple[Page, ...] = ()) -> Message:
        """One turn with the hub: has anything changed, and here is something."""
        assert self._client is not None
        message = Message(self.event_id, self.branch, self.now_ms(), digest, pages=pages)
        return self._client.exchange(message)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
