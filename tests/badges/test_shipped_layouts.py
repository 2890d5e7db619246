"""Every layout that is shipped holds the people who are hardest to print."""

import io

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from badges import Badge, Layout, draw_badge, draw_badges, layout_names, load_layout
from badges.check import check_badge
from badges.design.people import dressed
from badges.layout import Image
from badges.layout_file import read_layout
from badges.layout_save import layout_toml
from badges.page import Dpi
from badges.samples import SAMPLE_CODE, names, people
from tests.badges.test_draw import as_thermal, picture

SIZES = {
    "3x4-portrait": (76.2, 101.6),
    "4x3-landscape": (101.6, 76.2),
    "4x6-portrait": (101.6, 152.4),
    "6x4-landscape": (152.4, 101.6),
    "a4-2xa5": (210, 297),
    "a4-4xa6": (210, 297),
    "a4-8x90x55": (210, 297),
    "a6-landscape": (148, 105),
    "a6-photo": (105, 148),
    "a6-portrait": (105, 148),
    "a7-landscape": (105, 74),
    "a7-portrait": (74, 105),
    "butterfly-82x203": (82, 203),
    "card-54x86": (54, 85.6),
    "card-86x54": (85.6, 54),
    "card-86x54-photo": (85.6, 54),
    "day-slip": (105, 148),
    "day-slip-80": (80, 200),
    "day-slip-a6": (105, 148),
    "label-100x62": (100, 62),
    "label-62": (62, 100),
    "lane-sign": (297, 210),
    "manifest": (210, 297),
    "place-card": (210, 297),
    "protocol-list": (210, 297),
    "table-list": (210, 297),
    "temporary-day": (105, 148),
}
WITH_CODE = [name for name in layout_names() if load_layout(name).code]


def test_the_shipped_layouts_are_of_the_promised_sizes() -> None:
    assert {name: load_layout(name).paper_mm for name in layout_names()} == SIZES


@pytest.mark.parametrize("name", layout_names())
def test_the_hardest_people_fit(name: str) -> None:
    layout = load_layout(name)
    assert layout.title, "it is listed with what it is for"
    for badge in people():
        assert check_badge(badge, layout, dpi=_dpi(layout)) == [], badge.given_name


@pytest.mark.parametrize("name", layout_names())
def test_a_layout_that_is_saved_and_read_again_is_the_same(name: str) -> None:
    layout = load_layout(name)
    assert read_layout(layout_toml(layout), source=name) == layout


@pytest.mark.parametrize("name", layout_names())
def test_each_has_a_variant_in_black(name: str) -> None:
    assert load_layout(f"{name}:black") == load_layout(name).in_black()


@pytest.mark.parametrize("name", WITH_CODE)
def test_every_code_on_the_paper_is_read(name: str) -> None:
    layout = load_layout(name)
    out = io.BytesIO()
    some = people()[:8]
    report = draw_badges(some, layout, out)
    assert report.badges == len(some)
    seen = [
        code.text
        for page in range(report.pages)
        for code in zxingcpp.read_barcodes(as_thermal(picture(out.getvalue(), page)))
    ]
    assert seen == [SAMPLE_CODE] * len(some)


@pytest.mark.parametrize("name", [one for one in layout_names() if load_layout(one).shows_photo])
def test_the_photograph_covers_the_letter_that_stands_there_without_one(name: str) -> None:
    layout = load_layout(name)
    [photo] = [part.area for part in layout.parts if isinstance(part, Image)]
    without = people()[0]
    shown = dressed(without, layout)
    assert check_badge(shown, layout, dpi=_dpi(layout)) == []

    def tones(badge: Badge) -> set[int]:
        seen, dots_a_mm = picture(draw_badge(badge, layout)), 203 / 25.4
        left, top, width, height = (round(side * dots_a_mm) for side in photo)
        cut = seen[top + 3 : top + height - 3, left + 3 : left + width - 3]
        found, counts = np.unique(cut, return_counts=True)
        return {int(tone) for tone in found[counts > cut.size / 50]}

    with_letter, with_photo = tones(without), tones(shown)
    assert len(with_letter) == len(with_photo) == 2, "a letter on its panel, a head on its ground"
    assert not with_letter & with_photo


def test_a_sign_is_drawn_in_black_with_white_letters(tmp_path) -> None:
    out = tmp_path / "sign.pdf"
    draw_badges(people()[:1], load_layout("lane-sign:black"), out)
    document = pypdfium2.PdfDocument(out)
    seen = document[0].render(scale=0.5).to_numpy()
    document.close()
    assert set(map(tuple, seen.reshape(-1, 3)[::7])) >= {(0, 0, 0), (255, 255, 255)}


def test_there_are_two_hundred_names_of_twenty_five_scripts() -> None:
    found = names()
    assert len(found) == len({one.name for one in found}) == 200
    assert len({one.script for one in found}) == 25


def _dpi(layout: Layout) -> Dpi:
    return 300 if layout.name.startswith(("card", "label")) else 203
