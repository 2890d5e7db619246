"""Badges become pages that readers of codes and people can read."""

import io
import re
import zlib
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from badges import Badge, Layout, check_badge, draw_badge, draw_badges, load_layout
from badges.page import Dpi


def picture(pdf: bytes, page: int = 0, dpi: int = 203) -> np.ndarray:
    document = pypdfium2.PdfDocument(pdf)
    try:
        grey = document[page].render(scale=dpi / 72, grayscale=True, rev_byteorder=True)
        return np.array(grey.to_numpy()).reshape(grey.height, grey.width).copy()
    finally:
        document.close()


def as_thermal(seen: np.ndarray) -> np.ndarray:
    """What a printer with black dots and no greys makes of it."""
    return np.where(seen < 128, 0, 255).astype(np.uint8)


def sentences(badge: Badge, layout: Layout, dpi: Dpi = 203) -> list[str]:
    return [problem.sentence for problem in check_badge(badge, layout, dpi=dpi)]


def test_every_code_is_read_by_two_readers_at_203_dpi(people: list[Badge], layout: Layout) -> None:
    file = io.BytesIO()
    draw_badges(people, layout, file)
    # OpenCV's older detector misses three in a hundred of any codes of this size, however clean.
    opencv = cv2.QRCodeDetectorAruco()
    for page, badge in enumerate(people):
        seen = as_thermal(picture(file.getvalue(), page))
        assert [code.text for code in zxingcpp.read_barcodes(seen)] == [badge.qr_text]
        assert opencv.detectAndDecode(seen)[0] == badge.qr_text


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_each_module_is_whole_dots_with_a_white_margin(
    someone: Badge, layout: Layout, dpi: Dpi
) -> None:
    seen = picture(draw_badge(someone, layout, dpi=dpi), dpi=dpi)
    dots = {203: {"a6-portrait": 5, "4x3-landscape": 5}}.get(dpi, {}).get(layout.name)
    x, y, side = (round(mm * dpi / 25.4) for mm in layout.code[:3])
    side -= 1  # the band below may begin within the last dot
    box = seen[y : y + side, x : x + side]
    dark_rows, dark_columns = np.where(box.min(axis=1) < 128)[0], np.where(box.min(axis=0) < 128)[0]
    across = dark_columns[-1] - dark_columns[0] + 1
    assert across == dark_rows[-1] - dark_rows[0] + 1
    assert across % 41 == 0
    module = across // 41
    assert dots in (None, module)
    margins = (dark_columns[0], side - 1 - dark_columns[-1], dark_rows[0], side - 1 - dark_rows[-1])
    assert min(margins) >= 4 * module - 1
    finder = box[dark_rows[0] : dark_rows[0] + module, dark_columns[0] : dark_columns[0] + across]
    assert set(np.unique(finder[:, : 7 * module])) == {0}, "a grey edge: not on whole dots"


def test_the_code_is_one_vector_path(someone: Badge, small: Layout) -> None:
    pdf = draw_badge(someone, small)
    assert b"/Subtype /Image" not in pdf
    page = next(stream for stream in contents(pdf) if b" re\n" in stream)
    code = page[page.index(b" cm\n") :]
    assert code.count(b" re\n") > 300
    assert code.split().count(b"f") == 1


def contents(pdf: bytes) -> list[bytes]:
    found = []
    for match in re.finditer(rb"stream\r?\n", pdf):
        try:
            found.append(zlib.decompressobj().decompress(pdf[match.end() :]))
        except zlib.error:
            continue
    return found


def test_a_batch_embeds_each_font_once_for_all_its_pages(
    people: list[Badge], small: Layout
) -> None:
    file = io.BytesIO()
    report = draw_badges(people * 10, small, file)
    pdf = file.getvalue()
    assert report.pages == 10 * len(people)
    fonts = re.findall(rb"/BaseFont /\w+\+([\w-]+)", pdf)
    assert len(fonts) == 2 * len(set(fonts)), "a font and its descendant each"
    assert pdf.count(b"/FontFile2") == len(set(fonts))
    assert b"Helvetica" not in pdf


