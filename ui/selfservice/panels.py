"""What the bar opens over a page: the languages, and what makes the window easier."""

from __future__ import annotations

from kiosk.languages import LANGUAGES
from kiosk.selfservice import events as e
from ui.selfservice.sheets import Choice, Sheet
from ui.selfservice.shell_view import Eases, ease_words, language_title

_NAMES = {language.code: language.own_name for language in LANGUAGES}
LARGE, CONTRAST, LOW, ALOUD = "large", "contrast", "low", "aloud"


def language_sheet(codes: tuple[str, ...], now: str) -> Sheet:
    return Sheet(
        title=language_title(),
        choices=tuple(
            Choice(_NAMES.get(code, code), e.ChoseLanguage(code), ticked=code == now, code=code)
            for code in codes
        ),
        columns=3,
    )


def ease_sheet(eases: Eases, *, can_speak: bool) -> Sheet:
    said = ease_words()
    offered = (LARGE, CONTRAST, LOW, ALOUD) if can_speak else (LARGE, CONTRAST, LOW)
    return Sheet(
        title=said["title"],
        choices=tuple(
            Choice(said[code], ticked=getattr(eases, code), code=code) for code in offered
        ),
        columns=2,
        ticks=True,
        main=Choice(said["done"], None, "check"),
    )


def eases_of(ticked: tuple[str, ...]) -> Eases:
    return Eases(
        large=LARGE in ticked, contrast=CONTRAST in ticked, low=LOW in ticked, aloud=ALOUD in ticked
    )
