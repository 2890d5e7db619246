"""Who works here, state by state: no accounts, the first, signing in, and somebody who answers."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain import commands as c
from ui.gallery.stage import Stage

PINS = {
    "Sugja Park": "471100",
    "김서윤": "2580",
    "Jinu Kim": "907050",
    "Junseo Lee": "6184",
}
ROLES = ("administrator", "desk", "supervisor", "steward")


def scenes(stage: Stage) -> Iterator[str]:
    desk, window = stage.station.desk, stage.window
    assert desk is not None
    window.go_to("staff")
    stage.settle()
    yield "staff-none"
    window.staff.add.click()
    yield "staff-first"
    window.staff.question.dismiss()
    for (name, pin), role in zip(PINS.items(), ROLES, strict=True):
        assert desk.do(c.AddStaff(name, role, pin)).ok
        _sign_in(stage, "Sugja Park")
    stage.settle()
    window.go_to("staff")
    stage.settle()
    yield "staff-accounts"
    window.staff.pin.click()
    yield "staff-new-pin"
    window.staff.question.dismiss()
    window.user_asked.emit()
    stage.settle()
    yield "staff-sign-in"
    window.sign_in.pad.field.setText("1397")
    window.sign_in.pad.entered.emit()
    stage.settle()
    yield "staff-wrong-pin"
    _sign_in(stage, "김서윤")
    stage.station.places.staff.refresh()
    stage.settle()
    window.go_to("checkin")
    stage.show(stage.find("mayor"))
    window.checkin.check_in_asked.emit()
    stage.settle()
    window.checkin.reprint_asked.emit("lost")
    stage.settle()
    yield "staff-supervisor"
    window.cover.confirmed.emit(
        {"account": _account(stage, "Jinu Kim"), "pin": "1397", "reason": "Passport seen"}
    )
    stage.settle()
    yield "staff-supervisor-wrong-pin"
    window.cover.dismiss()
    stage.settle()
    yield "staff-at-the-desk"


def _sign_in(stage: Stage, name: str) -> None:
    desk = stage.station.desk
    assert desk is not None
    assert desk.sign_in(_account(stage, name), PINS[name]) is None


def _account(stage: Stage, name: str) -> str:
    desk = stage.station.desk
    assert desk is not None
    return next(line.account for line in desk.staff() if line.name == name)
