"""Rare days of a bundle: worn sticks, swapped files, forks, and introductions that do not hold."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.credentials.node_key import NodeKey
from kiosk.desk import Desk
from kiosk.domain.commands import CheckInPerson, RecordImport, RevokeNode
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Packed, Page
from kiosk.domain.facts import NodeEnrolled
from kiosk.domain.outcomes import Decision
from kiosk.errors import KnownError
from kiosk.sync import bundle_medium, bundle_read, bundle_write, wire
from kiosk.sync.bundle import check_bundle, read_bundle, write_bundle
from kiosk.sync.bundle_frames import BrokenError, FrameReader, FrameWriter, Kind
from kiosk.sync.bundle_manifest import (
    Closing,
    Manifest,
    pack_closing,
    pack_manifest,
    unpack_closing,
    unpack_manifest,
)
from kiosk.sync.bundle_trust import Introductions
from kiosk.sync.messages import Message
from tests.sync.bundle_event import StickEvent
from tests.sync.small_event import make_desk, person, registered


@pytest.fixture
def event(tmp_path: Path) -> Iterator[StickEvent]:
    event = StickEvent(tmp_path, names=("Desk A", "Desk B"))
    yield event
    event.close()


class WornFile(io.BytesIO):
    """A stick with a bad place: reading past it fails."""

    def __init__(self, data: bytes, *, bad_at: int) -> None:
        super().__init__(data)
        self._bad_at = bad_at

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() + (size or 0) > self._bad_at:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().read(size)


def test_a_bad_place_on_the_stick_ends_the_reading_there(event: StickEvent) -> None:
    path = write_bundle(event.hub, event.stick, everything=True).path
    file = WornFile(path.read_bytes(), bad_at=path.stat().st_size - 20)
    ring = event.hub.join_kit().badge_keys
    frames = FrameReader(file, event=bytes.fromhex(event.hub.event_id), ring=ring).frames()
    assert next(frames).kind is Kind.MANIFEST
    assert next(frames).kind is Kind.PAGES
    with pytest.raises(BrokenError, match="cannot be read any further"):
        next(frames)


def test_a_disk_that_fails_after_the_last_page_does_not_hide_what_was_taken_in(
    event: StickEvent,
) -> None:
    station, path = event.stations[0], write_bundle(event.hub, event.stick, everything=True).path

    def fail_at_the_end(done: int, of: int) -> None:
        if done == of:
            with station._store.reading() as connection:
                connection.exec_driver_sql("PRAGMA query_only = ON")

    done = read_bundle(station, path, progress=fail_at_the_end)
    assert done.new == sum(head.seq for head in event.hub.heads().values())
    assert done.problem.startswith("The disk lets nothing be written any more")
    assert done.problem.endswith("All that it brought was taken in before. Read it once more then.")
    with station._store.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    assert read_bundle(station, path).problem == ""


def test_a_file_that_is_swapped_between_the_two_looks_is_noticed(event: StickEvent) -> None:
    station, ring = event.stations[0], event.hub.join_kit().badge_keys
    first, second = (write_bundle(event.hub, event.stick, everything=True).path for _ in "12")
    with open(first, "rb") as file:
        survey = bundle_read.look_through(station, file, ring)
    with open(second, "rb") as file, pytest.raises(KnownError, match="changed while it was read"):
        bundle_read._take(station, file, survey, ring=ring, progress=None)
    assert station.people() == []


def forge(event: StickEvent, path: Path, pages: list[Page]) -> None:
    """A bundle of the hub with pages of one's choice."""
    hub = event.hub
    with open(path, "wb") as file:
        writer = FrameWriter(
            file, event=bytes.fromhex(hub.event_id), ring=hub.join_kit().badge_keys
        )
        said = Manifest(hub.event_id, hub.branch, hub.public_key, "Hub", 0, hub.heads())
        writer.add(Kind.MANIFEST, pack_manifest(said, hub, writer.binding))
        for page in pages:
            message = Message(hub.event_id, hub.branch, 0, bytes(32), pages=(page,))
            writer.add(Kind.PAGES, wire.encode(message))
        closing = Closing(len(pages), 0, writer.digest)
        writer.add(Kind.CLOSING, pack_closing(closing, hub, writer.binding))