def test_a_script_of_one_weight_may_stand_in_bold_and_in_regular_text(
    someone: Badge, small: Layout
) -> None:
    pdf = draw_badge(replace(someone, organisation="서울", country="서울"), small)
    assert pdf.count(b"+NotoSansKR-Medium") == pdf.count(b"+NotoSans-Bold")


def test_a_badge_takes_less_than_two_kilobytes_besides_fonts(
    people: list[Badge], layout: Layout
) -> None:
    few, many = io.BytesIO(), io.BytesIO()
    draw_badges(people, layout, few)
    draw_badges(people * 11, layout, many)
    each = (len(many.getvalue()) - len(few.getvalue())) / (10 * len(people))
    assert each < 2048


def test_the_same_badges_give_the_same_bytes(people: list[Badge], small: Layout) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    draw_badges(people, small, first)
    draw_badges(iter(people), small, second)
    assert first.getvalue() == second.getvalue()


def test_badges_are_taken_one_by_one_and_progress_is_told(
    people: list[Badge], small: Layout, tmp_path: Path
) -> None:
    events: list[object] = []

    def stream():
        for badge in people[:3]:
            events.append(badge.given_name)
            yield badge

    out = tmp_path / "badges.pdf"
    draw_badges(stream(), small, out, progress=events.append)
    assert events == [people[0].given_name, 1, people[1].given_name, 2, people[2].given_name, 3]
    assert len(pypdfium2.PdfDocument(out)) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["badges.pdf"]


def test_a_batch_that_fails_leaves_no_half_file(
    people: list[Badge], small: Layout, tmp_path: Path
) -> None:
    taken = tmp_path / "folder.pdf"
    taken.mkdir()
    with pytest.raises(OSError, match=r"folder\.pdf"):
        draw_badges(people, small, taken)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.pdf"]


def test_text_can_be_found_in_the_pdf(people: list[Badge], small: Layout) -> None:
    korean = people[2]
    document = pypdfium2.PdfDocument(draw_badge(korean, small))
    text = document[0].get_textpage().get_text_range()
    assert "Bae Dohyeon" in text, "family name first"
    assert "배도현" in text
    assert "Executive" in text


def test_names_that_fit_bring_no_problem(people: list[Badge], layout: Layout) -> None:
    assert [sentence for badge in people for sentence in sentences(badge, layout)] == []


def test_black_only_prints_no_colour_and_still_tells_the_category(
    someone: Badge, layout: Layout
) -> None:
    colour, black = (
        np.array(pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil().convert("RGB"), int)
        for pdf in (draw_badge(someone, layout), draw_badge(someone, layout.in_black()))
    )

    def coloured(seen: np.ndarray) -> int:
        return int((seen.max(axis=2) - seen.min(axis=2) > 40).sum())

    assert coloured(colour) > 1000
    assert coloured(black) == 0
    band = layout.band.area
    top, bottom = (round(mm / 25.4 * 144) for mm in (band.y_mm, band.y_mm + band.height_mm))
    dark = (black[top:bottom].max(axis=2) < 128).mean()
    assert 0.05 < dark < 0.3, "a frame, a word and a letter in a square, not a black bar"


def test_a_long_name_is_printed_whole_and_reported(someone: Badge, small: Layout) -> None:
    name = " ".join(["Maximiliano"] * 14)
    badge = replace(someone, given_name=name)
    [sentence] = sentences(badge, small)
    assert sentence.startswith("The name “Maximiliano Maximiliano")
    assert "is too long: it is printed at" in sentence
    page = pypdfium2.PdfDocument(draw_badge(badge, small))[0].get_textpage().get_text_range()
    assert page.count("Maximiliano") == 14


def test_a_character_that_no_font_has_is_named(someone: Badge, layout: Layout) -> None:
    [problem] = check_badge(replace(someone, organisation="Seoul 😀"), layout)
    assert problem.field == "organisation"
    assert "😀 (U+1F600 grinning face), which no font here can print" in problem.sentence


