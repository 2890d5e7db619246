"""Help, and what is said of a mistyped line, in the language of the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from typer.main import get_command
from typer.testing import CliRunner

from kiosk import catalogue, speech
from kiosk.cli import app
from kiosk.cli.frame_words import dress_frame, mistakes, spoken_error
from kiosk.cli.help_language import UsageError, language_and_rest, put_in_words, texts_of
from kiosk.help_words import HELP, paragraphs
from kiosk.languages import ENGLISH

KOREAN = {
    "Usage:": "사용법:",
    "[OPTIONS]": "[옵션]",
    "COMMAND [ARGS]...": "명령 [인수]...",
    "Options": "옵션 목록",
    "Commands": "명령 목록",
    "Arguments": "인수 목록",
    "Error": "오류",
    "required": "필수",
    "default: {value}": "기본값: {value}",
    "Try {command} for help.": "도움말: {command}",
    "Show this message and exit.": "이 도움말을 표시합니다.",
    "Missing argument {name}.": "{name} 인수가 없습니다.",
    "No such command {name}. Did you mean {others}?": "{name} 명령이 없습니다. {others}?",
    "Invalid value for {name}: {why}": "{name} 값이 잘못됨: {why}",
    "Input should be a valid number, unable to parse string as a number": "숫자가 아닙니다",
    "How long to listen.": "기다리는 시간.",
    "An address of this computer to listen at; empty: all of them.": "导入参会者名单" * 12,
    "The exchange on a stick.": "USB 메모리로 교환합니다.",
}
# One line for each sentence that typer has for a mistake.
MISTAKES = (
    ("check-in",),
    ("bundle", "write"),
    ("bus", "leave"),
    ("demo",),
    ("--fold", "x"),
    ("find-hub", "--zzz"),
    ("chekc-in",),
    ("zzzz",),
    ("find-hub", "--seconds"),
    ("version", "--json=1"),
    ("version", "one", "two"),
    ("find-hub", "--seconds", "soon"),
    ("find-hub", "--seconds", "900"),
    ("find-hub", "--seconds", "0"),
    ("demo", "--out", "x", "--stations", "many"),
)


@pytest.fixture
def korean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A Korean catalogue that holds these words only, in the place of the shipped one."""
    root = Xml.Element("TS", version="2.1", language="ko")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = HELP
    for source, words in KOREAN.items():
        message = Xml.SubElement(context, "message")
        Xml.SubElement(message, "source").text = source
        Xml.SubElement(message, "translation").text = words
    Xml.ElementTree(root).write(tmp_path / "rollcall_ko.ts", encoding="utf-8")
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    catalogue.catalogue_of.cache_clear()
    yield
    monkeypatch.undo()
    catalogue.catalogue_of.cache_clear()
    speech.speak(catalogue.catalogue_of(ENGLISH))
    dress_frame()


def page(*words: str, **environment: str) -> str:
    environment = {"KIOSK_LANG": "en", "COLUMNS": "100", **environment}
    return CliRunner().invoke(app, list(words), env=environment).output


@pytest.mark.usefixtures("korean")
def test_help_speaks_as_the_line_or_the_environment_says() -> None:
    for said in (
        page("find-hub", "--help", "--lang", "ko"),
        page("--lang", "ko", "find-hub", "--help"),
        page("find-hub", "--lang=ko", "-h"),
        page("find-hub", "--help", KIOSK_LANG="ko_KR.UTF-8"),
    ):
        assert "사용법: " in said
        assert "[옵션]" in said
        assert "옵션 목록" in said
        assert "기다리는 시간." in said
        assert "[기본값: 3.0]" in said
        assert "이 도움말을 표시합니다." in said
        assert "How long to listen." not in said
    group = page("bundle", "--lang", "ko")
    assert "USB 메모리로 교환합니다." in group
    assert "명령 목록" in group
    assert "명령 [인수]..." in group
    assert "USB 메모리로 교환합니다." in page("--help", "--lang", "ko")


