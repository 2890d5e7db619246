"""Two stations and a stick, from the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import EnrolNode
from tests.cli.conftest import Kioskctl, only_json, somebody


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def other(tmp_path: Path, station: Path) -> Path:
    """The folder of a second station, which joined the first one once."""
    folder = tmp_path / "other"
    with open_desk(station) as hub, open_desk(folder) as desk:
        hub.do(EnrolNode(hub.node, "Hub", "hub", hub.public_key))
        desk.rename("Desk 2")
        join(hub, desk)
    return folder


def join(hub: Desk, desk: Desk) -> None:
    hub.do(EnrolNode(desk.node, desk.name, "desk", desk.public_key))
    desk.adopt(hub.join_kit())


def test_a_bundle_is_carried_there_and_back(
    kioskctl: Kioskctl, station: Path, other: Path, stick: Path
) -> None:
    written = only_json(kioskctl("bundle", "write", stick, "--everything", "--json"))
    assert Path(written["path"]).parent == stick
    assert written["entries"] > 282
    came = only_json(kioskctl("--folder", other, "bundle", "read", written["path"], "--json"))
    assert (came["ok"], came["author"], came["new"]) == (True, "Hub", written["entries"])
    kioskctl("--folder", other, "check-in", somebody(other))
    back = kioskctl("--folder", other, "bundle", "write", stick)
    assert "Written and read back" in back.stdout
    assert "for Hub)" in back.stdout
    (path,) = stick.glob("*-Desk2-*.rollcall")
    assert (
        "From “Desk 2”: 2 new entries, 0 known already." in kioskctl("bundle", "read", path).stdout
    )
    assert (
        "this very bundle of “Desk 2” was read here before"
        in kioskctl("bundle", "read", path).stdout
    )
    with open_desk(station) as one, open_desk(other) as two:
        assert one.digests() == two.digests()


def test_what_to_carry_back_is_said(
    kioskctl: Kioskctl, station: Path, other: Path, stick: Path
) -> None:
    path = only_json(kioskctl("--folder", other, "bundle", "write", stick, "--json"))["path"]
    said = kioskctl("bundle", "read", path)
    assert said.exit_code == 0
    assert 'carry them back with kioskctl bundle write DIR --for "Desk 2"' in said.stdout
    written = kioskctl("bundle", "write", stick, "--for", "Desk 2")
    assert "for Desk 2" in written.stdout


def test_a_cut_bundle_exits_with_a_sentence_and_keeps_what_came(
    kioskctl: Kioskctl, station: Path, other: Path, stick: Path
) -> None:
    path = Path(only_json(kioskctl("bundle", "write", stick, "--everything", "--json"))["path"])
    path.write_bytes(path.read_bytes()[:-10])
    result = kioskctl("--folder", other, "bundle", "read", path)
    assert result.exit_code == 1
    assert "From “Hub”" in result.stdout
    assert "cut off" in result.stderr
    told = only_json(kioskctl("--folder", other, "bundle", "read", path, "--json"))
    assert (told["ok"], told["whole"], told["new"]) == (False, False, 0)
    assert "cut off" in told["problem"]


def test_a_file_that_is_no_bundle_is_a_sentence(
    kioskctl: Kioskctl, station: Path, stick: Path
) -> None:
    path = stick / "notes.txt"
    path.write_text("milk, bread, and a stick of butter")
    result = kioskctl("bundle", "read", path, "--json")
    assert result.exit_code == 1
    assert "no bundle" in only_json(result)["error"]


def test_a_stick_that_is_not_there_is_a_sentence(
    kioskctl: Kioskctl, station: Path, stick: Path
) -> None:
    result = kioskctl("bundle", "write", stick / "elsewhere")
    assert result.exit_code == 1
    assert "Plug the stick in" in result.stderr


def test_a_station_without_an_event_is_told_to_join(kioskctl: Kioskctl, stick: Path) -> None:
    result = kioskctl("bundle", "write", stick)
    assert result.exit_code == 1
    assert "Join a hub once" in result.stderr


def test_a_bundle_is_verified_without_being_read(
    kioskctl: Kioskctl, station: Path, other: Path, stick: Path
) -> None:
    path = Path(only_json(kioskctl("bundle", "write", stick, "--everything", "--json"))["path"])
    assert "entries, written by “Hub”." in kioskctl("bundle", "verify", path).stdout
    path.write_bytes(path.read_bytes()[:-10])
    result = kioskctl("--folder", other, "bundle", "verify", path)
    assert result.exit_code == 1
    assert "cut off" in result.stderr


def test_a_bundle_without_news_says_so(
    kioskctl: Kioskctl, station: Path, other: Path, stick: Path
) -> None:
    first, second = stick / "first.rollcall", stick / "second.rollcall"
    for path in (first, second):
        kioskctl("bundle", "write", path, "--everything")
    kioskctl("--folder", other, "bundle", "read", first)
    read = kioskctl("--folder", other, "bundle", "read", second)
    assert "everything in the bundle is here already" in read.stdout
    assert "It holds no entry" in kioskctl("--folder", other, "bundle", "write", stick).stdout
