"""Twenty people come in one morning, by keys and scans alone, and each is answered rightly."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CTRL = Qt.KeyboardModifier.ControlModifier
SPELT = (  # as they say it at the desk: a letter missing, two turned round, one for another
    ("azatkhanian", "Azatkhanyan"),
    ("thongrtan", "Thongratn"),
    ("abagnale", "Abbagnale"),
    ("michel ribiero", "Michèle Ribeiro"),
    ("gonsalez", "Gonzalez"),
    ("kipkemey", "Kipkemei"),
)


def _finish(hands: Hands) -> None:
    """The main button until it says that somebody is in: a note is read on the way."""
    if hands.button == "I have read the note":
        hands.enter()
    assert hands.button == "Check in and print"
    hands.enter()
    assert hands.verdict[0] in {"ok", "attention"}


def test_twenty_arrivals_are_answered_rightly(hands: Hands) -> None:
    desk, stage = hands.desk, hands.stage
    named = {stage.find(name).participant for _, name in SPELT}
    others = [
        card
        for hit in desk.people(category="delegate")
        if hit.participant not in named and (card := desk.person(hit.participant)) is not None
    ]
    plain = [card for card in others if not card.desk_note]
    by_scan, cancelled = plain[:8], plain[8]
    desk.do(c.CancelRegistration(cancelled.participant, "The city sends somebody else"))

    for person in by_scan:  # 8 scans
        hands.scan(person.registration_code)
        assert (hands.verdict[0], person.family_name in hands.verdict[1]) == ("ok", True)
    for typed, name in SPELT:  # 6 names
        hands.type(typed)
        hands.enter()
        _finish(hands)
        assert stage.find(name).checked_in_at_ms, name
    for walk_in in ("nathaniel okonkwo", "lina haddad"):  # 2 who are on no list
        hands.type(walk_in)
        hands.press(Qt.Key.Key_F2)
        hands.enter()
        assert hands.verdict[0] == "ok"
        assert stage.find(walk_in).walk_in

    wrong = by_scan[0]  # 1 whose name is wrong on the badge
    old = desk.badge_text(wrong.participant)
    hands.scan(old)
    hands.press(Qt.Key.Key_F3)
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("Aurelia")
    hands.enter()
    corrected = desk.person(wrong.participant)
    assert corrected is not None
    assert (corrected.given_name, corrected.badge_issue) == ("Aurelia", 2)

    hands.scan(by_scan[1].registration_code)  # 1 who is in already
    assert hands.verdict[0] == "attention"
    assert "Already in" in hands.verdict[1]
    hands.scan(cancelled.registration_code)  # 1 who may not come in
    assert hands.verdict[0] == "refused"
    hands.scan(old)  # 1 with the badge that was replaced
    assert hands.verdict[0] == "refused"
    assert "replaced" in hands.verdict[1]

    counts = desk.counts()
    assert counts.checked_in == 8 + 6 + 2
    assert counts.badges == 8 + 6 + 2 + 1  # the corrected one
    assert desk.person(cancelled.participant) != cancelled  # the refusal is in its history
    assert {row.reason for row in desk.badge_reasons()} >= {"spelling"}
