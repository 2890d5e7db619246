"""The check list: what a print would show too late is said before, about the part it is about."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from badges import Badge, Layout, layout_names, load_layout
from badges.colours import BLACK, WHITE
from badges.design import arranging
from badges.design.legibility import contrast
from badges.design.people import dressed, somebody
from badges.design.review import Finding, GaveUpError, review
from badges.layout import CodeBox, Column, Rectangle
from badges.layout_table import Area
from badges.page import Dpi
from badges.photo import size_of
from badges.samples import hard_people, people
from tests.badges.design.layouts_any import kept

NAME, PLACE = 2, 3  # columns of the A6 layout


@pytest.fixture
def layout() -> Layout:
    return load_layout("a6-portrait")


def found(layout: Layout, kind: str, dpi: Dpi = 203) -> list[Finding]:
    tried = [dressed(badge, layout) for badge in people()]
    return [one for one in review(layout, tried, dpi=dpi) if one.kind == kind]


@pytest.mark.parametrize("name", layout_names())
@pytest.mark.parametrize("variant", ["", ":black", ":capitals"])
def test_nothing_is_found_in_a_shipped_layout(name: str, variant: str) -> None:
    shipped = load_layout(name + variant)
    tried: list[Badge] = [dressed(badge, shipped) for badge in people()]
    dpi: Dpi = 300 if name.startswith(("card", "label")) else 203
    assert [one for one in review(shipped, tried, dpi=dpi) if one.kind != "overflow"] == []
    if variant != ":capitals":  # which makes the longest names longer still
        assert review(shipped, tried, dpi=dpi) == ()


def test_a_name_that_does_not_fit_names_the_part_the_first_person_and_how_many_more(
    layout: Layout,
) -> None:
    tight = kept(layout, NAME, "height_mm", 9.0)
    (name,) = [one for one in found(tight, "overflow") if "The name “" in one.sentence]
    assert (name.at, name.person) == (NAME, 0)
    assert name.more > 5
    assert "too long" in name.sentence


def test_a_letter_that_no_font_has_is_found_in_the_words_of_the_layout(layout: Layout) -> None:
    (one,) = found(kept(layout, PLACE, "text.sentence", "Welcome 😀"), "glyph")
    assert one.at == PLACE
    assert "U+1F600" in one.sentence


def test_a_code_too_small_for_the_printer_is_found_and_a_finer_printer_may_do(
    layout: Layout,
) -> None:
    at = next(at for at, part in enumerate(layout.parts) if isinstance(part, CodeBox))
    small = kept(layout, at, "side_mm", 18.0)
    (code,) = found(small, "code")
    assert (code.at, code.person, code.more) == (at, -1, 0)
    assert "203 dpi" in code.sentence
    assert found(layout, "code", dpi=600) == []


def test_letters_that_are_lost_on_their_ground_are_found(layout: Layout) -> None:
    (white,) = found(kept(layout, NAME, "text.tone", "white"), "contrast")
    assert (white.at, white.person) == (NAME, -1)
    ground = Rectangle(Area(0, 24, 105, 71), fill="category")
    on_colour = arranging.reordered(arranging.added(layout, ground), len(layout.parts), 0)
    (some,) = found(on_colour, "contrast")
    assert some.at == NAME + 1
    assert some.person >= 0, "ink is lost on dark categories only"
    assert contrast(BLACK, WHITE) == pytest.approx(21)


def test_what_is_cut_and_what_leaves_a_strip_at_the_edge_is_found(layout: Layout) -> None:
    near = kept(layout, PLACE, "x_mm", 0.5)
    (cut,) = found(near, "edge")
    assert (cut.at, "0.5 mm from the left edge" in cut.sentence) == (PLACE, True)
    band = next(at for at, part in enumerate(layout.parts) if part == layout.band)
    (strip,) = found(arranging.resized(layout, band, -1.0, 0.0), "edge")
    assert (strip.at, "before the right edge" in strip.sentence) == (band, True)


def test_a_part_over_the_code_stops_the_layout_and_stands_first(layout: Layout) -> None:
    over = kept(layout, PLACE, "width_mm", 80.0)
    tried = [dressed(badge, over) for badge in people()]
    first = review(over, tried, dpi=203)[0]
    assert (first.at, first.kind, first.blocks) == (PLACE, "place", True)
    assert "over the code" in first.sentence


def test_a_badge_without_a_code_or_a_name_is_found_and_a_sign_needs_neither(
    layout: Layout,
) -> None:
    bare = replace(layout, parts=(layout.parts[0],))
    kinds = {one.kind for one in review(bare, people(), dpi=203)}
    assert kinds == {"code", "missing"}
    assert review(replace(bare, kind="sign"), people(), dpi=203) == ()


def test_a_fold_with_nothing_on_its_back_stops_the_layout() -> None:
    folded = load_layout("butterfly-82x203")
    front = replace(folded, parts=tuple(part for part in folded.parts if part.side == "front"))
    assert any(one.blocks for one in review(front, people()[:1], dpi=203))


def test_a_text_that_says_nothing_yet_is_found(layout: Layout) -> None:
    empty = kept(layout, PLACE, "text.sentence", "")
    column = empty.parts[PLACE]
    assert isinstance(column, Column)
    assert any(one.at == PLACE for one in found(empty, "missing"))


def test_the_people_say_what_each_of_them_tries_and_have_all_that_is_asked_for(
    layout: Layout,
) -> None:
    tried = hard_people()
    assert len({one.why for one in tried}) == len(tried) == len(people())
    zones = arranging.added(layout, arranging.new_part("zones", layout, "front"))
    with_photo = arranging.added(zones, arranging.new_part("image", layout, "front"))
    badge = dressed(tried[0].badge, with_photo)
    assert (badge.zones, badge.photo) == (("A", "B"), somebody())
    assert size_of(somebody()) == (300, 360)
    assert dressed(tried[0].badge, layout).photo == b""


def test_a_review_that_nobody_waits_for_any_more_ends_at_the_next_person(layout: Layout) -> None:
    asked: list[bool] = []

    def still_wanted() -> bool:
        asked.append(True)
        return len(asked) < 3

    badges = [dressed(one.badge, layout) for one in hard_people()]
    with pytest.raises(GaveUpError):
        review(layout, badges, dpi=203, still_wanted=still_wanted)
    assert len(asked) == 3
