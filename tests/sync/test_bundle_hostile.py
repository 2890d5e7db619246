"""What sticks and strangers do to a bundle: each has its sentence, and nothing is half applied."""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.credentials.node_key import NodeKey
from kiosk.desk import Desk
from kiosk.domain.commands import CheckInPerson, RecordImport, RevokeNode
from kiosk.domain.entries import Branch
from kiosk.errors import KnownError
from kiosk.sync import bundle_manifest, bundle_medium, wire
from kiosk.sync.bundle import read_bundle, write_bundle
from kiosk.sync.bundle_frames import FrameWriter, Kind
from kiosk.sync.bundle_manifest import Closing, Manifest, pack_closing, pack_manifest
from kiosk.sync.messages import Message
from tests.sync.bundle_event import StickEvent
from tests.sync.small_event import described, make_desk, person, registered, set_up_event
from tests.sync.test_bundle_frames import frame_ends

MANY = 1_300


# -- on real desks ---------------------------------------------------------------------------------


@pytest.fixture
def event(tmp_path: Path) -> Iterator[StickEvent]:
    event = StickEvent(tmp_path, names=("Desk A",))
    yield event
    event.close()


def bundle(event: StickEvent) -> Path:
    return write_bundle(event.hub, event.stick, everything=True).path


def refusal(desk: Desk, path: Path) -> str:
    before = desk.heads()
    with pytest.raises(KnownError) as caught:
        read_bundle(desk, path)
    assert desk.heads() == before
    return str(caught.value)


def test_a_cut_bundle_gives_its_whole_pages_and_the_rest_comes_later(event: StickEvent) -> None:
    event.hub.do(RecordImport(tuple(registered(n) for n in range(100, MANY))))
    station, path = event.stations[0], bundle(event)
    data = path.read_bytes()
    ends = frame_ends(data)
    assert len(ends) >= 5
    held = []
    for end in ends[1:-1]:
        cut = path.with_name("cut.rollcall")
        cut.write_bytes(data[: end + 7])
        done = read_bundle(station, cut)
        assert not done.whole
        assert "cut off" in done.problem
        held.append(len(station.people()))
    assert held == sorted(set(held))  # each cut brought one page more, and no part of one
    assert read_bundle(station, path).problem == ""
    assert station.digests() == event.hub.digests()


def test_of_a_damaged_bundle_nothing_after_the_damage_is_taken(event: StickEvent) -> None:
    event.hub.do(RecordImport(tuple(registered(n) for n in range(100, MANY))))
    station, path = event.stations[0], bundle(event)
    data = bytearray(path.read_bytes())
    data[frame_ends(bytes(data))[2] + 100] ^= 1
    path.write_bytes(data)
    done = read_bundle(station, path)
    assert "altered or damaged at page 2" in done.problem
    first_page = station.heads()[event.hub.branch].seq
    assert done.new == first_page
    assert first_page < event.hub.heads()[event.hub.branch].seq


def test_a_bundle_of_another_event_is_refused(event: StickEvent, tmp_path: Path) -> None:
    other = make_desk(tmp_path, "Other", clock=FakeClock())
    facts = replace(described(), code="ELSE2020")
    assert other.do(RecordImport((facts,))).ok
    assert "another event" in refusal(other, bundle(event))
    other.close()


def test_a_bundle_of_a_station_that_never_joined_is_refused(
    event: StickEvent, tmp_path: Path
) -> None:
    alone = make_desk(tmp_path, "Alone", clock=FakeClock())
    set_up_event(alone)
    path = write_bundle(alone, event.stick).path
    assert "did not join the same hub" in refusal(event.hub, path)
    alone.close()


def test_a_writer_whom_nobody_let_in_is_refused(event: StickEvent) -> None:
    stranger = event.join("Stranger", enrolled=False)
    assert "not known to this event" in refusal(event.hub, write_bundle(stranger, event.stick).path)
    stranger.close()


def test_a_writer_who_was_shut_out_is_heard_at_the_hub_only(event: StickEvent) -> None:
    event.fill()
    station = event.stations[0]
    assert station.do(CheckInPerson(person(1))).ok
    path = write_bundle(station, event.stick).path
    other = event.join("Desk B")
    assert event.hub.do(RevokeNode(station.node)).ok
    event.carry(event.hub, other, everything=True)
    assert "Bring it to the hub" in refusal(other, path)
    done = read_bundle(event.hub, path)
    assert done.new == station.heads()[station.branch].seq
    assert "was shut out of this event" in done.problem
    with pytest.raises(KnownError, match="No station is called"):
        write_bundle(event.hub, event.stick, station=station.name)
    other.close()


def test_a_writer_is_known_by_what_the_hub_says_in_the_bundle_itself(event: StickEvent) -> None:
    event.fill()
    late = event.join("Late")
    event.carry(event.hub, late, everything=True)
    late.do(CheckInPerson(person(1)))
    done = event.carry(late, event.stations[0], everything=True)
    assert (done.problem, done.author) == ("", "Late")
    late.close()


