"""How self-service kiosks work at an event: what its organiser said, folded, with what holds
where nothing was said. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from msgspec import Struct

from kiosk.domain import selfservice_facts as sf
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.interests import USUAL_TOPICS, Topic
from kiosk.languages import ENGLISH

PHOTO, DIET, ACCESS, VISITS = STANDARD_QUESTIONS = ("photo", "diet", "access", "visits")
INTERESTS = "interests"  # only where the organiser wants it: its topics are of one event
MEETINGS = "meetings"  # only of whoever has any
QUESTIONS = (*STANDARD_QUESTIONS, MEETINGS, INTERESTS)
OFFERED = (*STANDARD_QUESTIONS, MEETINGS)
LIST, PHOTOGRAPHS, MATCHMAKING = STANDARD_PURPOSES = ("list", "photo", "matchmaking")
CITY, NUMBER, EMAIL = SECONDS = ("city", "number", "email")
NOTICE = "privacy"  # the text of the privacy notice
CONSENT = "consent/"  # before a purpose: the text beside its box

IDLE_S, WARNING_S, RESULT_S = 45, 20, 8
# Nobody is given less time than this to say that they need more.
WARNING_S_MIN = 20
SECONDS_MAX = 600


class KioskSettings(Struct, frozen=True):
    """Everything that the flow goes by."""

    languages: tuple[str, ...] = (ENGLISH,)
    idle_ms: int = IDLE_S * 1000
    warning_ms: int = WARNING_S * 1000
    result_ms: int = RESULT_S * 1000
    asks: tuple[str, ...] = ()  # of QUESTIONS: asked of everybody
    offers: tuple[str, ...] = OFFERED  # shown to whoever wants to choose
    purposes: tuple[str, ...] = STANDARD_PURPOSES  # each is asked for by itself
    seconds: tuple[str, ...] = (CITY, NUMBER)  # what the look-up takes besides the name
    texts: Mapping[tuple[str, str], str] = {}  # name and language -> the organiser's own words
    topics: tuple[Topic, ...] = USUAL_TOPICS  # that people may be interested in
    desk: str = ""  # where this kiosk sends people; empty: no desk was named

    def text(self, name: str, language: str) -> str:
        """The organiser's words, in English where there are none in this language; empty: the
        window has its own."""
        fallback = self.texts.get((name, ENGLISH), "")
        return self.texts.get((name, language), "") or fallback

    def notice_version(self, language: str) -> str:
        """Names exactly the words that were shown: a digest of notice and purposes."""
        shown = [self.text(NOTICE, language)]
        shown += [f"{one}\0{self.text(CONSENT + one, language)}" for one in self.purposes]
        return hashlib.sha256("\0\0".join(shown).encode()).hexdigest()[:12]


def fold_settings(
    entries: Iterable[Entry],
    *,
    event_languages: tuple[str, ...],
    topics: tuple[Topic, ...] = USUAL_TOPICS,
    desk: str = "",
    holds_emails: bool = False,
) -> KioskSettings:
    """The latest word about each setting and each text counts."""
    said: dict[str, str] = {}
    texts: dict[tuple[str, str], str] = {}
    for entry in in_order(entries):
        match entry.fact:
            case sf.SelfServiceSet(name=name, value=value):
                said[name] = value
            case sf.SelfServiceWorded(name=name, language=language, text=text):
                texts[name, language] = text
    purposes = _list(said, "consents", STANDARD_PURPOSES)
    return KioskSettings(
        languages=_list(said, "languages", event_languages) or (ENGLISH,),
        idle_ms=_seconds_ms(said, "idle", IDLE_S),
        warning_ms=max(WARNING_S_MIN * 1000, _seconds_ms(said, "warning", WARNING_S)),
        result_ms=_seconds_ms(said, "result", RESULT_S),
        asks=_known(_list(said, "asks", ())),
        offers=_known(_list(said, "offers", OFFERED)),
        purposes=() if purposes == (sf.NONE,) else purposes,
        seconds=(CITY, EMAIL, NUMBER) if holds_emails else (CITY, NUMBER),
        topics=topics,
        desk=desk,
        texts={key: text for key, text in texts.items() if text},
    )


def _known(names: tuple[str, ...]) -> tuple[str, ...]:
    """Of a newer version there may be others."""
    return tuple(one for one in names if one in QUESTIONS)


def _list(said: Mapping[str, str], name: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in said.get(name, "").split(";") if part.strip())
    return tuple(dict.fromkeys(parts)) or otherwise


def _seconds_ms(said: Mapping[str, str], name: str, otherwise: int) -> int:
    text = said.get(name, "")
    return int(text) * 1000 if text.isascii() and text.isdigit() and int(text) else otherwise * 1000
