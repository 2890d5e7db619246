"""What Rollcall says in other languages: whole where it is offered, with every value."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import speech
from kiosk.catalogue import Catalogue, catalogue_of, file_of, sentences_in
from kiosk.domain.wording import problem_of
from kiosk.languages import (
    LANGUAGES,
    SHIPPED,
    SHIPPED_IN_TERMINAL,
    TERMINAL_CONTEXTS,
    language_of,
    plural_form,
    wanted_of,
)
from kiosk.said import say

ROOT = Path(__file__).resolve().parents[1]
OTHERS = [language.code for language in LANGUAGES if language.code != "en"]
HOLDS = ("status", "Holds %n people")


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "make_translations", ROOT / "packaging" / "make_translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", [code for code in SHIPPED if code != "en"])
def test_a_language_that_is_offered_says_every_sentence(code: str, maker: ModuleType) -> None:
    known = maker.Known(file_of(code))
    missing = [
        f"{context}: {source}"
        for context, source in known.missing(code, maker.messages())
        if code in SHIPPED_IN_TERMINAL or context not in TERMINAL_CONTEXTS
    ]
    assert not missing, "\n".join(missing[:40])


@pytest.mark.parametrize("code", OTHERS)
def test_no_sentence_loses_a_value_or_a_form(code: str) -> None:
    for (context, source), forms in sentences_in(file_of(code)).items():
        assert not problem_of(code, source, forms), (context, source)


def test_every_number_has_the_form_that_its_language_wants() -> None:
    assert [plural_form("ru", n) for n in (0, 1, 2, 5, 11, 12, 21, 22, 111, 1002)] == [
        2, 0, 1, 2, 2, 2, 0, 1, 2, 1,
    ]  # fmt: skip
    assert [plural_form("ar", n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 211)] == [
        0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 3, 4,
    ]  # fmt: skip
    assert [plural_form("fr", n) for n in (0, 1, 2)] == [0, 0, 1]
    assert [plural_form("es", n) for n in (0, 1, 2)] == [1, 0, 1]
    assert {plural_form(code, n) for code in ("ko", "zh", "id", "tr") for n in range(30)} == {0}
    for language in LANGUAGES:
        forms = {plural_form(language.code, n) for n in range(220)}
        assert forms == set(range(language.plurals)), language.code


def test_a_sentence_that_is_missing_is_said_in_english_with_its_english_forms() -> None:
    english = sentences_in(file_of("en"))
    empty = Catalogue("ru", {}, english=english)
    assert empty.translate(*HOLDS, n=1) == "Holds 1 person"
    assert empty.translate(*HOLDS, n=21) == "Holds 21 people"
    assert empty.translate("rail", "Desk") == "Desk"
    assert empty.translate("nowhere", "%n things", n=3) == "3 things"
    russian = Catalogue("ru", {HOLDS: ("%n человек", "%n человека", "много")}, english=english)
    assert russian.translate(*HOLDS, n=21) == "21 человек"
    assert russian.translate(*HOLDS, n=5) == "много"
    assert russian.translate(*HOLDS) == "%n человек"
    worded = russian.worded({HOLDS: ("Здесь %n",)})
    assert worded.translate(*HOLDS, n=5) == "Здесь 5"


def test_what_does_not_fit_is_told() -> None:
    assert problem_of("ko", "Give {name} a seat", ("자리",))
    assert problem_of("ko", "Give {name} a seat", ("{nom}에게",))
    assert problem_of("ko", "Desk", ("",))
    assert problem_of("ko", "Desk", ("%n",))
    assert problem_of("ru", "%n {what}", ("%n {what}", "%n {what}"))
    assert problem_of("es", "{x:g} mm", ("{x:g} mm {",))
    assert not problem_of("es", "{x:g} mm", ("{x:g} mm",))
    assert not problem_of("es", "%n {what}", ("una {what}", "%n {what}"))


def test_a_computer_and_a_browser_name_languages_in_their_own_ways() -> None:
    def code(tag: str) -> str:
        found = language_of(tag)
        return found.code if found else ""

    tags = ("ko_KR.UTF-8", "zh-Hans-CN", "fil_PH", "tl", "in_ID", "pt-BR", "C", "de_DE", "")
    assert [code(tag) for tag in tags] == ["ko", "zh", "fil", "fil", "id", "pt", "", "", ""]
    assert wanted_of("de, en;q=0.5").code == "en"
    assert wanted_of("").code == "en"
    assert wanted_of("x;q=many, *").code == "en"
    for code_ in SHIPPED_IN_TERMINAL:
        assert wanted_of(f"de, {code_};q=0.8, en;q=0.2").code == code_
    assert set(SHIPPED_IN_TERMINAL) <= set(SHIPPED)


def test_one_answer_may_speak_another_language_than_the_process() -> None:
    other = Catalogue("ko", {("rail", "Desk"): ("데스크",)}, english={})
    with speech.speaking(other):
        assert speech.catalogue() is other
        assert speech.translate("rail", "Desk") == "데스크"
    assert speech.translate("rail", "Desk") == catalogue_of(speech.catalogue().code).translate(
        "rail", "Desk"
    )


def test_translators_files_come_in_and_what_is_left_goes_out(
    maker: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: object
) -> None:
    keys = [("rail", "Desk"), HOLDS, ("rail", "Only {n}"), ("rail", "New")]
    monkeypatch.setattr(maker, "file_of", lambda code: tmp_path / f"{code}.ts")
    (tmp_path / "ru").mkdir()
    rows = [
        {"context": "rail", "source": "Desk", "to": "Стол & <b>"},
        {"context": "rail", "source": "Only {n}", "to": "Только"},
        {"context": "rail", "source": "Gone", "to": "Нет"},
        {"context": HOLDS[0], "source": HOLDS[1], "to": ["%n один", "%n два", "%n пять"]},
    ]
    (tmp_path / "ru" / "01.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "ru" / "02.json").write_text("[", encoding="utf-8")
    taken = maker.take("ru", tmp_path, keys)
    assert maker.write("ru", keys, taken) == 2
    said = sentences_in(tmp_path / "ru.ts")
    assert said == {keys[0]: ("Стол & <b>",), HOLDS: ("%n один", "%n два", "%n пять")}
    maker.write_missing("ru", tmp_path / "out", keys)
    left = json.loads((tmp_path / "out" / "ru.json").read_text(encoding="utf-8"))
    assert [row["source"] for row in left] == ["Only {n}", "New"]
    assert maker.write("ru", keys[:2], {}) == 0
    assert sentences_in(tmp_path / "ru.ts") == said


def test_the_core_speaks_only_through_the_machine_that_translates() -> None:
    """Who writes `translate` in kiosk means kiosk.speech: one place can speak another language."""
    for path in (ROOT / "kiosk").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if " translate(" in text and path.name not in ("speech.py", "catalogue.py"):
            names = [
                alias.name
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.ImportFrom) and node.module == "kiosk.speech"
                for alias in node.names
            ]
            assert "translate" in names, path


def test_what_the_core_says_takes_the_form_that_its_number_wants() -> None:
    key = "sentences", "%n row(s) in {output}."
    russian = Catalogue(
        "ru",
        {key: ("%n бейдж: {output}", "%n бейджа: {output}", "%n бейджей: {output}")},
        english={},
    )
    arabic = Catalogue("ar", {key: ("لا {output}", "1", "2", "%n قليل", "%n", "%n")}, english={})

    def told(catalogue: Catalogue, n: int) -> str:
        with speech.speaking(catalogue):
            return speech.told(say(key[1], n=n, output="x"))

    assert [told(russian, n) for n in (1, 2, 5)] == ["1 бейдж: x", "2 бейджа: x", "5 бейджей: x"]
    assert [told(arabic, n) for n in (0, 2, 3)] == ["لا x", "2", "3 قليل"]
    with speech.speaking(catalogue_of("en")):
        assert speech.told(say(key[1], n=1, output="x")) == "1 row in x."


COUNTED = re.compile(
    r"(?<!of )(?<!to )\{(?:n|count|number|rows|pages|people|heads|badges|left|limit|most|items|"
    r"parts|minutes|times)\} (?:more )?[a-z]{2,}(?:s|people)\b"
)


def test_no_count_stands_before_a_noun_that_it_would_inflect(maker: ModuleType) -> None:
    found = [source for _, source in maker.messages() if COUNTED.search(source)]
    assert not found, "Say them with %n:\n" + "\n".join(found)


def test_an_arabic_sentence_that_begins_with_a_name_is_marked_as_read_from_the_right() -> None:
    """What shows a sentence takes its direction from the first letter, which may be a Latin one."""
    begins_otherwise = re.compile(r"[^\w{]*(\{|[A-Za-z])")
    unmarked = [
        form
        for (context, _), forms in sentences_in(file_of("ar")).items()
        for form in forms
        if context not in TERMINAL_CONTEXTS
        and begins_otherwise.match(form)
        and re.search("[\u0600-\u06ff]", form)
        and not form.startswith((" ", "\u200f"))
    ]
    assert not unmarked, "Begin them with U+200F:\n" + "\n".join(unmarked)
