"""What `kiosk` says in a terminal, in the language that the line asks for."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from kiosk import speech
from kiosk.catalogue import Catalogue
from kiosk.help_words import HELP, paragraphs, spoken_mistake
from ui.command_line import parse, parser
from ui.speaking_parser import mistakes

# One line for each sentence that argparse has for a mistake.
MISTAKES = (
    ("--zzz",),
    ("screens",),
    ("--screen", "one"),
    ("--screen-inches", "wide"),
    ("--theme", "pink"),
    ("--theme",),
    ("--screen-", "1"),
    ("--watched=1",),
    ("screens", "--size", "big"),
)


def marked() -> Catalogue:
    """A language in which each sentence of the help is the English one behind a mark."""
    words = {(HELP, part): (f"¡{part}",) for text in parser().texts() for part in paragraphs(text)}
    words |= {(HELP, known): (f"¡{known}",) for known in mistakes()}
    words |= {(HELP, "Usage:"): ("¡Usage:",), (HELP, "Error"): ("¡Error",)}
    return Catalogue("es", words, english={})


def test_every_line_of_help_is_put_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    english = parser().format_help()
    with speech.speaking(marked()):
        told = parser().format_help()
    assert told.startswith("¡Usage: kiosk")
    for words in ("¡options:", "¡self-service:", "¡Rollcall, the", "¡photograph every screen"):
        assert words in told
    assert "¡language and direction, as ko or ar" in told
    assert parser().format_help() == english
    assert english.startswith("usage: kiosk")


@pytest.mark.parametrize("line", MISTAKES)
def test_a_mistake_is_told_in_the_language(
    line: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with speech.speaking(marked()), pytest.raises(SystemExit):
        parser().parse_args(line)
    told = capsys.readouterr().err.splitlines()[-1]
    assert ": ¡Error: ¡" in told
    assert told.count("¡") == 2 + ("¡argument " in told)


def test_wide_signs_are_broken_where_the_terminal_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    korean = {(HELP, "the station's data folder"): ("스테이션의 데이터 폴더 " * 9,)}
    chinese = {(HELP, "say how long the start took"): ("启动所需时间" * 12,)}
    with speech.speaking(Catalogue("ko", {**korean, **chinese}, english={})):
        lines = parser().format_help().splitlines()
    assert all(cell_len(line) <= 60 for line in lines)
    assert "".join(line.strip() for line in lines).count("启动所需时间") == 12


def test_the_language_is_that_of_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANG", "en")
    assert parse([]).lang == ""
    assert parse(["--lang", "ko"]).lang == "ko"
    assert parse(["screens", "--out", "x", "--lang=ar"]).lang == "ar"
    assert speech.catalogue().code == "en"
    assert spoken_mistake("something else", mistakes) == "something else"
