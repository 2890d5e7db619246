"""Tell a new code before a camera from one that is still held there: frames in, scans out."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

GONE_MS = 1_200  # so long out of sight, the same code is shown again on purpose


class SeenCodes(Struct):
    """A camera sees a badge some ten times before it is taken away; it was scanned once."""

    gone_ms: int = GONE_MS
    _last_ms: dict[str, int] = field(default_factory=dict)

    def take(self, codes: Iterable[str], now_ms: int) -> list[str]:
        """What one frame shows; the codes that were not in sight before, each once."""
        found = [code for code in dict.fromkeys(codes) if code.strip()]
        held = {c: at for c, at in self._last_ms.items() if 0 <= now_ms - at <= self.gone_ms}
        fresh = [code for code in found if code not in held]
        self._last_ms = held | dict.fromkeys(found, now_ms)
        return fresh

    def forget(self) -> None:
        """The camera was switched off."""
        self._last_ms.clear()
