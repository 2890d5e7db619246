"""The app opens where there is a screen; elsewhere a person is told where the day's papers lie."""

import sys
from pathlib import Path

import pytest
from launching import has_screen, what_lies_in


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a screen")
def test_a_screen_is_there_when_the_desktop_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen()


def test_badges_exports_and_pictures_are_counted_by_folder(tmp_path: Path) -> None:
    (tmp_path / "desk-1" / "badges").mkdir(parents=True)
    for name in ("desk-1/badges/a.pdf", "desk-1/badges/b.pdf", "attendance.csv", "desk.png"):
        (tmp_path / name).touch()
    assert what_lies_in(tmp_path).splitlines() == [
        f"Everything lies in {tmp_path}",
        f"  badges: 2 files in {tmp_path / 'desk-1' / 'badges'}",
        f"  exports: 1 files in {tmp_path}",
        f"  pictures: 1 files in {tmp_path}",
    ]
