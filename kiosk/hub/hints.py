"""What the hub tells waiting stations: its heads have changed. A hint; asking is the truth."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from kiosk.desk import Desk
from kiosk.sync.messages import digest_of

LOOK_EVERY_S = 0.1  # also how long news are gathered before they are told
HOLD_S = 20.0  # a question without news is answered then, and asked again


class HeadsDigest:
    """The digest of this hub's heads, worked out once for each state of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known = (-2, b"")  # the pulse, and the digest at that time or later

    def now(self) -> bytes:
        pulse, digest = self._desk.pulse, self._known[1]
        if self._known[0] != pulse:
            digest = digest_of(self._desk.heads())
            self._known = (pulse, digest)
        return digest


class Hints:
    """Stations that wait for news, each with the digest that it knows. Lives in the event loop.

    One look ten times a second serves them all. It costs nothing while nobody waits.
    """

    def __init__(self, desk: Desk, heads: HeadsDigest) -> None:
        self._desk = desk
        self._heads = heads
        self._waiting: dict[asyncio.Future[bytes], bytes] = {}
        self._looking: asyncio.Task[None] | None = None
        self.stopping: Callable[[], bool] = lambda: False  # whether the server is about to end

    @property
    def waiting(self) -> int:
        """How many stations wait now."""
        return len(self._waiting)

    async def other_than(self, known: bytes) -> bytes:
        """The digest as soon as it is another one; the same where nothing happens for a while."""
        digest = await asyncio.to_thread(self._heads.now)
        if digest != known or self.stopping():
            return digest
        waiting: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._waiting[waiting] = known
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        try:
            return await asyncio.wait_for(waiting, HOLD_S)
        except TimeoutError:
            return known
        finally:
            self._waiting.pop(waiting, None)

    async def _look(self) -> None:
        pulse = -2
        while self._waiting:
            if self.stopping():
                self._tell(b"", everybody=True)
                return
            if self._desk.pulse != pulse:
                pulse = self._desk.pulse
                self._tell(await asyncio.to_thread(self._heads.now))
            await asyncio.sleep(LOOK_EVERY_S)

    def _tell(self, digest: bytes, *, everybody: bool = False) -> None:
        for waiting, known in self._waiting.items():
            if not waiting.done() and (everybody or known != digest):
                waiting.set_result(known if everybody else digest)
