"""`kiosk screens`: play every scene on the real window and keep a picture of each."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.errors import KnownError
from ui.dressing import dressed_application
from ui.gallery import desk_scenes, more_scenes, other_scenes, staff_scenes
from ui.gallery.stage import Stage

if TYPE_CHECKING:
    from ui.app import Options

LAYOUT_ROUNDS = 4  # lines that wrap tell the scroll area of their height one round later


def photograph(options: Options) -> int:
    """Write one PNG a state into the folder; print their names."""
    out = options.screens_out
    assert out is not None
    dressed_application(lang=options.lang, theme_name=options.theme)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="rollcall-") as scratch:
            for name in pictures(out, Path(scratch), size=options.size):
                print(out / f"{name}.png")
    except OSError as error:
        print(f"The pictures cannot be written to {out}: {error.strerror}. Choose another folder.")
        return 2
    return 0


def pictures(out: Path, scratch: Path, *, size: tuple[int, int]) -> Iterator[str]:
    """The names of the pictures, each given once it is written."""
    stage = Stage(scratch / "station", size=size)
    try:
        for name in _all_scenes(stage, scratch):
            for _ in range(LAYOUT_ROUNDS):
                QApplication.processEvents()
            picture = stage.window.grab()
            if not picture.save(str(out / f"{name}.png")):
                raise KnownError(f"The picture {name} cannot be written to {out}.")
            yield name
    finally:
        stage.close()
    yield from _closed_scenes(out, scratch, size=size)
    yield from _staffed_scenes(out, scratch, size=size)


def _all_scenes(stage: Stage, scratch: Path) -> Iterator[str]:
    stage.window.show()
    yield "checkin-loading"
    stage.start()
    stage.settle()
    stage.station.places.status.rest()
    yield from desk_scenes.scenes(stage)
    yield from more_scenes.scenes(stage)
    yield from other_scenes.scenes(stage, scratch)
    second = Stage(scratch / "station", size=(stage.window.width(), stage.window.height()))
    try:
        second.start()
        second.settle()
        stage.window.hide()
        stage.window, first = second.window, stage.window
        yield "checkin-second-instance"
        stage.window = first
    finally:
        second.close()


def _closed_scenes(out: Path, scratch: Path, *, size: tuple[int, int]) -> Iterator[str]:
    """A station without an event."""
    empty = Stage(scratch / "empty", size=size, sample=False)
    try:
        empty.start()
        empty.settle()
        for name in ("checkin-no-event", "visits-empty"):
            if name.startswith("visits"):
                empty.window.go_to("visits")
                empty.settle()
            QApplication.processEvents()
            empty.window.grab().save(str(out / f"{name}.png"))
            yield name
    finally:
        empty.close()


def _staffed_scenes(out: Path, scratch: Path, *, size: tuple[int, int]) -> Iterator[str]:
    """A station of its own: from the first account on, the others would be asked for PINs."""
    stage = Stage(scratch / "staffed", size=size)
    try:
        stage.start()
        stage.settle()
        stage.station.places.status.rest()
        for name in staff_scenes.scenes(stage):
            for _ in range(LAYOUT_ROUNDS):
                QApplication.processEvents()
            stage.window.grab().save(str(out / f"{name}.png"))
            yield name
    finally:
        stage.close()
