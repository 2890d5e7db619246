"""A station waits for its hub's word that there is something new. Polling stays the truth.

The station says the digest of its heads; the hub answers with its own as soon as that is another
one, or after a while. An answer that is lost, late or wrong costs nothing but the time until the
station asks by itself.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from random import Random

import httpx2

from kiosk.domain.exchange import Exchanging
from kiosk.errors import KnownError
from kiosk.sync import progress as p
from kiosk.sync.asking import Asking
from kiosk.sync.backoff import Backoff
from kiosk.sync.carrier import check_answer
from kiosk.sync.messages import digest_of

HINT_PATH = "/v1/hint"
DIGEST_BYTES = 32
DEADLINE_S = 35.0  # longer than any hub holds a question back
LONELY_S = 2.0  # between looks whether this station has joined a hub
REST_S = 1.0  # after a hint, so that a busy hub is not asked for every act by every station
REST_IDLE_S = 0.1
UNHEARD_OF_S = 600.0  # before a hub that knows no hints is asked again

log = logging.getLogger(__name__)


class HintClient:
    """One station's question to its hub: is there anything new?"""

    def __init__(self, desk: Exchanging, *, deadline_s: float = DEADLINE_S) -> None:
        self._asking = Asking(desk, deadline_s=deadline_s)

    def other_than(self, known: bytes) -> bytes | None:
        """The hub's digest: at once where it is not `known`, else after a while at most. None: the
        hub gives no hints. Raises KnownError."""
        answer, _ = self._asking.ask(HINT_PATH, known)
        if answer.status in {httpx2.codes.NOT_FOUND, httpx2.codes.METHOD_NOT_ALLOWED}:
            return None
        check_answer(answer, self._asking.carrier.url)
        return answer.body if len(answer.body) == DIGEST_BYTES else None

    def close(self) -> None:
        self._asking.carrier.close()


class HintEar:
    """A thread that waits at the hub, and calls `news` whenever there is some."""

    def __init__(self, desk: Exchanging, news: Callable[[], None]) -> None:
        self._desk = desk
        self._news = news
        self._rng = Random()  # noqa: S311  (only spreads the tries)
        self._backoff = Backoff()
        self._stopping = threading.Event()
        self._client: HintClient | None = None
        self._known = b""  # what the hub told us last

    def start(self) -> None:
        threading.Thread(target=self._run, name="hints", daemon=True).start()

    def stop(self) -> None:
        """Ask no more. A question that is under way ends by itself and touches nothing then."""
        self._stopping.set()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._stopping.wait(self.rest_after_one_question())
        finally:
            self._drop()

    def rest_after_one_question(self) -> float:
        """Wait for one answer. Returns how many seconds to rest after it."""
        try:
            if not self._desk.setting(p.HUB_URL_SETTING):
                return LONELY_S
            return self._listen()
        except KnownError as error:
            # The courier says the same on the screen, in its own words.
            log.debug("no hint: %s", error)
        except Exception:
            if not self._stopping.is_set():
                log.exception("waiting for a hint failed")
        self._drop()
        now_ms = 0 if self._stopping.is_set() else self._desk.now_ms()
        self._backoff = self._backoff.failed(now_ms=now_ms, rng=self._rng)
        return (self._backoff.next_try_ms - now_ms) / 1000

    def _listen(self) -> float:
        if self._client is None:
            self._client = HintClient(self._desk)
            self._known = digest_of(self._desk.heads())
        told = self._client.other_than(self._known)
        if self._stopping.is_set():
            return 0
        if told is None:
            self._drop()
            return UNHEARD_OF_S
        self._backoff = Backoff()
        if told == self._known:
            return 0
        self._known = told
        if told == digest_of(self._desk.heads()):
            return REST_IDLE_S  # it was our own act that the hub has now
        self._news()
        return REST_S

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()
