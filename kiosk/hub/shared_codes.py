"""The join codes of a hub that runs as several programs: one of them shows, another is asked."""

from __future__ import annotations

import cbor2
from msgspec.structs import asdict

from kiosk.desk import Desk
from kiosk.domain.roles import DESK
from kiosk.errors import KnownError
from kiosk.hub import join_codes
from kiosk.hub.join_codes import JoinCodes, Ticket
from kiosk.said import say

SECRET = "join_codes"  # noqa: S105  (its name)


class SharedCodes(JoinCodes):
    """Kept in the database, and changed there by one program at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def issue(self, *, now_ms: int, role: str = DESK) -> str:
        with self._desk.at_once():
            self._load()
            code = super().issue(now_ms=now_ms, role=role)
            self._keep()
        return code

    def keys(self) -> tuple[bytes, ...]:
        # Looked at and left alone: another thread may be about to change what it loaded.
        return tuple(code.ticket.key for code in self._stored())

    def check(self, *, body: bytes, proof: bytes, public_key: bytes, now_ms: int) -> Ticket:
        with self._desk.at_once():
            self._load()
            try:
                return super().check(body=body, proof=proof, public_key=public_key, now_ms=now_ms)
            except KnownError as error:
                wrong = error
            self._keep()  # a try that was wrong counts for every program
        raise wrong

    def use(self, ticket: Ticket, public_key: bytes) -> None:
        with self._desk.at_once():
            self._load()
            users = {code.used_by for code in self._codes if code.ticket.key == ticket.key}
            if users - {b"", public_key}:
                raise KnownError(
                    say(
                        "This join code was used already. Show a new one on the hub for this "
                        "station."
                    )
                )
            super().use(ticket, public_key)
            self._keep()

    def _load(self) -> None:
        self._codes = self._stored()

    def _stored(self) -> list[join_codes._Code]:
        stored = self._desk.secret(SECRET)
        rows = cbor2.loads(stored) if stored else []
        return [join_codes._Code(**{**row, "ticket": Ticket(**row["ticket"])}) for row in rows]

    def _keep(self) -> None:
        rows = [{**asdict(code), "ticket": asdict(code.ticket)} for code in self._codes]
        self._desk.set_secret(SECRET, cbor2.dumps(rows))
