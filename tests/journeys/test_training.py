"""Somebody practises on the event: it looks like it, says what it is, and leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.desk import Desk, open_desk
from kiosk.desk.training import open_training, remove_training, training_folder
from kiosk.domain import commands as c
from kiosk.errors import KnownError
from kiosk.sample import sample_folder
from tests.desk.stations import pages_of
from tests.journeys.conftest import Hands
from ui.dressing import dressed_application
from ui.gallery.stage import Stage
from ui.opening import open_practice, open_station
from ui.station import Station
from ui.widgets.watermark import Watermark

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PIN = "471100"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The real data: an event, an account, somebody in already, somebody with a lost badge."""
    place = tmp_path / "station"
    with open_desk(place) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
        desk.do(c.AddStaff("Ana", "administrator", PIN))
        desk.do(c.CheckInPerson(desk.people("delegate")[0].participant))
    return place


def exported(folder: Path, out: Path) -> dict[str, bytes]:
    out.mkdir(exist_ok=True)
    with open_desk(folder) as desk:
        for what in ("attendance", "passages", "visits"):
            desk.export(what, out / f"{what}.csv")
        digests = repr(sorted(desk.digests().items())).encode()
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())} | {"rows": digests}


@pytest.fixture
def trainee(qapp: QApplication, folder: Path, tmp_path: Path) -> Iterator[Hands]:
    dressed_application(lang="en", theme_name="light")
    stage = Stage(tmp_path / "nothing", size=(1280, 800))
    stage.station.close()
    job = partial(open_practice, folder, clock=stage.clock)
    stage.station = Station(None, sample_if_empty=False, job=job)
    stage.window = stage.station.window
    stage.window.resize(1280, 800)
    stage.start()
    stage.settle()
    yield Hands(stage)
    stage.close()


def paper(desk: Desk, participant: str) -> str:
    document = pypdfium2.PdfDocument(desk.badge_pdf(participant))
    return str(document[0].get_textpage().get_text_range())


def test_what_is_practised_changes_nothing_and_says_so_everywhere(
    trainee: Hands, folder: Path, tmp_path: Path
) -> None:
    before = exported(folder, tmp_path / "before")
    assert trainee.window.is_locked  # a PIN lets in, as at the real window
    trainee.type(PIN)
    trainee.enter()
    assert not trainee.window.is_locked
    desk, window = trainee.desk, trainee.window
    (mark,) = window.findChildren(Watermark)
    assert mark.isVisible()
    assert mark.geometry() == window.rect()
    assert mark.accessibleName() == "TRAINING"
    assert "TRAINING" in window.windowTitle()
    assert desk.counts().checked_in == 0
    first, second = desk.people("delegate")[:2]
    trainee.scan(first.registration_code)
    assert trainee.verdict[0] == "ok"
    trainee.scan(second.registration_code)
    trainee.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.counts().checked_in == 1
    assert "TRAINING" in paper(desk, first.participant)
    event = desk.event()
    assert event is not None
    assert event.name.startswith("TRAINING")
    assert all(visit.title.startswith("TRAINING") for visit in desk.visits())
    with open_desk(folder) as live:
        taken = live.take_in(pages_of(desk))
    assert (taken.new, len(taken.refused)) == (0, len(desk.heads()))
    trainee.stage.close()
    assert not training_folder(folder).exists()
    assert exported(folder, tmp_path / "after") == before


def test_a_training_is_not_begun_over_another_one_and_a_leftover_goes_with_the_next_start(
    folder: Path,
) -> None:
    desk = open_training(folder)
    with pytest.raises(KnownError, match="already open"):
        open_training(folder)
    open_station(folder, sample_if_empty=False).desk.close()
    assert training_folder(folder).exists()  # somebody practises there
    desk.close()  # as after a power cut: the folder stays
    with open_desk(folder), pytest.raises(KnownError, match="already open"):
        open_training(folder)
    open_station(folder, sample_if_empty=False).desk.close()
    assert not training_folder(folder).exists()
    remove_training(folder)


def test_where_there_is_no_event_the_sample_is_practised_on(tmp_path: Path) -> None:
    opened = open_practice(tmp_path / "empty")
    assert opened.is_sample
    assert opened.desk.event() is not None
    opened.desk.close()