def test_an_entry_that_cannot_be_read_ends_the_reading_and_what_came_is_kept(
    event: StickEvent,
) -> None:
    hub, station = event.hub, event.stations[0]
    hub.do(RecordImport(tuple(registered(n) for n in range(100, 900))))
    good = hub.page(hub.branch, 0, count_max=500, bytes_max=10**6)
    odd = Page(good.branch, (Packed(b"no header", None, None),), good.mark)
    path = event.stick / "odd.rollcall"
    forge(event, path, [good, odd])
    done = read_bundle(station, path)
    assert done.new == len(good.entries) > 0
    assert "header cannot be read" in done.problem
    assert "What stands before that was taken in." in done.problem
    assert event.carry(hub, station, everything=True).problem == ""
    assert station.digests() == hub.digests()


def test_a_copied_station_is_told_by_its_bundle(event: StickEvent, tmp_path: Path) -> None:
    event.fill()
    first = event.stations[0]
    twin = make_desk(tmp_path, "Twin", clock=event.clock)
    seed = first.secret("node_key")
    assert seed is not None
    twin.set_secret("node_key", seed)
    twin.close()
    twin = make_desk(tmp_path, "Twin", clock=event.clock)
    twin.adopt(event.hub.join_kit())
    event.carry(event.hub, twin, everything=True)
    assert twin.branch == first.branch
    first.do(CheckInPerson(person(1)))
    twin.do(CheckInPerson(person(2)))
    assert event.carry(first, event.hub).problem == ""
    assert "exists twice" in event.carry(twin, event.hub, everything=True).problem
    twin.close()


# -- who may introduce whom ------------------------------------------------------------------------


def pages_of(desk: Desk) -> list[Page]:
    return [desk.page(b, 0, count_max=500, bytes_max=10**6) for b in sorted(desk.heads())]


def known_after(event: StickEvent, author: str, pages: list[Page]) -> bool:
    trusted = Introductions(event.stations[0], author)
    hub = event.hub
    trusted.learn(Message(hub.event_id, hub.branch, 0, bytes(32), pages=tuple(pages)))
    return trusted.author_is_known


def test_the_hub_introduces_a_station_by_its_own_signed_page(event: StickEvent) -> None:
    (page,) = pages_of(event.hub)
    late = event.stations[1].node
    assert known_after(event, late, [page])
    assert not known_after(event, "ab" * 16, [page])


def test_a_desk_that_may_let_nobody_in_introduces_nobody(event: StickEvent) -> None:
    """Its entry is signed and kept; whose word counts, the registry says."""
    event.fill()
    desk, stranger = event.stations[0], NodeKey.generate()
    said = NodeEnrolled(stranger.node, "Friend", "desk", stranger.public_key)
    desk._actor.commit(Decision((said,)), actor="")
    page = desk.page(desk.branch, 0, count_max=500, bytes_max=10**6)
    assert not known_after(event, stranger.node, [page])
    event.hub._actor.commit(Decision((said,)), actor="")
    assert known_after(event, stranger.node, pages_of(event.hub))


def test_whoever_is_shut_out_by_the_bundle_itself_is_not_introduced(event: StickEvent) -> None:
    late = event.stations[1].node
    event.hub.do(RevokeNode(late))
    assert not known_after(event, late, pages_of(event.hub))


def test_an_introduction_that_its_author_did_not_write_counts_for_nothing(
    event: StickEvent,
) -> None:
    (page,) = pages_of(event.hub)
    late = event.stations[1].node
    unsigned = replace(page, mark=replace(page.mark, signature=bytes(64)))
    reordered = replace(page, entries=page.entries[::-1])
    empty = replace(page, entries=())
    assert not known_after(event, late, [unsigned, reordered, empty])
    changed = tuple(replace(entry, salt=bytes(16)) for entry in page.entries)
    assert not known_after(event, late, [replace(page, entries=changed)])
    bare = tuple(replace(entry, body=None, salt=None) for entry in page.entries)
    assert not known_after(event, late, [replace(page, entries=bare)])


# -- what the medium may do ------------------------------------------------------------------------


def test_an_end_that_is_no_end_is_nobody_s() -> None:
    key = NodeKey.generate()
    for data in (b"", b"\xff", b"\x82\x40\x40"):
        assert unpack_closing(data, key=key.public_key, binding=bytes(32)) is None


def test_a_stick_that_gives_back_another_whole_bundle_is_noticed(event: StickEvent) -> None:
    path = write_bundle(event.hub, event.stick, everything=True).path
    ring, id_ = event.hub.join_kit().badge_keys, bytes.fromhex(event.hub.event_id)
    with pytest.raises(KnownError, match="gives back something else"):
        bundle_write._verify(path, Closing(1, 1, bytes(32)), event=id_, ring=ring)


