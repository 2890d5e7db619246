"""The program around the kiosk: its options, a folder that cannot be opened, and no voice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.desk import open_desk
from tests.ui.selfservice.test_pages import settle
from ui.command_line import parse
from ui.selfservice.speaking import Speech
from ui.selfservice.station import KioskStation
from ui.selfservice.window import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_command_line_knows_the_kiosk_and_its_screen() -> None:
    options = parse(
        ["--watched", "--screen-inches", "43", "--screen-edge-mm", "600", "--screen", "2"]
    )
    assert options.self_service
    assert options.watched
    assert options.locked
    assert (options.screen_inches, options.screen_edge_mm, options.screen) == (43.0, 600.0, 2)
    assert not parse(["--self-service", "--unlocked"]).locked
    assert not parse([]).self_service


def test_a_folder_that_is_open_elsewhere_closes_the_kiosk_until_it_is_free(
    app: QApplication, tmp_path: Path, qtbot: object
) -> None:
    desk = open_desk(tmp_path / "kiosk")
    station = KioskStation(tmp_path / "kiosk", place=Place(10.1))
    failed: list[str] = []
    station.failed.connect(failed.append)
    station.start()
    qtbot.waitUntil(lambda: bool(failed), timeout=20_000)  # type: ignore[attr-defined]
    texts = [one.text() for one in station.window.findChildren(QLabel)]
    assert "This kiosk is closed" in texts
    desk.close()
    station._open()
    qtbot.waitUntil(lambda: station.running is not None, timeout=20_000)  # type: ignore[attr-defined]
    station.close()
    station.window.close()
    station.window.deleteLater()
    settle()


def test_where_there_is_no_voice_nothing_is_said_and_nothing_is_offered(app: object) -> None:
    speech = Speech()
    assert not speech.can("ko")
    speech.say("This kiosk is closed")
    speech.hush()
    speech.deleteLater()
