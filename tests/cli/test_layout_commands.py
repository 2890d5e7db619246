"""Badge layouts from a terminal: listed, imported, tried, printed blank."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2

from tests.cli.conftest import Kioskctl, only_json

THEIRS = [
    {
        "type": "textarea",
        "left": "5",
        "bottom": "30",
        "width": "60",
        "fontsize": "18",
        "fontfamily": "Lobster",
        "content": "attendee_name",
    }
]


def test_every_layout_is_listed_with_its_paper(kioskctl: Kioskctl) -> None:
    listed = only_json(kioskctl("layout", "list", "--json"))["layouts"]
    by_name = {line["name"]: line for line in listed}
    assert len(by_name) == 27
    assert listed[0]["kind"] == "badge"
    sheet = by_name["a4-8x90x55"]
    assert (sheet["width_mm"], sheet["height_mm"], sheet["cards"]) == (210, 297, 8)
    assert by_name["butterfly-82x203"]["sides"] == 2
    assert "210 x 297" in kioskctl("layout", "list").stdout


def test_anothers_layout_is_imported_and_what_is_lost_is_said(
    kioskctl: Kioskctl, tmp_path: Path
) -> None:
    theirs, ours = tmp_path / "theirs.json", tmp_path / "ours.toml"
    theirs.write_text(json.dumps(THEIRS))
    result = kioskctl("layout", "import", theirs, "-o", ours, "--size", "70x50")
    assert result.stdout == f"{ours}: 1 part of a pretix layout on 70 x 50 mm.\n"
    assert "Lobster is printed as Noto Sans" in result.stderr
    sample = kioskctl("layout", "sample", "--layout", ours, "-o", tmp_path / "sample.pdf")
    assert sample.exit_code == 0
    assert "23 pages" in sample.stdout


def test_a_layout_that_is_kept_is_named_everywhere_like_a_shipped_one(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    theirs, out = tmp_path / "Their badge.json", tmp_path / "out.pdf"
    theirs.write_text(json.dumps(THEIRS))
    kept = only_json(kioskctl("layout", "import", theirs, "--size", "70x50", "--json"))
    assert (kept["layout"], kept["file"]) == ("Their-badge", None)
    kioskctl("layout", "export", "temporary-day", "-o", tmp_path / "day.toml")
    kioskctl("layout", "import", tmp_path / "day.toml", "--name", "our-day")
    (station / "layouts" / "broken.toml").write_text("version = 2")
    listed = only_json(kioskctl("layout", "list", "--json"))
    own = [line["name"] for line in listed["layouts"] if line["own"]]
    assert own == ["Their-badge", "our-day"]
    assert "broken.toml" in listed["broken"][0]
    assert "broken.toml" in kioskctl("layout", "list").stderr
    for words in (
        ("layout", "sample", "--layout", "Their-badge:black"),
        ("layout", "blanks", "--layout", "our-day", "--count", 2),
        ("badges", "--category", "mayor", "--layout", "Their-badge"),
    ):
        out.unlink(missing_ok=True)
        assert kioskctl(*words, "-o", out).exit_code == 0, words
        assert out.stat().st_size > 1000
    assert kioskctl("print", "test", "folder", "--layout", "Their-badge").exit_code == 0
    assert kioskctl("print", "layout", "Their-badge").exit_code == 0
    exported = kioskctl("layout", "export", "Their-badge", "-o", tmp_path / "again.toml")
    assert exported.stdout == f"Their-badge is written to {tmp_path / 'again.toml'}.\n"
    taken = kioskctl("layout", "import", theirs, "--size", "70x50", "--name", "a6-portrait")
    assert "comes with Rollcall" in taken.stderr


def test_what_cannot_be_imported_is_a_sentence(kioskctl: Kioskctl, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.json"
    for content, size, words in (
        ("{", "", "it is no JSON"),
        (json.dumps(THEIRS), "large", "is no size; write width and height"),
        (json.dumps(THEIRS), "2x2", "is no size of a badge"),
    ):
        theirs.write_text(content)
        result = kioskctl("layout", "import", theirs, "-o", tmp_path / "x.toml", "--size", size)
        assert result.exit_code == 1
        assert words in result.stderr
    missing = kioskctl("layout", "import", tmp_path / "none.json", "-o", tmp_path / "x.toml")
    assert "cannot be read as a layout" in missing.stderr


def test_temporary_badges_are_printed_in_advance(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    out = tmp_path / "blank.pdf"
    result = kioskctl("layout", "blanks", "-o", out, "--count", 3, "--valid", "14 October")
    assert result.stdout == f"3 temporary badges in {out}.\n"
    document = pypdfium2.PdfDocument(out)
    texts = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    assert ["T001" in texts[0], "T003" in texts[2], "14 October" in texts[1]] == [True] * 3
    for options, words in (
        (("--layout", "a6-portrait"), "blank ones are printed of temporary-day"),
        (("--count", 0), "Print 1 to 5000"),
    ):
        assert words in kioskctl("layout", "blanks", "-o", out, *options).stderr


def test_the_pages_of_names_hold_every_name_of_both_events_whole(
    kioskctl: Kioskctl, tmp_path: Path
) -> None:
    own = tmp_path / "own.csv"
    own.write_text("given_name,family_name,family_name_first\nTest,Zebra,yes\n")
    out = tmp_path / "names.pdf"
    answer = only_json(kioskctl("layout", "names", "-o", out, own, "--json"))
    assert answer["problems"] == []
    assert answer["names"] > 2000
    document = pypdfium2.PdfDocument(out)
    texts = "".join(document[at].get_textpage().get_text_range() for at in range(len(document)))
    document.close()
    assert "Zebra Test" in texts
    own.write_text("given_name,family_name\nTest,😀\n")
    result = kioskctl("layout", "names", "-o", out, own)
    assert result.exit_code == 1
    assert "grinning face" in result.stderr
