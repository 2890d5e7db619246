"""The hybrid logical clock: stamps that follow causes, whatever the clocks say.

After Kulkarni et al., "Logical Physical Clocks" (2014). A remote stamp that is more than
LEAD_MS_MAX ahead of our own time does not advance ours, so that one station set to the year
2099 cannot drag the others along.
"""

from __future__ import annotations

from kiosk.domain.entries import Stamp

LEAD_MS_MAX = 10 * 60 * 1000


def next_stamp(last: Stamp, now_ms: int) -> Stamp:
    """The stamp of our next act: later than every stamp that we gave or heeded."""
    if now_ms > last.time_ms:
        return Stamp(now_ms, 0)
    return Stamp(last.time_ms, last.counter + 1)


def heed(last: Stamp, remote: Stamp, now_ms: int) -> Stamp:
    """Our latest stamp after another node's stamp was seen."""
    if remote.time_ms > now_ms + LEAD_MS_MAX:
        return last
    return max(last, remote)
