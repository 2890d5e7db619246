"""Accounts of the staff, kept in a terminal."""

from __future__ import annotations

from pathlib import Path

from kiosk.desk import open_desk
from kiosk.domain.staff import PIN_TRIES_MAX
from tests.cli.conftest import Kioskctl, only_json


def test_accounts_are_made_changed_and_switched_off(kioskctl: Kioskctl, station: Path) -> None:
    assert "nobody is asked" in kioskctl("staff", "list").stdout
    first = kioskctl("staff", "add", "Sumin Lee", stdin="2580\n")
    assert first.exit_code == 1
    assert "administrator" in first.stderr
    assert "--role" in kioskctl("staff", "add", "--help").stdout
    made = kioskctl("staff", "add", "Sugja Park", "--role", "administrator", stdin="471100\n")
    assert made.exit_code == 0, made.stderr
    assert kioskctl("staff", "add", "Sumin Lee", stdin="2580\n").exit_code == 0
    assert kioskctl("staff", "role", "sumin lee", "supervisor").exit_code == 0
    assert kioskctl("staff", "pin", "Sumin Lee", stdin="1111\n").exit_code == 1
    assert kioskctl("staff", "pin", "Sumin Lee", stdin="907050\n").exit_code == 0
    assert "only administrator" in kioskctl("staff", "off", "Sugja Park").stderr
    assert kioskctl("staff", "off", "Sumin Lee").exit_code == 0
    lines = only_json(kioskctl("staff", "list", "--json"))["staff"]
    assert [(one["name"], one["role"], one["is_on"]) for one in lines] == [
        ("Sugja Park", "administrator", True),
        ("Sumin Lee", "supervisor", False),
    ]
    assert "switched off" in kioskctl("staff", "list").stdout
    assert kioskctl("staff", "off", "Sumin Lee", "--on").exit_code == 0
    assert "Nobody called Eve" in kioskctl("staff", "off", "Eve").stderr


def test_a_locked_pin_is_unlocked_by_whoever_owns_the_folder(
    kioskctl: Kioskctl, station: Path
) -> None:
    kioskctl("staff", "add", "Ana", "--role", "administrator", stdin="471100\n")
    with open_desk(station) as desk:
        ana = desk.staff()[0].account
        for _ in range(PIN_TRIES_MAX):
            desk.sign_in(ana, "2580")
    assert "locked here" in kioskctl("staff", "list").stdout
    assert kioskctl("staff", "unlock", "Ana").exit_code == 0
    with open_desk(station) as desk:
        assert desk.sign_in(ana, "471100") is None
