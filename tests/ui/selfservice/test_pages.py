"""Every page, in every language that is whole, on the smallest and the largest screens."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kiosk.languages import shipped
from kiosk.selfservice import events as e
from tests.ui.accessible import unnamed_controls
from tests.ui.selfservice.pages import EVERY, GUEST, shown
from ui.languages import speak
from ui.selfservice import dress
from ui.selfservice.attract_page import AttractPage
from ui.selfservice.head import Head
from ui.selfservice.key_rows import LETTERS, keys_for
from ui.selfservice.scrolling import Gliding
from ui.selfservice.shell_view import Eases, staff_words
from ui.selfservice.snug import laid
from ui.selfservice.touch_button import TouchButton
from ui.selfservice.typing_page import TypingPage
from ui.selfservice.window import Place, TouchWindow
from ui.theme import fonts

SCREENS = {
    "tablet": (QSize(1280, 800), Place(10.1, 900)),
    "tablet-upright": (QSize(800, 1280), Place(10.1, 900)),
    "totem": (QSize(1080, 1920), Place(43, 600)),
    "monitor": (QSize(1920, 1080), Place(24, 900)),
    "4K": (QSize(3840, 2160), Place(27, 900)),
}


@pytest.fixture
def whole_fonts(app: QApplication) -> Iterator[QApplication]:
    for path in fonts.rest():
        fonts.register(path)
    app.setFont(fonts.window_font())
    yield app
    speak("en")


def opened(screen: str, eases: Eases = Eases()) -> TouchWindow:  # noqa: B008 - a frozen value
    size, place = SCREENS[screen]
    window = TouchWindow(place)
    window.resize(size)
    window.eases = eases
    window.show()
    window.activateWindow()
    return window


def close(window: TouchWindow) -> None:
    window.may_close = True
    window.close()
    window.deleteLater()
    settle()


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(2):
        QApplication.processEvents()


def visible(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in window.findChildren(kind) if one.isVisibleTo(window)]


def cut(window: TouchWindow) -> list[str]:
    """Words that do not fit where they stand."""
    found = [one.text() for one in visible(window, TouchButton) if one.is_cut]
    for label in visible(window, QLabel):
        widest = max((_word_px(label, word) for word in label.text().split()), default=0)
        if widest > label.width() or label.height() < label.heightForWidth(label.width()):
            found.append(label.text())
    for area in visible(window, Gliding):
        if area.widget().width() > area.viewport().width():
            found.append(f"a page wider than its room: {area.widget().width()}")
        if isinstance(area, Head) and area.verticalScrollBar().maximum() > 0:
            found.append(f"what is asked: {area.widget().height()}")
    bar = window.bar
    if bar is not None and not window.rect().contains(bar.geometry()):
        found.append("the bar")
    return found


def _word_px(label: QLabel, word: str) -> int:
    breaks = any(letter >= "\u1100" for letter in word)
    return QFontMetrics(label.font()).horizontalAdvance(word[:2] if breaks else word)


# Those with the longest words, and one of each kind of page.
LONGEST = (
    *("attract", "scan-problem", "letters-again", "rows", "confirm", "correct-changed", "privacy"),
    *("access", "visits-waiting", "done-collect", "staff-desk", "warning", "ease"),
    *(
        "done-worn",
        "done-failed",
        "interests",
        "interests-details",
        "meetings-moved",
        "meetings-times",
    ),
)
WHOLE = [("tablet", "en", Eases()), ("totem", "en", Eases())]
OTHERS = [(screen, "en", Eases()) for screen in ("tablet-upright", "monitor", "4K")]
IN_EVERY_LANGUAGE = [("tablet", one.code, Eases()) for one in shipped() if one.code != "en"]
LARGE = [("tablet", "ru", Eases(large=True)), ("totem", "ru", Eases(large=True, low=True))]


@pytest.mark.parametrize(
    ("screen", "language", "eases"), [*WHOLE, *OTHERS, *IN_EVERY_LANGUAGE, *LARGE], ids=str
)
def test_nothing_is_cut(
    whole_fonts: QApplication, screen: str, language: str, eases: Eases
) -> None:
    speak(language)
    window = opened(screen, eases)
    problems = {}
    names = EVERY if (screen, language, eases) in WHOLE else LONGEST
    for name in names:
        window.show_page(shown(name, language))
        settle()
        problems[name] = cut(window)
    assert not {name: found for name, found in problems.items() if found}
    close(window)


@pytest.mark.parametrize("screen", ["tablet", "tablet-upright"])
def test_what_is_asked_stands_whole_above_every_keyboard(
    whole_fonts: QApplication, screen: str
) -> None:
    """In every language, above the layer of its keys with the most rows, and with a problem."""
    problems = {}
    window = opened(screen)
    in_large = [(code, Eases(large=True)) for code in ("ar", "fr", "ru")]
    for language, eases in [*((one.code, Eases()) for one in shipped()), *in_large]:
        speak(language)
        window.eases = eases
        window.show_page(shown("letters-again", language))
        settle()
        page = window.page
        assert isinstance(page, TypingPage)
        page.keyboard.show_layer(tallest_layer(language))
        settle()
        if found := cut(window):
            problems[language, eases.large] = found
    assert not problems
    close(window)


def tallest_layer(language: str) -> str:
    """The one of its keyboard with the most rows of keys."""
    layers = (LETTERS, *keys_for(language, LETTERS, columns=8).others)
    return max(layers, key=lambda layer: len(keys_for(language, layer, columns=8).rows))


def test_lines_stand_as_close_as_their_ink_and_never_closer() -> None:
    assert laid((), 40).height == 0
    latin = laid(((30.0, 9.0), (30.0, 9.0)), 40)
    assert latin.baselines == pytest.approx((31.2, 31.2 + 48.8))
    marked = laid(((45.0, 18.0), (45.0, 18.0)), 40)
    assert marked.baselines == (45.0, 45.0 + 18.0 + 45.0 + 2)
    assert marked.height == 110 + 18


@pytest.mark.parametrize(("screen", "language"), [("tablet", "en"), ("totem", "ar")])
def test_fingers_screen_readers_and_keyboards_find_everything(
    whole_fonts: QApplication, screen: str, language: str
) -> None:
    """Targets, the staff's button, names, and the order of the focus, in both directions."""
    speak(language)
    window = opened(screen)
    for name in EVERY:
        window.show_page(shown(name, language))
        settle()
        sizes = dress.sizes()
        for button in visible(window, TouchButton):
            assert isinstance(button, TouchButton)
            least = sizes.target if button.text() else sizes.target_min
            least = sizes.key if button.kind == "key" else least
            assert min(button.width(), button.height()) >= least, (name, button.text())
        if name != "warning":
            assert window.bar is not None
            assert window.bar.call.isVisible()
            assert window.bar.call.height() >= sizes.target
        assert not unnamed_controls(window), name
        assert walked(window) == as_read(window), name
    close(window)


