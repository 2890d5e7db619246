"""What a layout may hold besides names: sentences, pictures, zones, programmes, sheets, folds."""

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from msgspec.structs import replace

from badges import Badge, Item, Layout, LayoutError, check_badge, draw_badge, draw_badges
from badges.impose import Place, marks, slots
from badges.layout import Column, Fold, Rectangle, Sheet, TextBox
from badges.layout_file import examine, load_layout, read_layout
from badges.layout_save import layout_toml
from badges.layout_table import Area
from badges.sentences import sentence_of

HEAD = 'version = 2\nname = "mine"\nwidth_mm = 60\nheight_mm = 40\n'
COLUMN = "x_mm = 2\ny_mm = 2\nwidth_mm = 56\nheight_mm = 10\n"


def layout_of(parts: str, head: str = HEAD, folder: Path | None = None) -> Layout:
    return read_layout(head + parts, source="mine.toml", folder=folder)


def text_layout(keys: str) -> Layout:
    return layout_of(f"[[part]]\n{COLUMN}[[part.text]]\nsize_pt = 12\nfloor_pt = 8\n{keys}")


def said(layout: Layout, badge: Badge) -> str:
    document = pypdfium2.PdfDocument(draw_badge(badge, layout))
    text = document[0].get_textpage().get_text_range()
    document.close()
    return " ".join(text.split())


def seen(layout: Layout, badge: Badge, scale: float = 2) -> np.ndarray:
    document = pypdfium2.PdfDocument(draw_badge(badge, layout))
    picture = np.array(document[0].render(scale=scale).to_pil().convert("RGB"), int)
    document.close()
    return picture


def test_the_first_version_draws_what_it_always_drew(someone: Badge) -> None:
    old = load_layout(Path(__file__).with_name("first_version.toml"))
    assert draw_badge(someone, old) == draw_badge(someone, load_layout("4x3-landscape"))


def test_a_sentence_says_its_fields_and_is_left_out_without_them(someone: Badge) -> None:
    layout = text_layout('text = "Table {table}, seat {seat}"')
    assert said(layout, replace(someone, table="7", seat="2")) == "Table 7, seat 2"
    assert said(layout, someone) == ""


@pytest.mark.parametrize(
    ("languages", "expected"),
    [(("ko", "en"), "임시"), (("fr-CA",), "Provisoire"), (("sv",), "Temporary"), ((), "Temporary")],
)
def test_a_sentence_is_said_in_the_persons_language(
    someone: Badge, languages: tuple[str, ...], expected: str
) -> None:
    box = TextBox(9, 9, text="Temporary", words=(("ko", "임시"), ("fr", "Provisoire")))
    assert sentence_of(replace(someone, languages=languages), box) == expected


def test_capitals_are_those_of_the_persons_language(someone: Badge) -> None:
    box = TextBox(9, 9, fields=("family_name",), capitals=True)
    badge = replace(someone, family_name="Yıldız İpekçi ilgin")
    assert sentence_of(replace(badge, languages=("tr",)), box) == "YILDIZ İPEKÇİ İLGİN"
    assert sentence_of(replace(badge, family_name="Groß"), box) == "GROSS"


