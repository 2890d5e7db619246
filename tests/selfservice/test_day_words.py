"""Somebody's day in words, in every language: on the screen, in the code, on paper."""

from __future__ import annotations

from datetime import date

import pytest

from badges.codes import encode
from kiosk.catalogue import catalogue_of
from kiosk.day_words import day_text, note_of, when
from kiosk.domain.selfservice_cards import Day, DayLine
from kiosk.languages import SHIPPED
from kiosk.printing.day_slip import day_name
from kiosk.speech import speaking, translate

PANGYO = DayLine("Pangyo", "Lobby", "2019-10-16T09:00", "2019-10-16T11:00", bus="B-2")
WAITS = DayLine("Aerospace", "", "2019-10-16T13:00", "", state="waiting", place_in_line=3)
DAY = Day(
    DayLine("Opening", "Hall 2", "2019-10-14T10:00", "2019-10-14T11:00"),
    visits=(PANGYO, WAITS),
    meetings=(
        DayLine("Busra Azat", "", "2019-10-15T15:00", "", meets=True, table="4"),
        *(DayLine("Jinu Kim", "", f"2019-10-16T1{n}:00", "", meets=True) for n in (4, 5)),
        DayLine("Sugja Park", "", "2019-10-16T16:00", "", meets=True, table="5"),
    ),
    table="7",
    seat="3",
)
MODULES_MAX = 97  # more than that a telephone has trouble with on a screen


@pytest.mark.parametrize("language", SHIPPED)
def test_the_code_for_a_telephone_speaks_the_language_of_the_kiosk(language: str) -> None:
    with speaking(catalogue_of(language)):
        said = day_text("WeGO 2019", DAY, lambda day: day_name(day, language))
        bus = translate("kiosk", "Bus {bus}").format(bus="B-2")
        waiting = translate("kiosk", "Not confirmed: number {number} on the waiting list")
        table = translate("kiosk", "Table {table}").format(table="4")
        meets = translate("kiosk", "Meeting with {name}")
        busra, jinu = (meets.format(name=name) for name in ("Busra Azat", "Jinu Kim"))
    assert said.splitlines() == [
        "WeGO 2019",
        f"{day_name(date(2019, 10, 14), language)} 10:00 Opening, Hall 2",
        f"{day_name(date(2019, 10, 15), language)} 15:00 {busra}, {table}",
        f"{day_name(date(2019, 10, 16), language)} 09:00 Pangyo, Lobby, {bus}",
        f"{day_name(date(2019, 10, 16), language)} 13:00 Aerospace, {waiting.format(number=3)}",
        f"{day_name(date(2019, 10, 16), language)} 14:00 {jinu}",
        f"{day_name(date(2019, 10, 16), language)} 15:00 {jinu}",
        said.splitlines()[-1],
    ]
    assert "7" in said.splitlines()[-1]
    code = encode(said)
    assert code is not None
    assert code.modules <= MODULES_MAX


def test_each_language_writes_a_day_in_its_own_order() -> None:
    wednesday = date(2019, 10, 16)
    written = {language: day_name(wednesday, language) for language in SHIPPED}
    assert written == {
        "en": "Wednesday, October 16",
        "ko": "10월 16일 수요일",
        "es": "miércoles, 16 de octubre",
        "fr": "mercredi 16 octobre",
        "ar": "الأربعاء، 16 أكتوبر",
        "zh": "10月16日星期三",
        "ru": "среда, 16 октября",
        "tr": "16 Ekim Çarşamba",
        "it": "mercoledì 16 ottobre",
        "fil": "Miyerkules, Oktubre 16",
        "pt": "quarta-feira, 16 de outubro",
        "id": "Rabu, 16 Oktober",
    }


def test_what_is_no_day_stays_as_it_was_written() -> None:
    assert when("soon", str) == "soon"
    assert when("2019-10-16", lambda day: f"{day.day}.") == "16."
    assert note_of(DayLine("", "", "", "", state="waiting")) == "Not confirmed: waiting list"
    asked = DayLine("", "", "", "", bus="2", state="release asked")
    assert note_of(asked) == "You asked to give your seat back"
    assert day_text("", Day(), str) == ""
