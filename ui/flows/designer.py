"""The designer at work: edits are made here and now, drawing and files behind the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from badges.design.finding import Finding
from badges.design.snapping import Grip
from badges.design.values import Value
from badges.layout import Layout
from badges.layout_table import Area
from badges.samples import SamplePerson, hard_people
from kiosk.domain.staff_rules import Right
from kiosk.speech import told
from ui.flows import design_files as files
from ui.flows.allowed import Allowed
from ui.flows.design_files import Opened, Saved
from ui.flows.design_jobs import Checked, Drawn, Wish, check, draw
from ui.runner import Runner
from ui.screens.designer import design as d
from ui.screens.designer.design import Design, Shows
from ui.screens.designer.screen import DesignerScreen
from ui.screens.designer.view import checks_view, designer_view, people_words
from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.printing.own_layouts import Brought

# The picture first: who drags wants to see it, and reads the check list when the hand is still.
CHECK_AFTER_MS = 150
# Reading a layout, or drawing it, beside the painter of its screen would keep the painter waiting.
AFTER_PAINT_MS = 30


class DesignerFlow(QObject):
    """Holds the design that is in front, and stands between the screen and the desk."""

    used = Signal()  # the station prints with another layout from now on

    def __init__(self, screen: DesignerScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self.allowed = Allowed(self, desk, runner=runner, say=screen.show_problem)
        self._design: Design | None = None
        self._findings: tuple[Finding, ...] = ()
        self._checked: Layout | None = None
        self._people: list[SamplePerson] = []
        self._used = ""
        self._shipped: tuple[str, ...] = ()
        self._after_leaving: tuple[str, Path | None] = ("", None)
        self._check_soon, self._resume_soon, self._draw_soon = (QTimer(self) for _ in range(3))
        for timer, then in (
            (self._check_soon, self._check),
            (self._resume_soon, self._resume),
            (self._draw_soon, self._draw),
        ):
            timer.setSingleShot(True)
            timer.timeout.connect(then)
        self._has_draft = True  # or none at all: what is known once the first layout is open

    def _listen(self) -> None:
        screen, canvas = self._screen, self._screen.canvas
        screen.tools.opened.connect(self._open_asked)
        screen.tools.use_asked.connect(self._use)
        screen.undo_asked.connect(self._undo)
        screen.redo_asked.connect(self._redo)
        screen.save_asked.connect(self._save)
        screen.named.connect(self._save_as)
        screen.left.connect(self._leave)
        screen.imported.connect(self._import_asked)
        screen.exported.connect(self._export)
        screen.picture_chosen.connect(self._read_picture)
        screen.test_asked.connect(self._test)
        screen.copied.connect(self._copy)
        screen.removed.connect(self._remove)
        screen.reordered.connect(self._reorder)
        screen.part_buttons.added.connect(self._add)
        screen.parts.chosen.connect(self._choose)
        screen.checks.chosen.connect(self._look_at)
        screen.look.shown.connect(self._show_side)
        screen.look.person_chosen.connect(self._choose_person)
        screen.look.dpi_chosen.connect(self._choose_dpi)
        screen.inspector.changed.connect(self._set_value)
        screen.inspector.text_chosen.connect(self._choose_text)
        screen.inspector.text_added.connect(self._add_text)
        screen.inspector.text_removed.connect(self._remove_text)
        screen.inspector.photo_asked.connect(self._take_photo)
        canvas.chosen.connect(self._choose)
        canvas.pulled.connect(self._pull)
        canvas.let_go.connect(self._let_go)
        canvas.nudged.connect(self._nudge)
        canvas.stretched.connect(self._stretch)
        canvas.stepped.connect(self._step)
        canvas.resized.connect(self._draw)

    @property
    def design(self) -> Design | None:
        return self._design

    @property
    def gathering(self) -> bool:
        """Something changed, and the check list is not made again yet."""
        return any(timer.isActive() for timer in self._timers)

    @property
    def _timers(self) -> tuple[QTimer, ...]:
        return (self._check_soon, self._resume_soon, self._draw_soon)

    def hurry(self) -> None:
        """Make it now."""
        for timer in self._timers:
            if timer.isActive():
                timer.start(0)

    def refresh(self) -> None:
        """The screen came in front: what is designed stays; the first time it is what is in use."""
        if self._design is None:
            self._resume_soon.start(AFTER_PAINT_MS)
        else:
            self._show()

    def _resume(self) -> None:
        job = partial(files.resume, self._desk)
        self._runner.latest("design", job, done=self._opened, failed=self._screen.show_problem)

    # -- files ---------------------------------------------------------------------------------

    def _open_asked(self, name: str) -> None:
        self._leave_for((name, None))

    def _import_asked(self, path: Path) -> None:
        self._leave_for(("", path))

    def _leave_for(self, wanted: tuple[str, Path | None]) -> None:
        """Ask first where something would be lost."""
        self._after_leaving = wanted
        if self._design is not None and self._design.is_changed:
            self._show()  # the list of layouts says again what is open
            self._screen.ask_to_leave(self._design.name or self._design.source)
        else:
            self._leave()

    def _leave(self) -> None:
        name, path = self._after_leaving
        if path is None:
            self._open(name)
            return
        job = partial(files.bring_layout, path)
        self._runner.run(job, done=self._brought, failed=self._screen.show_problem)

    def _open(self, name: str) -> None:
        job = partial(files.open_layout, self._desk, name)
        self._runner.latest("design", job, done=self._opened, failed=self._screen.show_problem)

    def _opened(self, opened: Opened) -> None:
        if self._design is None:  # until now there was nothing to do anything with
            self._listen()
            self._people = hard_people()
            self._screen.look.show_people(people_words(self._people))
        self._used, self._shipped = opened.used, opened.shipped
        self._screen.tools.show_layouts(opened.shipped, own=opened.own)
        self._screen.verdict.clear()
        before = self._design
        kept = {"person": before.person, "dpi": before.dpi} if before is not None else {}
        self._take(replace(opened.design, **kept))
        if opened.resumed:
            headline = translate("designer", "What was not saved before is here again")
            self._screen.show_done(headline)
        if opened.problem:
            self._screen.show_problem(opened.problem)

    def _brought(self, found: Brought) -> None:
        source = f"{found.layout.name} ({found.source})"
        self._take(d.brought(found.layout, source=source))
        headline = translate("designer", "Imported; save it under a name to keep it")
        if found.lost:
            self._screen.verdict.show_verdict(
                "attention", headline, " ".join(map(told, found.lost))
            )
        else:
            self._screen.show_done(headline)

    def _save(self) -> None:
        if self._design is None:
            return
        if not self._design.name:
            self._screen.ask_name()
            return
        self._save_as(self._design.name)

    def _save_as(self, wish: str) -> None:
        if self._design is not None:
            job = partial(files.save_layout, self._desk, self._design.layout, wish)
            self.allowed.run(
                Right.LAYOUTS, job, done=self._was_saved, failed=self._screen.show_problem
            )

    def _was_saved(self, saved: Saved) -> None:
        assert self._design is not None
        self._screen.tools.show_layouts(self._shipped, own=saved.own)
        self._take(d.was_saved(self._design, saved.layout, saved.name))
        words = translate("designer", "Saved as {name}").format(name=saved.name)
        self._screen.show_done(words)

    def _export(self, path: Path) -> None:
        if self._design is not None:
            job = partial(self._desk.printing.layouts.export, self._design.layout, path)
            self._runner.run(job, done=self._exported, failed=self._screen.show_problem)

    def _exported(self, _: Layout) -> None:
        words = translate("designer", "Exported")
        sentence = translate("designer", "Pictures lie beside the file: take them along.")
        has_pictures = any(getattr(part, "file", "") for part in self._layout.parts)
        self._screen.show_done(words, sentence if has_pictures else "")

    def _test(self) -> None:
        if self._design is not None:
            job = partial(self._desk.printing.try_layout, self._layout, self._design.person)
            self._runner.run(job, done=self._tested, failed=self._screen.show_problem)

    def _tested(self, _: int) -> None:
        headline = translate("designer", "A test is on its way to the printer")
        sentence = translate("designer", "With the person shown here. No station lets it pass.")
        self._screen.show_done(headline, sentence)

    def _use(self) -> None:
        if self._design is not None:
            name = self._design.name or self._design.source
            job = partial(files.use_layout, self._desk, name)
            self.allowed.run(
                Right.LAYOUTS, job, done=self._is_used, failed=self._screen.show_problem
            )

    def _is_used(self, name: str) -> None:
        self._used = name
        self._show()
        headline = translate("designer", "This station prints with {name} from now on")
        self._screen.show_done(headline.format(name=name))
        self.used.emit()

    def _read_picture(self, path: Path) -> None:
        job = partial(files.read_picture, path)
        self._runner.run(job, done=self._take_picture, failed=self._screen.show_problem)

    def _take_picture(self, found: tuple[str, bytes]) -> None:
        self._do(d.with_own_picture(self._held, *found))

    # -- edits ---------------------------------------------------------------------------------

    @property
    def _held(self) -> Design:
        assert self._design is not None
        return self._design

    @property
    def _layout(self) -> Layout:
        return self._held.layout

    def _do(self, after: Design) -> None:
        """Show what came of an edit; what was said about the one before it goes."""
        if after.layout != self._layout:
            self._screen.verdict.clear()
        self._take(after)

    def _undo(self) -> None:
        self._do(d.undone(self._held))

    def _redo(self) -> None:
        self._do(d.redone(self._held))

    def _copy(self) -> None:
        self._do(d.with_copy(self._held))

    def _remove(self) -> None:
        self._do(d.with_removed(self._held))

    def _reorder(self, step: int) -> None:
        self._do(d.reordered(self._held, step))

    def _add(self, kind: str) -> None:
        self._do(d.with_added(self._held, kind))
        self._screen.canvas.setFocus()

    def _set_value(self, name: str, value: Value) -> None:
        self._do(d.with_(self._held, name, value))

    def _add_text(self) -> None:
        self._do(d.with_another_text(self._held))

    def _remove_text(self) -> None:
        self._do(d.with_text_removed(self._held))

    def _take_photo(self) -> None:
        self._do(d.with_own_picture(self._held, "", b""))

    def _pull(self, area: Area, grip: Grip | None, reach_mm: float) -> None:
        self._do(d.pulled(self._held, area, grip, reach_mm=reach_mm))

    def _nudge(self, dx_mm: float, dy_mm: float) -> None:
        self._do(d.nudged(self._held, dx_mm, dy_mm))

    def _stretch(self, dx_mm: float, dy_mm: float) -> None:
        self._do(d.stretched(self._held, dx_mm, dy_mm))

    def _let_go(self) -> None:
        before, self._design = self._held, d.sealed(self._held)
        if before.guides:
            self._show()

    # -- looking -------------------------------------------------------------------------------

    def _choose(self, at: int) -> None:
        self._take(d.choose(self._held, at))

    def _choose_text(self, text_at: int) -> None:
        self._take(d.choose_text(self._held, text_at))

    def _step(self, step: int) -> None:
        self._take(d.choose_next(self._held, step))

    def _show_side(self, shows: Shows) -> None:
        self._take(d.show(self._held, shows))

    def _choose_person(self, person: int) -> None:
        self._take(replace(self._held, person=person))

    def _choose_dpi(self, dpi: int) -> None:
        self._take(replace(self._held, dpi=cast("d.Dpi", dpi)))

    def _look_at(self, at: int, person: int) -> None:
        """A finding: its part, on the badge of whoever meets it."""
        chosen = d.choose(self._held, at)
        self._take(replace(chosen, person=person) if person >= 0 else chosen)

    # -- showing -------------------------------------------------------------------------------

    def _take(self, design: Design) -> None:
        before, self._design = self._design, design
        self._show()
        if before is None:
            self._draw_soon.start(AFTER_PAINT_MS)
        elif _wish(before) != _wish(design):
            self._draw()
        if before is None or (before.layout, before.dpi) != (design.layout, design.dpi):
            self._check_soon.start(CHECK_AFTER_MS)

    def _show(self) -> None:
        findings = self._findings if self._checked == self._layout else ()
        self._screen.show_view(designer_view(self._held, findings, used=self._used))

    def _draw(self) -> None:
        if self._design is None:
            return
        wish = _wish(self._design)
        job = partial(draw, wish, self._people, self._screen.canvas.scale_px_mm)
        self._runner.latest("design picture", job, done=self._drawn, failed=self._not_drawn)

    def _drawn(self, drawn: Drawn) -> None:
        self._screen.show_picture(drawn.picture)

    def _not_drawn(self, sentence: str) -> None:
        self._screen.show_problem(sentence)

    def _check(self) -> None:
        if self._design is not None:
            layout = self._design.layout
            job = partial(check, _wish(self._design), self._people, lambda: self._layout is layout)
            self._runner.latest("design checks", job, done=self._was_checked)

    def _was_checked(self, checked: Checked | None) -> None:
        if checked is None:
            return  # another check is on its way
        self._findings, self._checked = checked.findings, checked.layout
        self._screen.show_checks(checks_view(self._findings, checked.layout, self._people))
        self._show()
        self._keep_draft()

    def _keep_draft(self) -> None:
        """A window may close before anybody saves. What no file may hold waits to be mended."""
        design, blocked = self._held, any(one.blocks for one in self._findings)
        if blocked or design.layout != self._checked or not (design.is_changed or self._has_draft):
            return
        self._has_draft = design.is_changed
        job = partial(files.keep_draft, self._desk, design)
        self._runner.latest("design draft", job, failed=self._screen.show_problem)


def _wish(design: Design) -> Wish:
    return Wish(design.layout, design.shows, design.person, design.dpi)