def walked(window: TouchWindow) -> list[QWidget]:
    """What has the focus, one Tab after another, from the first back to it."""
    first = window.focusWidget()
    assert first is not None
    chain = [first]
    while (following := _next(chain[-1])) is not first:
        assert following not in chain, "the focus never comes back to where it began"
        chain.append(following)
    start = min(range(len(chain)), key=lambda at: _reading_place(window, chain[at]))
    return chain[start:] + chain[:start]


def _next(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    while (
        following.focusPolicy() == Qt.FocusPolicy.NoFocus
        or not following.isVisible()
        or (not following.isEnabled())
    ):
        following = following.nextInFocusChain()
    return following


def as_read(window: TouchWindow) -> list[QWidget]:
    stops = [
        one
        for kind in (TouchButton, QLineEdit)
        for one in visible(window, kind)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isEnabled()
    ]
    return sorted(stops, key=lambda one: _reading_place(window, one))


def _reading_place(window: TouchWindow, one: QWidget) -> tuple[int, int, int]:
    """By rows from the top, and in a row from where the language begins to read. What one has to
    scroll to stands at the end of its page."""
    at = one.mapTo(window, QPoint(one.width() // 2, 0))
    row = at.y()
    for area in visible(window, Gliding):
        if area.isAncestorOf(one):
            row = min(row, area.mapTo(window, QPoint(0, area.height() - 1)).y())
    leftwards = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return row // 8, at.y() // 8, -at.x() if leftwards else at.x()


def test_the_whole_visit_goes_by_keyboard_and_the_focus_is_always_seen(
    whole_fonts: QApplication,
) -> None:
    window = opened("tablet")
    told: list[object] = []
    window.chosen.connect(told.append)
    window.show_page(shown("confirm"))
    QTest.qWaitForWindowActive(window)
    for _ in range(8):
        focused = window.focusWidget()
        assert isinstance(focused, TouchButton)
        if focused.text() == "Yes, print my badge":
            break
        before = focused.grab().toImage()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert focused.grab().toImage() != before, "the ring was to be seen"
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert told == [e.Confirmed()]
    close(window)


def test_another_page_leaves_nothing_of_the_one_before(whole_fonts: QApplication) -> None:
    window = opened("tablet")
    window.show_page(shown("confirm"))
    settle()
    page = weakref.ref(window.page)
    window.show_page(shown("attract"))
    settle()
    assert page() is None
    texts = [one.text() for one in window.findChildren(QLabel)]
    texts += [one.text() + one.accessibleName() for one in window.findChildren(TouchButton)]
    assert not [text for text in texts if GUEST.family_name in text]
    close(window)


def test_pages_that_are_gone_leave_nothing_behind_in_memory(whole_fonts: QApplication) -> None:
    """Each page that glides once left a class of its own."""
    window = opened("tablet")
    alive = []
    for _ in range(3):
        for name in ("scan", "letters", "rows", "attract"):
            window.show_page(shown(name))
            settle()
        gc.collect()
        alive.append(Counter(type(one).__name__ for one in gc.get_objects()))
    grown = alive[2] - alive[1]
    assert not {name for name in grown if "Enum" in name or "Gesture" in name or "Page" in name}
    close(window)


def test_a_page_longer_than_its_room_glides_under_a_finger(whole_fonts: QApplication) -> None:
    window = opened("tablet")
    window.show_page(shown("visits-all"))
    settle()
    (area,) = visible(window, Gliding)
    assert isinstance(area, Gliding)
    chosen: list[object] = []
    window.chosen.connect(chosen.append)
    at = area.mapTo(window, area.rect().center())
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 16):
        QTest.mouseMove(handle, at - QPoint(0, 12 * step))
        QTest.qWait(10)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 180))
    assert area.verticalScrollBar().value() > 0
    assert not chosen
    close(window)


