"""The accreditation gate from a terminal: the list says it, a person answers for it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kioskctl, only_json
from tests.transfer.lists import DELEGATIONS_CSV, EVENT_TOML, GOOD, HEADER, participants

MINJUN, JOSE = "AAA111", "BBB222"


def test_a_list_closes_the_gate_and_a_named_person_opens_it(
    kioskctl: Kioskctl, tmp_path: Path
) -> None:
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "event.toml").write_text(EVENT_TOML, encoding="utf-8")
    (lists / "delegations.csv").write_text(DELEGATIONS_CSV, encoding="utf-8")
    rows = [GOOD[0] + ",no", GOOD[1] + ",missing", GOOD[2] + ","]
    text = participants(rows, f"{HEADER},Accredited")
    (lists / "participants.csv").write_text(text, encoding="utf-8")
    assert kioskctl("import", lists, "--yes").exit_code == 0
    refused = kioskctl("check-in", MINJUN)
    assert (refused.exit_code, "Not accredited" in refused.stdout + refused.stderr) == (1, True)
    batch = only_json(kioskctl("--json", "print", "batch"))
    assert (batch["ordered"], batch["not_accredited"]) == (1, 2)
    drawn = only_json(kioskctl("--json", "badges", "-o", tmp_path / "badges.pdf"))
    assert (drawn["badges"], drawn["not_accredited"]) == (1, 2)
    let_in = ("check-in", JOSE, "--although", "letter follows")
    assert kioskctl(*let_in).exit_code == 1, "nobody answers for it"
    assert kioskctl(*let_in, "--by", "Lee").exit_code == 0
    assert "admitted: Lee" in kioskctl("show", JOSE).stdout
    said = ("accredit", MINJUN, "accredited", "--because", "letter handed in", "--by", "Lee")
    assert kioskctl(*said).exit_code == 0
    assert kioskctl(*said).exit_code == 1, "it reads like this already"
    assert kioskctl("check-in", MINJUN).exit_code == 0
    lost = ("accredit", JOSE, "not-accredited", "--because", "the letter is forged", "--by", "Lee")
    assert kioskctl(*lost).exit_code == 0
    printed = ("reprint", JOSE, "--reason", "damaged")
    assert kioskctl(*printed).exit_code == 1, "not accredited any more"
    assert kioskctl(*printed, "--although", "the mayor knows them", "--by", "Lee").exit_code == 0
    again = kioskctl("import", lists, "--yes")
    assert "0 new, 0 changed" in again.stdout
