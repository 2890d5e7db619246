"""A self-service station is given no contact, diet or desk note, and the logs agree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.commands import ArriveAlone, ChangeNeeds, CheckInPerson, RecordImport
from kiosk.domain.outcomes import Verdict
from kiosk.domain.roles import DESK, GATE, SELF_SERVICE
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.log.withheld import parted, stripped
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.keys import KEY_FILE
from kiosk.sync.courier import Courier
from kiosk.sync.withheld import RoleBodies, RoleLog

PLANTED = ("planted@example.org", "+999-planted", "planted-diet", "planted-note")


def plant(hub: Desk) -> str:
    who = hub.people()[0].participant
    email, phone, diet, note = PLANTED
    hub.do(
        RecordImport(
            (
                f.ContactGiven(who, email, phone),
                f.NeedsGiven(who, diet, ""),
                f.DeskNoteWritten(who, note),
            )
        )
    )
    return who


def laid_bare(folder: Path, into: Path) -> bytes:
    """A station's whole database, decrypted into a plain file: every page of it, free ones too."""
    key = (folder / KEY_FILE).read_text("ascii").strip()
    connection = sqlcipher.connect(str(folder / DATABASE_FILE))
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(into),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.execute("DETACH DATABASE plain")
    connection.close()
    found = into.read_bytes()
    assert found.startswith(b"SQLite format 3")
    return found


def bodies_of(desk: Desk) -> bytes:
    found = b""
    for branch, head in desk.heads().items():
        at = 0
        while at < head.seq:
            page = desk.page(branch, at, count_max=500, bytes_max=1_000_000)
            found += b"".join(entry.body or b"" for entry in page.entries)
            at = page.mark.seq
    return found


def test_what_a_role_may_not_see_is_filled_in_when_the_role_is_raised(
    hub: Desk, server: HubServer, make: Callable[[str], Desk]
) -> None:
    plant(hub)
    station = make("Kiosk")
    courier = Courier(station, deadline_s=30)
    try:
        courier.join(server.url, server.new_code(SELF_SERVICE))
        assert courier.exchange_now().in_step
        assert station.heads() == hub.heads()
        assert not any(text.encode() in bodies_of(station) for text in PLANTED)
        courier.join(server.url, server.new_code(DESK))
        assert courier.exchange_now().in_step
        assert courier.exchange_now().in_step
        assert all(text.encode() in bodies_of(station) for text in PLANTED)
        assert station.digests() == hub.digests()
    finally:
        courier.stop()


def test_a_kiosk_keeps_nothing_of_what_people_said_of_their_meals_once_the_hub_has_it(
    hub: Desk, server: HubServer, make: Callable[[str], Desk]
) -> None:
    who, said = hub.people()[1].participant, "planted-by-myself"
    station = make("Kiosk")
    courier = Courier(station, deadline_s=30)
    try:
        courier.join(server.url, server.new_code(SELF_SERVICE))
        assert courier.exchange_now().in_step
        station.do(ChangeNeeds(who, {"dietary": said}))
        station.tidy()
        assert said.encode() in bodies_of(station)  # it may be nowhere else yet
        assert courier.exchange_now().in_step
        station.tidy()
        assert said.encode() not in bodies_of(station)
        card = station.person(who)
        assert card is not None
        assert card.dietary == ""
        told = hub.person(who)
        assert told is not None
        assert told.dietary == said
        assert courier.exchange_now().in_step
        courier.join(server.url, server.new_code(DESK))
        assert courier.exchange_now().in_step
        assert courier.exchange_now().in_step
        assert station.digests() == hub.digests()
    finally:
        courier.stop()


