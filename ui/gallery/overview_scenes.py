"""A morning in numbers: before anybody came, and when most of them are here."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain import commands as c
from ui.gallery.stage import Stage

# How many came in each ten minutes of a morning that begins slowly.
CAME = (1, 2, 1, 4, 6, 9, 14, 17, 12, 8, 3, 5, 2, 0, 1, 3, 6)
STEP_MS = 10 * 60_000


def scenes(stage: Stage) -> Iterator[str]:
    """Each state is on the window when its name is given."""
    desk = stage.station.desk
    assert desk is not None
    stage.window.go_to("overview")
    stage.settle()
    yield "overview-before"
    # Not one category after another: as they come.
    people = sorted(desk.people(), key=lambda hit: hit.registration_code)
    for came in CAME:
        for hit in people[:came]:
            desk.do(c.CheckInPerson(hit.participant))
        del people[:came]
        stage.clock.advance(ms=STEP_MS)
    for hit in people[:4]:
        desk.do(c.CheckInPerson(hit.participant))
    for hit in people[4:6]:
        desk.do(c.SendToExceptions(hit.participant, "document"))
    stage.settle()
    stage.station.places.overview.refresh()
    stage.settle()
    yield "overview"