def test_a_station_without_an_event_is_told_to_join(event: StickEvent, tmp_path: Path) -> None:
    empty = make_desk(tmp_path, "Empty", clock=FakeClock())
    assert "Join a hub once" in refusal(empty, bundle(event))
    empty.close()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "cut off at its first bytes"),
        (b"rollcall b", "cut off at its first bytes"),
        (b"PK\x03\x04 and so on, for some length", "no bundle"),
        (b"SQLite format 3\0" + bytes(4000), "no bundle"),
        (b"rollcall bundle\n" + struct.pack(">H", 4) + bytes(50), "Update Rollcall"),
        (b"rollcall bundle\n" + struct.pack(">H", 0) + bytes(50), "old form"),
        (b"rollcall bundle\n" + struct.pack(">HBI", 1, 0, 10**9), "altered or damaged"),
        (b"rollcall bundle\n" + struct.pack(">HBI", 1, 9, 3) + b"abc", "altered or damaged"),
        (b"rollcall bundle\n" + struct.pack(">HBI", 1, 0, 3) + b"abc", "altered or damaged"),
        (b"rollcall bundle\n" + struct.pack(">HB", 1, 0), "cut off at its beginning"),
    ],
)
def test_what_is_no_bundle_is_told(event: StickEvent, content: bytes, sentence: str) -> None:
    path = event.stick / "x.rollcall"
    path.write_bytes(content)
    assert sentence in refusal(event.hub, path)


def test_what_is_no_file_is_told(event: StickEvent, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "no file" in refusal(event.hub, event.stick)
    assert "There is no file" in refusal(event.hub, event.stick / "gone.rollcall")
    os.mkfifo(event.stick / "pipe.rollcall")
    assert "no file" in refusal(event.hub, event.stick / "pipe.rollcall")
    path = bundle(event)
    monkeypatch.setattr(bundle_medium, "BUNDLE_BYTES_MAX", 10)
    assert "far too large" in refusal(event.hub, path)


# -- by who holds the event's key, but lies --------------------------------------------------------


class Forger:
    """A bundle with parts of one's choice, sealed as a station of the event would."""

    def __init__(self, event: StickEvent, *, key: NodeKey | None = None) -> None:
        self.event = event
        self.station = event.stations[0]
        self.signer = self.station if key is None else Signer(key)
        self.file = io.BytesIO()
        self.id = bytes.fromhex(self.station.event_id)
        self.writer = FrameWriter(self.file, event=self.id, ring=self.station.join_kit().badge_keys)

    def manifest(self, **changed: object) -> Manifest:
        said = Manifest(
            event=self.station.event_id,
            author=self.station.branch,
            key=self.station.public_key,
            name="Desk A",
            created_ms=0,
            heads={},
        )
        return replace(said, **changed)  # type: ignore[arg-type]

    def begin(self, manifest: Manifest) -> None:
        content = pack_manifest(manifest, self.signer, self.writer.binding)
        self.writer.add(Kind.MANIFEST, content)

    def end(self, *, pages: int) -> None:
        closing = Closing(pages, 0, self.writer.digest)
        self.writer.add(Kind.CLOSING, pack_closing(closing, self.signer, self.writer.binding))

    def path(self) -> Path:
        path = self.event.stick / "forged.rollcall"
        path.write_bytes(self.file.getvalue())
        return path


class Signer:
    def __init__(self, key: NodeKey) -> None:
        self._key = key

    def sign(self, purpose: str, message: bytes) -> bytes:
        return self._key.sign(purpose.encode(), message)


def test_another_station_cannot_write_in_the_name_of_one(event: StickEvent) -> None:
    forger = Forger(event, key=NodeKey.generate())
    forger.begin(forger.manifest())
    forger.end(pages=0)
    assert "not signed by the station that it names" in refusal(event.hub, forger.path())


def test_a_key_that_is_not_the_named_station_s_is_refused(event: StickEvent) -> None:
    key = NodeKey.generate()
    forger = Forger(event, key=key)
    forger.begin(forger.manifest(key=key.public_key))
    forger.end(pages=0)
    assert "not signed by the station that it names" in refusal(event.hub, forger.path())


def test_an_end_that_tells_of_other_pages_is_refused(event: StickEvent) -> None:
    forger = Forger(event)
    forger.begin(forger.manifest())
    forger.end(pages=3)
    assert "The end of this bundle is not signed" in refusal(event.hub, forger.path())


def test_an_end_by_somebody_else_is_refused(event: StickEvent) -> None:
    forger = Forger(event)
    forger.begin(forger.manifest())
    forger.signer = Signer(NodeKey.generate())
    forger.end(pages=0)
    assert "The end of this bundle is not signed" in refusal(event.hub, forger.path())


@pytest.mark.parametrize(
    "content", [b"", b"\xff", wire.encode(Message("ab" * 16, Branch("cd" * 16, 1), 0, bytes(32)))]
)
def test_a_manifest_that_is_none_is_told(event: StickEvent, content: bytes) -> None:
    forger = Forger(event)
    forger.writer.add(Kind.MANIFEST, content)
    assert "manifest cannot be read" in refusal(event.hub, forger.path())


def test_a_manifest_of_a_later_form_asks_for_an_update(
    event: StickEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    forger = Forger(event)
    with monkeypatch.context() as later:
        later.setattr(bundle_manifest, "FORM", 2)
        forger.begin(forger.manifest())
    forger.end(pages=0)
    assert "update Rollcall" in refusal(event.hub, forger.path())


def test_a_manifest_of_another_event_inside_is_refused(event: StickEvent) -> None:
    forger = Forger(event)
    forger.begin(forger.manifest(event="ab" * 16))
    assert "another event" in refusal(event.hub, forger.path())


def test_a_page_that_cannot_be_read_ends_the_reading_with_a_sentence(event: StickEvent) -> None:
    event.fill()
    forger = Forger(event)
    forger.begin(forger.manifest())
    forger.writer.add(Kind.PAGES, b"no message")
    forger.end(pages=1)
    done = read_bundle(event.hub, forger.path())
    assert "Page 1 of the bundle cannot be read" in done.problem
