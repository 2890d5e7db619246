"""What the designer opens first: what was not saved, or what is in use, or the usual one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import badges
from badges.design.arranging import moved
from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from ui.flows import design_files

A6 = badges.load_layout("a6-portrait")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "station", clock=FakeClock())
    yield desk
    desk.close()


def test_what_was_not_saved_goes_on_from_what_it_began_with(desk: Desk) -> None:
    edited = moved(A6, 0, 1.0, 0.0)
    began = design_files.open_layout(desk, "a6-portrait").design
    design_files.keep_draft(desk, design_files.d.edited(began, edited))
    found = design_files.resume(desk)
    assert (found.resumed, found.design.layout, found.design.source) == (
        True,
        edited,
        "a6-portrait",
    )
    assert design_files.d.undone(found.design).layout == A6
    design_files.keep_draft(desk, began)
    assert not design_files.resume(desk).resumed


def test_a_layout_whose_file_was_taken_away_leads_to_the_usual_one(desk: Desk) -> None:
    layouts = desk.printing.layouts
    design_files.save_layout(desk, A6, "mine")
    assert design_files.use_layout(desk, "mine") == desk.printing.layout
    assert design_files.resume(desk).design.name == "mine"
    layouts.keep_draft("mine", A6)
    (layouts.folder / "mine.toml").unlink()
    found = design_files.resume(desk)
    assert (found.design.source, found.design.is_changed, found.resumed) == ("mine", True, True)
    layouts.drop_draft()
    assert design_files.resume(desk).design.layout == A6


def test_a_draft_that_cannot_be_read_is_said_and_the_designer_opens_still(desk: Desk) -> None:
    layouts = desk.printing.layouts
    layouts.keep_draft("mine", A6)
    next((layouts.folder / "draft").glob("*.toml")).write_text("version = ")
    found = design_files.resume(desk)
    assert found.design.source == "a6-portrait"
    assert "cannot be read" in found.problem