@pytest.mark.parametrize(("number", "told"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_forced_is_no_fault_of_the_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: bool
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as odd:
        odd.setattr(os, "fsync", fail)
        if told:
            with pytest.raises(OSError, match="Input/output"):
                bundle_medium.sync_folder(tmp_path)
        else:
            bundle_medium.sync_folder(tmp_path)


def test_a_file_that_may_not_be_opened_is_a_sentence(
    event: StickEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_bundle(event.hub, event.stick).path

    def refuse(_: Path) -> object:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as closed:
        closed.setattr(Path, "stat", refuse)
        with pytest.raises(KnownError, match="Permission denied"):
            read_bundle(event.hub, path)


def test_a_signature_over_one_file_does_not_fit_another() -> None:
    ring = ()
    key = NodeKey.generate()

    class Signer:
        def sign(self, purpose: str, message: bytes) -> bytes:
            return key.sign(purpose.encode(), message)

    one = FrameWriter(io.BytesIO(), event=bytes(16), ring=ring)
    two = FrameWriter(io.BytesIO(), event=bytes(16), ring=ring)
    data = pack_closing(Closing(0, 0, one.digest), Signer(), one.binding)
    assert unpack_closing(data, key=key.public_key, binding=one.binding) is not None
    assert unpack_closing(data, key=key.public_key, binding=two.binding) is None


# -- checked without being taken in ----------------------------------------------------------------


def test_a_sound_bundle_is_found_sound_and_changes_nothing(event: StickEvent) -> None:
    written = write_bundle(event.hub, event.stick, everything=True)
    station = event.stations[0]
    steps: list[tuple[int, int]] = []
    checked = check_bundle(
        station, written.path, progress=lambda done, total: steps.append((done, total))
    )
    assert (checked.entries, checked.problem) == (written.entries, "")
    assert steps == [(1, 1)]
    assert station.heads() == {}


def test_a_cut_bundle_is_found_cut(event: StickEvent) -> None:
    path = write_bundle(event.hub, event.stick, everything=True).path
    path.write_bytes(path.read_bytes()[:-1])
    assert "cut off" in check_bundle(event.stations[0], path).problem


def lying(page: Page, entry: Packed) -> Page:
    return replace(page, entries=(entry, *page.entries[1:]))


def test_a_page_that_its_author_did_not_sign_is_named(event: StickEvent) -> None:
    (page,) = pages_of(event.hub)
    first = page.entries[0]
    for entry, why in (
        (Packed(b"no header", None, None), "header cannot be read"),
        (page.entries[1], "is missing before it"),
        (replace(first, body=b"\xa0"), "its content was changed"),
        (replace(first, salt=None), "its content was changed"),
    ):
        path = event.stick / "lying.rollcall"
        forge(event, path, [lying(page, entry)])
        checked = check_bundle(event.stations[0], path)
        assert checked.broken is not None
        assert why in checked.broken[1].why
        assert (checked.entries, checked.holds) == (0, False)


def test_of_several_pages_that_do_not_hold_the_first_is_named(event: StickEvent) -> None:
    (page,) = pages_of(event.hub)
    path = event.stick / "lying.rollcall"
    altered = lying(page, replace(page.entries[0], body=b"\xa0"))
    forge(event, path, [altered, lying(page, Packed(b"no header", None, None))])
    checked = check_bundle(event.stations[0], path)
    assert checked.broken is not None
    assert "its content was changed" in checked.broken[1].why


# -- whatever bytes stand where a manifest should --------------------------------------------------

KEY = NodeKey.generate()
BINDING = bytes(32)


class WithKey:
    def sign(self, purpose: str, message: bytes) -> bytes:
        return KEY.sign(purpose.encode(), message)


SAID = Manifest("ab" * 16, Branch(KEY.node, 3), KEY.public_key, "Desk", 5, {}, ("cd" * 16,))
PACKED = pack_manifest(SAID, WithKey(), BINDING)


def test_a_manifest_comes_back_as_it_was_said() -> None:
    assert unpack_manifest(PACKED, BINDING) == SAID


def test_a_manifest_with_something_at_its_end_is_not_believed() -> None:
    with pytest.raises(KnownError):
        unpack_manifest(PACKED + b"\0", BINDING)


@given(st.integers(0, len(PACKED) - 1), st.binary(min_size=1, max_size=3))
def test_a_changed_manifest_is_never_believed(at: int, junk: bytes) -> None:
    changed = PACKED[:at] + junk + PACKED[at + len(junk) :]
    if changed != PACKED:
        with pytest.raises(KnownError):
            unpack_manifest(changed, BINDING)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_sentence_or_no_closing(data: bytes) -> None:
    with pytest.raises(KnownError):
        unpack_manifest(data, BINDING)
    assert unpack_closing(data, key=KEY.public_key, binding=BINDING) is None
