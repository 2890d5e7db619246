"""The designer, state by state: a layout as it is, an edit, findings, sides, and its questions."""

from __future__ import annotations

from collections.abc import Iterator

from badges.layout import Band, CodeBox
from ui.flows.designer import DesignerFlow
from ui.gallery.stage import Stage
from ui.screens.designer.editors import SentenceEditor

NAME, PLACE = 2, 3  # the two columns of the usual layout that matter most
ARABIC = 6  # a person among the samples


def scenes(stage: Stage) -> Iterator[str]:
    stage.window.go_to("designer")
    stage.settle()
    yield "designer"
    yield from _editing(stage)
    yield from _findings(stage)
    yield from _kinds(stage)
    yield from _asking(stage)
    _start_again(stage)


def _editing(stage: Stage) -> Iterator[str]:
    screen = stage.window.designer
    screen.parts.chosen.emit(NAME)
    screen.inspector.text_chosen.emit(1)
    screen.look.person_chosen.emit(ARABIC)
    stage.settle()
    yield "designer-text"
    screen.inspector.changed.emit("text.words", (("ko", "{name} 님"), ("fr", "{name}")))
    screen.parts.chosen.emit(PLACE)
    flow = _flow(stage)
    assert flow.design is not None
    area = flow.design.layout.parts[PLACE].area
    screen.canvas.pulled.emit(area._replace(x_mm=9.4, width_mm=52.0), (1, 0), 1.6)
    stage.settle()
    yield "designer-dragged"
    screen.canvas.let_go.emit()


def _findings(stage: Stage) -> Iterator[str]:
    screen = stage.window.designer
    screen.parts.chosen.emit(NAME)
    for name, value in (("height_mm", 20.0), ("text.tone", "white"), ("x_mm", 0.6)):
        screen.inspector.changed.emit(name, value)
    screen.parts.chosen.emit(_first(stage, CodeBox))
    screen.inspector.changed.emit("side_mm", 16.0)
    stage.settle()
    screen.checks.choose(0)
    stage.settle()
    yield "designer-findings"
    screen.parts.chosen.emit(PLACE)
    stage.settle()
    sentence = screen.inspector.text_grid.fields["text.sentence"].editor
    assert isinstance(sentence, SentenceEditor)
    sentence.line.setFocus()
    sentence.line.setText("{organisaton}")
    sentence.line.textEdited.emit("{organisaton}")
    stage.settle()
    yield "designer-wrong"


def _kinds(stage: Stage) -> Iterator[str]:
    screen = stage.window.designer
    screen.parts.chosen.emit(_first(stage, Band))
    stage.settle()
    yield "designer-band"
    screen.parts.chosen.emit(PLACE)
    screen.inspector.changed.emit("rotation_deg", -12.0)
    stage.settle()
    yield "designer-turned"
    _open(stage, "butterfly-82x203")
    screen.look.shown.emit("back")
    screen.parts.chosen.emit(len(_layout_parts(stage)) - 2)
    stage.settle()
    yield "designer-back"
    screen.parts.chosen.emit(-1)
    screen.look.shown.emit("paper")
    stage.settle()
    yield "designer-paper"
    _open(stage, "a4-8x90x55")
    screen.look.shown.emit("paper")
    screen.parts.chosen.emit(-1)
    screen.look.shown.emit("paper")
    stage.settle()
    yield "designer-sheet"


def _asking(stage: Stage) -> Iterator[str]:
    screen = stage.window.designer
    _open(stage, "a6-portrait")
    screen.part_buttons.added.emit("image")
    stage.settle()
    yield "designer-picture"
    screen.ask_name()
    stage.settle()
    yield "designer-save-as"
    screen.named.emit("Seongnam 2019")
    stage.settle()
    yield "designer-saved"
    screen.canvas.nudged.emit(-1.0, 0.0)
    screen.tools.opened.emit("a7-portrait")
    stage.settle()
    yield "designer-leave"
    screen.question.dismiss()
    screen.named.emit("a6-portrait")
    stage.settle()
    yield "designer-name-taken"


def _open(stage: Stage, name: str) -> None:
    screen = stage.window.designer
    screen.tools.opened.emit(name)
    stage.settle()
    if not screen.question.isHidden():
        screen.left.emit()
        screen.question.answered()
        stage.settle()


def _start_again(stage: Stage) -> None:
    _open(stage, "a6-portrait")
    stage.settle()


def _flow(stage: Stage) -> DesignerFlow:
    return stage.station.places.designer


def _layout_parts(stage: Stage) -> tuple[object, ...]:
    design = _flow(stage).design
    assert design is not None
    return design.layout.parts


def _first(stage: Stage, kind: type) -> int:
    return next(at for at, part in enumerate(_layout_parts(stage)) if isinstance(part, kind))
