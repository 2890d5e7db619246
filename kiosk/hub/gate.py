"""Who may talk to this hub: enrolled stations, by their signature, each request once."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from kiosk.desk import Desk
from kiosk.domain.entries import Branch
from kiosk.sync import signing


class Refused(Exception):
    """A request that is turned away: the status and the sentence that the station shows."""

    def __init__(self, status: int, problem: str, *, counter: int = 0) -> None:
        super().__init__(problem)
        self.status = status
        self.problem = problem
        self.counter = counter  # the highest one seen, where that is what was wrong


@dataclass(frozen=True, slots=True)
class Contact:
    """When a station was last here, and whether it was in step then."""

    at_ms: int
    in_step: bool
    branch: Branch


class Gate:
    """Verifies requests and remembers contacts. In memory: a restart forgets no data."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._keys: dict[str, bytes] = {}
        self._counters: dict[str, int] = {}
        self._lock = threading.Lock()
        self.contacts: dict[str, Contact] = {}

    def let_in(self, claim: signing.Claimed | None, *, path: str, body: bytes) -> str:
        """The node that sent this request. Raises Refused."""
        if claim is None:
            raise Refused(401, "This request is not signed. Update Rollcall on the station.")
        key = self._key_of(claim.node)
        if key is None:
            raise Refused(
                403,
                "This hub does not know this station. Join it with a code from the hub's screen.",
            )
        request = signing.Request("POST", path, self._desk.node, claim.counter, body)
        if not signing.request_holds(request, signature=claim.signature, public_key=key):
            raise Refused(
                403,
                "The station's signature does not hold: the request was changed on its way, or "
                "was meant for another hub. Check the network, or join the station again.",
            )
        with self._lock:
            seen = self._counters.get(claim.node, 0)
            if claim.counter <= seen:
                problem = "This request was sent before; the station must go on from there."
                raise Refused(409, problem, counter=seen)
            self._counters[claim.node] = claim.counter
        return claim.node

    def note(self, node: str, contact: Contact) -> None:
        self.contacts[node] = contact

    def _key_of(self, node: str) -> bytes | None:
        # A node's name is the hash of its key, so a key once found never changes.
        if node not in self._keys:
            self._keys = {line.node: line.public_key for line in self._desk.nodes()}
        return self._keys.get(node)
