"""Facts about somebody who waits: that another desk sees to them now."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import Subject
from kiosk.domain.fact_subjects import Fact
from kiosk.domain.selfservice_facts import CALL


class CallTaken(Fact, frozen=True):
    """Somebody looks after whoever waits. They stay in the list until it is settled."""

    kind: ClassVar[str] = "call.taken"
    call: str
    by: str

    @property
    def subject(self) -> Subject:
        return Subject(CALL, self.call)
