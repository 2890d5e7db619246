"""The acts of the counter, from a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.desk import open_desk
from kiosk.domain.commands import SignUp
from tests.cli.conftest import Kioskctl, only_json, somebody


def test_a_check_in_says_who_and_which_badge(kioskctl: Kioskctl, station: Path) -> None:
    result = kioskctl("check-in", somebody(station))
    assert result.exit_code == 0
    assert "is checked in; badge 1 is ordered" in result.stdout


def test_a_second_check_in_is_refused_in_a_sentence_at_the_time_of_the_venue(
    kioskctl: Kioskctl, station: Path
) -> None:
    code = somebody(station)
    kioskctl("check-in", code)
    result = kioskctl("check-in", code)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("Already checked in at ")
    assert "+09:00" in result.stderr


def test_a_refusal_in_json_is_one_object_with_its_name_and_verdict(
    kioskctl: Kioskctl, station: Path
) -> None:
    result = kioskctl("check-in", "NOBODY", "--json")
    assert result.exit_code == 1
    value = only_json(result)
    assert value["ok"] is False
    assert value["refusal"] == "UnknownCode"
    assert value["verdict"] == "unknown code"


def test_a_forged_badge_is_turned_away(kioskctl: Kioskctl, station: Path) -> None:
    result = kioskctl("check-in", "K1:" + "A" * 143)
    assert result.exit_code == 1
    assert "not issued by the event" in result.stderr


def test_who_brings_a_badge_made_ahead_needs_no_second_one(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    code = somebody(station, "mayor")
    kioskctl("badges", "--category", "mayor", "-o", tmp_path / "mayors.pdf")
    with open_desk(station) as desk:
        who = desk.person_by_code(code)
        assert who is not None
        badge = desk.badge_text(who)
    result = kioskctl("check-in", badge)
    assert result.exit_code == 0
    assert "with the badge in hand" in result.stdout
    assert only_json(kioskctl("print", "jobs", "--json"))["jobs"] == []


def test_find_takes_any_order_and_case(kioskctl: Kioskctl, station: Path) -> None:
    value = only_json(kioskctl("find", "BINAGHI", "riccardo", "--json"))
    assert value["found"][0]["family_name"] == "Binaghi"
    assert "Binaghi" in kioskctl("find", "riccardo").stdout


def test_find_says_when_there_is_nobody(kioskctl: Kioskctl, station: Path) -> None:
    result = kioskctl("find", "zzzzqqqqq")
    assert result.exit_code == 0
    assert "Nobody was found." in result.stdout


def test_show_tells_the_history(kioskctl: Kioskctl, station: Path) -> None:
    code = somebody(station)
    kioskctl("check-in", code)
    shown = kioskctl("show", code).stdout
    assert code in shown
    assert "check-in: OK" in shown
    card = only_json(kioskctl("show", code, "--json"))["person"]
    assert card["registration_code"] == code
    assert card["badge_issue"] == 1


def test_an_unknown_code_is_a_sentence_that_says_what_to_do(
    kioskctl: Kioskctl, station: Path
) -> None:
    result = kioskctl("show", "NOBODY", "--json")
    assert result.exit_code == 1
    assert "kioskctl find" in only_json(result)["error"]
    assert "Traceback" not in result.stderr


def test_a_seat_is_given_and_given_up(kioskctl: Kioskctl, station: Path) -> None:
    code = somebody(station)
    assert "Confirmed" in kioskctl("sign-up", code, "v-auto").stdout
    assert "at the same time as" not in kioskctl("sign-up", code, "V-GCCEI").stderr
    clash = kioskctl("sign-up", code, "V-PANGYO")
    assert clash.exit_code == 1
    assert "--although-clashing" in clash.stderr
    assert kioskctl("leave", code, "V-AUTO").exit_code == 0
    assert "Not signed up" in kioskctl("leave", code, "V-AUTO").stderr


def test_a_full_visit_says_that_nothing_is_confirmed(kioskctl: Kioskctl, station: Path) -> None:
    with open_desk(station) as desk:
        first, *others = [p for p in desk.people("delegate")][:25]
        for person in others:
            desk.do(SignUp(person.participant, "V-AUTO"))
    said = only_json(kioskctl("sign-up", first.registration_code, "V-AUTO", "--json"))
    assert said["confirmed"] is False
    assert said["words"].startswith("Not confirmed")


def test_undo_takes_back_the_latest_act_and_says_which(kioskctl: Kioskctl, station: Path) -> None:
    kioskctl("check-in", somebody(station))
    undone = kioskctl("undo")
    assert undone.stdout.startswith("Undone: the check-in of ")
    again = kioskctl("undo")
    assert again.exit_code == 1
    assert "can be undone" in again.stderr


def test_a_reprint_needs_a_reason(kioskctl: Kioskctl, station: Path) -> None:
    code = somebody(station)
    kioskctl("check-in", code)
    assert "spelling, lost, damaged, printer" in kioskctl("reprint", code).stderr
    assert "Badge 2 is ordered" in kioskctl("reprint", code, "--reason", "lost").stdout


def test_a_walk_in_is_registered_checked_in_and_warned_about_once(
    kioskctl: Kioskctl, station: Path
) -> None:
    asked = ("walk-in", "--category", "press", "--given", "Ana", "--family", "Sousa Prado")
    first = only_json(kioskctl(*asked, "--check-in", "--json"))
    assert first["ok"] is True
    assert first["badge"] == 1
    again = kioskctl(*asked)
    assert again.exit_code == 1
    assert "--although-similar" in again.stderr
    assert kioskctl(*asked, "--although-similar").exit_code == 0


def test_who_acts_can_be_named(
    kioskctl: Kioskctl, station: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = somebody(station)
    monkeypatch.setenv("KIOSK_ACTOR", "Minji")
    kioskctl("check-in", code)
    assert "by Minji" in kioskctl("show", code).stdout
