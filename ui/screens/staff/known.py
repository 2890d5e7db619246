"""What the screens about the staff know, as the desk says it."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.staff import Account, StaffLine


class Known(Struct, frozen=True):
    """Who has an account, and who works here now."""

    lines: tuple[StaffLine, ...]
    signed_in: Account | None
    may_keep: bool
    may_unlock: bool
    lock_after_min: int  # 0: never
    may_set_up: bool = True
    close_asks: bool = False  # for a PIN, while the window is locked

    @property
    def asks(self) -> bool:
        """From the first account on, people say who they are."""
        return bool(self.lines)
