"""The exchange in the background: it tries, waits, tries again, and says how it stands."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from random import Random

from msgspec import Struct, field

from kiosk.domain.changes import Changes
from kiosk.domain.commands import SettleSeats
from kiosk.domain.exchange import JoinKit
from kiosk.errors import KnownError
from kiosk.log.codec import decode_header
from kiosk.said import kept, say
from kiosk.sync import progress as p
from kiosk.sync.backoff import Backoff
from kiosk.sync.carrier import Unreachable
from kiosk.sync.client import DEADLINE_S, HubClient, join_hub
from kiosk.sync.discovery import find_hubs
from kiosk.sync.elsewhere import Finder, find_elsewhere
from kiosk.sync.hints import HintEar
from kiosk.sync.messages import digest_of
from kiosk.sync.session import Session
from kiosk.sync.snapshot import Fillable, Filled, fill, is_worth_it
from kiosk.sync.snapshot_pace import Step
from kiosk.sync.tls import AnotherKey

EVERY_MS = 2_000  # a question without news costs a millisecond, and a mayor's arrival travels so
EXCHANGE_S_MAX = 900.0  # a first exchange moves a whole event
STALLED_MS = 60_000
LAST_SUCCESS_EVERY_MS = 30_000  # how often "in step" alone is written to disk
STOP_S_MAX = 60.0

log = logging.getLogger(__name__)


class Exchanged(Struct, frozen=True):
    """What one exchange did."""

    in_step: bool
    sent: int = 0
    received: int = 0
    problem: str = ""
    changes: Changes = field(default_factory=Changes)


class CourierState(Struct, frozen=True):
    """How the exchange stands, for a status line. Times are ms since 1970, 0 for never."""

    hub: str = ""
    busy: bool = False
    last_success_ms: int = 0
    problem: str = ""
    next_try_ms: int = 0
    clock_offset_ms: int = 0
    not_yet_exchanged: int = 0
    oldest_unsent_ms: int = 0  # when the oldest act that the hub lacks was done
    moved_ms: int = 0  # when the exchange last got on, or was last seen to fail
    filling: Step | None = None  # how far a first filling has come

    def stalled(self, now_ms: int) -> bool:
        """Acts have waited too long, or an exchange hangs: say so, whatever the reason."""
        waiting = bool(self.oldest_unsent_ms) and now_ms - self.oldest_unsent_ms > STALLED_MS
        hanging = self.busy and now_ms - self.moved_ms > STALLED_MS
        return waiting or hanging


Listener = Callable[[CourierState], None]


class Courier:
    """Exchanges with the hub now, or again and again in a thread of its own."""

    def __init__(
        self,
        desk: Fillable,
        *,
        listener: Listener | None = None,
        rng: Random | None = None,
        deadline_s: float = DEADLINE_S,
        find: Finder | None = find_hubs,
    ) -> None:
        self._desk = desk
        self._find = find
        self._moved_ms = 0
        self._listener = listener
        self._rng = rng or Random()  # noqa: S311  (only spreads the tries)
        self._deadline_s = deadline_s
        self._backoff = Backoff()
        self._one_at_a_time = threading.Lock()
        self._wake = threading.Event()
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._client: HubClient | None = None
        self._ear: HintEar | None = None
        self._last_success_ms = 0
        self._busy = False
        self._step: Step | None = None
        self.filled: Filled | None = None  # the last first filling, and where its time went
        self._disk_problem = ""
        self._settled = b""  # digest of the heads for which nothing more is owed about seats

    def join(self, url: str, code: str) -> JoinKit:
        """Become a station of this hub. The first exchange is the caller's to ask for."""
        with self._one_at_a_time:
            kit = join_hub(self._desk, url, code, deadline_s=self._deadline_s)
            self._drop_client()
            self._backoff = Backoff()
        self._wake.set()
        return kit

    def exchange_now(self) -> Exchanged:
        """One whole exchange. Never raises for the world's faults: they are the answer."""
        with self._one_at_a_time:
            self._busy = True
            self._moved_ms = self._desk.now_ms()
            self._tell()
            try:
                done = self._exchange_somewhere()
            finally:
                self._busy = False
            self._moved_ms = self._desk.now_ms()
            self._note(done)
        self._tell()
        return done

    def state(self) -> CourierState:
        """How it stands now, from what is on disk and what this run knows."""
        known = p.read_progress(self._desk)
        unsent, oldest_ms = self._unsent(known)
        return CourierState(
            hub=known.hub,
            busy=self._busy,
            last_success_ms=max(known.last_success_ms, self._last_success_ms),
            problem=self._disk_problem or known.problem,
            next_try_ms=self._backoff.next_try_ms,
            clock_offset_ms=known.clock_offset_ms,
            not_yet_exchanged=unsent,
            oldest_unsent_ms=oldest_ms,
            moved_ms=self._moved_ms,
            filling=self._step,
        )

    # -- in the background -------------------------------------------------------------------------

    def start(self) -> None:
        """Exchange in the background until `stop`. A station without a hub just waits for one."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
        self._thread.start()
        self._ear = HintEar(self._desk, self.poke)
        self._ear.start()

    def tell_to(self, listener: Listener) -> None:
        """Tell this one from now on: another window took the place of the one that listened."""
        self._listener = listener

    def poke(self) -> None:
        """Something was done here: exchange soon. May be called from any thread."""
        self._wake.set()

    def stop(self) -> None:
        """Finish the turn that is under way and end the thread."""
        self._stopping = True
        self._wake.set()
        if self._ear is not None:
            self._ear.stop()
            self._ear = None
        if self._thread is not None:
            self._thread.join(STOP_S_MAX)
            self._thread = None
        self._stopping = False
        self._drop_client()

    def _run(self) -> None:
        while not self._stopping:
            try:
                self._turn()
            except Exception:
                # Such as a database that cannot be read just now: the thread must outlive it.
                log.exception("the exchange stumbled")
                time.sleep(EVERY_MS / 1000)

    def _turn(self) -> None:
        self._wake.wait(self._wait_s())
        poked = self._wake.is_set()
        self._wake.clear()
        if self._stopping:
            return
        failing = self._backoff.failures > 0
        due = self._backoff.is_due(self._desk.now_ms())
        if self._desk.setting(p.HUB_URL_SETTING) and (due or (poked and not failing)):
            self._try_once()

    def _try_once(self) -> None:
        try:
            self.exchange_now()
        except Exception:
            # A fault of ours must not end the exchange in silence: log, show, and try again.
            log.exception("the exchange failed")
            problem = "The exchange met a fault in Rollcall itself; it is tried again."
            self._note(Exchanged(in_step=False, problem=problem))
            self._tell()

    def _wait_s(self) -> float:
        if not self._desk.setting(p.HUB_URL_SETTING):
            return EVERY_MS / 1000
        left_ms = self._backoff.next_try_ms - self._desk.now_ms()
        return min(max(left_ms, 50), EVERY_MS) / 1000

    # -- one exchange ------------------------------------------------------------------------------

    def _exchange_somewhere(self) -> Exchanged:
        """One exchange; where the hub does not answer, at the address that it has now, if any."""
        try:
            with self._desk.folding.later(beside_people=True):
                return self._exchange()
        except (Unreachable, AnotherKey) as error:
            self._drop_client()
            # Multicast is for a hub that is really away, not for one that starts again.
            find = self._find if self._backoff.failures else None
            if self._stopping or not find_elsewhere(self._desk, find):
                return Exchanged(in_step=False, problem=error.words)
        except KnownError as error:
            self._drop_client()
            return Exchanged(in_step=False, problem=error.words)
        try:
            with self._desk.folding.later(beside_people=True):
                return self._exchange()
        except KnownError as error:
            self._drop_client()
            return Exchanged(in_step=False, problem=error.words)

    def _exchange(self) -> Exchanged:
        desk = self._desk
        if self._client is None:
            self._client = HubClient(desk, deadline_s=self._deadline_s)
        session = Session(desk, event=desk.event_id, me=desk.branch, bodies=desk.bodies)
        ends_s = time.monotonic() + EXCHANGE_S_MAX
        message = session.open(clock_ms=desk.now_ms())
        try:
            while not (self._stopping or time.monotonic() > ends_s):
                asked_ms = desk.now_ms()
                desk.folding.let_people_go_first()
                session.receive(self._client.exchange(message))
                self._moved_ms = desk.now_ms()
                if desk.folding.is_due:
                    desk.folding.rest()
                self._check_peer(session)
                self._note_offset(session, asked_ms)
                self._fill(session)
                if session.caught_up:
                    self._settle(session)
                agreed = session.in_step and message.heads is None and not session.owes_content
                if agreed or (session.finished and not session.in_step):
                    break
                # In step, but only we know it: the answer below asks the hub for its digest.
                message = session.answer(clock_ms=desk.now_ms())
        finally:
            self._note_exchanged(session)
        problem = session.problem
        if not (session.in_step or problem):
            problem = "The exchange was not finished; it goes on where it stopped."
        return Exchanged(session.in_step, session.sent, session.received, problem, session.changes)

    def _fill(self, session: Session) -> None:
        """A new station takes nearly all of a large event at once; the rest comes in turns."""
        worth_it = is_worth_it(self._desk.heads(), session.lacking_entries)
        if self._client is None or not (worth_it or self._desk.filling.is_owed):
            return

        def told(step: Step) -> None:
            self._moved_ms, self._step = self._desk.now_ms(), step
            self._tell()

        filled = fill(self._desk, self._client, told=told, stopping=lambda: self._stopping)
        self._step, self.filled = None, filled
        session.count(filled.entries, filled.changes)
        if filled.problem and (filled.entries or self._desk.filling.is_owed):
            raise KnownError(filled.problem)
        # Where nothing came, pages may still: a hub of an older version knows nothing else.

    def _settle(self, session: Session) -> None:
        """Do what is owed about seats, so that it travels in this same exchange. What is owed
        follows from the log alone, so it is asked once for each state of it."""
        held = digest_of(self._desk.heads())
        if held == self._settled:
            return
        self._desk.do(SettleSeats(hub=str(session.peer)))
        self._settled = digest_of(self._desk.heads())
        session.look_again()

    def _check_peer(self, session: Session) -> None:
        assert self._client is not None
        if session.peer is None or session.peer.origin != self._client.hub_node:
            raise KnownError(say("The hub's answer names another station. Join the hub again."))

    def _note_offset(self, session: Session, asked_ms: int) -> None:
        now_ms = self._desk.now_ms()
        offset = session.peer_clock_ms - (asked_ms + now_ms) // 2
        rounded = str(round(offset, -3))  # seconds: the network's jitter is no news
        self._keep({p.CLOCK_OFFSET_SETTING: rounded})

    def _note_exchanged(self, session: Session) -> None:
        holds = session.peer_holds(self._desk.branch)
        if holds is not None:
            self._keep({p.EXCHANGED_SETTING: f"{self._desk.branch}:{holds}"})

    def _note(self, done: Exchanged) -> None:
        now_ms = self._desk.now_ms()
        if not done.in_step:
            self._backoff = self._backoff.failed(now_ms=now_ms, rng=self._rng)
            self._keep({p.PROBLEM_SETTING: kept(done.problem)})
            return
        self._backoff = self._backoff.succeeded(now_ms=now_ms, every_ms=EVERY_MS)
        self._last_success_ms = now_ms
        known = p.read_progress(self._desk)
        age_ms = now_ms - known.last_success_ms
        if done.sent or done.received or known.problem or abs(age_ms) > LAST_SUCCESS_EVERY_MS:
            self._keep({p.LAST_SUCCESS_SETTING: str(now_ms), p.PROBLEM_SETTING: ""})

    def _keep(self, changed: dict[str, str]) -> None:
        """Note how it stands. Where even that cannot be written, it is shown all the same."""
        try:
            p.write_changed(self._desk, changed)
            self._disk_problem = ""
        except KnownError as error:
            self._disk_problem = error.words

    def _unsent(self, known: p.Progress) -> tuple[int, int]:
        """How many of our entries the hub lacks, and when the oldest of them was written."""
        branch = self._desk.branch
        head = self._desk.heads().get(branch)
        after = known.exchanged_seq(branch)
        if head is None or head.seq <= after or not known.hub:
            return 0, 0
        page = self._desk.page(branch, after, count_max=1, bytes_max=1)
        return head.seq - after, decode_header(page.entries[0].header).clock_ms

    def _drop_client(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def _tell(self) -> None:
        if self._listener is None:
            return
        try:
            self._listener(self.state())
        except Exception:
            # A screen that fails to show it must not end the exchange.
            log.exception("the exchange's listener failed")
