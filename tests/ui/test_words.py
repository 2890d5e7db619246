"""No sentence is missing, and no view needs a window to be computed."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as Xml

import pytest

from kiosk.domain import refusals as r
from ui.words.refusals import refusal_words

ROOT = Path(__file__).resolve().parents[2]
VALUES = {"int": 1, "str": "x", "tuple[str, ...]": ("a",), "bool": False}


def speaking() -> list[Path]:
    """Every file that may call translate(); in one of them the machine calls itself."""
    files = [*(ROOT / "ui").rglob("*.py"), *(ROOT / "kiosk").rglob("*.py")]
    return [path for path in files if path != ROOT / "kiosk" / "speech.py"]


def example(kind: type) -> r.Refusal:
    values = {name: VALUES[kind.__annotations__[name]] for name in kind.__struct_fields__}
    made: r.Refusal = kind(**values)
    return made


@pytest.mark.parametrize("kind", get_args(r.Refusal), ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence_of_its_own(kind: type) -> None:
    words = refusal_words(example(kind))
    assert words
    assert "does not know why" not in words


def test_views_and_words_load_without_qt() -> None:
    views = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "ui").rglob("*.py")
        if path.name.endswith("view.py") or path.parent.name == "words"
    ]
    assert len(views) > 10
    lines = "\n".join(f"import {name.removesuffix('.__init__')}" for name in views)
    code = f"{lines}\nimport sys\nassert 'PySide6' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_sentences_are_literals_that_a_catalogue_can_find() -> None:
    for path in speaking():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                where = f"{path.relative_to(ROOT)}:{node.lineno}"
                assert all(isinstance(arg, ast.Constant) for arg in node.args[:3]), where


def test_every_counted_sentence_has_its_english_forms() -> None:
    counted = set()
    for path in [*speaking(), *(ROOT / "badges").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and name in ("translate", "say"):
                text = node.args[1 if name == "translate" else 0]
                if not isinstance(text, ast.Constant):
                    continue  # what was kept is said again
                has_number = len(node.args) > 3 or any(word.arg == "n" for word in node.keywords)
                assert ("%n" in text.value) == has_number, text.value
                if has_number:
                    counted.add(text.value)
    catalogue = Xml.parse(ROOT / "kiosk" / "translations" / "rollcall_en.ts")  # noqa: S314 - our own
    known = {message.findtext("source") for message in catalogue.getroot().iter("message")}
    assert counted == known, "run packaging/make_translations.py"


def test_one_and_many_are_told_apart(app: object) -> None:
    from ui.words import translate

    assert translate("status", "Holds %n people", "", 1) == "Holds 1 person"
    assert translate("status", "Holds %n people", "", 282) == "Holds 282 people"


def test_sentences_of_the_core_are_told_in_the_language_of_the_window() -> None:
    from badges.samples import hard_people
    from kiosk.catalogue import Catalogue
    from kiosk.printing.cups_words import reason_words
    from kiosk.speech import speaking as spoken_by
    from ui import words

    sentence = reason_words("Hall", ["media-empty-error"])
    assert sentence == "The printer Hall is out of paper. Put badge paper in."
    asked = []

    class Shouting(Catalogue):
        def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
            asked.append((context, text))
            return text.replace("printer", "PRINTER").replace("paper", "PAPER")

    with spoken_by(Shouting("en", {}, english={})):
        told = words.told(sentence)
        assert words.told("as it stands") == "as it stands"
        words.told(hard_people()[0].why)
    assert told == "The PRINTER Hall is out of PAPER. Put badge PAPER in."
    assert {context for context, _ in asked} == {"sentences"}
    assert ("sentences", hard_people()[0].why) in asked


PARTS = ("badges", "kiosk", "ui")


def test_what_the_core_says_is_a_literal_that_a_catalogue_can_find() -> None:
    people = ROOT / "badges" / "samples" / "__init__.py"  # what they say stands in their list
    for path in (path for part in PARTS for path in (ROOT / part).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if ".said import" not in text or path == people:
            continue
        where = path.relative_to(ROOT)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                assert isinstance(node.args[0], ast.Constant), f"{where}:{node.lineno}"


_SAYING = {
    *("setText", "setToolTip", "setAccessibleName", "setPlaceholderText", "setWindowTitle"),
    *("setTitle", "addItem", "addAction", "label", "QLabel", "QPushButton", "QCheckBox"),
    *("QRadioButton", "QGroupBox", "OneLine", "Pill"),
}
_NO_WORDS = {"Rollcall", "ko", "Ctrl+F10"}  # a name, an example of a code, a key


def test_no_widget_says_a_literal_that_no_catalogue_has() -> None:
    found = []
    for path in (ROOT / "ui").rglob("*.py"):
        if "gallery" in path.parts:
            continue  # what its hands type
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            parts = first.values if isinstance(first, ast.JoinedStr) else [first]
            texts = [str(one.value) for one in parts if isinstance(one, ast.Constant)]
            words = {text.strip(" ·") for text in texts if sum(map(str.isalpha, text)) > 1}
            if name in _SAYING and not words <= _NO_WORDS:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {words}")
    assert not found, "say it by translate()"
