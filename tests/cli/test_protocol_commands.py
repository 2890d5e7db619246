"""Delegations and protocol from a terminal: checked in together, placed, announced, frozen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.desk import open_desk
from kiosk.domain.commands import RecordImport
from tests.cli.conftest import Kioskctl, only_json
from tests.desk.test_delegations import ALTERNATE, HEAD, MEMBER, PEOPLE, WIFE


@pytest.fixture
def filled(folder: Path) -> Path:
    with open_desk(folder) as desk:
        desk.do(RecordImport(PEOPLE))
    return folder


def test_a_delegation_is_listed_and_checked_in(filled: Path, kioskctl: Kioskctl) -> None:
    listed = only_json(kioskctl("--json", "delegations"))["delegations"]
    assert [(one["code"], one["people"], one["here"]) for one in listed] == [
        ("MIL", 4, 0), ("ULM", 1, 0),
    ]  # fmt: skip
    assert kioskctl("delegation", "role", MEMBER, "adviser").exit_code == 0
    assert "adviser" in kioskctl("delegation", "show", "mil").stdout
    done = only_json(kioskctl("--json", "delegation", "check-in", "MIL", "--without", WIFE))
    assert (len(done["checked_in"]), done["badges"], done["turned_down"]) == (3, 3, [])
    again = only_json(kioskctl("--json", "delegation", "check-in", "MIL", "--only", HEAD))
    assert "Already checked in" in again["turned_down"][0]["words"]
    assert "Milan" in kioskctl("delegations", "--awaited").stdout
    assert kioskctl("delegation", "show", "NO").exit_code == 1
    said = kioskctl("delegation", "standing", "MIL", "--fee", "open")
    assert "fee open" in said.stdout


def test_protocol_orders_announces_and_freezes(
    filled: Path, kioskctl: Kioskctl, tmp_path: Path
) -> None:
    assert kioskctl("protocol", "announce", ALTERNATE).exit_code == 0
    kioskctl("check-in", ALTERNATE)
    alerts = only_json(kioskctl("--json", "protocol", "alerts", "--here"))
    assert (len(alerts["alerts"]), alerts["shown_here"]) == (1, True)
    assert kioskctl("protocol", "acknowledge", ALTERNATE, "--by", "Lee").exit_code == 0
    assert "Lee" in kioskctl("protocol", "alerts").stdout
    assert kioskctl("protocol", "order", "name").exit_code == 0
    assert kioskctl("protocol", "place", "ULM", "1").exit_code == 1, "nobody answers for it"
    by = ("--by", "Lee", "--reason", "hosts the next")
    assert kioskctl("protocol", "place", "ULM", "1", *by).exit_code == 0
    assert "hosts the next" in kioskctl("protocol", "arrivals").stdout
    order, board = tmp_path / "order.pdf", tmp_path / "board.pdf"
    assert kioskctl("protocol", "arrivals", "-o", order).exit_code == 0
    assert kioskctl("protocol", "rule", "executive-committee", "half").exit_code == 1
    assert kioskctl("protocol", "rule", "executive-committee", "2/3", "--at-least").exit_code == 0
    shown = only_json(kioskctl("--json", "protocol", "quorum"))
    assert (shown["quorum"], shown["board"]["needed"]) == (True, 1)
    assert kioskctl("protocol", "quorum", "choir").exit_code == 1
    assert kioskctl("protocol", "freeze", "--at", "late").exit_code == 1
    assert kioskctl("protocol", "freeze", "--by", "Lee", "-o", board).exit_code == 0
    assert "Lee" in kioskctl("protocol", "boards").stdout
    before = board.read_bytes()
    assert kioskctl("protocol", "boards", "-o", board).exit_code == 0
    assert board.read_bytes() == before, "printed again as it was"
    assert kioskctl("protocol", "boards", "-o", board, "--board", "x/1/1").exit_code == 1
    assert order.read_bytes().startswith(b"%PDF")
