"""The screens besides the desk's, each put to work when somebody goes there or all is quiet."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.flows.alerts import AlertsFlow
from ui.flows.exceptions import ExceptionsFlow
from ui.flows.staff import StaffFlow
from ui.flows.status import StatusFlow
from ui.live import Live
from ui.look import chosen_language, chosen_theme
from ui.runner import Threads

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.flows.copies import CopiesFlow
    from ui.flows.designer import DesignerFlow
    from ui.flows.door import DoorFlow
    from ui.flows.event_numbers import OverviewFlow
    from ui.flows.exchange import ExchangeFlow, GoingOn
    from ui.flows.place_cards import PlaceCardsFlow
    from ui.flows.printing import PrintingFlow
    from ui.flows.protocol import ProtocolFlow
    from ui.flows.roll import RollFlow
    from ui.flows.setup import SetupFlow
    from ui.flows.visits import VisitsFlow
    from ui.meeting import Meeting
    from ui.window import Window


class Places(QObject):
    """Makes each screen and its flow once. The first scan of a morning waits for none of them."""

    imported = Signal()
    put_back_asked = Signal(object)  # Path of a copy of this station
    look_asked = Signal(str)  # a theme
    language_asked = Signal(str)  # a code; empty: as the computer is set
    verdict_shown = Signal(str)  # the tone, for the sound
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(
        self,
        window: Window,
        desk: Desk,
        *,
        threads: Threads,
        live: Live,
        going_on: GoingOn | None = None,
    ) -> None:
        super().__init__(window)
        self._going_on = going_on
        self._window = window
        self._desk = desk
        self._threads = threads
        self._live = live
        self.status = StatusFlow(window, desk, runner=threads.data, live=live)
        # What is seen first, and last what loads most: what speaks HTTP.
        self.staff = StaffFlow(window, desk, runner=threads.data, live=live)
        self.supervisor_needed.connect(self.staff.supervise)
        self.alerts = AlertsFlow(window.arrival, desk, runner=threads.data, live=live)
        self.alerts.rang.connect(self.verdict_shown)
        self.alerts.supervisor_needed.connect(self.supervisor_needed)
        self.exceptions = ExceptionsFlow(window, desk, runner=threads.data, live=live)
        self.exceptions.rang.connect(self.verdict_shown)
        self.status.read.connect(self.exceptions.tell_age)
        screens = ["printing", "visits", "door", "protocol", "overview", "stations", "setup"]
        self._left = [*screens, "about", "exchange", "designer"]

    @property
    def has_more(self) -> bool:
        designing = "designer" in self.__dict__ and self.designer.gathering
        return bool(self._left) or self.status.gathering or designing

    def hurry(self) -> None:
        """What was gathered is read now."""
        self.status.hurry()
        if "designer" in self.__dict__:
            self.designer.hurry()

    @property
    def exchanges(self) -> bool:
        return "exchange" in self.__dict__

    def make_one(self) -> bool:
        """Put one more screen to work; False where all are."""
        if self._left:
            self.make(self._left[0])
            return True
        return False

    def make(self, name: str) -> None:
        """Put the screen of this name to work, if it is not yet."""
        if name in self._left:
            self._left.remove(name)
            self._window.screen_of(name)
        match name:
            case "visits":
                _ = self.visits
            case "roll":
                _ = self.roll
            case "protocol":
                _ = self.protocol
            case "door":
                _ = self.door
            case "overview":
                _ = self.overview
            case "printing":
                _ = self.printing
            case "designer":
                _ = self.designer
            case "exchange":
                _ = self.exchange
            case "setup":
                _ = self.setup
            case "stations" | "inbox":
                _ = self.meeting
            case "about":
                _ = self.copies

    def show(self, name: str) -> None:
        """Somebody looks at this screen: make it, and read what it shows."""
        self.make(name)
        match name:
            case "exceptions":
                self.exceptions.meet_screen()
                self.exceptions.refresh()
            case "visits":
                self.visits.refresh()
            case "roll":
                self.roll.refresh()
            case "protocol":
                self.protocol.refresh()
                self.place_cards.refresh()
            case "door":
                self.door.refresh()
            case "overview":
                self.overview.refresh()
            case "printing":
                self.printing.refresh()
            case "designer":
                self.designer.refresh()
            case "exchange":
                self.exchange.refresh()
            case "stations":
                self.meeting.stations.refresh()
            case "inbox":
                self.meeting.inbox.refresh()
            case "staff":
                self.staff.meet_screen()
                self.staff.refresh()
            case "about":
                self.copies.refresh()

    @cached_property
    def visits(self) -> VisitsFlow:
        from ui.flows.visits import VisitsFlow

        runner = self._threads.data
        self._window.visits.roll_asked.connect(self._call_roll)
        return VisitsFlow(self._window.visits, self._desk, runner=runner, live=self._live)

    @cached_property
    def roll(self) -> RollFlow:
        from ui.flows.roll import RollFlow

        runner = self._threads.data
        flow = RollFlow(self._window.roll, self._desk, runner=runner, live=self._live)
        flow.verdict_shown.connect(self.verdict_shown)
        flow.supervisor_needed.connect(self.supervisor_needed)
        return flow

    @cached_property
    def door(self) -> DoorFlow:
        from ui.flows.door import DoorFlow

        runner = self._threads.data
        flow = DoorFlow(self._window.door, self._desk, runner=runner, live=self._live)
        flow.verdict_shown.connect(self.verdict_shown)
        flow.supervisor_needed.connect(self.supervisor_needed)
        self.status.read.connect(flow.show_age)
        return flow

    def _call_roll(self, visit: str) -> None:
        self.roll.open(visit)
        self._window.go_to("roll")

    @cached_property
    def protocol(self) -> ProtocolFlow:
        from ui.flows.protocol import ProtocolFlow

        runner = self._threads.data
        flow = ProtocolFlow(self._window.protocol, self._desk, runner=runner, live=self._live)
        flow.verdict_shown.connect(self.verdict_shown)
        flow.rings_changed.connect(self.alerts.refresh)
        flow.supervisor_needed.connect(self.supervisor_needed)
        return flow

    def open_delegation_of(self, participant: str) -> None:
        """Protocol's screen, at somebody, with the question what they are there."""
        self.protocol.open_person(participant)
        self._window.go_to("protocol")

    @cached_property
    def place_cards(self) -> PlaceCardsFlow:
        from ui.flows.place_cards import PlaceCardsFlow

        runner = self._threads.data
        return PlaceCardsFlow(self._window.protocol, self._desk, runner=runner, live=self._live)

    @cached_property
    def overview(self) -> OverviewFlow:
        from ui.flows.event_numbers import OverviewFlow

        screen, runner = self._window.overview, self._threads.data
        return OverviewFlow(screen, self._desk, runner=runner, live=self._live)

    @cached_property
    def printing(self) -> PrintingFlow:
        from ui.flows.printing import PrintingFlow

        runner = self._threads.data
        self._window.printing.design_asked.connect(self._design)
        flow = PrintingFlow(self._window.printing, self._desk, runner=runner, live=self._live)
        flow.allowed.supervisor_needed.connect(self.supervisor_needed)
        return flow

    @cached_property
    def designer(self) -> DesignerFlow:
        from ui.flows.designer import DesignerFlow

        flow = DesignerFlow(self._window.designer, self._desk, runner=self._threads.data)
        flow.allowed.supervisor_needed.connect(self.supervisor_needed)
        return flow

    def _design(self) -> None:
        self._window.go_to("designer")

    @cached_property
    def exchange(self) -> ExchangeFlow:
        from ui.flows.exchange import ExchangeFlow

        screen, going_on = self._window.exchange, self._going_on
        flow = ExchangeFlow(
            screen, self._desk, threads=self._threads, live=self._live, going_on=going_on
        )
        self.status.read.connect(flow.show)
        flow.went_on.connect(self.status.refresh)
        for asks in (flow.allowed, flow.hosting.allowed):
            asks.supervisor_needed.connect(self.supervisor_needed)
        return flow

    @cached_property
    def setup(self) -> SetupFlow:
        from ui.flows.setup import SetupFlow

        flow = SetupFlow(self._window.setup, self._desk, runner=self._threads.data)
        flow.imported.connect(self.imported)
        flow.supervisor_needed.connect(self.supervisor_needed)
        return flow

    @cached_property
    def copies(self) -> CopiesFlow:
        from ui.flows.copies import CopiesFlow

        flow = CopiesFlow(self._window.about.copies, self._desk, runner=self._threads.network)
        flow.put_back_asked.connect(self.put_back_asked)
        flow.allowed.supervisor_needed.connect(self.supervisor_needed)
        look = self._window.about.look
        look.show_chosen(chosen_theme(self._desk.folder))
        look.chosen.connect(self.look_asked)
        language = self._window.about.language
        language.show_chosen(chosen_language(self._desk.folder))
        language.chosen.connect(self.language_asked)
        return flow

    @cached_property
    def meeting(self) -> Meeting:
        from ui.meeting import Meeting

        meeting = Meeting(self._window, self._desk, runner=self._threads.data, live=self._live)
        self.status.read.connect(meeting.refresh_what_ages)
        meeting.stations.supervisor_needed.connect(self.supervisor_needed)
        meeting.inbox.supervisor_needed.connect(self.supervisor_needed)
        return meeting
