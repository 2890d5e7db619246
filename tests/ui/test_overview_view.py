"""The event in numbers, as the window says it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.overview import Overview, Share, Span
from tests.ui.people import NINE_MS
from ui.screens.overview.chart import BarChart
from ui.screens.overview.screen import OverviewScreen
from ui.screens.overview.view import overview_view
from ui.words.times import VenueTime

pytestmark = pytest.mark.usefixtures("app")

SEOUL = VenueTime.of("Asia/Seoul")
STEP_MS = 600_000
SPANS = tuple(Span(NINE_MS + at * STEP_MS, came) for at, came in enumerate((3, 9, 0, 4)))


def overview(**changes: object) -> Overview:
    known: dict[str, object] = {
        "all": Share("", 16, 40),
        "lately": 2,
        "by_category": (Share("mayor", 4, 5), Share("wizard", 0, 1)),
        "by_region": (Share("East Asia", 16, 39), Share("", 0, 1)),
        "spans": SPANS,
        "whole": 1,
        "partly": 2,
        "absent": 3,
        "heads": Share("", 1, 3),
        "waiting": 0,
        "badges_pending": 0,
        "now_ms": NINE_MS + 3 * STEP_MS + 1,
    }
    return Overview(**(known | changes))  # type: ignore[arg-type]


def test_what_stands_large_says_of_how_many_and_what_is_still_to_come() -> None:
    view = overview_view(overview(), SEOUL)
    here, lately, whole, heads, waiting = view.figures
    assert (here.number, here.more, here.percent) == ("16 / 40", "40 %", 40)
    assert (lately.number, lately.more) == ("2", "peak: 9 at 09:10")
    assert (whole.number, whole.more) == ("1 / 6", "2 in part, 3 not here")
    assert (heads.number, heads.more) == ("1 / 3", "2 not here yet")
    assert (waiting.number, waiting.more, waiting.tone) == ("0", "", "")
    assert "09:30" in view.sentence


def test_who_waits_is_loud_and_badges_are_told() -> None:
    waiting = overview_view(overview(waiting=2, badges_pending=1), SEOUL).figures[-1]
    assert (waiting.number, waiting.tone) == ("2", "attention")
    assert waiting.more == "1 badge for the printer"
    heads = overview_view(overview(heads=Share("", 3, 3)), SEOUL).figures[3]
    assert heads.more == ""


def test_bars_name_each_hour_and_what_they_are_where_somebody_points() -> None:
    view = overview_view(overview(), SEOUL)
    assert [bar.hour for bar in view.bars] == ["09:00", "", "", ""]
    assert view.bars[1].words == "from 09:10: 9"
    assert view.bars_words == "peak: 9 at 09:10; from 09:30: 4"


def test_a_category_of_the_event_alone_and_people_without_a_region_have_a_name() -> None:
    view = overview_view(overview(), SEOUL)
    assert [one.name for one in view.categories] == ["Mayor", "Wizard"]
    assert view.categories[0].words == "4 of 5, 80 %"
    assert [one.name for one in view.regions] == ["East Asia", "No region given"]


def test_before_anybody_came_a_sentence_stands_where_the_bars_will_be(qtbot: QtBot) -> None:
    screen = OverviewScreen()
    qtbot.addWidget(screen)
    screen.show_overview(overview_view(overview(spans=(), lately=0), SEOUL))
    assert screen.chart.isHidden()
    screen.show_overview(overview_view(overview(), SEOUL))
    assert not screen.chart.isHidden()
    assert "peak: 9" in screen.chart.accessibleName()


def test_groups_come_and_go_with_the_people(qtbot: QtBot) -> None:
    screen = OverviewScreen()
    qtbot.addWidget(screen)
    for count in (3, 1, 2):
        shares = tuple(Share(f"group {number}", number, 9) for number in range(count))
        screen.show_overview(overview_view(overview(by_category=shares), SEOUL))
        assert len(screen.categories.bar_names()) == count


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_pointing_at_a_bar_says_how_many_came(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.resize(400, 138)
    view = overview_view(overview(), SEOUL)
    chart.show_bars(view.bars, view.bars_words)
    second = 45 if direction is Qt.LayoutDirection.LeftToRight else 400 - 45
    assert chart.words_at(second) == "from 09:10: 9"
    assert chart.words_at(400 - second) == ""
