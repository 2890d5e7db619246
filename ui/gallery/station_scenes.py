"""The stations, state by state: well, written off, copied, and what is asked before the final."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.domain.station_cards import ForkCard, ForkSide, StationCard, WriteOff
from ui.flows.stations import known_stations
from ui.gallery.stage import Stage
from ui.screens.stations.known import Known
from ui.screens.stations.question_view import (
    release_question,
    revoke_question,
    write_off_question,
)
from ui.screens.stations.view import stations_view

MINUTE_MS = 60_000


def scenes(stage: Stage) -> Iterator[str]:
    stage.window.go_to("stations")
    stage.settle()
    yield "stations"
    known = _many(stage)
    screen = stage.window.stations
    screen.show_stations(stations_view(known))
    screen.table.choose("b" * 32)
    yield "stations-many"
    screen.ask(revoke_question(known.stations[2], known))
    yield "stations-shut-out"
    screen.question.dismiss()
    screen.ask(write_off_question(known.stations[2], known))
    yield "stations-write-off"
    screen.question.dismiss()
    screen.table.choose("d" * 32)
    yield "stations-written-off"
    screen.table.choose("e" * 32)
    yield "stations-copied"
    held = replace(known, is_held=True, waits_for=("Hall 2, door", "Spare laptop"))
    screen.show_stations(stations_view(held))
    screen.table.choose(known.stations[0].node)
    yield "stations-put-back"
    screen.ask(release_question(held))
    yield "stations-two-people"
    screen.question.dismiss()
    screen.show_stations(stations_view(replace(known, stations=())))
    yield "stations-empty"
    stage.station.places.meeting.stations.refresh()
    stage.settle()


def _many(stage: Stage) -> Known:
    desk = stage.station.desk
    assert desk is not None
    known = known_stations(desk)
    now_ms = known.now_ms
    here = known.stations[0]
    desk_2 = replace(
        here,
        node="a" * 32,
        name="Hall 1, desk 2",
        is_here=False,
        contact_ms=now_ms - 2_000,
        last_act_ms=now_ms - 2 * MINUTE_MS,
        acts=412,
        seats_free=12,
        seats_given=31,
        enrolled_ms=now_ms - 90 * MINUTE_MS,
    )
    quiet = replace(
        desk_2,
        node="b" * 32,
        name="Hall 2, door",
        role="gate",
        contact_ms=now_ms - 47 * MINUTE_MS,
        clock_offset_ms=7 * MINUTE_MS,
    )
    lost = replace(
        desk_2,
        node="d" * 32,
        name="Bus B",
        seats_free=0,
        seats_stranded=12,
        revoked=True,
        written_off=WriteOff(
            ("Rashida Amari", "Jiu Kim"), "Fell into the river", now_ms - 9 * MINUTE_MS
        ),
    )
    stations = (here, desk_2, quiet, lost, _copied(desk_2, now_ms))
    return replace(known, stations=stations, erased=3, not_erased={"b" * 32: 2})


def _copied(card: StationCard, now_ms: int) -> StationCard:
    fork = ForkCard(
        seq=128,
        held=ForkSide("participant.checked_in", now_ms - 31 * MINUTE_MS, "Rashida Amari"),
        beside=ForkSide("visit.seat_taken", now_ms - 24 * MINUTE_MS, ""),
        more=6,
    )
    return replace(card, node="e" * 32, name="Spare laptop", seats_stranded=5, fork=fork)
