"""The inbox, state by state: nothing, contradictions of people and seats, and what was settled."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.domain.conflicts import Conflict, ConflictKind, SettledConflict, Side
from kiosk.domain.entries import Subject
from ui.gallery.stage import Stage
from ui.screens.inbox.view import Inbox, inbox_view
from ui.words.times import VenueTime

MINUTE_MS = 60_000


def scenes(stage: Stage) -> Iterator[str]:
    stage.window.go_to("inbox")
    stage.settle()
    yield "inbox"
    now_ms = stage.clock.now_ms()
    conflicts = _conflicts(stage)
    told = SettledConflict(
        conflicts[0], "Rashida Amari", "One person came twice: fine", now_ms, "Hall 1"
    )
    inbox = Inbox(conflicts, (told,), VenueTime.of("Asia/Seoul"), now_ms, _titles(stage))
    screen = stage.window.inbox
    screen.show_inbox(inbox_view(inbox, settled=False))
    stage.window.rail.show_count("inbox", len(conflicts))
    names = ("twice", "edited", "replaced", "visits", "copied")
    for conflict, name in zip(conflicts, names, strict=True):
        screen.table.choose(conflict.id)
        stage.settle()
        yield f"inbox-{name}"
    screen.show_done("Keep “Mowshegh”")
    yield "inbox-settled-now"
    screen.filters.settled.setChecked(True)
    screen.verdict.clear()
    screen.undo.hide()
    screen.show_inbox(inbox_view(inbox, settled=True))
    stage.settle()
    yield "inbox-settled"
    screen.filters.open.setChecked(True)
    stage.station.places.meeting.inbox.refresh()
    stage.settle()


def _titles(stage: Stage) -> dict[str, str]:
    desk = stage.station.desk
    assert desk is not None
    return {visit.visit: visit.title for visit in desk.visits()}


def _conflicts(stage: Stage) -> list[Conflict]:
    now_ms = stage.clock.now_ms()
    person = stage.find("Azatkhanyan")
    about = Subject("participant", person.participant)

    def side(value: str, station: str, minutes: int, who: str = "") -> Side:
        return Side(None, "", station, now_ms - minutes * MINUTE_MS, who, value)

    def conflict(kind: ConflictKind, *sides: Side, subject: Subject = about, field: str = "",
                 name: str = "Dr Mowshegh Azatkhanyan") -> Conflict:  # fmt: skip
        return Conflict(kind.name, kind, subject, name, field, sides, "")

    return [
        conflict(
            ConflictKind.CHECKED_IN_TWICE,
            side("badge", "Hall 1, desk 2", 31, "Rashida Amari"),
            side("name", "Hall 2", 12, "Jiu Kim"),
        ),
        conflict(
            ConflictKind.EDITED_TWICE,
            side("Mushegh", "Hall 1, desk 2", 25),
            side("Mowshegh", "Hall 2", 24),
            field="given_name",
        ),
        conflict(
            ConflictKind.REPLACED_TWICE,
            *(
                replace(one, participant=one.value)
                for one in (
                    side("Thongratn Nakhsuthin", "Hall 1, desk 2", 23, "Rashida Amari"),
                    side("Prmila Goyl", "Hall 2", 19, "Jiu Kim"),
                )
            ),
        ),
        conflict(
            ConflictKind.VISITS_AT_ONE_TIME,
            side("V-GCCEI", "Hall 1, desk 2", 22),
            side("V-PANGYO", "Hall 2", 18),
        ),
        conflict(
            ConflictKind.FORK,
            side("participant.checked_in", "Spare laptop", 31),
            side("visit.seat_taken", "Spare laptop", 24),
            subject=Subject("node", "e" * 32),
            name="Spare laptop",
        ),
    ]
