"""A delegate alone at a kiosk: the real window, the real desk, and badges that come out."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.catalogue import catalogue_of
from kiosk.clock import FakeClock
from kiosk.desk import open_desk
from kiosk.domain import commands as c
from kiosk.domain.roles import SELF_SERVICE
from kiosk.domain.wording import GiveWording
from kiosk.selfservice import events as e
from tests.desk.stations import exchange
from tests.journeys.kiosk_hands import KioskHands
from tests.journeys.random_touches import play
from ui.dressing import dressed_application
from ui.gallery.stage import Stage
from ui.languages import voice
from ui.look import kept_wording
from ui.opening import open_station
from ui.selfservice.sheet_page import SheetPage
from ui.selfservice.shell_view import Eases
from ui.theme import theme
from ui.widgets.badge_pane import BadgePane
from ui.words.countries import countries_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
# Played by hand with 50 and with ten thousand (tests.journeys.random_touches); here as many as a
# check has time for.
CODES = 15
RANDOM_TOUCHES = 60


@pytest.fixture
def kiosk(qapp: QApplication, tmp_path: Path) -> Iterator[KioskHands]:
    dressed_application(lang="en", theme_name="light")
    stage = KioskHands(tmp_path / "kiosk")
    yield stage
    stage.close()
    dressed_application(lang="en", theme_name="light")


def test_before_anybody_comes_the_first_page_was_laid_out_for_nobody(kiosk: KioskHands) -> None:
    kiosk.wait_for_the_rest()
    assert kiosk.step == "attract"
    assert kiosk.window.findChildren(SheetPage) == [], "nothing of it stays"


def test_every_language_that_a_kiosk_greets_in_was_read_before(kiosk: KioskHands) -> None:
    kiosk.wait_for_the_rest()
    spoken = kiosk.desk.self_service_settings().languages
    before = catalogue_of.cache_info(), countries_of.cache_info()
    for code in spoken:
        kiosk.running.on(e.ChoseLanguage(code))
        assert voice().code == code
        countries_of(code)
    after = catalogue_of.cache_info(), countries_of.cache_info()
    assert len(spoken) == 10
    assert [one.misses for one in after] == [one.misses for one in before]


def test_the_picture_of_a_badge_comes_after_its_page_was_seen(kiosk: KioskHands) -> None:
    seen: list[bool] = []
    person = kiosk.desk.search("azat", limit=1)[0]
    pane = lambda: kiosk.window.findChild(BadgePane)  # noqa: E731
    kiosk.window.page_seen.connect(lambda: seen.append(pane() and not pane().picture.isNull()))
    kiosk.scan(person.registration_code)
    assert seen[-1] is False
    kiosk.settle()
    assert not pane().picture.isNull()


def test_a_code_a_look_and_a_badge_in_five_touches_and_nothing_stays(kiosk: KioskHands) -> None:
    person = kiosk.desk.search("azat", limit=1)[0]
    printed = kiosk.desk.folder
    kiosk.touch("English")
    kiosk.scan(person.registration_code)
    assert kiosk.step == "confirm"
    assert "Azatkhanyan" in kiosk.words()
    kiosk.touch("Yes, print my badge")
    assert kiosk.step == "privacy"
    kiosk.touch("Go on")
    kiosk.until("done", "out")
    kiosk.touch("Finished")
    assert kiosk.touches <= 5
    assert kiosk.step == "attract"
    card = kiosk.desk.person(person.participant)
    assert card is not None
    assert card.checked_in_at_ms
    assert_nothing_left(kiosk, "Azatkhanyan", "Mowshegh", "Ազատխանյան")
    assert printed.exists()


def test_codes_in_a_row_name_one_person_each(kiosk: KioskHands) -> None:
    found = [one for start in "abc" for one in kiosk.desk.search(start, limit=100)]
    people = {one.participant: one for one in found if not one.cancelled}
    named = 0
    for person in people.values():
        if named == CODES:
            break
        kiosk.strike(person.registration_code)
        kiosk.until_answered()
        if kiosk.step == "staff":  # a mayor who is welcomed, a fee that is open
            kiosk.running.on(e.Finished())
            continue
        assert kiosk.step == "confirm", person
        assert kiosk.running.flow.state.guest.participant == person.participant
        named += 1
        kiosk.running.on(e.Cancelled())  # the button says it in the guest's own language
    assert named == CODES


def test_whoever_has_no_code_is_found_by_two_facts_and_others_are_not(kiosk: KioskHands) -> None:
    kiosk.touch("English")
    kiosk.touch("I have no code")
    kiosk.type("aza")
    kiosk.touch("My city")
    kiosk.type("Yerevan")
    assert kiosk.step == "rows"
    assert "Azatkhanyan" not in kiosk.words()
    rows = [one.text() for one in kiosk.buttons() if one.kind == "choice"]
    assert len(rows) == 5
    kiosk.touch(next(row for row in rows if "A" in row and "M" in row))
    assert kiosk.step in ("confirm", "look-up")
    kiosk.touch("Start over")
    assert_nothing_left(kiosk, "aza", "Yerevan")


def test_another_language_and_an_easier_screen_are_for_one_visit(kiosk: KioskHands) -> None:
    kiosk.touch("English")
    kiosk.touch("Language")
    kiosk.touch("العربية")
    assert kiosk.step == "scan"
    assert kiosk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    kiosk.running._window.ease(Eases(large=True, contrast=True))
    assert theme.colours().name == "contrast"
    kiosk.wait(70)  # nobody says that they are still there
    assert kiosk.step == "attract"
    assert theme.colours().name == "light"
    assert kiosk.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_whoever_needs_time_gets_it_as_often_as_they_ask(kiosk: KioskHands) -> None:
    kiosk.scan(kiosk.desk.search("azat", limit=1)[0].registration_code)
    for _ in range(11):
        kiosk.wait(46)
        assert kiosk.running.flow.state.warning
        assert "Azatkhanyan" not in kiosk.words(), "nobody else reads what was left open"
        kiosk.touch("I need more time")
        assert kiosk.step == "confirm"
    kiosk.wait(66)
    assert kiosk.step == "attract"
    assert_nothing_left(kiosk, "Azatkhanyan", "Mowshegh")


def test_what_makes_the_screen_easier_stays_switched_on_when_more_is_wanted(
    kiosk: KioskHands,
) -> None:
    kiosk.touch("English")
    for wanted in ("Large text", "High contrast"):
        kiosk.touch("Display")
        kiosk.touch(wanted)
        kiosk.touch("Done")
    eases = kiosk.window.eases
    assert (eases.large, eases.contrast, eases.low) == (True, True, False)


def test_a_pledge_is_typed_at_the_glass_and_lies_in_the_organisers_list(kiosk: KioskHands) -> None:
    person = kiosk.desk.search("azat", limit=1)[0]
    assert kiosk.desk.do(c.SetSelfService("asks", "interests")).ok
    kiosk.settle()
    kiosk.touch("English")
    kiosk.scan(person.registration_code)
    kiosk.touch("Yes, print my badge")
    kiosk.touch("Go on")
    assert kiosk.step == "interests"
    kiosk.touch("Win new members")
    kiosk.touch("Hold Citypreneurs in my city")
    kiosk.touch("Go on")
    kiosk.touch("How many?")  # one of three lines
    kiosk.type("10 or 12")
    assert "10 or 12" in kiosk.words()
    kiosk.touch("Back")
    kiosk.touch("Go on")  # what was ticked and typed is still there
    assert "10 or 12" in kiosk.words()
    kiosk.touch("Go on")
    kiosk.until("done", "out")
    kiosk.touch("Finished")
    assert_nothing_left(kiosk, "10 or 12", "Azatkhanyan")
    said = {one.topic: one for one in kiosk.desk.interests()}
    assert set(said) == {"recruit-members", "citypreneurs"}
    assert said["recruit-members"].details == (("how-many", "10 or 12"),)
    assert said["recruit-members"].code == person.registration_code


def test_somebody_is_called_from_any_page_and_one_goes_on_where_one_was(kiosk: KioskHands) -> None:
    kiosk.scan(kiosk.desk.search("azat", limit=1)[0].registration_code)
    kiosk.touch("Call staff")
    assert kiosk.step == "staff"
    call = kiosk.desk.open_calls()[-1]
    assert (call.step, call.reason) == ("confirm", "asked")
    assert call.ticket in kiosk.words()
    kiosk.touch("Back")
    assert kiosk.step == "confirm"


def test_a_station_let_in_for_self_service_is_a_kiosk_and_holds_no_addresses(
    qapp: QApplication, tmp_path: Path
) -> None:
    dressed_application(lang="en", theme_name="light")
    clock = FakeClock(1_571_011_920_000)
    hub = open_station(tmp_path / "hub", sample_if_empty=True, clock=clock).desk
    station = open_desk(tmp_path / "kiosk", clock=clock)
    hub.do(c.EnrolNode(station.node, "Kiosk 7", SELF_SERVICE, station.public_key))
    station.adopt(hub.join_kit())
    exchange(hub, station)
    station.close()
    hub.close()
    at_the_desk = Stage(tmp_path / "kiosk", size=(1280, 800), sample=False)
    asked: list[str] = []
    at_the_desk.station.kiosk_asked.connect(lambda: asked.append("kiosk"))
    at_the_desk.start()
    at_the_desk.settle()
    at_the_desk.close()
    assert asked == ["kiosk"]
    kiosk = KioskHands(tmp_path / "kiosk")
    kiosk.desk.printing.choose("folder")
    person = kiosk.desk.search("azat", limit=1)[0]
    assert not person.email
    kiosk.scan(person.registration_code)
    kiosk.touch("Yes, print my badge")
    kiosk.touch("Go on")
    kiosk.until("done", "out")
    kiosk.close()


def test_only_a_pin_opens_the_kiosk_and_what_was_open_is_gone_first(kiosk: KioskHands) -> None:
    kiosk.desk.do(c.AddStaff("Ogsun Bae", "administrator", "271828"))
    kiosk.settle()
    left = []
    kiosk.station.left.connect(lambda: left.append("left"))
    kiosk.scan(kiosk.desk.search("azat", limit=1)[0].registration_code)
    kiosk.window.close()
    kiosk.settle()
    assert kiosk.window.isVisible()
    assert not left
    assert_nothing_left(kiosk, "Azatkhanyan")
    enter_pin(kiosk, "111111")
    assert "Close Rollcall" not in kiosk.words()
    kiosk.touch("Back to self-service")
    assert kiosk.step == "attract"
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    kiosk.settle()
    enter_pin(kiosk, "271828")
    kiosk.touch("Close Rollcall")
    assert left == ["left"]
    assert kiosk.desk.signed_in is None


def test_staff_reads_its_own_language_and_delegates_the_organisers_words(
    kiosk: KioskHands,
) -> None:
    def korean(sentence: str) -> str:
        return catalogue_of("ko").translate("kiosk", sentence)

    kiosk.station.staff_language = "ko"  # as the desk at this computer was set
    kiosk.desk.do(c.AddStaff("Ogsun Bae", "administrator", "271828"))
    own = GiveWording("en", "kiosk", "I have no code", ("My letter is at home",))
    assert kiosk.desk.do(own).ok
    kiosk.settle()
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    kiosk.settle()
    assert korean("Who are you?") in kiosk.words()
    enter_pin(kiosk, "271828")
    kiosk.touch(korean("Back to self-service"))
    kiosk.touch("English")
    assert "My letter is at home" in kiosk.words()
    assert kept_wording(kiosk.desk.folder) == kiosk.desk.wording()
    voice().word({})


def test_who_sets_printers_up_chooses_what_people_take_along_and_sees_a_test(
    kiosk: KioskHands,
) -> None:
    assert kiosk.desk.do(c.AddStaff("Ogsun Bae", "administrator", "271828")).ok
    kiosk.settle()
    take = "What people take along from here"
    kiosk.station.after.ask()
    enter_pin(kiosk, "271828")
    kiosk.touch(take)
    kiosk.touch("Nothing")
    assert kiosk.desk.printing.slips.offers == "nothing"
    kiosk.touch("PDF files in a folder")
    kiosk.touch("Back")  # what was not answered changes nothing
    assert kiosk.desk.printing.slips.offers == "nothing"
    kiosk.touch("PDF files in a folder")
    kiosk.touch("A6")
    assert (kiosk.desk.printing.slips.printer, kiosk.desk.printing.slips.paper) == ("folder", "a6")
    kiosk.touch("Print a test")
    wait_for(kiosk, "Please take your slip from the printer.")
    assert [*(kiosk.desk.folder / "badges").glob("Day-slip*")]
    kiosk.touch("Their day as a code for the phone")
    assert "Print a test" not in kiosk.words()
    assert kiosk.desk.printing.slips.offers == "code"
    kiosk.touch("Back")
    kiosk.touch("Back to self-service")
    assert kiosk.step == "attract"
    kiosk.desk.sign_in(kiosk.desk.staff()[0].account, "271828")
    assert kiosk.desk.do(c.AddStaff("Seoyun Kim", "desk", "314159")).ok
    kiosk.desk.sign_out()
    kiosk.settle()
    kiosk.station.after.ask()
    kiosk.touch("Seoyun Kim")
    enter_pin(kiosk, "314159")
    assert "Open the desk here" in kiosk.words()
    assert take not in kiosk.words()  # a desk sets no printers up
    kiosk.touch("Back to self-service")


def wait_for(kiosk: KioskHands, words: str) -> None:
    kiosk._wait(lambda: words in kiosk.words())
    kiosk.settle()


def enter_pin(kiosk: KioskHands, pin: str) -> None:
    field = kiosk.window.findChild(QLineEdit)
    QTest.keyClicks(field, pin)
    QTest.keyClick(field, Qt.Key.Key_Return)
    kiosk.settle()


@pytest.mark.parametrize("seed", [6])
def test_random_touches_keys_and_scans_never_leave_the_flow(kiosk: KioskHands, seed: int) -> None:
    rng = random.Random(seed)
    codes = [one.registration_code for one in kiosk.desk.search("a", limit=50)]
    seen = set()
    for _ in range(RANDOM_TOUCHES):
        seen.add(play(kiosk, rng, codes))
        assert kiosk.window.isVisible()
        assert kiosk.window.page is not None
    assert len(seen) > 3, seen


def assert_nothing_left(kiosk: KioskHands, *names: str) -> None:
    """Neither on the glass nor behind it: widgets, clipboard, temporary files, and the step."""
    kiosk.settle()
    clipboard = QGuiApplication.clipboard()
    kept = [kiosk.words(), repr(kiosk.running.flow.state), repr(kiosk.running._draft)]
    kept += [clipboard.text(mode) for mode in (QClipboard.Mode.Clipboard,)]
    for path in Path(tempfile.gettempdir()).glob("rollcall*"):
        kept += [path.name] if path.is_dir() else [path.name, path.read_text("utf-8", "ignore")]
    for name in names:
        assert not [text for text in kept if name in text], name
