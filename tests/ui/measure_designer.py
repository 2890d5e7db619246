"""Says what an edit in the designer costs until it is painted, of a processor; run by hand.

    python -m tests.ui.measure_designer [edits] [layout ...]

Each layout, or those that are named, is nudged and its type changed with some of the people who are
hardest to print; the layout and the person that cost most then take so many edits. The check list
waits until the hand is still and is counted by itself."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

from PySide6.QtWidgets import QApplication

import badges
from badges.layout import Column
from badges.samples import hard_people
from ui.dressing import dressed_application
from ui.flows.designer import DesignerFlow
from ui.gallery.stage import Stage

EDITS = 100


class Designing:
    """The designer in front, and a hand that changes one thing after another."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.screen = stage.window.designer
        stage.window.go_to("designer")
        stage.settle()
        flow = stage.station.places.designer
        assert isinstance(flow, DesignerFlow)
        self.flow = flow
        self._count = 0

    def open(self, layout: str, person: int, *, shows: str = "front") -> None:
        self.screen.tools.opened.emit(layout)
        self.stage.settle()
        if self.screen.question.isVisible():  # what was edited before is not kept
            self.screen.left.emit()
            self.stage.settle()
        self.screen.look.person_chosen.emit(person)
        self.screen.look.shown.emit(shows)
        assert self.flow.design is not None
        parts = self.flow.design.layout.parts
        texts = [at for at, part in enumerate(parts) if isinstance(part, Column)]
        self.screen.parts.chosen.emit(texts[0] if texts else 0)
        self.painted()

    def edit(self) -> None:
        """By turns: moved by 0.1 mm, and its smallest size changed, so that it is fitted anew."""
        self._count += 1
        if self._count % 2:
            self.screen.canvas.nudged.emit(0.1 if self._count % 4 == 1 else -0.1, 0)
        else:
            self.screen.inspector.changed.emit("text.floor_pt", 6.0 + self._count % 4 / 4)

    def painted(self) -> None:
        """Until the answer is home and on the canvas; what waits for a still hand is put off."""
        self.flow._soon.stop()
        while self.stage.station.runner.busy:
            QApplication.processEvents()
            time.sleep(0.001)
        QApplication.processEvents()
        self.screen.canvas.repaint()

    def rest(self) -> None:
        self.flow._check()
        self.stage.settle()


def cpu_ms(act: Callable[[], None]) -> float:
    """Of all threads of this program."""
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1e3


def an_edit(designing: Designing) -> float:
    def act() -> None:
        designing.edit()
        designing.painted()

    return cpu_ms(act)


def said(what: str, times: list[float]) -> str:
    cut = quantiles(times, n=20)
    return f"{what}: p50 {cut[9]:.1f}, p95 {cut[18]:.1f}, at most {max(times):.1f} ms"


def main(edits: int, names: list[str]) -> None:
    application = dressed_application(lang="en", theme_name="light")
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder) / "station", size=(1280, 800))
        stage.start()
        stage.settle()
        designing = Designing(stage)
        costs: dict[tuple[str, int, str], float] = {}
        for name in names or badges.layout_names():
            layout = badges.load_layout(name)
            for person in range(0, len(hard_people()), 4):
                for shows in ("front", "paper") if layout.sheet else ("front",):
                    designing.open(name, person, shows=shows)
                    an_edit(designing)
                    costs[name, person, shows] = min(an_edit(designing) for _ in range(2))
        dearest = sorted(costs, key=lambda key: costs[key], reverse=True)
        worst = [key for key in dearest if key[2] == "front"][:1]
        worst += [key for key in dearest if key[2] == "paper"][:1]
        for name, person, shows in [("a6-portrait", 0, "front"), *worst]:
            designing.open(name, person, shows=shows)
            times = [an_edit(designing) for _ in range(edits)]
            print(said(f"{name}, {shows}, person {person}", times), flush=True)
            print(f"  the check list: {cpu_ms(designing.rest):.0f} ms", flush=True)
        stage.close()
    application.processEvents()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else EDITS, sys.argv[2:])
