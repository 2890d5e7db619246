"""On a stick, as over the network: a station takes home nothing that its role must not see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.domain.commands import ArriveAlone, EnrolNode, RecordImport
from kiosk.domain.facts import ContactGiven
from kiosk.domain.roles import DESK, GATE, SELF_SERVICE
from kiosk.errors import KnownError
from kiosk.sync.bundle import check_bundle, read_bundle, write_bundle
from kiosk.sync.bundle_frames import FrameReader, Kind
from kiosk.sync.bundle_keys import Ring
from kiosk.sync.bundle_write import ring_of
from kiosk.sync.progress import HUB_KEY_SETTING
from tests.sync.bundle_event import StickEvent
from tests.sync.small_event import PEOPLE, make_desk, person
from tests.sync.test_withholding import PLANTED, bodies_of, laid_bare, plant


@pytest.fixture
def event(tmp_path: Path) -> Iterator[StickEvent]:
    event = StickEvent(tmp_path, names=("Desk A",))
    for name, role in (("Kiosk", SELF_SERVICE), ("Door", GATE)):
        station = make_desk(event.folder, name, clock=event.clock)
        event.hub.do(EnrolNode(station.node, name, role, station.public_key))
        station.adopt(event.hub.join_kit())
        event.stations.append(station)
    plant(event.hub)
    yield event
    event.close()


def opened(path: Path, ring: Ring, event: str) -> bytes:
    """All that a station can decrypt of a bundle."""
    with open(path, "rb") as file:
        reader = FrameReader(file, event=bytes.fromhex(event), ring=ring)
        return b"".join(frame.content for frame in reader.frames())


def found_in(data: bytes) -> list[str]:
    return [text for text in PLANTED if text.encode() in data]


def test_of_a_bundle_for_all_each_station_can_open_what_its_role_may_see(event: StickEvent) -> None:
    path = write_bundle(event.hub, event.stick, everything=True).path
    desk, kiosk, door = event.stations
    seen = {s.name: found_in(opened(path, ring_of(s), event.hub.event_id)) for s in event.desks}
    assert seen == {"Hub": [*PLANTED], "Desk A": [*PLANTED], "Kiosk": [], "Door": []}
    assert found_in(path.read_bytes()) == []
    for station in event.stations:
        assert check_bundle(station, path).problem == ""
        assert read_bundle(station, path).problem == ""
        assert station.heads() == event.hub.heads()
    assert found_in(bodies_of(desk)) == [*PLANTED]
    assert found_in(bodies_of(kiosk)) == found_in(bodies_of(door)) == []
    assert desk.digests() == event.hub.digests()


def test_a_bundle_for_a_self_service_station_holds_none_of_it_for_anybody(
    event: StickEvent,
) -> None:
    desk, kiosk, _ = event.stations
    path = write_bundle(event.hub, event.stick, station=kiosk.node, everything=True).path
    for station in (event.hub, desk, kiosk):
        assert found_in(opened(path, ring_of(station), event.hub.event_id)) == []
    assert read_bundle(kiosk, path).problem == ""
    assert kiosk.heads() == event.hub.heads()


def test_a_bundle_for_one_desk_is_open_to_that_desk_and_its_writer_alone(
    event: StickEvent,
) -> None:
    desk, kiosk, _ = event.stations
    other = event.join("Desk B")
    path = write_bundle(event.hub, event.stick, station=desk.node, everything=True).path
    seen = [
        found_in(opened(path, ring_of(station), event.hub.event_id))
        for station in (event.hub, desk, other, kiosk)
    ]
    assert seen == [[*PLANTED], [*PLANTED], [], []]
    other.close()


def test_the_raw_database_of_a_station_that_lives_by_sticks_holds_nothing(
    event: StickEvent, tmp_path: Path
) -> None:
    _, kiosk, _ = event.stations
    path = write_bundle(event.hub, event.stick, everything=True).path
    read_bundle(kiosk, path)
    assert not kiosk.do(ArriveAlone(event.hub.people()[0].participant)).ok
    assert kiosk.do(ArriveAlone(person(PEOPLE - 1))).ok
    kiosk.close()
    assert found_in(laid_bare(event.folder / "Kiosk", tmp_path / "plain")) == []


def test_what_a_desk_did_reaches_the_hub_whole_by_a_stick(event: StickEvent) -> None:
    desk = event.stations[0]
    event.fill()
    plant(desk)
    assert event.carry(desk, event.hub).problem == ""
    assert event.hub.digests() == desk.digests()
    assert found_in(bodies_of(event.hub)) == [*PLANTED]


def test_a_station_whose_role_was_raised_reads_the_same_stick_again_and_sees_all(
    event: StickEvent,
) -> None:
    _, kiosk, _ = event.stations
    read_bundle(kiosk, write_bundle(event.hub, event.stick, everything=True).path)
    event.hub.do(EnrolNode(kiosk.node, kiosk.name, DESK, kiosk.public_key))
    done = read_bundle(kiosk, write_bundle(event.hub, event.stick, everything=True).path)
    assert done.problem == ""
    read_bundle(kiosk, write_bundle(event.hub, event.stick, everything=True).path)
    assert found_in(bodies_of(kiosk)) == [*PLANTED]
    assert kiosk.digests() == event.hub.digests()


def test_sealed_content_that_was_altered_is_noticed_by_who_cannot_open_it(
    event: StickEvent,
) -> None:
    _, kiosk, _ = event.stations
    path = write_bundle(event.hub, event.stick, everything=True).path
    path.write_bytes(altered(path, kiosk))
    with pytest.raises(KnownError, match="not signed by the station"):
        read_bundle(kiosk, path)
    assert kiosk.people() == []


def altered(path: Path, desk: Desk) -> bytes:
    """A byte in the middle of the first frame with content for some only."""
    data = bytearray(path.read_bytes())
    with open(path, "rb") as file:
        reader = FrameReader(file, event=bytes.fromhex(desk.event_id), ring=ring_of(desk))
        for frame in reader.frames():
            if frame.kind is Kind.BODIES:
                data[file.tell() - 20] ^= 1
                return bytes(data)
    raise AssertionError("it holds no such frame")


def test_a_desk_that_holds_no_log_yet_closes_content_for_its_hub_all_the_same(
    event: StickEvent,
) -> None:
    """It knows the hub by its key from joining over the network, and by nothing else yet."""
    desk = event.join("Desk B")
    desk.set_setting(HUB_KEY_SETTING, event.hub.public_key.hex())
    desk.do(RecordImport((ContactGiven(person(1), "", "+82-2-new"),)))
    assert event.carry(desk, event.hub).problem == ""
    assert b"+82-2-new" in bodies_of(event.hub)
    desk.close()
