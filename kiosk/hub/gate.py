"""Who may talk to this hub: enrolled stations, by their signature, each request once."""

from __future__ import annotations

import threading

from kiosk.desk import Desk
from kiosk.domain.changes import Changes
from kiosk.domain.exchange import NodeLine
from kiosk.said import say
from kiosk.sync import signing


class Refused(Exception):
    """A request that is turned away: the status and the sentence that the station shows."""

    def __init__(self, status: int, problem: str, *, counter: int = 0) -> None:
        super().__init__(problem)
        self.status = status
        self.problem = problem
        self.counter = counter  # the highest one seen, where that is what was wrong


class Gate:
    """Verifies requests. What it remembers is in memory: a restart forgets no data."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lines: dict[str, NodeLine] = {}
        self._changed = 0  # how often, so that nothing read before a change is kept after it
        self._counters: dict[tuple[str, str], int] = {}  # by node and path: each counts by itself
        self._lock = threading.Lock()
        desk.listen(self._forget)
        desk.on_forget(self._forget_all)

    def knows(self, claim: signing.Claimed | None) -> bool:
        """Whether this names a station of ours; whether it is true is seen once all is here."""
        return claim is not None and self._line_of(claim.node) is not None

    def remembers(self, claim: signing.Claimed) -> NodeLine | None:
        """Whom this names, as far as it is known without a look into the database."""
        with self._lock:
            return self._lines.get(claim.node)

    def let_in(self, claim: signing.Claimed | None, *, path: str, body: bytes) -> NodeLine:
        """The node that sent this request, revoked ones too. Raises Refused."""
        if claim is None:
            raise Refused(401, say("This request is not signed. Update Rollcall on the station."))
        line = self._line_of(claim.node)
        if line is None:
            raise Refused(
                403,
                say(
                    "This hub does not know this station. Join it with a code from the hub's "
                    "screen."
                ),
            )
        request = signing.Request("POST", path, self._desk.node, claim.counter, body)
        key = line.public_key
        if not signing.request_holds(request, signature=claim.signature, public_key=key):
            raise Refused(
                403,
                say(
                    "The station's signature does not hold: the request was changed on its way, "
                    "or was meant for another hub. Check the network, or join the station again."
                ),
            )
        with self._lock:
            seen = self._counters.get((claim.node, path), 0)
            if claim.counter <= seen:
                problem = say("This request was sent before; the station must go on from there.")
                raise Refused(409, problem, counter=seen)
            self._counters[(claim.node, path)] = claim.counter
        return line

    def _line_of(self, node: str) -> NodeLine | None:
        with self._lock:
            lines, changed = self._lines, self._changed
        if node not in lines:
            # Enrolled by this hub itself: what a station says of others lets nobody in here.
            mine = [line for line in self._desk.nodes() if self._desk.node in line.enrolled_by]
            lines = {line.node: line for line in mine}
            with self._lock:
                if changed == self._changed:
                    self._lines = lines
        return lines.get(node)

    def _forget(self, changes: Changes) -> None:
        """Somebody was let in, renamed or revoked, here or elsewhere: look again."""
        if changes.touches("node"):
            self._forget_all()

    def _forget_all(self) -> None:
        with self._lock:
            self._lines, self._changed = {}, self._changed + 1
