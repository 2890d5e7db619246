"""Sheets and folds are edited like everything else, and what does not fit on them is said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from badges import Layout, LayoutError, load_layout
from badges.design.paper import paper_value, sheet_for
from badges.design.review import review
from badges.design.values import with_card_value
from badges.layout_file import read_layout
from badges.layout_save import layout_toml
from tests.badges.design.layouts_any import shipped

A7 = load_layout("a7-portrait")
NAMES = ("columns", "rows", "width_mm", "height_mm", "left_mm", "top_mm", "gap_x_mm", "gap_y_mm")


def blocked(layout: Layout) -> list[str]:
    return [one.sentence for one in review(layout, (), dpi=300) if one.blocks]


def test_a_badge_becomes_a_sheet_of_as_many_as_a4_holds_and_one_again() -> None:
    sheet = sheet_for(A7)
    assert (sheet.width_mm, sheet.height_mm, sheet.columns, sheet.rows) == (210, 297, 2, 2)
    made = with_card_value(A7, "sheet", "sheet")
    assert made.sheet == sheet
    assert sheet.left_mm == pytest.approx((210 - 2 * A7.width_mm) / 2)
    assert (paper_value(A7, "sheet"), paper_value(made, "sheet")) == ("", "sheet")
    assert paper_value(made, "sheet.cut_marks") is True
    assert with_card_value(made, "sheet", "") == A7
    assert with_card_value(made, "sheet", "sheet") == made
    large = with_card_value(with_card_value(A7, "width_mm", 400.0), "sheet", "sheet")
    assert large.sheet is not None
    assert (large.sheet.columns, large.sheet.rows, large.sheet.left_mm) == (1, 2, 0)


def test_cards_stay_in_the_middle_until_somebody_sets_the_margins() -> None:
    made = with_card_value(A7, "sheet", "sheet")
    one = with_card_value(made, "sheet.columns", 1)
    assert paper_value(one, "sheet.left_mm") == pytest.approx((210 - A7.width_mm) / 2)
    set_here = with_card_value(one, "sheet.left_mm", 7.0)
    apart = with_card_value(set_here, "sheet.gap_x_mm", 4.0)
    assert paper_value(apart, "sheet.left_mm") == 7.0


def test_more_cards_than_the_sheet_holds_stop_the_layout() -> None:
    made = with_card_value(with_card_value(A7, "sheet", "sheet"), "sheet.columns", 5)
    assert any("reach" in said and "210" in said for said in blocked(made))
    with pytest.raises(LayoutError, match="on a sheet of"):
        read_layout(layout_toml(made), source="any")
    assert blocked(with_card_value(made, "sheet.columns", 2)) == []


def test_what_a_sheet_says_itself_does_not_reach_beyond_it() -> None:
    lists = load_layout("table-list")
    small = with_card_value(lists, "sheet.width_mm", 100.0)
    assert any("sheet itself" in said for said in blocked(small))


def test_a_fold_is_made_turned_and_taken_back() -> None:
    folded = with_card_value(A7, "fold", "horizontal")
    assert any("folded" in said for said in blocked(folded))
    turned = with_card_value(folded, "fold.turned", "front")
    assert paper_value(turned, "fold.turned") == "front"
    beside = with_card_value(turned, "fold", "vertical")
    assert (paper_value(beside, "fold"), paper_value(beside, "fold.turned")) == ("vertical", "back")
    assert with_card_value(beside, "fold.mark", False).fold != beside.fold
    assert with_card_value(beside, "fold", "") == A7


@settings(max_examples=60, deadline=None)
@given(shipped(), st.lists(st.tuples(st.sampled_from(NAMES), st.floats(-3000, 3000)), max_size=5))
def test_whatever_is_set_loads_again_or_is_said_to_stop(
    layout: Layout, steps: list[tuple[str, float]]
) -> None:
    layout = with_card_value(layout, "sheet", "sheet")
    for name, value in steps:
        layout = with_card_value(layout, f"sheet.{name}", value)
    if not blocked(layout):
        assert read_layout(layout_toml(layout), source="any") == layout