@pytest.mark.usefixtures("korean")
def test_signs_without_spaces_go_on_in_the_next_line() -> None:
    said = page("find-hub", "--help", "--lang", "ko", COLUMNS="80")
    assert all(cell_len(line) <= 80 for line in said.splitlines())
    assert "".join(re.findall(r"[\u4e00-\u9fff]+", said)) == "导入参会者名单" * 12


@pytest.mark.usefixtures("korean")
def test_a_mistyped_line_is_told_in_the_language_that_it_asks_for() -> None:
    missing = page("check-in", "--lang", "ko")
    assert "'CODE' 인수가 없습니다." in missing
    assert "오류" in missing
    assert "-h'" in missing
    assert "도움말: " in missing
    assert "'chekc-in' 명령이 없습니다. 'check-in'?" in page("chekc-in", "--lang", "ko")
    assert "값이 잘못됨: 숫자가 아닙니다" in page("find-hub", "--seconds", "soon", "--lang", "ko")
    assert CliRunner().invoke(app, ["--lang", "ko", "chekc-in"]).exit_code == 2


@pytest.mark.usefixtures("korean")
def test_after_another_language_the_next_call_is_english_again() -> None:
    before = page("find-hub", "--help")
    page("find-hub", "--help", "--lang", "ko")
    assert page("find-hub", "--help") == before
    for words in ("Usage: ", "Options", "[default: 3.0]", "Show this message and exit."):
        assert words in before
    assert "Missing argument 'CODE'." in page("check-in")


def test_every_help_text_is_put_in_words() -> None:
    """Whatever stands in the tree of commands is looked for in the catalogue, part by part."""
    root = get_command(app)
    wanted = [part for text in texts_of(root) for part in paragraphs(text)]
    assert len(wanted) > 500
    marked = {(HELP, part): (f"¡{part}",) for part in wanted}
    with speech.speaking(catalogue.Catalogue("es", marked, english={})):
        put_in_words(root)
    shown = [part for text in texts_of(root) for part in paragraphs(text)]
    assert shown == [f"¡{part}" for part in wanted]


def test_every_mistake_that_typer_tells_is_known() -> None:
    """With the typer that is locked: a newer one that words it otherwise fails here."""
    marks = {(HELP, known): (f"¡{known}",) for known in mistakes()}
    marked = catalogue.Catalogue("es", marks, english={})
    command = get_command(app)
    seen = set()
    for line in MISTAKES:
        with pytest.raises(UsageError) as caught:
            command.main(list(line), standalone_mode=False)
        with speech.speaking(marked):
            told = spoken_error(caught.value.format_message())
        assert told.startswith("¡"), (line, told)
        assert told.count("¡") == 1 + told.startswith("¡Invalid value"), told
        seen.add(told)
    assert len(seen) == len(MISTAKES)


def test_what_is_no_mistake_that_we_know_stays_as_it_is() -> None:
    assert spoken_error("File 'x' does not exist.") == "File 'x' does not exist."
    assert spoken_error("") == ""


def test_a_command_keeps_a_lang_of_its_own_and_a_value_is_no_option() -> None:
    root = get_command(app)

    def split(line: str) -> tuple[str, str]:
        lang, rest = language_and_rest(root, line.split())
        return lang, " ".join(rest)

    assert split("--lang ko version") == ("ko", "version")
    assert split("version --lang=ko --json") == ("ko", "version --json")
    assert split("--folder bus --lang ko find x") == ("ko", "--folder bus find x")
    own = "wording find --lang ko x"
    assert split(own) == ("", own)
    assert split(f"--lang fr {own}") == ("fr", own)
    assert split("find --lang fr -- --lang ko") == ("fr", "find -- --lang ko")
    assert split("find --folder --lang ko") == ("", "find --folder --lang ko")
    assert split("version --lang") == ("", "version --lang")
    assert split("version --folder") == ("", "version --folder")


@given(
    st.lists(st.sampled_from(["find", "bus", "wording", "--json", "-o", "x=1", "가", "--", "-"]))
)
def test_a_line_without_a_language_stays_as_it_was_typed(line: list[str]) -> None:
    assert language_and_rest(get_command(app), line) == ("", line)
