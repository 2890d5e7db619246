"""The manual's pictures of the window: `python -m tests.ui.draw_manual docs/pictures`.

Each is a scene of `kiosk screens`, but the one of training. Sizes and letters differ a little from
one computer to the next, so no test compares them: whoever changes a screen draws them and looks.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from kiosk.desk import open_desk
from kiosk.sample import sample_folder
from ui.dressing import dressed_application
from ui.gallery.photographing import pictures
from ui.gallery.stage import Stage
from ui.opening import open_practice
from ui.station import Station

SIZE = (1280, 800)
SCENES = {
    "desk-ready": "checkin-ready",
    "desk": "checkin-done",
    "visits": "visits",
    "roll": "roll-aboard",
    "door": "door-in",
    "designer": "designer-text",
    "import": "setup-preview",
    "inbox": "inbox-visits",
    "stations": "stations-many",
    "protocol": "protocol-ticked",
    "overview": "overview",
}
MIRRORED = {"desk-dark-mirrored": "checkin-done"}


def draw(out: Path) -> None:
    """Write them all; what else lies in the folder stays."""
    with tempfile.TemporaryDirectory(prefix="rollcall-") as scratch:
        place = Path(scratch)
        dressed_application(lang="en", theme_name="light")
        _scenes(out, place / "light", SCENES)
        _training(out, place / "training")
        dressed_application(lang="ar", theme_name="dark")
        _scenes(out, place / "dark", MIRRORED)


def _scenes(out: Path, place: Path, wanted: Mapping[str, str]) -> None:
    taken = place / "taken"
    taken.mkdir(parents=True)
    drawn = set(pictures(taken, place, size=SIZE, only=tuple(wanted.values())))
    for name, scene in wanted.items():
        assert scene in drawn, f"no scene is called {scene} any more"
        shutil.copyfile(taken / f"{scene}.png", out / f"{name}.png")


def _training(out: Path, place: Path) -> None:
    with open_desk(place) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
    stage = Stage(place.with_name("nothing"), size=SIZE)
    stage.station.close()
    stage.station = Station(
        None, sample_if_empty=False, job=partial(open_practice, place, clock=stage.clock)
    )
    stage.window = stage.station.window
    stage.window.resize(*SIZE)
    try:
        stage.start()
        stage.settle()
        stage.station.places.status.rest()
        stage.scan(stage.find("Aghababyan").registration_code)
        stage.settle()
        stage.window.grab().save(str(out / "training.png"))
    finally:
        stage.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw(Path(sys.argv[1]))
