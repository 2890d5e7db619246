"""Signed questions to the hub, numbered so that it takes none of them twice."""

from __future__ import annotations

import httpx2

from kiosk.credentials.node_key import node_id
from kiosk.domain.exchange import Exchanging
from kiosk.sync import signing
from kiosk.sync.carrier import Answer, Carrier
from kiosk.sync.key_word import read_pin_setting
from kiosk.sync.progress import HUB_KEY_SETTING, HUB_PIN_SETTING, HUB_URL_SETTING, Settings
from kiosk.sync.tls import Trust


class Asking:
    """One station's line to the hub that it joined. What comes back is not looked into here."""

    def __init__(self, desk: Exchanging, *, deadline_s: float) -> None:
        trust = trust_of(desk)
        self.hub_key = trust.hub_key
        self.hub_node = node_id(trust.hub_key)
        self.carrier = Carrier(desk.setting(HUB_URL_SETTING), deadline_s=deadline_s, trust=trust)
        self._desk = desk
        self._counter = 0

    def ask(self, path: str, body: bytes) -> tuple[Answer, bytes]:
        """What the hub says, and our signature, which an answer of its own refers to."""
        answer, signature = self._post(path, body)
        seen = signing.counter_in(answer.headers)
        if answer.status == httpx2.codes.CONFLICT and seen is not None:
            # Our count was set back with a restored disk: go on above what the hub has seen.
            self._counter = max(self._counter, seen)
            answer, signature = self._post(path, body)
        return answer, signature

    def _post(self, path: str, body: bytes) -> tuple[Answer, bytes]:
        self._counter = max(self._counter + 1, self._desk.now_ms())
        request = signing.Request("POST", path, self.hub_node, self._counter, body)
        signature = self._desk.sign(signing.REQUEST_PURPOSE, request.to_sign())
        headers = signing.headers(self._desk.node, self._counter, signature)
        return self.carrier.post(path, body, headers), signature


def trust_of(settings: Settings) -> Trust:
    """Whose TLS key this station accepts: the pinned one, and what its hub vouches for."""
    pinned = read_pin_setting(settings.setting(HUB_PIN_SETTING))
    hub_key = bytes.fromhex(settings.setting(HUB_KEY_SETTING))
    return Trust(pinned.pin, hub_key, pinned.issued_ms) if pinned else Trust(hub_key=hub_key)
