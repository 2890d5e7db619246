"""The buses of a visit from a terminal: planned, boarded, closed, and listed on paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from kiosk.desk import open_desk
from kiosk.domain.commands import RecordImport, SignUp
from tests.cli.conftest import Kioskctl, only_json
from tests.desk.small_event import CODES, PROGRAMME, who

V = "V-PANGYO"  # five seats


@pytest.fixture
def seated(folder: Path) -> Path:
    """Five people have a seat, a sixth waits."""
    with open_desk(folder) as desk:
        desk.do(RecordImport(PROGRAMME))
        for code in CODES[:6]:
            desk.do(SignUp(who(code), V))
    return folder


def test_a_bus_is_planned_filled_and_leaves(seated: Path, kioskctl: Kioskctl) -> None:
    assert only_json(kioskctl("--json", "bus", "plan", V, "A=3", "2"))["buses"] == [
        ["A", 3], ["2", 2],
    ]  # fmt: skip
    given = only_json(kioskctl("--json", "bus", "assign", V))["assigned"]
    assert sum(given.values()) == 5
    roll = only_json(kioskctl("--json", "bus", "roll", V))["roll"]
    bus = {line["person"]["registration_code"]: line["bus"] for line in roll["lines"]}
    for code in CODES[:5]:
        assert kioskctl("bus", "board", V, code, "--bus", bus[code]).exit_code == 0
    assert "0 missing" in kioskctl("bus", "roll", V).stdout
    assert kioskctl("bus", "leaves", V, "--bus", "A").exit_code == 0
    again = kioskctl("--json", "bus", "leaves", V, "--bus", "A")
    assert (again.exit_code, only_json(again)["refusal"]) == (1, "BusGone")
    assert kioskctl("bus", "leaves", V, "--bus", "A", "--mistake").exit_code == 0
    assert kioskctl("bus", "out-again", V, CODES[0]).exit_code == 0
    back = kioskctl("bus", "roll", V, "--back").stdout
    assert "stayed" in back


def test_each_refusal_at_a_bus_says_what_to_do(seated: Path, kioskctl: Kioskctl) -> None:
    def said(*words: str) -> str:
        result = kioskctl("bus", *words)
        assert result.exit_code == 1, result.stdout
        return result.stderr

    assert "bus roll" in said("board", V, CODES[0], "--bus", "9")
    assert "no visit V-NONE" in said("roll", "V-NONE")
    assert "--standby" in said("board", V, CODES[5])
    assert "--although-missing" in said("board", V, CODES[5], "--standby")
    assert "not signed up" in said("board", V, CODES[9]).lower()
    assert "--by NAME" in said("leaves", V)
    assert "has not left" in said("leaves", V, "--mistake")
    assert "not counted" in said("out-again", V, CODES[0])
    assert "is no bus" in said("plan", V, "forty")
    assert "names that differ" in said("plan", V, "A=1", "A=2")
    assert kioskctl("bus", "board", V, CODES[0]).exit_code == 0
    assert "already" in said("board", V, CODES[0])
    assert "Did not go out" in said("board", V, CODES[1], "--back")
    kioskctl("bus", "plan", V, "3", "2")
    assert "Say which" in said("board", V, CODES[1])
    assert "--although-other-bus" in said("board", V, CODES[0], "--bus", "2")


def test_the_lists_of_the_buses_are_written_for_paper(
    seated: Path, kioskctl: Kioskctl, tmp_path: Path
) -> None:
    kioskctl("bus", "plan", V, "3", "2")
    kioskctl("bus", "assign", V)
    file = tmp_path / "lists.pdf"
    assert only_json(kioskctl("--json", "bus", "manifest", V, "-o", file))["pages"] == 3
    with pypdfium2.PdfDocument(file) as pdf:
        words = [page.get_textpage().get_text_bounded() for page in pdf]
    assert "Bus 1" in words[0]
    assert "Bus 2" in words[1]
    assert "Standby line" in words[2]
    one = tmp_path / "one.pdf"
    assert (
        only_json(kioskctl("--json", "bus", "manifest", V, "--bus", "2", "-o", one))["pages"] == 1
    )
    assert "no bus '7'" in kioskctl("bus", "manifest", V, "--bus", "7", "-o", one).stderr
    assert "Nobody has a seat" in kioskctl("bus", "manifest", "V-AUTO", "-o", one).stderr


def test_a_bus_may_be_called_anything(seated: Path, kioskctl: Kioskctl, tmp_path: Path) -> None:
    kioskctl("bus", "plan", V, "*=5")
    file = tmp_path / "star.pdf"
    written = kioskctl("--json", "bus", "manifest", V, "--bus", "*", "-o", file)
    assert only_json(written)["pages"] == 1
    with pypdfium2.PdfDocument(file) as pdf:
        words = pdf[0].get_textpage().get_text_bounded()
    assert "All seats" in words
    assert "Standby" not in words
