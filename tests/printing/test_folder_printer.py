"""Badges as files: whole, never lost, never one over another."""

import contextlib
import resource
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.printing.folder_printer import FolderPrinter, file_stem
from kiosk.printing.printer import Stage
from tests.printing.print_world import PrintShop


def test_namesakes_get_a_file_each(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "badges")
    references = [printer.print(pdf, "홍길동 1") for pdf in (b"one", b"two", b"three")]
    assert references == ["HongGilDong-1.pdf", "HongGilDong-1-2.pdf", "HongGilDong-1-3.pdf"]
    assert (tmp_path / "badges" / references[1]).read_bytes() == b"two"
    assert printer.progress(references[0]).stage is Stage.DONE


@given(st.text(max_size=400))
def test_any_name_gives_a_file_name_for_every_file_system(title: str) -> None:
    stem = file_stem(title)
    assert 0 < len(stem) <= 100
    assert stem.isascii()
    assert not set(stem) & set('<>:"/\\|?* \t\n\x00')
    assert stem[0] not in ".-"
    assert stem[-1] not in ". "
    assert stem.partition(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


@pytest.mark.parametrize("title", ["CON", "nul.pdf", "../../etc/passwd", "   ", "…"])
def test_names_that_are_traps_are_disarmed(tmp_path: Path, title: str) -> None:
    reference = FolderPrinter(tmp_path).print(b"%PDF", title)
    assert (tmp_path / reference).is_file()


def test_a_folder_that_cannot_be_made_is_said_and_keeps_the_job(shop: PrintShop) -> None:
    shop.badges.write_text("a file where the folder should be")
    number = shop.order("act-1")
    shop.step()
    assert shop.state(number) == "waiting"
    assert "choose another printer" in shop.job(number).problem
    shop.badges.unlink()
    shop.step(after_ms=60_000)
    assert shop.state(number) == "done"


def test_a_folder_that_may_not_be_written_is_said() -> None:
    # The kernel lets nobody, not even root, make files there.
    printer = FolderPrinter(Path("/proc/self"))
    with pytest.raises(KnownError, match=r"choose another printer"):
        printer.print(b"%PDF", "Ana")


def test_a_file_that_does_not_fit_leaves_nothing_behind(tmp_path: Path) -> None:
    with _files_of_at_most(1_000), pytest.raises(KnownError, match="disk is full"):
        FolderPrinter(tmp_path).print(b"x" * 5_000, "Ana")
    assert list(tmp_path.iterdir()) == []


@contextlib.contextmanager
def _files_of_at_most(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs root")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.system
def test_a_full_disk_is_said_and_the_badge_comes_once_there_is_room(
    shop: PrintShop, small_disk: Path
) -> None:
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"):
        filler.write_bytes(b"x" * 1_000_000)
    shop.printers["folder"] = FolderPrinter(small_disk)
    number = shop.order("act-1")
    shop.step()
    assert shop.state(number) == "waiting"
    assert shop.job(number).problem.startswith("The disk is full")
    assert list(small_disk.iterdir()) == [filler]
    filler.unlink()
    shop.step(after_ms=60_000)
    assert shop.state(number) == "done"
    assert len(list(small_disk.iterdir())) == 1
