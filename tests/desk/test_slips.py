"""Somebody's day on paper at a kiosk: what stands on it in each script, and what becomes of it."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.errors import KnownError
from kiosk.printing import jobs, printers
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from tests.desk.at_a_kiosk import KIM, Kiosk
from tests.desk.small_event import PROGRAMME, someone, visit, who
from tests.printing.print_world import Press

MORNING_MS = 1_571_011_920_000  # 2019-10-14, 09:12 at the venue, 00:12 in Greenwich
CODE = "LAYLA1"


def session(code: str, title: str, starts: str, ends: str) -> f.SessionDescribed:
    form = next(fact for fact in PROGRAMME if isinstance(fact, f.SessionDescribed))
    return replace(
        form, code=code, sort="plenary", title=title, place="Hall 2", starts=starts, ends=ends
    )


SESSIONS = (
    session("S0", "Registration", "2019-10-14T07:00", "2019-10-14T09:00"),
    session("S1", "Citizen involvement", "2019-10-14T09:30", "2019-10-14T11:00"),
    session("S2", "Solutions for cities", "2019-10-14T23:00", "2019-10-15T00:30"),
    replace(visit("V-FULL", capacity=1, hour=13), title="Aerospace"),
    session("S3", "Closing", "2019-10-16T17:00", "2019-10-16T18:00"),
)
LAYLA = replace(
    someone(CODE, given="Layla"),
    family_name="Haddad",
    native_name="ليلى حداد",
    organisation="Greater Amman Municipality",
    languages=("ar",),
)
# What another program reads, from above.
SAID = {
    "en": (
        *("WeGO Executive Committee 2019", "Layla Haddad", "Greater Amman Municipality"),
        *("Dinner: table 7 · Seat 3", "Monday, October 14", "09:30–11:00 Citizen involvement"),
        *("Hall 2", "23:00 Solutions for cities", "Wednesday, October 16"),
        *("09:00–11:00 Visit V-PANGYO", "Meeting point A", "Bus 2", "13:00–15:00 Aerospace"),
        "Not confirmed: number 1 on the waiting list",
    ),
    "ko": (
        *("김서윤", "Kim Seoyun", "City of Seongnam", "만찬: 테이블 7 · 좌석 3"),
        *("10월 14일 월요일", "09:30–11:00 Citizen involvement", "10월 16일 수요일", "버스 2"),
    ),
    "ar": (
        *("ليلى حداد", "Layla Haddad", "العشاء: الطاولة 7", "المقعد 3", "الاثنين، 14 أكتوبر"),
        *("Citizen involvement", "09:30–11:00", "الأربعاء، 16 أكتوبر", "الحافلة 2"),
        "غير مؤكد: رقم 1 في قائمة الانتظار",
    ),
}


@pytest.fixture
def station(new_desk: Callable[[str], Desk], clock: FakeClock) -> Kiosk:
    """It prints badges into its folder, and slips there too; two people have a day before them."""
    clock.advance(ms=MORNING_MS - clock.now_ms())
    desk = new_desk("kiosk")
    desk.do(c.RecordImport((*PROGRAMME, *SESSIONS, KIM, LAYLA)))
    desk.do(c.SetSelfService("languages", "en;ko;ar"))
    desk.do(c.SetSelfService("consents", "none"))
    for one in (who("KIMKIM"), who(CODE)):
        desk.do(c.RecordImport((f.ContactGiven(one, "private@example.org", "+82 31 5182 2000"),)))
        desk.do(c.RecordImport((f.NeedsGiven(one, "shellfish allergy", "wheelchair"),)))
        desk.do(c.RecordImport((f.TableGiven(one, "7", "3"),)))
        assert desk.do(c.SignUp(one, "V-PANGYO")).ok
    desk.do(c.PlanBuses("V-PANGYO", (("2", 20), ("3", 20))))
    assert desk.do(c.AssignBuses("V-PANGYO")).ok
    assert desk.do(c.SignUp(who("KIMKIM"), "V-FULL")).ok
    assert desk.do(c.SignUp(who(CODE), "V-FULL")).ok
    desk.printing.choose_for_slips("folder", "roll")
    assert desk.printing.spool.problem == ""  # it has begun
    return Kiosk(desk, clock)


def asked(kiosk: Kiosk, code: str, language: str = "en") -> s.Done:
    """They have scanned, confirmed, and touched "print my day"; the badge has come."""
    kiosk.do(e.Finished(), e.Cancelled(), e.ChoseLanguage(language), e.Scanned(code))
    kiosk.do(e.Confirmed())
    kiosk.desk.printing.spool.step(kiosk.clock.now_ms())
    return passed(kiosk, e.AskedPaper())


def passed(kiosk: Kiosk, *events: e.Event, ms: int = 600) -> s.Done:
    """So much later, and the spool had its turn."""
    kiosk.do(*events)
    kiosk.desk.printing.spool.step(kiosk.clock.now_ms())
    kiosk.clock.advance(ms=ms)
    step = kiosk.do(e.Ticked())
    assert isinstance(step, s.Done)
    return step


def slips(desk: Desk) -> list[Path]:
    return sorted((desk.folder / "badges").glob("Day-slip-*"))


def lines_of(path: Path) -> list[str]:
    """Letters and digits of each line, as another program reads them: poppler."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed here")
    command = [program, "-raw", str(path), "-"]
    read = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [letters(line) for line in read.splitlines()]


def letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFC", text) if c.isalnum())


@pytest.mark.parametrize(
    ("language", "code", "paper"),
    [("en", CODE, "roll"), ("ko", "KIMKIM", "a6"), ("ar", CODE, "roll"), ("ar", CODE, "a6")],
)
def test_a_slip_says_somebodys_day_in_their_language_and_nothing_else(
    station: Kiosk, language: str, code: str, paper: str
) -> None:
    station.desk.printing.choose_for_slips("folder", paper)
    assert asked(station, code, language).slip == "out"
    (path,) = slips(station.desk)
    lines = lines_of(path)
    said = "".join(lines)
    if language == "ar":
        # Poppler does not put shaped letters into their order; each of them it knows.
        known = ["".join(sorted(line)) for line in lines]
        missing = {"".join(sorted(letters(one))) for one in SAID["ar"]} - {*known}
        assert not missing
    else:
        places = [said.find(letters(one)) for one in SAID[language]]
        assert -1 not in places
        assert places == sorted(places)
    for absent in ("private", "5182", "shellfish", "wheelchair", "Registration", "Closing"):
        assert absent not in said
    document = pypdfium2.PdfDocument(path)
    width, height = (side / 72 * 25.4 for side in document[0].get_size())
    document.close()
    if paper == "roll":
        assert (round(width), 90 < height < 150) == (80, True)  # no longer than its words
    else:
        assert (round(width), round(height)) == (105, 148)


def test_in_arabic_times_stand_at_the_right_and_words_before_them(station: Kiosk) -> None:
    station.desk.printing.choose_for_slips("folder", "a6")
    edges = {}
    for language, code in (("en", "KIMKIM"), ("ar", CODE)):
        asked(station, code, language)
        (path,) = (one for one in slips(station.desk) if who(code)[:8] in one.name)
        document = pypdfium2.PdfDocument(path)
        text = document[0].get_textpage()
        found = [text.search(word).get_next() for word in ("09:30", "Citizen")]
        edges[language] = [text.get_charbox(place[0])[0] for place in found if place]
        document.close()
    assert edges["en"][0] < edges["en"][1]
    assert edges["ar"][0] > edges["ar"][1]


def test_neither_the_spool_nor_the_printer_is_told_whose_slip_it_is(station: Kiosk) -> None:
    asked(station, CODE)
    (path,) = slips(station.desk)
    assert path.name == f"Day-slip-{who(CODE)[:8]}.pdf"
    slip, badge = station.desk.jobs()
    assert (slip.name, slip.state, badge.name) == ("Day slip", "done", "Layla Haddad")
    station.desk.do(c.ErasePerson(who(CODE)))
    station.desk.close()
    assert slips(station.desk) == []


