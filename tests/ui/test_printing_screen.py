"""The queue on the screen: a badge more changes one line, and the others stay as they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from ui.screens.printing.screen import JobRow, PrintingScreen
from ui.screens.printing.view import JobView, QueueView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def job(number: int, state: str = "Printed") -> JobView:
    return JobView(
        job=number,
        name=f"Badge {number}",
        detail="",
        state=state,
        tone="ok",
        problem="",
        may_retry=True,
        may_settle=False,
        may_cancel=False,
    )


def rows(screen: PrintingScreen) -> list[JobRow]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = [screen.body.itemAt(at).widget() for at in range(screen.body.count())]
    return [row for row in found if isinstance(row, JobRow)]


def test_a_badge_more_leaves_the_other_lines_as_they_are(app: object) -> None:
    screen = PrintingScreen()
    asked: list[int] = []
    screen.retry_asked.connect(asked.append)
    screen.show_queue(QueueView(sentence="", printers=(), others=(), jobs=(job(2), job(1))))
    two, one = rows(screen)
    changed = (job(3), job(2, "Failed"), job(1))
    screen.show_queue(QueueView(sentence="", printers=(), others=(), jobs=changed))
    assert [row.job.job for row in rows(screen)] == [3, 2, 1]
    assert rows(screen)[2] is one
    assert rows(screen)[1] is not two
    one.retry_asked.emit(1)
    assert asked == [1], "a line that stayed is heard once"
    assert len(screen.findChildren(JobRow)) == 3
    screen.show_queue(QueueView(sentence="", printers=(), others=(), jobs=()))
    assert rows(screen) == []
    screen.deleteLater()