def test_a_layout_says_everything_that_is_wrong_with_it() -> None:
    content: dict[str, Any] = {
        "version": 2,
        "name": "mine",
        "width_mm": 60,
        "height_mm": 40,
        "part": [
            {"kind": "rectangle", "x_mm": 1, "y_mm": 1, "width_mm": 5, "height_mm": 5},
            {"kind": "line", "x_mm": 1, "y_mm": 1, "to_x_mm": 99, "to_y_mm": 1},
            {"kind": "code", "x_mm": 10, "y_mm": 10, "side_mm": 25, "content": "{nick}"},
        ],
    }
    layout, problems = examine(content, source="mine.toml")
    assert layout is not None
    assert len(layout.parts) == 1, "what can be read is"
    ends = ("a fill nor a frame", "asks for the field 'nick'", "puts line 1 beyond the edge")
    assert len(problems) == 3
    assert all(end in problem for end, problem in zip(ends, problems, strict=True))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ("[[part]]\nkind = 'wheel'\n", "choose one of column, band, code"),
        ("[[part]]\nkind = 'image'\n" + COLUMN, "needs a file or a field"),
        ("[[part]]\nkind = 'image'\nfield = 'map'\n" + COLUMN, "no picture called 'map'"),
        ("[[part]]\nkind = 'image'\nfile = '../x.png'\n" + COLUMN, "has to lie beside the layout"),
        ("[[part]]\nkind = 'image'\nfile = 'x.png'\n" + COLUMN, "that cannot be read"),
        (
            "[[part]]\nkind = 'zones'\nsize_pt = 9\nlabels = [1]\n" + COLUMN,
            "a list of texts",
        ),
        ("[[part]]\nkind = 'programme'\nsize_pt = 6\nfloor_pt = 9\n" + COLUMN, "above its size_pt"),
        (
            "[[part]]\nkind = 'rectangle'\nfill = 'red'\n" + COLUMN,
            "choose one of ink, soft, category, on-category, white, #rrggbb",
        ),
        (
            "[[part]]\nkind = 'rectangle'\nfill = 'ink'\ncorner_mm = 9\n" + COLUMN,
            "a corner_mm of more than half",
        ),
        (
            "[[part]]\n" + COLUMN + "[[part.text]]\nsize_pt = 9\ntext = '{nick}'\n",
            "asks for the field 'nick'",
        ),
        (
            "[[part]]\n" + COLUMN + "[[part.text]]\nsize_pt = 9\ntext = 'x'\nfields = ['name']\n",
            "has a text and fields",
        ),
        (
            "[[part]]\n" + COLUMN + "[[part.text]]\nsize_pt = 9\n[part.text.words]\nKorean = 'x'\n",
            "write them as ko",
        ),
        (
            "[[part]]\nkind = 'rectangle'\nfill = 'ink'\nrotation_deg = 90\n" + COLUMN,
            "puts rectangle 1 beyond the edge",
        ),
        ("[fold]\n[[part]]\nkind = 'rectangle'\nfill = 'ink'\n" + COLUMN, "nothing on its back"),
        (
            "[sheet]\nwidth_mm = 100\nheight_mm = 100\ncolumns = 2\nrows = 1\nleft_mm = 0\n"
            "top_mm = 0\n[[part]]\nkind = 'rectangle'\nfill = 'ink'\n" + COLUMN,
            "cards of 60 x 40 mm that reach 120 x 40 mm on a sheet of 100 x 100 mm",
        ),
        (
            "[sheet]\nwidth_mm = 100\nheight_mm = 100\nleft_mm = 0\ntop_mm = 0\n"
            "group_by = 'mood'\n[[part]]\nkind = 'rectangle'\nfill = 'ink'\n" + COLUMN,
            "groups by 'mood'",
        ),
    ],
)
def test_what_cannot_be_is_said(parts: str, words: str) -> None:
    with pytest.raises(LayoutError) as caught:
        layout_of(parts)
    assert words in str(caught.value)


def png(width: int, height: int, pixel: bytes) -> bytes:
    rows = b"".join(b"\0" + pixel * width for _ in range(height))

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", width, height, 8, 2 if len(pixel) == 3 else 6, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize(("fit", "reds"), [("contain", 0.25), ("cover", 0.5), ("stretch", 0.5)])
def test_a_picture_keeps_its_shape_or_fills_its_area(
    someone: Badge, tmp_path: Path, fit: str, reds: float
) -> None:
    (tmp_path / "logo.png").write_bytes(png(10, 10, b"\xff\0\0"))
    area = "x_mm = 0\ny_mm = 0\nwidth_mm = 60\nheight_mm = 20\n"
    part = f"[[part]]\nkind = 'image'\nfile = 'logo.png'\nfit = '{fit}'\n{area}"
    layout = layout_of(part, folder=tmp_path)
    picture = seen(layout, someone)
    red = ((picture[..., 0] > 200) & (picture[..., 1] < 60)).mean()
    expected = reds if fit != "contain" else 20 * 20 / (60 * 40)
    assert red == pytest.approx(expected, abs=0.02)


