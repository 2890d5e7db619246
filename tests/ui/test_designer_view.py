"""What the designer shows and what comes of each edit, computed without a window."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import badges
from badges.design.finding import Finding
from badges.layout import Column, Image
from badges.layout_table import Area
from badges.samples import hard_people
from ui.screens.designer import design as d
from ui.screens.designer.design import WHOLE, Design
from ui.screens.designer.inspector_view import FieldView, inspector_view
from ui.screens.designer.part_words import field_words, kind_words, kinds, said_words, tone_words
from ui.screens.designer.view import (
    checks_view,
    designer_view,
    leave_question,
    name_question,
    people_words,
)

A6 = badges.load_layout("a6-portrait")
RECTANGLE, NAME, PLACE, BAND, CODE = 0, 2, 3, 4, 5


def begun() -> Design:
    return d.opened(A6, source="a6-portrait")


def on(at: int, *, text_at: int = 0) -> Design:
    return d.choose_text(d.choose(begun(), at), text_at)


def field(design: Design, name: str) -> FieldView:
    view = inspector_view(design)
    return next(one for one in (*view.fields, *view.text_fields) if one.name == name)


# -- edits ------------------------------------------------------------------------------------


def test_a_shipped_layout_is_a_new_one_as_soon_as_it_is_edited() -> None:
    design = begun()
    assert not design.is_changed
    after = d.nudged(d.choose(design, NAME), 1.0, 0.0)
    assert (after.is_changed, after.name) == (True, "")
    assert d.undone(after).layout == A6
    assert not d.undone(after).is_changed
    assert d.redone(d.undone(after)).layout == after.layout


def test_what_was_saved_has_a_name_and_its_edits_can_still_be_taken_back() -> None:
    after = d.nudged(on(NAME), 1.0, 0.0)
    saved = d.was_saved(after, replace(after.layout, name="mine"), "mine")
    assert (saved.is_changed, saved.name) == (False, "mine")
    assert d.undone(d.undone(saved)).layout == A6
    assert d.brought(A6, source="theirs").is_changed, "it lies in no folder of ours yet"


def test_a_key_held_down_is_one_edit_and_two_strokes_are_two() -> None:
    held = d.nudged(d.nudged(on(NAME), 1.0, 0.0), 1.0, 0.0)
    assert held.layout.parts[NAME].area.x_mm == A6.parts[NAME].area.x_mm + 2
    assert d.undone(held).layout == A6
    twice = d.nudged(d.sealed(d.nudged(on(NAME), 1.0, 0.0)), 0.0, 1.0)
    assert d.undone(twice).layout.parts[NAME].area.y_mm == A6.parts[NAME].area.y_mm


def test_a_part_is_pulled_to_what_is_near_and_the_line_is_shown_while_the_hand_holds() -> None:
    near = Area(8.4, 30, 89, 40)
    pulled = d.pulled(on(NAME), near, None, reach_mm=1.0)
    assert pulled.layout.parts[NAME].area.x_mm == 8
    assert pulled.guides
    assert d.sealed(pulled).guides == ()
    free = d.pulled(on(NAME), near, None, reach_mm=0.0)
    assert free.layout.parts[NAME].area.x_mm == 8.4
    wide = d.pulled(on(NAME), Area(8, 25, 88.2, 69.3), (1, 0), reach_mm=2.0)
    assert wide.layout.parts[NAME].area.width_mm == 89


def test_with_nothing_chosen_keys_change_nothing() -> None:
    design = d.choose(begun(), WHOLE)
    for after in (
        d.nudged(design, 1, 1),
        d.stretched(design, 1, 1),
        d.pulled(design, Area(1, 1, 1, 1), None, reach_mm=1),
        d.with_removed(design),
        d.with_copy(design),
        d.reordered(design, 1),
    ):
        assert after.layout == A6


def test_parts_are_added_copied_reordered_and_removed_and_what_is_new_is_chosen() -> None:
    added = d.with_added(begun(), "image")
    assert isinstance(added.layout.parts[added.chosen], Image)
    copied = d.with_copy(added)
    assert copied.chosen == added.chosen + 1
    below = d.reordered(copied, -1)
    assert below.chosen == added.chosen
    assert d.reordered(copied, 1).layout == copied.layout, "it lies on top already"
    removed = d.with_removed(copied)
    assert removed.chosen == len(removed.layout.parts) - 1
    assert d.stretched(added, 2.0, 0.0).layout.parts[-1].area.width_mm == 33.5


def test_choosing_leads_to_the_side_of_the_part_and_showing_a_side_lets_others_go() -> None:
    folded = d.opened(badges.load_layout("butterfly-82x203"), source="butterfly-82x203")
    back = next(at for at, part in enumerate(folded.layout.parts) if part.side == "back")
    there = d.choose(folded, back)
    assert (there.shows, there.side) == ("back", "back")
    assert d.show(there, "front").chosen == WHOLE
    assert d.show(there, "paper").chosen == back
    assert d.with_added(there, "line").layout.parts[-1].side == "back"
    assert d.with_(there, "side", "front").shows == "front"
    assert d.choose_next(folded, 1).chosen == 0
    assert d.choose_next(d.choose(folded, 0), -1).chosen == len(folded.layout.parts) - 1


def test_a_value_that_cannot_be_is_said_at_its_field_and_changes_nothing() -> None:
    wrong = d.with_(on(NAME), "text.sentence", "{nmae}")
    assert wrong.layout == A6
    assert "nmae" in field(wrong, "text.sentence").wrong
    right = d.with_(wrong, "text.sentence", "{name}!")
    assert field(right, "text.sentence").wrong == ""
    assert field(right, "text.sentence").value == "{name}!"


def test_texts_of_a_column_are_added_chosen_and_removed() -> None:
    more = d.with_another_text(on(NAME))
    assert (more.text_at, len(inspector_view(more).texts)) == (3, 4)
    fewer = d.with_text_removed(more)
    assert (fewer.text_at, len(inspector_view(fewer).texts)) == (2, 3)
    taller = d.with_(on(NAME, text_at=1), "text.size_pt", 30.0)
    column = taller.layout.parts[NAME]
    assert isinstance(column, Column)
    assert [box.size_pt for box in column.texts] == [17, 30, 24]


def test_the_badge_itself_has_a_size_and_a_purpose() -> None:
    design = d.choose(begun(), WHOLE)
    wider = d.with_(design, "width_mm", 110.0)
    assert wider.layout.width_mm == 110
    assert d.with_(design, "width_mm", 1.0).layout.width_mm == 10
    assert d.with_(design, "title", "For mayors").layout.title == "For mayors"
    assert [one.name for one in inspector_view(design).fields][:3] == [
        *("title", "width_mm", "height_mm"),
    ]


def test_the_sheet_and_the_fold_are_values_of_the_badge_and_show_the_paper() -> None:
    design = d.choose(begun(), WHOLE)
    names = [one.name for one in inspector_view(design).fields]
    assert names[-2:] == ["fold", "sheet"]
    sheet = d.with_(design, "sheet", "sheet")
    assert (sheet.shows, sheet.layout.sheet is not None) == ("paper", True)
    fields = {one.name: one for one in inspector_view(sheet).fields}
    assert (fields["sheet.columns"].value, fields["sheet.columns"].unit) == (2, "")
    assert fields["sheet.left_mm"].unit == "mm"
    assert ("table", "Table") in fields["sheet.group_by"].choices
    folded = d.with_(sheet, "fold", "horizontal")
    assert "fold.turned" in {one.name for one in inspector_view(folded).fields}
    beside = d.with_(folded, "fold", "vertical")
    assert "fold.turned" not in {one.name for one in inspector_view(beside).fields}
    lists = d.opened(badges.load_layout("table-list"), source="table-list")
    of_lists = {one.name: one for one in inspector_view(lists).fields}
    assert of_lists["sheet.group_by"].value == "table"


def test_a_turned_part_is_pulled_without_lines_to_snap_to() -> None:
    design = d.with_(on(NAME), "rotation_deg", 90.0)
    area = design.layout.parts[NAME].area
    pulled = d.pulled(design, area._replace(width_mm=area.width_mm - 7), (1, 0), reach_mm=5.0)
    assert pulled.layout.parts[NAME].area.width_mm == pytest.approx(area.width_mm - 7, abs=0.02)
    assert pulled.guides == ()


ACTS = st.sampled_from([
    lambda one: d.with_added(one, "rectangle"),
    lambda one: d.with_added(one, "column"),
    d.with_removed, d.with_copy, d.undone, d.redone, d.sealed,
    lambda one: d.choose_next(one, 1), lambda one: d.choose_next(one, -1),
    lambda one: d.nudged(one, 1.0, -1.0), lambda one: d.stretched(one, 3.0, 3.0),
    lambda one: d.reordered(one, 1), lambda one: d.reordered(one, -1),
    lambda one: d.show(one, "back"), lambda one: d.show(one, "paper"),
    lambda one: d.choose_text(one, 2),
])  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTS, max_size=14))
def test_whatever_is_done_what_is_chosen_is_there_and_everything_can_be_shown(
    acts: Sequence[object],
) -> None:
    design = begun()
    for act in acts:
        design = act(design)  # type: ignore[operator]
        assert WHOLE <= design.chosen < len(design.layout.parts)
        view = designer_view(design, used="a6-portrait")
        assert [line.at for line in view.parts] == [*range(-1, len(design.layout.parts))]
    for _ in acts:
        design = d.undone(design)
    assert design.layout == A6


# -- what is shown ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", badges.layout_names())
def test_every_part_of_every_layout_can_be_inspected(name: str) -> None:
    design = d.opened(badges.load_layout(name), source=name)
    for at in range(len(design.layout.parts)):
        for kind in (d.choose(design, at), d.with_copy(d.choose(design, at))):
            view = inspector_view(kind)
            assert view.heading
            assert {"x_mm", "y_mm", "side"} <= {one.name for one in view.fields}


@pytest.mark.parametrize("kind", [kind for kind, _ in kinds()])
def test_every_kind_of_part_that_can_be_added_has_its_words_and_values(kind: str) -> None:
    design = d.with_added(begun(), kind)
    view = inspector_view(design)
    assert view.heading == kind_words(kind)
    for one in (*view.fields, *view.text_fields):
        if one.sort == "number":
            assert one.least <= one.value <= one.most, one.name
        if one.sort in ("choice", "tone"):
            assert one.value in [value for value, _ in one.choices], one.name
        again = d.with_(design, one.name, one.value)
        assert again.layout == design.layout, f"{one.name} set to what it was"


def test_lengths_are_shown_in_mm_and_type_in_pt() -> None:
    units = {one.name: one.unit for one in inspector_view(on(NAME)).text_fields}
    assert (units["text.size_pt"], units["text.floor_pt"]) == ("pt", "pt")
    assert units["text.gap_mm"] == field(on(NAME), "x_mm").unit == "mm"


def test_the_line_under_the_title_says_whose_layout_it_is_and_whether_it_is_kept() -> None:
    assert designer_view(begun(), used="a6-portrait").sentence == (
        "a6-portrait, which comes with Rollcall · this station prints with it · 105 × 148 mm"
    )
    changed = d.nudged(on(NAME), 1.0, 0.0)
    view = designer_view(changed, used="a6-portrait")
    assert view.sentence.startswith("A new layout, begun from a6-portrait")
    assert "not saved" in view.sentence
    assert (view.may_undo, view.may_redo, view.may_save, view.may_use) == (True, False, True, False)
    saved = designer_view(d.was_saved(changed, changed.layout, "mine"), used="a6-portrait")
    assert (saved.may_save, saved.may_use, saved.name) == (False, True, "mine")


def test_parts_are_marked_with_the_worst_that_was_found_about_them() -> None:
    found = (Finding(NAME, "overflow", "Too long."), Finding(NAME, "contrast", "Faint."),
             Finding(CODE, "edge", "Near."))  # fmt: skip
    tones = {line.at: line.tone for line in designer_view(begun(), found, used="").parts}
    assert (tones[NAME], tones[CODE], tones[BAND]) == ("refused", "attention", "")


def test_only_parts_of_the_side_that_is_shown_can_be_pointed_at() -> None:
    folded = d.opened(badges.load_layout("butterfly-82x203"), source="butterfly-82x203")
    front = designer_view(folded, used="").canvas
    back = designer_view(d.show(folded, "back"), used="").canvas
    paper = designer_view(d.show(folded, "paper"), used="").canvas
    assert len(front.outlines) + len(back.outlines) == len(folded.layout.parts)
    assert (paper.outlines, paper.height_mm) == ((), 203)
    said = designer_view(on(NAME), used="").canvas.words
    assert "8 from the left, 25 from the top, 89 by 69.3 mm" in said


def test_the_check_list_says_what_where_and_for_how_many(app: object) -> None:
    people = hard_people()
    found = [Finding(NAME, "overflow", "The name is too long.", person=0, more=3),
             Finding(9, "place", "Off the card.", blocks=True)]  # fmt: skip
    view = checks_view(found, A6, people)
    assert (view.headline, view.tone) == ("2 things to look at", "refused")
    first, second = view.lines
    assert first.sentence == "The name is too long. So for 3 more."
    assert (first.words, first.person, first.tone) == ("Texts", 0, "refused")
    assert second.words == "The badge"
    calm = checks_view([], A6, people)
    assert (calm.tone, calm.lines) == ("ok", ())
    assert "23" in calm.headline


def test_the_people_are_offered_by_what_makes_them_hard() -> None:
    words = people_words(hard_people())
    assert words[0].startswith("The longest of everything: Maria Fernanda")
    assert "One name only: Suharto" in words
    assert any("김" in one or "남궁은경" in one for one in words)


def test_fields_and_colours_are_said_in_words() -> None:
    assert said_words("{honorific} {name}") == "Honorific Name"
    assert said_words(" ") == "(nothing yet)"
    assert (field_words("unheard"), tone_words("#aa00aa")) == ("unheard", "#aa00aa")
    own = d.with_(on(NAME), "text.tone", "#aa00aa")
    assert field(own, "text.tone").choices[-1] == ("#aa00aa", "#aa00aa")


def test_what_is_asked_says_what_follows() -> None:
    assert name_question().fields[0].name == "name"
    assert "mine" in leave_question("mine").follows[0]
