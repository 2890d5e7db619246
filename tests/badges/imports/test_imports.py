"""Layouts of other programs become layouts of ours, and what is lost is said."""

from __future__ import annotations

import json
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from badges import Badge, LayoutError, draw_badge
from badges.imports import Imported, import_layout
from badges.layout import CodeBox, Column, Image
from badges.layout_file import read_layout
from badges.layout_save import layout_toml
from tests.badges.test_draw import as_thermal, picture

NAME = {
    "type": "textarea",
    "left": "10.00",
    "bottom": "60.00",
    "fontsize": "20.0",
    "color": [200, 0, 0, 1],
    "fontfamily": "Open Sans",
    "bold": True,
    "italic": False,
    "width": "80.00",
    "content": "attendee_name",
    "align": "center",
}


def pretix(*areas: dict[str, Any], size_mm: tuple[float, float] = (100, 100)) -> Imported:
    return import_layout(json.dumps(areas), name="theirs", size_mm=size_mm)


def indico(*items: dict[str, Any], **more: Any) -> Imported:
    template = {"width": 500, "height": 500, "items": items, **more}
    return import_layout(json.dumps(template), name="theirs")


def places(found: Imported, badge: Badge) -> dict[str, tuple[float, float, float, float]]:
    """Where the ink of each text is: left, right, top and bottom, in millimetres."""
    document = pypdfium2.PdfDocument(draw_badge(badge, found.layout))
    page = document[0]
    text = page.get_textpage()
    boxes = [text.get_rect(at) for at in range(text.count_rects())]
    high = page.get_height()
    found_at = {
        text.get_text_bounded(*box).strip(): (
            *(side / 72 * 25.4 for side in (box[0], box[2])),
            *((high - side) / 72 * 25.4 for side in (box[3], box[1])),
        )
        for box in boxes
    }
    document.close()
    return found_at


def test_a_textarea_stands_on_its_bottom_and_a_downward_one_hangs_from_it(someone: Badge) -> None:
    name = {**NAME, "lineheight": "1"}
    below = {**name, "content": "attendee_company", "downward": True, "bottom": "55", "bold": False}
    found = pretix(name, below)
    assert (found.source, found.lost) == ("pretix", ())
    at = places(found, someone)
    name, company = at["Riccardo Binaghi"], at["Milan"]
    # Of letters of 7.06 mm, the baseline is 0.285 of it above 60 mm, and 0.88 below 55 mm.
    assert name[3] == pytest.approx(40 - 2.0 + 1.5, abs=0.3), "the tail of its g"
    assert company[3] == pytest.approx(45 + 6.2, abs=0.3)
    assert (name[0] + name[1]) / 2 == pytest.approx(50, abs=0.5)
    column = found.layout.columns[0]
    assert (column.texts[0].tone, column.texts[0].bold) == ("#c80000", True)


def test_a_textarea_of_old_that_gives_no_line_height_stands_higher(someone: Badge) -> None:
    old = places(pretix(NAME), someone)["Riccardo Binaghi"]
    new = places(pretix({**NAME, "lineheight": "1"}), someone)["Riccardo Binaghi"]
    assert new[3] - old[3] == pytest.approx(0.37 * 20 / 72 * 25.4, abs=0.1)


def test_text_on_its_head_rises_from_where_it_hung(someone: Badge) -> None:
    area = {**NAME, "left": "70", "bottom": "65", "width": "60", "rotation": 180, "downward": True}
    [(left, right, top, bottom)] = places(pretix(area), someone).values()
    assert (left + right) / 2 == pytest.approx(40, abs=1)
    assert (top, bottom) == pytest.approx((35 - 6.2 - 1.8, 35 - 6.2 + 5.4), abs=0.4)
    moved = pretix({**area, "left": "30"})
    assert moved.lost == ("The text “name” stood partly beyond the badge; it was moved inside.",)


def test_a_textcontainer_keeps_its_box_and_its_vertical_place(someone: Badge) -> None:
    box = {**NAME, "type": "textcontainer", "height": "30", "verticalalign": "middle"}
    found = pretix(box)
    column = found.layout.columns[0]
    assert (column.area.y_mm + column.area.height_mm, column.vertical) == (40, "middle")
    assert column.texts[0].lines_max > 3
    tops = [
        places(pretix({**box, "verticalalign": one}), someone)["Riccardo Binaghi"][2]
        for one in ("top", "middle", "bottom")
    ]
    # Lines of 1.15 sizes stand in 30 mm; of the first one the letters end one size below its top.
    line_mm, size_mm = 1.15 * 20 / 72 * 25.4, 20 / 72 * 25.4
    assert tops[0] == pytest.approx(10 + size_mm * 0.23, abs=0.4)
    assert tops[1] - tops[0] == pytest.approx((30 - line_mm) / 2, abs=0.4)
    assert tops[2] - tops[0] == pytest.approx(30 - line_mm, abs=0.4)


