"""`kiosk screens`: play every scene on the real window and keep a picture of each."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.errors import KnownError
from ui.dressing import dressed_application
from ui.gallery import desk_scenes, kiosk_scenes, more_scenes, other_scenes, staff_scenes
from ui.gallery.kiosk_stage import KioskStage
from ui.gallery.stage import Stage
from ui.languages import speak, spoken
from ui.theme import theme

if TYPE_CHECKING:
    from ui.command_line import Options

LAYOUT_ROUNDS = 4  # lines that wrap tell the scroll area of their height one round later


def photograph(options: Options) -> int:
    """Write one PNG a state into the folder; print their names."""
    out = options.screens_out
    assert out is not None
    dressed_application(lang=options.lang, theme_name=options.theme)
    taken = 0
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="rollcall-") as scratch:
            for name in pictures(out, Path(scratch), size=options.size, only=options.only):
                print(out / f"{name}.png")
                taken += 1
    except OSError as error:
        print(f"The pictures cannot be written to {out}: {error.strerror}. Choose another folder.")
        return 2
    if not taken:
        print(f"No picture is called {' or '.join(options.only)}. Without --only all are taken.")
        return 2
    return 0


def pictures(
    out: Path, scratch: Path, *, size: tuple[int, int], only: Sequence[str] = ()
) -> Iterator[str]:
    """The names of the pictures, each given once it is written. With `only`, those whose names
    begin with one of these; and what none of them is a part of is not played."""
    wanted = Wanted(tuple(only))
    yield from _photographed(out, _day_scenes(scratch, size, wanted), wanted)
    if wanted.plays("checkin", "visits"):
        yield from _photographed(out, _closed_scenes(scratch, size), wanted)
    if wanted.plays("staff"):
        yield from _photographed(out, _staffed_scenes(scratch, size), wanted)
    if wanted.plays("kiosk"):
        yield from _photographed(out, _kiosk_scenes(scratch, size), wanted)


class Wanted(Struct, frozen=True):
    """Which pictures somebody asked for; none named: all."""

    names: tuple[str, ...]

    def shows(self, picture: str) -> bool:
        return not self.names or picture.startswith(self.names)

    def plays(self, *screens: str) -> bool:
        """Whether pictures of these screens may be among them."""
        return not self.names or any(
            name.startswith(screen) or screen.startswith(name)
            for name in self.names
            for screen in screens
        )


# What is on a window, and what the picture of it is called.
Shown = tuple[QWidget, str]


def _photographed(out: Path, scenes: Iterator[Shown], wanted: Wanted) -> Iterator[str]:
    for window, name in scenes:
        if not wanted.shows(name):
            continue
        for _ in range(LAYOUT_ROUNDS):
            QApplication.processEvents()
        if not window.grab().save(str(out / f"{name}.png")):
            raise KnownError(f"The picture {name} cannot be written to {out}.")
        yield name


def _day_scenes(scratch: Path, size: tuple[int, int], wanted: Wanted) -> Iterator[Shown]:
    """The sample event on its first morning."""
    sets = (
        (("checkin",), desk_scenes.scenes),
        (("checkin", "exceptions", "setup", "printing"), more_scenes.scenes),
        *other_scenes.sets(scratch),
    )
    played = [scenes for screens, scenes in sets if wanted.plays(*screens)]
    if not played:
        return
    stage = Stage(scratch / "station", size=size)
    try:
        stage.window.show()
        yield stage.window, "checkin-loading"
        stage.start()
        stage.settle()
        stage.station.places.status.rest()
        for scenes in played:
            yield from ((stage.window, name) for name in scenes(stage))
        if wanted.plays("checkin"):
            yield from _twice(stage, scratch)
    finally:
        stage.close()


def _twice(stage: Stage, scratch: Path) -> Iterator[Shown]:
    """The window of somebody who opened the same folder again."""
    second = Stage(scratch / "station", size=(stage.window.width(), stage.window.height()))
    try:
        second.start()
        second.settle()
        stage.window.hide()
        yield second.window, "checkin-second-instance"
    finally:
        second.close()


def _closed_scenes(scratch: Path, size: tuple[int, int]) -> Iterator[Shown]:
    """A station without an event."""
    empty = Stage(scratch / "empty", size=size, sample=False)
    try:
        empty.start()
        empty.settle()
        yield empty.window, "checkin-no-event"
        empty.window.go_to("visits")
        empty.settle()
        yield empty.window, "visits-empty"
    finally:
        empty.close()


def _staffed_scenes(scratch: Path, size: tuple[int, int]) -> Iterator[Shown]:
    """A station of its own: from the first account on, the others would be asked for PINs."""
    stage = Stage(scratch / "staffed", size=size)
    try:
        stage.start()
        stage.settle()
        stage.station.places.status.rest()
        yield from ((stage.window, name) for name in staff_scenes.scenes(stage))
    finally:
        stage.close()


def _kiosk_scenes(scratch: Path, size: tuple[int, int]) -> Iterator[Shown]:
    """A kiosk of its own, in the language and the colours of this run."""
    language, theme_name = spoken(), theme.colours().name
    stage = KioskStage(scratch / "kiosk", size=size, theme_name=theme_name)
    try:
        stage.start()
        yield from ((stage.window, name) for name in kiosk_scenes.scenes(stage, language))
    finally:
        stage.close()
        speak(language)
