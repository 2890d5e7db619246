"""A layout that is wrong says in one sentence what is wrong and where."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from badges import Layout, LayoutError, load_layout
from badges.layout_file import FOLDER, parse_layout
from kiosk.catalogue import catalogue_of
from kiosk.speech import speaking, told


def content() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("first_version.toml").read_text(encoding="utf-8"))


def refusal(changed: dict[str, Any]) -> str:
    with pytest.raises(LayoutError) as caught:
        parse_layout(changed, source="mine.toml")
    return str(caught.value)


def test_a_layout_of_ones_own_is_read_from_its_path(tmp_path: Path, layout: Layout) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes((FOLDER / f"{layout.name}.toml").read_bytes())
    assert load_layout(own) == layout


def test_an_unknown_name_lists_those_there_are() -> None:
    with pytest.raises(LayoutError, match=r"There is no badge layout a7\. Name one of 3x4-port"):
        load_layout("a7")


def test_broken_toml_says_the_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("version = \n")
    with pytest.raises(LayoutError, match=r"broken\.toml cannot be read: .*line 1"):
        load_layout(broken)


def test_a_missing_key_is_named_with_its_place() -> None:
    changed = content()
    del changed["column"][1]["text"][0]["size_pt"]
    assert refusal(changed) == (
        "The badge layout mine.toml, column 2, text 1: it lacks size_pt (a number)."
    )


def test_a_key_that_means_nothing_is_named() -> None:
    changed = content()
    changed["band"]["colour"] = "red"
    assert "band: it has keys that mean nothing: colour" in refusal(changed)


def test_an_unknown_field_is_named_with_those_that_are_known() -> None:
    changed = content()
    changed["column"][0]["text"][0]["fields"] = ["nickname"]
    assert "asks for the field 'nickname'; known are honorific, name" in refusal(changed)


@pytest.mark.parametrize(
    ("keys", "value", "said"),
    [
        (("version",), 3, "is of version 3; this program reads version 1 and 2"),
        (("width_mm",), "wide", "has width_mm = 'wide', but it has to be a number"),
        (("width_mm",), True, "has width_mm = True, but it has to be a number"),
        (("height_mm",), -3, "has height_mm = -3, but it has to be above 0"),
        (("code", "x_mm"), 80, "puts code beyond the edge of the badge"),
        (("code", "y_mm"), 30, "puts column 2 over the code, which needs its white margin"),
        (("column",), [], "has no [[column]]"),
        (("column",), "no", "one or more [[column]]"),
        (("band",), 3, "has band = 3, but it has to be a table"),
        (("band", "word_floor_pt"), 90, "has a word_floor_pt above its word_size_pt"),
        (("column", 1, "text", 0, "floor_pt"), 90, "has a floor_pt of 90 above its size_pt"),
        (("column", 1, "text", 0, "align"), "justify", "choose one of left, center, right"),
        (("column", 1, "text", 0, "fields"), [], "has an empty list of fields"),
        (
            ("column", 1, "text", 0, "lines_max"),
            0.5,
            "has lines_max = 0.5, but it has to be a whole number",
        ),
        (("column", 1, "text", 0, "lines_max"), 0, "has lines_max = 0, but it has to be 1"),
    ],
)
def test_a_value_that_cannot_be_is_refused(keys: tuple[Any, ...], value: Any, said: str) -> None:
    changed: Any = content()
    inner = changed
    for key in keys[:-1]:
        inner = inner[key]
    inner[keys[-1]] = value
    assert said in refusal(changed)


def test_all_that_is_wrong_is_told_in_the_language_that_is_spoken() -> None:
    changed = content()
    del changed["column"][1]["text"][0]["size_pt"]
    with pytest.raises(LayoutError) as one:
        parse_layout(changed, source="mine.toml")
    changed = content()
    changed["code"]["x_mm"] = 80
    changed["band"]["x_mm"] = 300
    with pytest.raises(LayoutError) as several:
        parse_layout(changed, source="mine.toml")
    with speaking(catalogue_of("ko")):
        said, all_said = told(one.value.words), told(several.value.words)
    assert "mine.toml" in said
    assert "column 2, text 1" in said
    assert "lacks" not in said
    assert len(all_said.splitlines()) > 1
    assert "beyond" not in all_said
