"""What is no act about the event and still not for everybody: printers, layouts, hubs, copies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.domain import refusals as r
from kiosk.domain.staff_rules import Right
from ui.runner import Runner
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk


class WithReason(Struct, frozen=True):
    """What to do once somebody answered for it, with the reason that they gave."""

    act: Callable[[str], None]


class NotAllowed(Struct, frozen=True):
    refusal: r.Refusal


def if_allowed(desk: Desk, right: Right, job: Callable[[], Any]) -> Any:
    """The job's answer, where whoever is there may; and what somebody let them do is spent."""
    refusal = desk.why_not(right)
    if refusal is not None:
        return NotAllowed(refusal)
    answer = job()
    desk.use_grant(right)
    return answer


class Allowed(QObject):
    """Does a job where whoever is signed in may, and asks for somebody who may where not."""

    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(
        self, parent: QObject, desk: Desk, *, runner: Runner, say: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._say = say

    def run(
        self,
        right: Right,
        job: Callable[[], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        again = partial(self.run, right, job, done=done, failed=failed)
        whole = partial(if_allowed, self._desk, right, job)
        self._runner.run(whole, done=partial(self._answer, done, again), failed=failed)

    def _answer(self, done: Callable[[Any], None], again: Callable[[], None], answer: Any) -> None:
        if not isinstance(answer, NotAllowed):
            done(answer)
            return
        self._say(refusal_words(answer.refusal))
        if isinstance(answer.refusal, r.SupervisorNeeded):
            self.supervisor_needed.emit(answer.refusal.right, again)