def test_without_a_printer_for_them_slips_are_not_offered(station: Kiosk) -> None:
    station.desk.printing.choose_for_slips("")
    step = asked(station, CODE)
    assert (step.can_print, step.slip) == (False, "")
    assert step.can_take
    station.desk.printing.offer_nothing()
    step = asked(station, "KIMKIM")
    assert (step.can_print, step.can_take) == (False, False)
    assert passed(station, e.AskedSlip()).slip == ""  # nor does anything else ask for it
    station.desk.printing.choose_for_slips("folder")
    assert station.desk.printing.slips.offers == "paper"
    with pytest.raises(KnownError, match="no slip on 'vellum'"):
        station.desk.printing.choose_for_slips("folder", "vellum")
    with pytest.raises(KnownError, match="no printer called"):
        station.desk.printing.choose_for_slips("nowhere")


def test_a_test_slip_shows_a_samples_day_and_names_nobody_of_the_event(station: Kiosk) -> None:
    for paper, language in (("roll", "ko"), ("a6", "ar")):
        station.desk.printing.choose_for_slips("folder", paper)
        assert station.desk.printing.test_slip(language) == "printing"
        station.desk.printing.spool.step(station.clock.now_ms())
        assert station.desk.printing.slips.seen("") == "out"
    assert [job.state for job in station.desk.jobs()] == ["done", "done"]
    said = "".join(lines_of(slips(station.desk)[0]))
    assert "Haddad" not in said
    assert letters("19:00") in said
    station.desk.printing.choose_for_slips("")
    assert station.desk.printing.test_slip("en") == "failed"


@pytest.fixture
def press(station: Kiosk) -> Press:
    """A printer of its own for slips, in our hands."""
    one = Press("press:slips")
    printers.offer("press:", names=list, make=lambda name: one)
    station.desk.printing.choose_for_slips("press:slips")
    station.desk.printing.choose_fallback("cups:spare")
    return one


def test_a_printer_that_is_broken_shows_the_code_at_once_and_prints_nothing_later(
    station: Kiosk, press: Press
) -> None:
    press.broken = "Out of paper."
    assert asked(station, CODE).slip == "failed"
    press.broken, press.finished = "", True
    station.desk.printing.look_again()
    station.clock.advance(ms=60_000)
    station.desk.printing.spool.step(station.clock.now_ms())
    assert press.taken == []
    assert [job.state for job in station.desk.jobs()] == ["cancelled", "done"]


def test_a_slip_that_is_held_up_is_taken_back(station: Kiosk, press: Press) -> None:
    assert asked(station, CODE).slip == "printing"
    press.held_up = "The cover is open."
    steps = [passed(station).slip for _ in range(9)]
    assert (steps[0], steps[-1]) == ("printing", "failed")
    assert press.withdrawn == ["press:slips-1"]


def test_slips_stay_at_their_printer_and_badges_at_theirs(station: Kiosk, press: Press) -> None:
    press.broken = "Out of paper."
    desk, store = station.desk, station.desk._store
    station.do(e.ChoseLanguage("en"), e.Scanned(CODE), e.Confirmed())
    desk.printing.order_slip(who(CODE), "en")
    assert desk.printing.is_pending(who(CODE))
    desk.printing.spool.step(station.clock.now_ms())
    assert not desk.printing.is_pending(who(CODE))  # the badge came; a slip is none
    badge = jobs.latest_of(store, who(CODE))
    assert badge is not None
    assert badge.layout == "a6-portrait"
    assert desk.printing.move("cups:other") == 0
    station.clock.advance(ms=30_000)
    next_ms = desk.printing.spool.step(station.clock.now_ms())
    assert next_ms is not None
    assert next_ms > station.clock.now_ms()  # it tries again, and does not spin
    slip = jobs.slip_of(store, who(CODE))
    assert slip is not None
    assert (slip.printer, slip.state) == ("press:slips", "waiting")


@pytest.mark.parametrize("restarted", [True, False])
def test_a_slip_of_before_is_not_printed_any_more(
    station: Kiosk, press: Press, new_desk: Callable[[str], Desk], restarted: bool
) -> None:
    press.broken = "Out of paper."
    desk = station.desk
    desk.printing.order_slip(who(CODE), "en")
    desk.printing.spool.step(station.clock.now_ms())
    press.broken = ""
    if restarted:
        desk = new_desk("kiosk")
    station.clock.advance(ms=70_000)
    desk.printing.look_again()
    desk.printing.spool.step(station.clock.now_ms())
    assert press.taken == []
    (slip,) = [job for job in desk.jobs() if job.name == "Day slip"]
    assert slip.state == ("cancelled" if restarted else "failed")
