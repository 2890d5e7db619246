"""The exchange at work: joining a hub, exchanging now, and how it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from kiosk.domain.changes import Changes
from kiosk.domain.staff_rules import Right
from ui.flows.allowed import Allowed
from ui.flows.hosting import HostFlow
from ui.flows.status import Standing, standing
from ui.flows.sticks import StickFlow
from ui.live import Live
from ui.runner import Threads
from ui.screens.exchange.filling_view import FillingStep, filling_view
from ui.screens.exchange.found_view import FoundHubView, found_views
from ui.screens.exchange.screen import ExchangeScreen
from ui.screens.exchange.view import Around, exchange_view
from ui.words import told, translate

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.desk.exchanging import Courier, CourierState, Exchanged
    from kiosk.hosting import Host


class GoingOn(Struct, frozen=True):
    """What must not stop while one window takes the place of another."""

    courier: Courier | None = None
    host: Host | None = None


class ExchangeFlow(QObject):
    """Owns the courier of this station: started here, stopped here."""

    went_on = Signal()
    _heard = Signal()
    _filled = Signal(object)

    def __init__(
        self,
        screen: ExchangeScreen,
        desk: Desk,
        *,
        threads: Threads,
        live: Live,
        going_on: GoingOn | None = None,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._threads = threads
        self.allowed = Allowed(self, desk, runner=threads.network, say=screen.show_problem)
        self._around = Around()
        self._courier: Courier | None = None
        self._gone = False
        self._heard.connect(self.went_on, Qt.ConnectionType.QueuedConnection)
        self._filled.connect(self._show_filling, Qt.ConnectionType.QueuedConnection)
        screen.renamed.connect(self._rename)
        screen.join_asked.connect(self._join)
        screen.join.look_asked.connect(self._look)
        screen.exchange_asked.connect(self._exchange_now)
        live.changed.connect(self._poke)
        self.sticks = StickFlow(screen, desk, runner=threads.network)
        self.sticks.went_on.connect(self.refresh)
        self.sticks.went_on.connect(self.went_on)
        self.hosting = HostFlow(screen, desk, runner=threads.network)
        self.hosting.turned.connect(self.refresh)
        if going_on is not None and going_on.host is not None:
            self.hosting.take_over(going_on.host)
        if going_on is not None and going_on.courier is not None:
            self._courier = going_on.courier
            self._courier.tell_to(self._listen)
        else:
            # What speaks HTTP takes its time to load, and nobody waits for it.
            threads.network.run(partial(_courier, desk, self._listen), done=self._use)

    def _use(self, courier: Courier) -> None:
        if not self._gone:
            self._courier = courier
            courier.start()

    def hand_over(self) -> GoingOn:
        """Another window goes on with this. Called once, and nothing else afterwards."""
        self._gone = True
        courier, self._courier = self._courier, None
        if courier is not None:
            courier.tell_to(_heed_nothing)
        return GoingOn(courier, self.hosting.hand_over())

    def refresh(self) -> None:
        data = self._threads.data
        data.latest("around", partial(_around, self._desk), done=self._keep_around)
        data.latest("exchange", partial(standing, self._desk), done=self.show)

    def show(self, now: Standing) -> None:
        around = replace(self._around, hosts=self.hosting.host is not None)
        view = exchange_view(now.status, around, time=now.time, now_ms=now.now_ms)
        self._screen.show_state(view)

    def stop(self) -> None:
        """Finish the turns that are under way: ours, and those of stations that this one hosts."""
        self.hosting.stop()
        if self._courier is not None:
            self._courier.stop()

    def _listen(self, state: CourierState) -> None:
        """Called in the courier's thread."""
        at = state.filling
        if at is not None:
            folding = at.doing == "folding"
            self._filled.emit(FillingStep(folding, at.done, at.total, at.left_s))
        self._heard.emit()

    def _show_filling(self, step: FillingStep) -> None:
        self._screen.show_filling(filling_view(step))

    def _poke(self, _: Changes) -> None:
        if self._courier is not None:
            self._courier.poke()

    def _join(self, address: str, code: str) -> None:
        if self._courier is not None:
            job = partial(_join_and_exchange, self._courier, address, code)
            self.allowed.run(
                Right.SET_UP, job, done=self._show_exchanged, failed=self._screen.show_problem
            )

    def _look(self) -> None:
        self._screen.join.show_looking()
        job = partial(_find_hubs, self._desk)
        self._threads.network.run(job, done=self._screen.join.show_found, failed=self._not_found)

    def _not_found(self, sentence: str) -> None:
        self._screen.join.forget_found()
        self._screen.show_problem(sentence)

    def _exchange_now(self) -> None:
        if self._courier is not None:
            self._screen.show_working()
            self._away(self._courier.exchange_now)

    def _away(self, job: Any) -> None:
        self._threads.network.run(job, done=self._show_exchanged, failed=self._screen.show_problem)

    def _show_exchanged(self, done: Exchanged) -> None:
        if done.problem:
            self._screen.show_problem(told(done.problem))
        else:
            words = translate("exchange", "{sent} sent, {received} received").format(
                sent=done.sent, received=done.received
            )
            self._screen.show_done(translate("exchange", "Exchanged"), words)
        self.refresh()
        self.went_on.emit()

    def _keep_around(self, around: Around) -> None:
        self._around = around

    def _rename(self, name: str) -> None:
        self.allowed.run(
            Right.SET_UP,
            partial(self._desk.rename, name),
            done=self._renamed,
            failed=self._screen.show_problem,
        )

    def _renamed(self, _: object) -> None:
        self._screen.show_done(translate("exchange", "Renamed"), "")
        self.refresh()
        self.went_on.emit()


def _courier(desk: Desk, listener: Callable[[CourierState], None]) -> Courier:
    from kiosk.desk.exchanging import courier_of

    return courier_of(desk, listener=listener)


def _heed_nothing(_: CourierState) -> None:
    """Between two windows: the next one reads how it stands by itself."""


def _join_and_exchange(courier: Courier, address: str, code: str) -> Exchanged:
    courier.join(address, code)
    return courier.exchange_now()


def _find_hubs(desk: Desk) -> tuple[FoundHubView, ...]:
    from kiosk.desk.exchanging import find_hubs

    return found_views(find_hubs(), event=desk.event_id, me=desk.node)


def _around(desk: Desk) -> Around:
    visits = desk.visits()
    return Around(
        names=tuple(node.name for node in desk.nodes() if node.node != desk.node),
        seats_here=sum(visit.here for visit in visits),
        has_visits=bool(visits),
    )