def test_a_code_that_is_too_fine_for_the_printer_is_reported(someone: Badge, small: Layout) -> None:
    fine = replace(someone, qr_text="x" * 400)
    assert (
        "The QR code is too small: its modules are 0.25 mm (2 dots at 203 dpi)"
        in (sentences(fine, small)[0])
    )
    assert sentences(replace(someone, qr_text="x" * 4000), small) == [
        "The text of the QR code is too long for any; shorten it."
    ]


def test_what_is_missing_altogether_is_reported(someone: Badge, small: Layout) -> None:
    empty = replace(
        someone,
        given_name=" ",
        family_name="",
        category_letter="",
        category_word="",
        category_colour="blue",
        qr_text="",
    )
    fields = {problem.field for problem in check_badge(empty, small)}
    assert fields == {"name", "category_letter", "category_word", "category_colour", "qr_text"}


def test_problems_of_a_batch_say_their_page(people: list[Badge], small: Layout) -> None:
    batch = [people[0], replace(people[1], country="🏳"), people[2]]
    report = draw_badges(batch, small, io.BytesIO())
    assert [(problem.page, problem.field) for problem in report.problems] == [(2, "country")]


def test_a_training_badge_cannot_be_taken_for_a_real_one(someone: Badge, layout: Layout) -> None:
    notice = layout.training.area
    scale = 203 / 25.4
    rows = slice(round(notice.y_mm * scale), round((notice.y_mm + notice.height_mm) * scale))
    columns = slice(round(notice.x_mm * scale), round((notice.x_mm + notice.width_mm) * scale))
    real = picture(draw_badge(someone, layout))[rows, columns]
    training = picture(draw_badge(replace(someone, training=True), layout))[rows, columns]
    assert (real < 128).mean() < 0.1
    assert (training < 128).mean() > 0.6


def test_two_codes_of_like_length_differ_only_in_their_modules(
    someone: Badge, small: Layout
) -> None:
    other = replace(someone, qr_text=someone.qr_text[:-1] + "Z")
    first, second = picture(draw_badge(someone, small)), picture(draw_badge(other, small))
    different = np.argwhere(first != second)
    x, y, side = (mm * 203 / 25.4 for mm in small.code[:3])
    assert len(different)
    assert different.min(axis=0)[0] >= y
    assert different.min(axis=0)[1] >= x
    assert different.max(axis=0)[0] <= y + side


def test_a_layout_of_ones_own_can_be_in_black(someone: Badge, tmp_path: Path) -> None:
    text = Path(__file__).resolve().parents[2] / "badges" / "layouts" / "4x3-landscape.toml"
    own = tmp_path / "thermal.toml"
    own.write_text(text.read_text().replace("version = 2", "version = 2\nblack_only = true"))
    assert draw_badge(someone, load_layout(own)) == draw_badge(
        someone, load_layout("4x3-landscape").in_black()
    )


@given(st.lists(st.text(max_size=30), min_size=6, max_size=6))
def test_no_text_whatever_stops_the_printing(texts: list[str]) -> None:
    names = ("given_name", "native_name", "organisation", "category_word", "category_letter")
    badge = replace(
        Badge(
            category_letter="D",
            category_word="Delegate",
            category_colour="#0b5cad",
            honorific="Dr",
            given_name="Ana",
            family_name="Ng",
            family_name_first=False,
            native_name="",
            position="",
            organisation="",
            country="",
            qr_text="K1:A",
            event_name=texts[5],
        ),
        **dict(zip(names, texts, strict=False)),
    )
    layout = load_layout("4x3-landscape")
    pdf = draw_badge(badge, layout)
    file = io.BytesIO()
    report = draw_badges([badge], layout, file)
    assert file.getvalue() == pdf
    assert report.problems == check_badge(badge, layout)
    assert picture(pdf).shape == (609, 812)