def test_a_textcontainer_is_turned_about_its_top_left_corner(someone: Badge) -> None:
    box = {**NAME, "type": "textcontainer", "width": "60", "height": "20"}
    box |= {"left": "80", "bottom": "40", "rotation": -180, "verticalalign": "bottom"}
    [(left, right, top, bottom)] = places(pretix(box), someone).values()
    assert (left + right) / 2 == pytest.approx(50, abs=0.5)
    # The corner is at 40 mm from the top, the box goes 20 mm up from it, and stands on its head.
    assert 19 < top < bottom < 28


def test_long_texts_on_their_heads_do_not_run_into_each_other(someone: Badge) -> None:
    base = {**NAME, "lineheight": "1", "rotation": 180, "left": "90"}
    name = {**base, "bottom": "30"}
    found = pretix(name, {**base, "content": "attendee_company", "bottom": "40"})
    long = replace(
        someone,
        given_name="Maria Fernanda Alessandra Constança",
        family_name="de Oliveira Vasconcelos",
        organisation="Federation of Municipalities and Metropolitan Regions",
    )
    assert found.lost == ()
    high = found.layout.columns
    ink = places(found, long)
    names = [at for text, at in ink.items() if "Oliveira" in text or "Maria" in text]
    organisations = [at for text, at in ink.items() if "Federation" in text or "Regions" in text]
    assert len(high) == 2
    assert min(at[2] for at in names) > max(at[3] for at in organisations)


def test_a_code_without_a_margin_is_given_one(someone: Badge) -> None:
    code = {"type": "barcodearea", "left": "30", "bottom": "30", "size": "30", "nowhitespace": True}
    found = pretix(code)
    area = found.layout.code
    assert area is not None
    assert area.width_mm == pytest.approx(30 * 49 / 41, abs=0.001)
    seen = as_thermal(picture(draw_badge(someone, found.layout)))
    assert [one.text for one in zxingcpp.read_barcodes(seen)] == [someone.qr_text]


def test_sentences_keep_the_fields_that_are_known(someone: Badge) -> None:
    free = {**NAME, "content": "other", "text": "{attendee_name} of {attendee_company}{meta:x}"}
    found = pretix(free)
    assert found.lost == ("The field “meta:x” is not known here; it was left out of its text.",)
    assert found.layout.columns[0].texts[0].text == "{name} of {organisation}"
    many = {**NAME, "content": "other_i18n", "text_i18n": {"en": "Guest", "de": "Gast"}}
    assert pretix(many).layout.columns[0].texts[0].words == (("en", "Guest"), ("de", "Gast"))


def test_what_has_no_counterpart_is_said_once() -> None:
    found = pretix(
        {**NAME, "italic": True, "fontfamily": "Lobster", "color": [0, 0, 0, 0.5]},
        {**NAME, "bottom": "20", "italic": True},
        {**NAME, "content": "question_shoe_size"},
        {"type": "poweredby", "left": "0", "bottom": "0", "size": "20", "content": "dark"},
        {"type": "imagearea", "left": 0, "bottom": 0, "width": 9, "height": 9, "content": "logo"},
        {"type": "hologram"},
        {**NAME, "page": 3},
    )
    said = " ".join(found.lost)
    for words in (
        *("italic", "Lobster", "See-through", "question_shoe_size", "poweredby", "“logo”"),
        *("“hologram”", "page 3"),
    ):
        assert said.count(words) == 1, words
    assert len(found.layout.parts) == 2


def test_the_size_comes_from_the_file_the_caller_or_is_said_to_be_a_guess() -> None:
    bare = json.dumps([NAME])
    guessed = import_layout(bare, name="x")
    assert guessed.layout.paper_mm == (148, 105)
    assert "Say it with --size" in guessed.lost[0]
    whole = json.dumps({"layout": bare, "size": [{"width": 90, "height": 80}], "background": "x"})
    told = import_layout(whole, name="x")
    assert told.layout.paper_mm == (90, 80)
    assert "background" in told.lost[0]


