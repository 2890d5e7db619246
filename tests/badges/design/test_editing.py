"""Every edit gives a layout that a file can hold, and every edit can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from badges import Layout, load_layout
from badges.design import arranging
from badges.design.history import PAST_MAX, History
from badges.design.saying import in_language, saying, sentence_for, unknown_fields
from badges.design.snapping import GRID_MM, Lines, lines_of, snapped_move, snapped_size
from badges.design.values import Unfit, value_of, with_picture, with_text, with_value
from badges.layout import CodeBox, Column, Image, Line, TextBox, rotation_of, turned_area
from badges.layout_file import misplaced, read_layout
from badges.layout_save import layout_toml
from badges.layout_table import Area
from tests.badges.design.layouts_any import NUMBERS, SENTENCES, Edit, edits, kept, shipped


@settings(max_examples=60, deadline=None)
@given(shipped(), st.lists(edits(), max_size=10))
def test_whatever_is_edited_can_be_saved_and_loads_as_the_same(
    layout: Layout, steps: Sequence[Edit]
) -> None:
    for edit in steps:
        layout = edit(layout)
    if not misplaced(layout):
        assert read_layout(layout_toml(layout), source="any") == layout


@settings(max_examples=60, deadline=None)
@given(shipped(), st.lists(edits(), max_size=10))
def test_nothing_is_ever_edited_off_its_card(layout: Layout, steps: Sequence[Edit]) -> None:
    for edit in steps:
        layout = edit(layout)
    for part in layout.parts:
        area = turned_area(part.area, rotation_of(part))
        assert area.x_mm > -1e-6
        assert area.y_mm > -1e-6
        assert area.x_mm + area.width_mm < layout.width_mm + 1e-6
        assert area.y_mm + area.height_mm < layout.height_mm + 1e-6


@settings(max_examples=60, deadline=None)
@given(shipped(), st.lists(st.tuples(edits(), st.sampled_from(["", "a", "b"])), max_size=12))
def test_every_edit_can_be_taken_back_and_done_again(
    layout: Layout, steps: Sequence[tuple[Edit, str]]
) -> None:
    history = History(layout)
    for edit, touch in steps:
        history = history.done(edit(history.now), touch)
    newest = history.now
    back = history
    for _ in steps:
        back = back.undone()
    assert back.now == layout
    for _ in steps:
        back = back.redone()
    assert back.now == newest


def test_letters_typed_into_one_field_are_one_edit() -> None:
    history = History(load_layout("a6-portrait"))
    first = history.now
    for size in (20.0, 21.0, 22.0):
        history = history.done(kept(history.now, 2, "text.size_pt", size), "size")
    assert history.undone().now == first
    again = history.sealed().done(kept(history.now, 2, "text.size_pt", 23.0), "size")
    assert again.undone().now == history.now


def test_an_edit_that_changes_nothing_is_none_and_the_oldest_are_forgotten() -> None:
    history = History(load_layout("a6-portrait"))
    assert history.done(history.now) is history
    for step in range(PAST_MAX + 5):
        history = history.done(arranging.moved(history.now, 0, 0.01 * (-1) ** step, 0.0))
    assert len(history.past) == PAST_MAX
    assert History(history.now).undone().redone().past == ()


# -- snapping ---------------------------------------------------------------------------------


@given(
    st.tuples(NUMBERS, NUMBERS, NUMBERS.map(abs), NUMBERS.map(abs)),
    st.lists(NUMBERS, max_size=6),
    st.floats(0, 5),
)
def test_snapping_never_moves_more_than_its_reach(
    area: tuple[float, float, float, float], lines: list[float], reach_mm: float
) -> None:
    before = Area(*area)
    after = snapped_move(before, Lines(tuple(lines), tuple(lines)), reach_mm=reach_mm).area
    assert abs(after.x_mm - before.x_mm) <= reach_mm + 1e-9
    assert abs(after.y_mm - before.y_mm) <= reach_mm + 1e-9
    assert after[2:] == before[2:]
    for grip in ((1, 1), (-1, -1), (0, 1)):
        sized = snapped_size(
            before,
            grip,  # type: ignore[arg-type]
            Lines(tuple(lines), ()),
            reach_mm=reach_mm,
        ).area
        for old, new in ((before, sized),):
            assert abs(new.x_mm - old.x_mm) <= reach_mm + 1e-9
            right = new.x_mm + new.width_mm - old.x_mm - old.width_mm
            assert abs(right) <= reach_mm + 1e-6


def test_what_comes_near_an_edge_or_a_middle_stands_on_it_and_says_so() -> None:
    layout = load_layout("a6-portrait")
    lines = lines_of(layout, 2)
    near = Area(30.4, 20.3, 44.6, 10)  # its middle is 52.7, the card's 52.5
    snapped = snapped_move(near, lines, reach_mm=1.0)
    assert snapped.area.x_mm + snapped.area.width_mm / 2 == pytest.approx(52.5)
    assert ("x", 52.5) in [(one.axis, one.at_mm) for one in snapped.guides]
    far = snapped_move(Area(40.3, 60.3, 5.37, 5.37), Lines((), ()), reach_mm=1.0)
    assert (far.area.x_mm % GRID_MM, far.guides) == (0, ())


# -- what a text says -------------------------------------------------------------------------


@given(SENTENCES)
def test_a_sentence_is_what_it_was_typed_as(sentence: str) -> None:
    if not unknown_fields(sentence):
        shown = sentence_for(saying(TextBox(10, 8, ("name",)), sentence))
        assert shown == sentence or not sentence.strip()


def test_a_sentence_of_fields_alone_leaves_out_those_that_are_empty() -> None:
    box = saying(TextBox(10, 8, ("country",)), "{position}, {organisation}")
    assert (box.fields, box.join, box.text) == (("position", "organisation"), ", ", "")
    mixed = saying(box, "Table {table}")
    assert (mixed.fields, mixed.text) == ((), "Table {table}")
    assert saying(mixed, "{name} - {table} · {seat}").fields == ()
    assert saying(mixed, "{name}{table}").join == ""


def test_a_text_with_languages_keeps_its_own_sentence_and_gets_it_back() -> None:
    box = TextBox(10, 8, ("honorific", "name"))
    spoken = in_language(box, (("ko", "{name} 님"),))
    assert (spoken.text, spoken.fields) == ("{honorific} {name}", ())
    assert in_language(spoken, ()).fields == ("honorific", "name")


# -- values -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("text.sentence", "{nmae}", "no field 'nmae'. Did you mean name?"),
        ("text.words", (("korean!", "x"),), "no language"),
        ("text.words", (("ko", "{xyzzy}"),), "no field 'xyzzy'."),
        ("text.tone", "category", "no colour"),
        ("text.tone", "#12", "no colour"),
    ],
)
def test_a_value_that_no_file_may_hold_is_answered_by_a_sentence(
    name: str, value: str, says: str
) -> None:
    found = with_value(load_layout("a6-portrait"), 2, name, value, text_at=1)
    assert isinstance(found, Unfit)
    assert says in found.sentence


def test_a_rectangle_that_nothing_would_be_seen_of_is_not_made() -> None:
    layout = load_layout("a6-portrait")
    assert isinstance(with_value(layout, 0, "fill", ""), Unfit)
    assert isinstance(with_value(layout, 0, "fill", "mauve"), Unfit)
    assert value_of(kept(layout, 0, "fill", "#aa00aa"), 0, "fill") == "#aa00aa"


def test_a_floor_gives_way_to_its_size_and_corners_to_their_rectangle() -> None:
    layout = load_layout("a6-portrait")
    smaller = kept(layout, 2, "text.size_pt", 7.0)
    assert value_of(smaller, 2, "text.floor_pt") == 7.0
    assert value_of(kept(layout, 2, "text.floor_pt", 99.0), 2, "text.floor_pt") == 17.0
    round_one = kept(layout, 0, "corner_mm", 40.0)
    assert value_of(round_one, 0, "corner_mm") == pytest.approx(0.8)


def test_corners_give_way_to_a_turned_rectangle_too() -> None:
    layout = kept(load_layout("lane-sign"), 0, "rotation_deg", 34.0)
    thin = arranging.resized(layout, 0, 0.0, -400.0)
    assert value_of(thin, 0, "corner_mm") <= value_of(thin, 0, "height_mm") / 2
    assert read_layout(layout_toml(thin), source="thin") == thin


def test_a_code_stays_square_however_it_is_pulled() -> None:
    layout = load_layout("a6-portrait")
    at = next(at for at, part in enumerate(layout.parts) if isinstance(part, CodeBox))
    for dx_mm, dy_mm in ((-4.0, 0.0), (0.0, -6.0), (3.0, 9.0)):
        area = arranging.resized(layout, at, dx_mm, dy_mm).parts[at].area
        assert area.width_mm == area.height_mm
    assert value_of(kept(layout, at, "side_mm", 24.0), at, "side_mm") == 24.0


def test_a_line_keeps_its_slant_when_its_frame_is_moved() -> None:
    layout = arranging.added(load_layout("a6-portrait"), Line(60, 10, 20, 30))
    at = len(layout.parts) - 1
    line = arranging.placed(layout, at, Area(10, 20, 40, 10)).parts[at]
    assert (line.x_mm, line.y_mm, line.to_x_mm, line.to_y_mm) == (50, 20, 10, 30)  # type: ignore[union-attr]


def test_the_order_of_drawing_is_changed_and_a_copy_stands_aside() -> None:
    layout = load_layout("a6-portrait")
    part = layout.parts[3]
    assert arranging.reordered(layout, 3, 0).parts[0] == part
    assert arranging.reordered(layout, 3, 99).parts[-1] == part
    twice = arranging.duplicated(layout, 3)
    assert len(twice.parts) == len(layout.parts) + 1
    assert twice.parts[4].area.x_mm == part.area.x_mm + arranging.COPY_OFF_MM
    band = next(at for at, one in enumerate(layout.parts) if one == layout.band)
    assert arranging.duplicated(layout, band).parts[band + 1] != layout.band


def test_the_last_part_and_the_last_text_stay() -> None:
    layout = load_layout("a6-portrait")
    for _ in range(20):
        layout = arranging.removed(layout, 0)
    assert len(layout.parts) == 1


def test_every_kind_of_part_can_be_added_on_either_side() -> None:
    layout = load_layout("label-62")
    for kind in arranging.KINDS:
        layout = arranging.added(layout, arranging.new_part(kind, layout, "back"))
        assert layout.parts[-1].side == "back"
    with pytest.raises(ValueError, match="hologram"):
        arranging.new_part("hologram", layout, "front")


def test_another_text_looks_like_the_one_before_it() -> None:
    layout = with_text(load_layout("a6-portrait"), 2)
    column = layout.parts[2]
    assert isinstance(column, Column)
    assert (column.texts[-1].size_pt, column.texts[-1].fields) == (24, ("organisation",))


def test_an_image_is_a_photo_or_a_picture_and_never_both() -> None:
    layout = load_layout("a6-portrait")
    layout = arranging.added(layout, arranging.new_part("image", layout, "front"))
    at = len(layout.parts) - 1
    with_file = with_picture(layout, at, "logo.png", b"\x89PNG")
    image = with_file.parts[at]
    assert isinstance(image, Image)
    assert (image.file, image.field) == ("logo.png", "")
    photo = with_picture(with_file, at, "", b"").parts[at]
    assert isinstance(photo, Image)
    assert (photo.file, photo.field, photo.content) == ("", "photo", b"")
