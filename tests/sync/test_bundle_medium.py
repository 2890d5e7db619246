"""What a stick does while a bundle is written: nothing half written is left, and it is said."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.commands import CheckInPerson, EnrolNode
from kiosk.errors import KnownError
from kiosk.sync.bundle import read_bundle, write_bundle
from tests.sync.bundle_event import StickEvent
from tests.sync.small_event import person


@pytest.fixture
def event(tmp_path: Path) -> Iterator[StickEvent]:
    event = StickEvent(tmp_path, names=("Desk A",))
    yield event
    event.close()


def files_on(stick: Path) -> list[str]:
    return sorted(path.name for path in stick.iterdir())


def problem_of(event: StickEvent, place: Path | None = None) -> str:
    with pytest.raises(KnownError) as caught:
        write_bundle(event.hub, place or event.stick, everything=True)
    return str(caught.value)


def test_its_name_says_event_station_and_time_and_suits_any_stick(event: StickEvent) -> None:
    event.hub.rename("Main hall: desk/2 …")
    first = write_bundle(event.hub, event.stick).path
    assert first.name == "TEST2019-Mainhalldesk2-20191014-000000.rollcall"
    assert write_bundle(event.hub, event.stick).path.name.endswith("-000000-2.rollcall")
    event.hub.rename("현관")
    named = write_bundle(event.hub, event.stick).path.name
    assert named == f"TEST2019-{event.hub.node[:8]}-20191014-000000.rollcall"
    assert len(files_on(event.stick)) == 3


def test_a_file_of_one_s_own_name_is_written_over_only_when_the_new_one_is_whole(
    event: StickEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = event.stick / "first.rollcall"
    write_bundle(event.hub, path, everything=True)
    before = path.read_bytes()
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", failing(errno.ENOSPC))
        assert "is full" in problem_of(event, path)
    assert path.read_bytes() == before
    write_bundle(event.hub, path, everything=True)
    assert read_bundle(event.stations[0], path).problem == ""


def test_it_holds_no_name_of_anybody_in_the_clear(event: StickEvent) -> None:
    data = write_bundle(event.hub, event.stick, everything=True).path.read_bytes()
    assert b"Family" not in data
    assert b"Hub" not in data
    assert not data.startswith(b"SQLite")


def test_no_folder_is_made_where_no_stick_is(event: StickEvent) -> None:
    assert "Plug the stick in" in problem_of(event, event.stick / "not-there")
    assert "Plug the stick in" in problem_of(event, event.stick / "not-there" / "a.rollcall")
    assert files_on(event.stick) == []


def failing(number: int) -> object:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EFBIG, "too large for the stick"),
        (errno.EROFS, "cannot be written to"),
        (errno.EIO, "Was the stick pulled out?"),
    ],
)
def test_what_the_system_says_of_the_stick_is_a_sentence(
    event: StickEvent, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    with monkeypatch.context() as bad:
        bad.setattr(os, "fsync", failing(number))
        assert sentence in problem_of(event)
    assert files_on(event.stick) == []


def test_a_file_that_may_not_grow_is_a_sentence(event: StickEvent) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, hard))
    try:
        problem = problem_of(event)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert "too large for the stick" in problem
    assert files_on(event.stick) == []


def test_a_stick_that_is_pulled_while_it_is_written_is_a_sentence(event: StickEvent) -> None:
    def pull(_done: int, _total: int) -> None:
        shutil.rmtree(event.stick)

    with pytest.raises(KnownError, match="pulled out"):
        write_bundle(event.hub, event.stick, everything=True, progress=pull)
    event.stick.mkdir()
    path = write_bundle(event.hub, event.stick, everything=True).path
    assert read_bundle(event.stations[0], path).problem == ""


def test_a_stick_that_gives_back_something_else_is_a_sentence(
    event: StickEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.fsync

    def wear(handle: int) -> None:
        really(handle)
        (part,) = event.stick.glob(".*.part")
        with open(part, "r+b") as file:
            file.seek(1_000)
            byte = file.read(1)
            file.seek(1_000)
            file.write(bytes([byte[0] ^ 1]))

    with monkeypatch.context() as worn:
        worn.setattr(os, "fsync", wear)
        assert "did not keep what was written" in problem_of(event)
    assert files_on(event.stick) == []


def test_what_a_pulled_stick_kept_of_an_earlier_try_is_removed(event: StickEvent) -> None:
    left = event.stick / f".{event.hub.node[:8]}.rollcall.part"
    left.write_bytes(b"rollcall bundle\n")
    write_bundle(event.hub, event.stick, everything=True)
    assert left.name not in files_on(event.stick)


def test_a_station_can_be_named_by_its_name_or_identifier(event: StickEvent) -> None:
    event.fill()
    (station,) = event.stations
    for name in ("desk a", " Desk  A", station.node[:8], station.node):
        written = write_bundle(event.hub, event.stick, station=name)
        assert written.meant_for == ("Desk A",)
    with pytest.raises(KnownError, match=r"No station is called 'Desk 9'.*Desk A"):
        write_bundle(event.hub, event.stick, station="Desk 9")
    twin = event.join("Twin")
    twin.rename("Desk A")
    event.hub.do(EnrolNode(twin.node, "Desk A", "desk", twin.public_key))
    with pytest.raises(KnownError, match="Name one by its id"):
        write_bundle(event.hub, event.stick, station="Desk A")
    twin.close()


def test_a_system_that_can_drop_no_cache_writes_all_the_same(
    event: StickEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as other:
        other.delattr(os, "posix_fadvise")
        path = write_bundle(event.hub, event.stick, everything=True).path
    assert read_bundle(event.stations[0], path).problem == ""


def test_progress_tells_how_far_it_is(event: StickEvent) -> None:
    steps: list[tuple[int, int]] = []
    event.hub.do(CheckInPerson(person(1)))
    written = write_bundle(
        event.hub, event.stick, progress=lambda done, total: steps.append((done, total))
    )
    assert steps[-1] == (written.entries, written.entries)
    read_bundle(
        event.stations[0], written.path, progress=lambda done, total: steps.append((done, total))
    )
    assert steps[-1] == (written.pages, written.pages)