def test_text_over_the_code_gives_way_or_is_said_to_be_left_out(someone: Badge) -> None:
    code = {"type": "barcodearea", "left": "30", "bottom": "30", "size": "28", "content": "secret"}
    over = {**NAME, "bottom": "40"}
    found = pretix(code, over)
    assert "stood over the QR code" in found.lost[0]
    above = pretix(code, {**NAME, "bottom": "59"}, {**NAME, "bottom": "75"})
    assert above.lost == ()
    assert [type(part) for part in above.layout.parts] == [CodeBox, Column, Column]
    assert above.layout.columns[0].texts[0].lines_max < 4, "it does not grow into the next"


def test_a_second_page_is_the_back_and_a_photo_a_photo() -> None:
    photo = {"type": "imagearea", "left": 0, "bottom": 0, "width": 30, "height": 40}
    found = pretix({**NAME, "page": 2}, {**photo, "content": "attendee_photo"})
    assert found.layout.two_sided
    assert isinstance(found.layout.parts[1], Image)


ITEM = {
    "type": "full_name_b",
    "x": 100,
    "y": 200,
    "width": 300,
    "height": None,
    "font_size": "15pt",
    "font_family": "sans-serif",
    "bold": True,
    "color": "#123",
    "text_align": "left",
}


def test_a_designer_template_is_in_pixels_from_the_top(someone: Badge) -> None:
    found = indico(ITEM, {**ITEM, "type": "last_name_upper", "y": 300, "font_size": "7.5pt"})
    assert (found.source, found.lost) == ("Indico", ())
    assert found.layout.paper_mm == (100, 100)
    at = places(found, someone)
    name = at["Mr Riccardo Binaghi"]
    assert name[0] == pytest.approx(20, abs=1)
    assert 39.5 <= name[2] <= 43
    assert "BINAGHI" in at
    first, second = (column.texts[0] for column in found.layout.columns)
    assert (first.tone, second.size_pt) == ("#112233", 7)


def test_what_a_designer_template_loses_is_said() -> None:
    found = indico(
        {**ITEM, "color": "chartreuse", "text_align": "justified", "background_color": "red"},
        {**ITEM, "type": "field-12"},
        {**ITEM, "type": "event_logo"},
        {**ITEM, "type": "fixed", "text": "Guest {1}", "font_family": "courier", "y": 400},
        {**ITEM, "type": "full_name_no_title_d", "y": 450},
        {**ITEM, "type": "ticket_qr_code", "y": 0, "x": 0, "width": 120, "height": 120},
        {**ITEM, "type": "picture", "y": 0, "x": 300, "width": 100, "height": 100},
        background_url="/x.png",
    )
    said = " ".join(found.lost)
    words = ("chartreuse", "flush", "ground", "field-12", "event_logo", "courier", "initials")
    assert all(word in said for word in (*words, "background picture"))
    assert found.layout.code == (0, 0, 24, 24)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("7", "neither a badge layout of pretix"),
        ("{}", "neither a badge layout of pretix"),
        ("[]", "nothing of it can be printed"),
        ('{"items": 3}', "neither a badge layout"),
        ('[{"type": "textarea", "fontsize": "big"}]', "fontsize is 'big' and should be a number"),
        ('[{"type": "textarea", "fontsize": 1e9}]', "of a sensible size"),
        ('[{"type": "textarea", "content": "item", "color": 3}]', "should be a list of numbers"),
        (" " * 2_000_001, "too large"),
    ],
)
def test_what_is_no_layout_is_said(text: str, words: str) -> None:
    with pytest.raises(LayoutError) as caught:
        import_layout(text, name="x")
    assert words in str(caught.value)


NUMBERS = st.one_of(
    st.floats(allow_nan=True), st.integers(-50, 400), st.text(max_size=5), st.none()
)
AREAS = st.lists(
    st.dictionaries(
        st.sampled_from([*NAME, "type", "size", "height", "rotation", "downward", "page", "text"]),
        st.one_of(NUMBERS, st.booleans(), st.sampled_from(["textarea", "textcontainer"])),
    ).map(lambda found: {"type": "textarea", "content": "item", **found}),
    max_size=5,
)


@given(AREAS)
def test_whatever_stands_in_the_file_it_is_a_layout_or_a_sentence(areas: list[Any]) -> None:
    try:
        found = import_layout(json.dumps(areas), name="x", size_mm=(80, 60))
    except LayoutError:
        return
    assert read_layout(layout_toml(found.layout), source="x") == found.layout
    assert replace(found.layout, name="x") == found.layout
