"""What the window says of each printer, and what may be done with it there."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.catalogue import Catalogue
from kiosk.domain.cards import PrinterCard
from kiosk.speech import speaking
from tests.ui.test_other_views import NINE_MS, SEOUL, STATUS
from ui.screens.printing.printer_view import matters, printer_views
from ui.screens.printing.screen import PrintingScreen
from ui.screens.printing.view import queue_view
from ui.status_view import status_items, trouble_counts
from ui.words.printers import printer_words
from ui.words.times import VenueTime

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CARD = PrinterCard(
    name="cups:Zebra",
    health="well",
    words="The printer Zebra is ready.",
    seen_ms=NINE_MS,
    is_default=True,
    is_fallback=False,
    waiting=0,
    failed=0,
    printed=12,
    stock_size=300,
    stock_left=137,
    stock_low=False,
)
SPARE = replace(
    CARD, name="zpl:192.168.1.30:9100/203", is_default=False, is_fallback=True, added=True
)


def test_a_printer_out_of_paper_is_red_and_says_what_to_do(app: object) -> None:
    words = "The printer Zebra is out of paper. Put badge paper in."
    (view,) = printer_views([replace(CARD, health="trouble", words=words)])
    assert (view.tone, view.trouble) == ("refused", words)
    assert "137 of 300 badges left" in view.detail


@pytest.mark.parametrize(
    ("card", "tone"),
    [
        (CARD, "ok"),
        (replace(CARD, health="low"), "attention"),
        (replace(CARD, stock_low=True), "attention"),
        (replace(CARD, health=""), "calm"),
    ],
)
def test_the_colour_says_how_a_printer_is(app: object, card: PrinterCard, tone: str) -> None:
    assert printer_views([card])[0].tone == tone


def test_what_is_in_use_cannot_be_chosen_again_or_forgotten(app: object) -> None:
    used, spare, free = printer_views([CARD, SPARE, replace(SPARE, is_fallback=False)])
    assert (used.may_use, used.may_stand_in, used.may_remove) == (False, False, False)
    assert (spare.may_use, spare.stands_in, spare.may_remove) == (True, True, False)
    assert (free.may_stand_in, free.may_remove) == (True, True)


def test_printers_of_the_house_are_shown_when_they_matter(app: object) -> None:
    other = replace(CARD, name="cups:Office", is_default=False, stock_size=0)
    assert not matters(other)
    assert matters(replace(other, failed=1))
    view = queue_view([], [CARD, other], time=SEOUL, now_ms=NINE_MS)  # type: ignore[arg-type]
    assert ([one.name for one in view.printers], [one.name for one in view.others]) == (
        ["Zebra"],
        ["Office"],
    )


def test_a_label_printer_is_called_by_what_it_is_and_where(app: object) -> None:
    assert printer_words(SPARE.name) == "Label printer 192.168.1.30 (203 dpi)"
    name = "brother:192.168.1.31:9100/QL-820NWB/62"
    assert printer_words(name) == "QL-820NWB 192.168.1.31 (62 mm)"
    assert printer_words("windows:Office") == "Office"


def words_of(**different: object) -> tuple[str, str]:
    status = replace(STATUS, printer="cups:Zebra", **different)  # type: ignore[arg-type]
    items = status_items(status, time=SEOUL, now_ms=NINE_MS)  # type: ignore[arg-type]
    found = next(item for item in items if item.name == "printer")
    return found.words, found.tone


def test_the_line_at_the_foot_turns_red_before_anybody_wants_a_badge(app: object) -> None:
    assert words_of(printer_health="trouble") == ("Zebra: needs somebody", "refused")
    assert words_of(printer_health="low") == ("Zebra: something runs low", "attention")
    assert words_of(stock_low=True, stock_left=12) == ("12 badges left in Zebra", "attention")
    assert words_of(printer_health="well") == ("Zebra", "")
    assert trouble_counts(replace(STATUS, printer_health="trouble")) == {"printing": 1}


def button(screen: PrintingScreen, words: str) -> QPushButton:
    return next(one for one in screen.findChildren(QPushButton) if one.text() == words)


def test_one_press_moves_every_badge_to_another_printer(app: object, qtbot: QtBot) -> None:
    screen = PrintingScreen()
    qtbot.addWidget(screen)
    screen.show_queue(queue_view([], [CARD, SPARE], time=VenueTime(), now_ms=NINE_MS))
    with qtbot.waitSignal(screen.printer_used) as used:
        button(screen, "Move all badges here").click()
    assert used.args == [SPARE.name]
    with qtbot.waitSignal(screen.fallback_chosen) as chosen:
        button(screen, "No longer stand in").click()
    assert chosen.args == [""]


def test_new_badges_are_counted_from_what_a_person_says(app: object, qtbot: QtBot) -> None:
    screen = PrintingScreen()
    qtbot.addWidget(screen)
    screen.show_queue(queue_view([], [CARD], time=VenueTime(), now_ms=NINE_MS))
    screen.show()
    button(screen, "New badges in").click()
    field = screen.question.findChildren(QLineEdit)[0]
    field.setText("many")
    with qtbot.assertNotEmitted(screen.stock_set):
        button(screen, "They are in").click()
    field.setText("300")
    with qtbot.waitSignal(screen.stock_set) as put_in:
        button(screen, "They are in").click()
    assert put_in.args == ["cups:Zebra", 300]


def test_a_label_printer_is_added_by_its_name(app: object, qtbot: QtBot) -> None:
    screen = PrintingScreen()
    qtbot.addWidget(screen)
    screen.show()
    button(screen, "Add a label printer").click()
    screen.question.findChildren(QLineEdit)[0].setText(" zpl:192.168.1.30/203 ")
    with qtbot.waitSignal(screen.printer_added) as added:
        button(screen, "Add it").click()
    assert added.args == ["zpl:192.168.1.30/203"]


def test_why_a_badge_did_not_print_is_worded_in_the_language_of_the_window(app: object) -> None:
    from badges.said import say
    from kiosk.domain.cards import JobCard

    why = say("The printer {printer} is out of paper.", printer="Hall")
    job = JobCard(1, "a" * 32, "Ana Silva", 1, "cups:Hall", "failed", why, NINE_MS)
    strip = replace(
        job, name="Test strip", participant="", issue=0, layout="test-strip:a6-portrait"
    )
    tried = replace(strip, name="Layout test gala", layout="layout-test:0f:3")
    catalogue = {
        "The printer {printer} is out of paper.": "Im Drucker {printer} ist kein Papier.",
        "Test strip": "Teststreifen",
        "Test of the layout {name}": "Probe von {name}",
    }

    class German(Catalogue):
        def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
            return catalogue.get(text, text)

    with speaking(German("de", {}, english={})):
        view = queue_view([job, strip, tried], [], time=SEOUL, now_ms=NINE_MS)
    assert view.jobs[0].problem == "Im Drucker Hall ist kein Papier."
    assert [one.name for one in view.jobs] == ["Ana Silva", "Teststreifen", "Probe von gala"]