def test_the_raw_database_of_a_self_service_station_holds_nothing_that_it_must_not_see(
    hub: Desk, server: HubServer, make: Callable[[str], Desk], tmp_path: Path
) -> None:
    who = plant(hub)
    for role, name in ((SELF_SERVICE, "Kiosk"), (GATE, "Door"), (DESK, "Desk")):
        station = make(name)
        courier = Courier(station, deadline_s=30)
        courier.join(server.url, server.new_code(role))
        assert courier.exchange_now().in_step
        # What it does itself makes its tables, its index and its print jobs hold people too.
        outcome = station.do(CheckInPerson(who) if role == DESK else ArriveAlone(who))
        assert station.search(hub.people()[1].family_name)
        assert courier.exchange_now().in_step
        courier.stop()
        station.close()
        folder = tmp_path / name
        raw = laid_bare(folder, tmp_path / f"{name}.plain")
        raw += b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
        found = [text for text in PLANTED if text.encode() in raw]
        assert found == (list(PLANTED) if role == DESK else [])
        if role != DESK:
            assert outcome.refusal == r.NoteForDesk()
            assert outcome.verdict is Verdict.OK_READ_NOTE
    assert hub.counts().checked_in == 1
    told = [act.result for act in hub.person(who).history if act.action == "refused"]  # type: ignore[union-attr]
    assert told == [Verdict.OK_READ_NOTE.value] * 2


def test_a_self_service_station_hears_that_a_note_was_cleared_and_lets_the_person_in(
    hub: Desk, server: HubServer, make: Callable[[str], Desk]
) -> None:
    who = plant(hub)
    station = make("Kiosk")
    courier = Courier(station, deadline_s=30)
    try:
        courier.join(server.url, server.new_code(SELF_SERVICE))
        assert courier.exchange_now().in_step
        assert station.do(ArriveAlone(who)).refusal == r.NoteForDesk()
        hub.do(RecordImport((f.DeskNoteCleared(who),)))
        assert courier.exchange_now().in_step
        assert station.do(ArriveAlone(who)).ok
        assert not any(text.encode() in bodies_of(station) for text in PLANTED)
    finally:
        courier.stop()


def test_a_desk_that_holds_what_a_kiosk_must_not_see_does_not_become_one(
    hub: Desk, server: HubServer, make: Callable[[str], Desk]
) -> None:
    plant(hub)
    station = make("Desk")
    courier = Courier(station, deadline_s=30)
    try:
        courier.join(server.url, server.new_code(DESK))
        assert courier.exchange_now().in_step
        with pytest.raises(KnownError, match="Join with an empty folder"):
            courier.join(server.url, server.new_code(SELF_SERVICE))
        assert all(text.encode() in bodies_of(station) for text in PLANTED)
    finally:
        courier.stop()


def test_an_entry_whose_actor_is_called_like_a_kind_keeps_its_content(hub: Desk) -> None:
    before = hub.heads()[hub.branch].seq
    hub.do(CheckInPerson(hub.people()[0].participant), actor=f.DeskNoteWritten.kind)
    page = hub.page(hub.branch, before, count_max=500, bytes_max=1_000_000)
    assert stripped(page.entries, SELF_SERVICE) == page.entries
    open_to_all, bodies = parted(page)
    assert (open_to_all, bodies) == (page, ())


def test_a_hub_that_lacks_content_takes_it_from_a_desk_and_asks_nobody_else(
    hub: Desk, make: Callable[[str], Desk]
) -> None:
    plant(hub)
    venue = make("Venue")
    venue.adopt(hub.join_kit())
    log = RoleLog(hub, SELF_SERVICE)
    venue.take_in([log.page(hub.branch, 0, count_max=500, bytes_max=1_000_000)])
    assert venue.heads() == hub.heads()
    assert RoleBodies(venue.bodies, SELF_SERVICE).lacking() == {}
    lacking = RoleBodies(venue.bodies, DESK).lacking()
    assert RoleBodies(hub.bodies, GATE).give(lacking) == ()
    RoleBodies(venue.bodies, DESK).keep(RoleBodies(hub.bodies, DESK).give(lacking))
    assert venue.digests() == hub.digests()