def test_a_photo_with_transparency_is_embedded_once(someone: Badge) -> None:
    part = "[[part]]\nkind = 'image'\nfield = 'photo'\n" + COLUMN
    layout = layout_of(part)
    badge = replace(someone, photo=png(8, 8, b"\0\0\xff\x80"))
    out = io.BytesIO()
    report = draw_badges([badge] * 3 + [someone], layout, out)
    assert report.problems == []
    assert out.getvalue().count(b"/Subtype /Image") == 2, "the picture and its transparency"
    document = pypdfium2.PdfDocument(out.getvalue())
    blue = [np.array(document[at].render().to_pil())[..., 0].min() < 200 for at in range(4)]
    document.close()
    assert blue == [True, True, True, False]
    [problem] = check_badge(replace(someone, photo=b"GIF89a"), layout)
    assert "is none that can be printed" in problem.sentence


def test_zones_show_where_a_badge_admits_and_where_not(someone: Badge) -> None:
    layout = layout_of(
        f"[[part]]\nkind = 'zones'\nsize_pt = 12\nlabels = ['A', 'B', 'C']\n{COLUMN}"
    )
    assert said(layout, someone) == ""
    badge = replace(someone, zones=("A", "C"))
    assert said(layout, badge) == "A B C"
    dark = (seen(layout, badge).max(axis=2) < 100).mean()
    assert dark > (seen(layout, replace(badge, zones=("A",))).max(axis=2) < 100).mean() * 1.5
    [problem] = check_badge(replace(someone, zones=("A", "Z")), layout)
    assert problem.sentence.startswith("The layout has no place for the zones Z")
    free = layout_of(f"[[part]]\nkind = 'zones'\nsize_pt = 12\n{COLUMN}")
    assert said(free, replace(someone, zones=("Z", "Q"))) == "Z Q"


def test_a_programme_that_is_too_long_is_printed_whole_and_reported(someone: Badge) -> None:
    area = "x_mm = 2\ny_mm = 2\nwidth_mm = 56\nheight_mm = 36\n"
    layout = layout_of(f"[[part]]\nkind = 'programme'\nsize_pt = 10\nfloor_pt = 7\n{area}")
    items = tuple(Item("Day 1", f"{hour:02d}:00", f"Session {hour}") for hour in range(24))
    assert check_badge(replace(someone, programme=items[:4]), layout) == []
    [problem] = check_badge(replace(someone, programme=items), layout)
    assert problem.sentence.startswith("The programme with 24 items is too long: it is printed at")
    text = said(layout, replace(someone, programme=items))
    assert all(f"Session {hour}" in text for hour in range(24))
    assert said(layout, someone) == ""


def test_turned_text_is_turned(someone: Badge) -> None:
    area = Area(2, 15, 56, 10)
    column = Column(area, "middle", (TextBox(20, 10, text="Wide words"),))
    upright = Layout("x", 60, 40, (replace(column, area=Area(10, 15, 38, 10)),))
    turned = Layout("x", 60, 40, (replace(column, area=Area(11, 15, 38, 10), rotation_deg=90),))
    for layout, wide in ((upright, True), (turned, False)):
        rows, columns = np.where(seen(layout, someone).max(axis=2) < 128)
        assert bool(np.ptp(columns) > np.ptp(rows)) is wide


def test_a_black_printer_gets_black_and_white_of_every_colour(someone: Badge) -> None:
    dark = Rectangle(Area(0, 0, 30, 40), fill="#aa3311", corner_mm=2)
    pale = Rectangle(Area(30, 0, 30, 40), fill="#ffee88", frame="category")
    picture = seen(Layout("x", 60, 40, (dark, pale), black_only=True), someone)
    assert int((picture.max(axis=2) - picture.min(axis=2)).max()) == 0
    assert picture[40, 40].tolist() == [0, 0, 0]
    assert picture[40, 250].tolist() == [255, 255, 255]


def test_a_training_badge_is_marked_even_where_its_layout_forgot(someone: Badge) -> None:
    layout = text_layout('fields = ["name"]')
    assert "TRAINING" in said(layout, replace(someone, training=True))
    assert "TRAINING" not in said(layout, someone)