@pytest.mark.parametrize("screen", ["tablet", "tablet-upright"])
def test_twelve_languages_can_be_chosen_on_the_smallest_screen(
    whole_fonts: QApplication, screen: str
) -> None:
    """At once where they have room, with large text too; page by page where a notice takes it."""
    for language, eases, notice in (
        ("ru", Eases(), ""),
        ("ar", Eases(large=True), ""),
        ("ru", Eases(large=True), staff_words()["unlocked"]),
    ):
        speak(language)
        window = opened(screen, eases)
        window.show_page(replace(shown("attract", language), notice=notice))
        settle()
        assert not cut(window)
        page = window.page
        assert isinstance(page, AttractPage)
        seen: list[str] = []
        while True:
            names = {choice.words for choice in page.sheet.choices}
            now = [one for one in visible(window, TouchButton) if one.text() in names]
            assert all(page.rect().contains(rect_in(page, one)) for one in now)
            assert min(one.height() for one in now) >= dress.sizes().key
            seen += [one.text() for one in now]
            further = [
                one
                for one in visible(window, TouchButton)
                if not one.text() and one.isEnabled() and one.mapTo(window, QPoint(0, 0)).x() > 0
            ]
            if len(seen) == len(names) or not further:
                break
            assert notice
            assert further[-1].height() >= dress.sizes().target
            further[-1].click()
        assert len(set(seen)) == len(names) == 12
        close(window)


def rect_in(page: QWidget, one: QWidget) -> QRect:
    return QRect(one.mapTo(page, QPoint(0, 0)), one.size())


def test_what_is_typed_stays_where_the_text_grows(whole_fonts: QApplication) -> None:
    window = opened("tablet")
    window.show_page(shown("letters"))
    line = window.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "del")
    small = dress.sizes().body
    window.ease(Eases(large=True, contrast=True))
    assert window.typed_text == "del"
    assert dress.sizes().body > small
    window.ease(Eases())
    close(window)


def test_what_is_ticked_is_told_with_the_answer(whole_fonts: QApplication) -> None:
    window = opened("tablet")
    told: list[tuple[object, object]] = []
    window.answered.connect(lambda event, ticked: told.append((event, ticked)))
    window.show_page(shown("privacy"))
    settle()
    boxes = {one.objectName(): one for one in window.findChildren(TouchButton) if one.objectName()}
    assert not any(box.isChecked() for box in boxes.values())
    boxes["photo"].click()
    go_on = next(one for one in window.findChildren(TouchButton) if one.text() == "Go on")
    go_on.click()
    assert told == [(e.AnsweredPrivacy(), ("photo",))]
    close(window)
