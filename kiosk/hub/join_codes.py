"""One-time codes that let a station in: ten minutes, five tries, one station each, one role."""

from __future__ import annotations

import threading

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.roles import DESK
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.enrolment import code_key, new_code, proves

LIFE_MS = 10 * 60_000
TRIES_MAX = 5
CODES_KEPT_MAX = 50


class WrongCode(KnownError):
    """No code that was shown here."""


class Ticket(Struct, frozen=True):
    """What a code stands for."""

    key: bytes
    role: str


class _Code(Struct, frozen=True):
    ticket: Ticket
    issued_ms: int
    tries: int = 0  # wrong ones, since it was issued
    used_by: bytes = b""  # the station's public key


class JoinCodes:
    """The codes that this hub has shown. They live in memory: a restarted hub shows new ones."""

    def __init__(self) -> None:
        self._codes: list[_Code] = []
        self._lock = threading.Lock()

    def issue(self, *, now_ms: int, role: str = DESK) -> str:
        """A fresh code to show, typed or scanned."""
        code = new_code()
        fresh = _Code(Ticket(code_key(code), role), now_ms)
        with self._lock:
            self._codes = [*self._codes, fresh][-CODES_KEPT_MAX:]
        return code

    def keys(self) -> tuple[bytes, ...]:
        """Of every code that is remembered, used and old ones too: a station that typed one of
        these is told what is wrong with it."""
        with self._lock:
            return tuple(code.ticket.key for code in self._codes)

    def check(self, *, body: bytes, proof: bytes, public_key: bytes, now_ms: int) -> Ticket:
        """The code that this request knows. Raises KnownError with what to do.

        A station may ask again with its own code, for its first answer may have been lost.
        """
        with self._lock:
            known = next((c for c in self._codes if proves(c.ticket.key, body, proof)), None)
            if known is None:
                raise self._wrong(now_ms)
            if known.used_by not in {b"", public_key}:
                raise KnownError(
                    say(
                        "This join code was used already. Show a new one on the hub for this "
                        "station."
                    )
                )
            if not _is_live(known, now_ms):
                raise KnownError(
                    say(
                        "This join code is no longer valid: it holds ten minutes and five "
                        "tries. Show a new one on the hub."
                    )
                )
            return known.ticket

    def use(self, ticket: Ticket, public_key: bytes) -> None:
        """From now on the code belongs to this station."""
        with self._lock:
            self._codes = [
                replace(code, used_by=public_key) if code.ticket.key == ticket.key else code
                for code in self._codes
            ]

    def _wrong(self, now_ms: int) -> WrongCode:
        """A wrong code might have been meant for any, so it costs each of them a try."""
        self._codes = [replace(code, tries=code.tries + 1) for code in self._codes]
        left = max(
            (TRIES_MAX - code.tries for code in self._codes if _is_live(code, now_ms)), default=0
        )
        if left:
            return WrongCode(
                say(
                    "The join code is wrong; %n more tries. Read it again from the hub's screen.",
                    n=left,
                    one="The join code is wrong; %n more try. Read it again from the hub's screen.",
                )
            )
        return WrongCode(say("The join code is wrong. Show a new one on the hub, and type that."))


def _is_live(code: _Code, now_ms: int) -> bool:
    return 0 <= now_ms - code.issued_ms < LIFE_MS and code.tries < TRIES_MAX
