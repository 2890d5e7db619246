"""Who is heard at the door of a hub: whoever has not tried too many wrong codes."""

from __future__ import annotations

from kiosk.desk import Desk
from kiosk.hub import join_limits as limits
from kiosk.hub.gate import Refused
from kiosk.said import say

WRONG_SETTING = "join_wrong"
SHOWN_SETTING = "join_shown_ms"  # when a person at this hub last showed a code
STATUS_TOO_MANY = 429


class JoinDoor:
    """Keeps count on disk, for all programs of this hub together."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def check(self, where: str) -> None:
        """Raises Refused, before a code is looked at."""
        wrongs, now_ms = limits.unpacked(self._desk.setting(WRONG_SETTING)), self._desk.now_ms()
        if not wrongs:
            return
        wait_ms = limits.wait_ms(wrongs, limits.place_of(where), now_ms)
        if wait_ms:
            raise Refused(
                STATUS_TOO_MANY,
                say(
                    "Too many wrong join codes came from this computer's address. It is heard "
                    "again in {wait}. Read the code from the hub's screen, or scan its QR.",
                    wait=_minutes(wait_ms),
                ),
            )
        shown_ms = int(self._desk.setting(SHOWN_SETTING, "0"))
        wait_ms = limits.hub_wait_ms(wrongs, now_ms, shown_ms=shown_ms)
        if wait_ms:
            raise Refused(
                STATUS_TOO_MANY,
                say(
                    "Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show "
                    "a new code on the hub: then it listens again at once.",
                    wait=_minutes(wait_ms),
                ),
            )

    def note_wrong(self, where: str) -> None:
        with self._desk.at_once():
            now_ms = self._desk.now_ms()
            wrongs = limits.recent(limits.unpacked(self._desk.setting(WRONG_SETTING)), now_ms)
            wrong = limits.Wrong(now_ms, limits.place_of(where))
            self._desk.set_setting(WRONG_SETTING, limits.packed((*wrongs, wrong)))

    def note_shown(self) -> None:
        """A person stands at the hub and wants somebody let in."""
        if self._desk.setting(WRONG_SETTING):
            self._desk.set_setting(SHOWN_SETTING, str(self._desk.now_ms()))


def _minutes(wait_ms: int) -> str:
    minutes = -(-wait_ms // 60_000)
    return say("%n minute(s)", n=minutes)
