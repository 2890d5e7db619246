"""What somebody typed and did nothing with yet: taken along into another window, or waited for."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.search_field import SearchField
from ui.window import BEHIND, Window, places


class Typed(Struct, frozen=True):
    """A text in the field of this number on a screen that has so many of them."""

    screen: str
    number: int
    of: int
    text: str


def unfinished(window: Window) -> str:
    """The screen on which a form or a question is being filled in; empty: none. Both are made when
    they are asked for, and no other window would have them."""
    if window.checkin.in_form:
        return "checkin"
    for name, screen in window.made_screens.items():
        for panel in screen.findChildren(ConfirmPanel):
            if not panel.isHidden() and any(map(_is_typed, panel.findChildren(QLineEdit))):
                return name
    return ""


def place_words(screen: str) -> str:
    """What the rail calls the place at which a screen is found."""
    name = BEHIND.get(screen, screen)
    return next(place.words for place in places() if place.name == name)


def typed(window: Window) -> tuple[Typed, ...]:
    """All that stands in fields by somebody's own hand."""
    found: list[Typed] = []
    for name, screen in window.made_screens.items():
        fields = _fields(screen)
        for number, field in enumerate(fields):
            if _is_typed(field):
                found.append(Typed(name, number, len(fields), field.text()))
    return tuple(found)


def type_again(window: Window, typed: tuple[Typed, ...]) -> None:
    """Put it where it stood; where it is searched for, it is searched for again."""
    for one in typed:
        fields = _fields(window.screen_of(one.screen))
        if len(fields) != one.of:
            continue  # the screen is another one now
        field = fields[one.number]
        field.setText(one.text)
        field.setModified(True)
        if isinstance(field, SearchField):
            field.textEdited.emit(one.text)


def _fields(screen: QWidget) -> list[QLineEdit]:
    """Those that a screen always has."""
    return [
        field
        for field in screen.findChildren(QLineEdit)
        if not _is_in_a_question(field, within=screen)
    ]


def _is_in_a_question(field: QLineEdit, *, within: QWidget) -> bool:
    above = field.parentWidget()
    while above is not None and above is not within:
        if isinstance(above, ConfirmPanel):
            return True
        above = above.parentWidget()
    return False


def _is_typed(field: QLineEdit) -> bool:
    return bool(field.text()) and (field.isModified() or isinstance(field, SearchField))