CARD = Layout("x", 60, 40, (Rectangle(Area(0, 0, 5, 5), fill="ink"),))
BACK = Rectangle(Area(0, 0, 5, 5), fill="ink", side="back")
TWO_SIDED = replace(CARD, parts=(*CARD.parts, BACK))
A4 = Sheet(210, 297, columns=2, rows=2, left_mm=20, top_mm=30, gap_x_mm=10)


def test_a_back_follows_on_a_page_of_its_own(someone: Badge) -> None:
    out = io.BytesIO()
    assert draw_badges([someone] * 2, TWO_SIDED, out).pages == 4
    assert slots(TWO_SIDED) == [(Place(0, 0), Place(0, 0, behind=True))]


def test_backs_on_a_sheet_lie_behind_their_fronts_when_it_is_turned_over() -> None:
    first, second, *_ = slots(replace(TWO_SIDED, sheet=A4))
    assert (first[0].x_mm, second[0].x_mm) == (20, 90)
    assert (first[1].x_mm, second[1].x_mm) == (130, 60)


@pytest.mark.parametrize(
    ("fold", "places"),
    [
        (Fold(), (Place(0, 0), Place(0, 40, turned=True))),
        (Fold(turned="front"), (Place(0, 0, turned=True), Place(0, 40))),
        (Fold(axis="vertical"), (Place(0, 0), Place(60, 0))),
    ],
)
def test_a_fold_stands_one_side_on_its_head_or_beside(
    fold: Fold, places: tuple[Place, ...], someone: Badge
) -> None:
    layout = replace(TWO_SIDED, fold=fold)
    assert slots(layout) == [places]
    assert len(marks(layout)) == 2
    assert read_layout(layout_toml(layout), source="x") == layout
    tall = seen(layout, someone).shape[0] > seen(CARD, someone).shape[0]
    assert tall is (fold.axis == "horizontal")


def test_cut_marks_stand_in_the_margin_or_at_the_papers_edge() -> None:
    sheet = replace(CARD, sheet=replace(A4, cut_marks=True))
    assert len(marks(sheet)) == 2 * 4 + 2 * 3
    tight = replace(CARD, sheet=Sheet(120, 80, 2, 2, left_mm=0, top_mm=0, cut_marks=True))
    assert [mark.ends_mm for mark in marks(tight)] == [
        *((60, 0, 60, 4), (60, 76, 60, 80)),
        *((0, 40, 4, 40), (116, 40, 120, 40)),
    ]


def test_a_sheet_that_was_begun_is_filled_from_the_place_that_is_free(someone: Badge) -> None:
    layout = replace(CARD, sheet=A4)
    out = io.BytesIO()
    assert draw_badges([someone] * 2, layout, out, start=4).pages == 2


def test_another_group_begins_another_sheet_with_its_own_heading(someone: Badge) -> None:
    heading = Column(Area(0, 0, 100, 20), texts=(TextBox(12, 8, text="Table {table}"),))
    sheet = replace(A4, group_by="table", parts=(heading,))
    layout = replace(text_layout('fields = ["given_name"]'), sheet=sheet)
    guests = [replace(someone, table=table) for table in ("1", "1", "2")]
    out = io.BytesIO()
    report = draw_badges(guests, layout, out)
    document = pypdfium2.PdfDocument(out.getvalue())
    texts = [document[at].get_textpage().get_text_range() for at in range(report.pages)]
    document.close()
    assert [text.count("Table 1") + 2 * text.count("Table 2") for text in texts] == [1, 2]
    assert read_layout(layout_toml(layout), source="x") == layout


def test_a_layout_may_be_asked_for_with_capitals_or_without_honorifics(someone: Badge) -> None:
    badge = replace(someone, honorific="Hon.", capital_name="Ana DE LA CRUZ", name="Ana de la Cruz")
    plain = "a6-portrait"
    assert "Hon. Ana de la Cruz" in said(load_layout(plain), badge)
    assert "Hon. Ana DE LA CRUZ" in said(load_layout(f"{plain}:capitals"), badge)
    assert "Hon." not in said(load_layout(f"{plain}:no-honorific:black"), badge)
    assert load_layout(f"{plain}:no-honorific:black").black_only
