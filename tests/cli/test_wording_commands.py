"""The organiser words sentences otherwise, and the terminal speaks the language of its user."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import catalogue_of
from kiosk.desk import open_desk
from kiosk.languages import SHIPPED_IN_TERMINAL, language_of_terminal
from kiosk.speech import speak
from tests.cli.conftest import Kioskctl, only_json, somebody


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(catalogue_of("en"))


def test_a_sentence_is_worded_found_listed_and_forgotten(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    worded = kioskctl("wording", "set", "--lang", "ko", "rail", "Protocol", "의전실")
    assert worded.exit_code == 0
    assert kioskctl("wording", "set", "--lang", "ko", "rail", "Protocol", "의전실").exit_code == 1
    (found,) = [
        one
        for one in only_json(kioskctl("wording", "find", "--lang", "ko", "의전실", "--json"))[
            "found"
        ]
        if one["context"] == "rail"
    ]
    assert found["source"] == "Protocol"
    file = tmp_path / "wording.csv"
    assert kioskctl("wording", "list", "-o", file).exit_code == 0
    assert kioskctl("wording", "forget", "--lang", "ko", "rail", "Protocol").exit_code == 0
    assert only_json(kioskctl("wording", "list", "--json"))["wording"] == []
    assert only_json(kioskctl("wording", "read", file, "--json"))["changed"] == 1
    assert only_json(kioskctl("wording", "read", file, "--json"))["changed"] == 0
    assert "의전실" in kioskctl("wording", "list").stdout
    with open_desk(station) as desk:
        assert desk.wording() == {"ko": {("rail", "Protocol"): ("의전실",)}}


def test_what_no_screen_says_is_turned_down_with_a_hint(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    assert "Did you mean “Protocol”" in kioskctl("wording", "set", "rail", "Protocoll", "x").stderr
    assert "stands in" in kioskctl("wording", "set", "nowhere", "Protocol", "x").stderr
    assert "do not fit" in kioskctl("wording", "set", "rail", "Protocol", "{x}").stderr
    assert kioskctl("wording", "find", "--lang", "tlh", "x").exit_code == 1
    file = tmp_path / "w.csv"
    file.write_text("language,context,source,text_1\nko,rail,Protocol,의전실\nko,rail,,x\n")
    assert "line 3" in kioskctl("wording", "read", file).stderr
    file.write_text("language,context,source,text_1\nko,rail,Desk,접수\nko,rail,Protocol,{x}\n")
    assert "Nothing was changed" in kioskctl("wording", "read", file).stderr
    assert only_json(kioskctl("wording", "list", "--json"))["wording"] == []


def test_refusals_are_said_in_the_language_of_the_terminal(
    kioskctl: Kioskctl, station: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for code in SHIPPED_IN_TERMINAL:
        assert language_of_terminal("", {"LC_ALL": f"{code}_XX.UTF-8", "LANG": "en_US"}) == code
    assert language_of_terminal("", {"LANG": "de_DE"}) == language_of_terminal("tlh", {}) == "en"
    assert language_of_terminal("en", {"KIOSK_LANG": "ko"}) == "en"
    english = kioskctl("check-in", "NOBODY")
    for code in SHIPPED_IN_TERMINAL[1:]:
        monkeypatch.setenv("KIOSK_LANG", code)
        other = kioskctl("check-in", "NOBODY")
        assert other.exit_code == english.exit_code == 1
        assert other.stderr.strip() != english.stderr.strip(), code
    who = somebody(station)
    assert kioskctl("--lang", "en", "check-in", who).exit_code == 0
    assert "Already checked in" in kioskctl("--lang", "en", "check-in", who).stderr
