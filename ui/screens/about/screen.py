"""Help: the keys, and what this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.about.copies_card import CopiesCard
from ui.screens.about.language_card import LanguageCard
from ui.screens.about.look_card import LookCard
from ui.screens.about.view import KeyGroup, key_groups
from ui.theme import tokens
from ui.widgets.labels import label
from ui.widgets.page import Page
from ui.words import translate


class AboutScreen(Page):
    """Needs nothing from the desk; the card of copies is put to work by its own flow."""

    def __init__(self) -> None:
        super().__init__(
            translate("about", "Help"),
            translate(
                "about", "Everything works by keyboard alone. A scan is read wherever you are."
            ),
        )
        columns = QHBoxLayout()
        columns.setSpacing(tokens.GAP_L)
        for group in key_groups():
            columns.addWidget(_group_card(group), 1)
        holder = QWidget()
        columns.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(columns)
        self.body.addWidget(holder)
        self.copies = CopiesCard()
        self.above.addWidget(self.copies.question)
        self.body.addWidget(self.copies)
        self.language = LanguageCard()
        self.body.addWidget(self.language)
        self.look = LookCard()
        self.body.addWidget(self.look)
        self.body.addWidget(_about_card())
        self.body.addStretch(1)


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
    column.setSpacing(tokens.GAP_M)
    column.addWidget(label(title, "strong"))
    return card, column


def _group_card(group: KeyGroup) -> QFrame:
    card, column = _card(group.title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(tokens.GAP_L)
    grid.setVerticalSpacing(tokens.GAP_M)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(group.lines):
        grid.addWidget(label(line.key, "key"), row, 0)
        grid.addWidget(label(line.words, wrap=True), row, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return card


def _about_card() -> QFrame:
    card, column = _card(translate("about", "Rollcall"))
    column.addWidget(
        label(
            translate(
                "about",
                "Registration desks that need no network: every act is written to this computer "
                "first, signed, and exchanged with the other stations when they can be reached.",
            ),
            wrap=True,
        )
    )
    column.addWidget(
        label(translate("about", "Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1."), "muted")
    )
    return card
