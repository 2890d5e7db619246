"""Facts about meetings of two participants: when and where, and what became of them.

They name the two by identifier alone, so nothing in them has to go when one of them is erased, and
any station may hold them: a kiosk shows people their own.
"""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import Fact

APPOINTMENT = "appointment"


class AboutAppointment(Fact, frozen=True):
    """A fact about one meeting of two participants."""

    appointment: str

    @property
    def subject(self) -> Subject:
        return Subject(APPOINTMENT, self.appointment)


class AppointmentMade(AboutAppointment, frozen=True):
    """Two participants are to meet. Times are ISO local times at the venue, to the minute."""

    kind: ClassVar[str] = "appointment.made"
    appointment: str
    first: str  # participant
    second: str
    starts: str
    ends: str
    table: str  # empty: nobody gave them one
    by_hand: bool = True  # not from a list


class AppointmentMoved(AboutAppointment, frozen=True):
    """They meet at another time or table, whatever became of it before."""

    kind: ClassVar[str] = "appointment.moved"
    appointment: str
    starts: str
    ends: str
    table: str


class AppointmentCalledOff(AboutAppointment, frozen=True):
    kind: ClassVar[str] = "appointment.called_off"
    appointment: str


class AppointmentHeld(AboutAppointment, frozen=True):
    """They met."""

    kind: ClassVar[str] = "appointment.held"
    appointment: str


class AppointmentMissed(AboutAppointment, frozen=True):
    """They did not meet."""

    kind: ClassVar[str] = "appointment.missed"
    appointment: str
    missing: str  # participant who did not come; empty: neither came, or nobody said who


class AppointmentTakenBack(AboutAppointment, frozen=True):
    """What was said of it no longer counts: it was a mistake."""

    kind: ClassVar[str] = "appointment.taken_back"
    appointment: str
    act: EntryId


APPOINTMENT_ACTS = (
    AppointmentMade,
    AppointmentMoved,
    AppointmentCalledOff,
    AppointmentHeld,
    AppointmentMissed,
)
MATCHMAKING_FACTS: tuple[type[Fact], ...] = (*APPOINTMENT_ACTS, AppointmentTakenBack)
