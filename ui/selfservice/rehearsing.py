"""What the first guest would wait for is done once before, for nobody."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.catalogue import catalogue_of
from kiosk.domain.commands import ArriveAlone
from kiosk.domain.selfservice_cards import Guest
from kiosk.errors import KnownError
from kiosk.selfservice import steps as s
from ui.selfservice.bar import BarShown
from ui.selfservice.drafts import Draft, Names, page_for
from ui.selfservice.window import Shown, TouchWindow
from ui.words.countries import countries_of

if TYPE_CHECKING:
    from kiosk.desk import Desk

NOBODY = Guest(participant="", shown_name="–", other_script="", organisation="", category="")


def learn_to_speak(languages: Sequence[str]) -> None:
    """Read the catalogues and the names of countries: a kiosk greets people in the language of
    their delegation, and reading these takes longer than a page."""
    for code in languages:
        catalogue_of(code)
        countries_of(code)


def rehearse_asking(desk: Desk) -> None:
    """In the data thread: whom does a code name? Nothing is written, and nobody is shown."""
    found = desk.search("a", limit=1)
    if found:
        with suppress(KnownError):
            desk.rehearse(ArriveAlone(code=found[0].registration_code, only_asks=True))


def rehearse_page(window: TouchWindow, language: str) -> None:
    """Lay out and paint the page that a scan brings, with nobody on it."""
    step = s.Confirm(NOBODY, can_choose=True)
    bar = BarShown(back=True, leave=True, language=True)
    window.rehearse(Shown(page_for(step, Draft(), Names()), bar, language=language))


def stays_loaded() -> None:
    """What a start has loaded stays: looking through all of it for what is gone would keep
    whoever scans a badge waiting for as long as an eye can see."""
    gc.freeze()
