"""The languages that Rollcall speaks: their names, direction and plurals. No Qt, no sentences."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

ENGLISH = "en"  # the language of the sources: what is not translated reads so


class Language(Struct, frozen=True):
    """One language. `own_name` is what its readers look for in a list."""

    code: str
    own_name: str
    locale: str  # whose days, digits and order of letters are taken
    plurals: int  # how many forms a sentence with a number has
    right_to_left: bool = False
    group: str = ","  # between thousands, as CLDR has it for the locale
    grouped_from: int = 4  # digits: some write 1234, and 12.345


LANGUAGES = (
    Language("en", "English", "en_US", 2),
    Language("ko", "한국어", "ko_KR", 1),
    Language("es", "Español", "es_ES", 2, group=".", grouped_from=5),
    Language("fr", "Français", "fr_FR", 2, group="\u202f"),
    # Times, codes and seats are in 0 to 9 everywhere; of the Arabic locales this one writes so.
    Language("ar", "العربية", "ar_AE", 6, right_to_left=True),
    Language("zh", "简体中文", "zh_CN", 1),
    Language("ru", "Русский", "ru_RU", 3, group="\xa0"),
    Language("tr", "Türkçe", "tr_TR", 1, group="."),
    Language("it", "Italiano", "it_IT", 2, group=".", grouped_from=5),
    Language("fil", "Filipino", "fil_PH", 2),
    Language("pt", "Português", "pt_PT", 2, group="\xa0", grouped_from=5),
    Language("id", "Bahasa Indonesia", "id_ID", 1, group="."),
)
# Whose catalogue is whole: tests hold each of them to it. What the terminal and the hub's page say
# has contexts of its own, and a language may speak in the window before it does there.
SHIPPED = ("en", "ko", "es", "fr", "ar", "zh", "ru", "tr", "it", "fil", "pt", "id")
SHIPPED_IN_TERMINAL = SHIPPED
TERMINAL_CONTEXTS = ("terminal", "standing", "hub", "help")
_OTHER_CODES = {"tl": "fil", "in": "id"}  # what some computers call them
_BY_CODE = {language.code: language for language in LANGUAGES}


def shipped() -> tuple[Language, ...]:
    """Those that somebody may choose."""
    return tuple(language for language in LANGUAGES if language.code in SHIPPED)


def language_of(tag: str) -> Language | None:
    """Of ko, ko_KR.UTF-8 or zh-Hans-CN; None for a language that Rollcall does not speak."""
    code = tag.replace("-", "_").partition(".")[0].partition("_")[0].strip().lower()
    return _BY_CODE.get(_OTHER_CODES.get(code, code))


def wanted_of(header: str) -> Language:
    """The first that a browser asks for (Accept-Language) and that is whole; English else."""
    asked: list[tuple[float, str]] = []
    for part in header.split(",")[:20]:
        tag, _, rest = part.partition(";")
        quality = rest.strip().removeprefix("q=")
        try:
            asked.append((float(quality or 1), tag))
        except ValueError:
            continue
    for weight, wanted in sorted(asked, key=lambda one: -one[0]):
        found = language_of(wanted)
        if weight > 0 and found is not None and found.code in SHIPPED_IN_TERMINAL:
            return found
    return _BY_CODE[ENGLISH]


def language_of_terminal(asked: str, environment: Mapping[str, str]) -> str:
    """The code that a terminal's environment names, or English. The first word counts, as for
    every program of the system."""
    names = ("KIOSK_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    tag = asked or next((environment[name] for name in names if environment.get(name)), "")
    found = language_of(tag)
    spoken = found is not None and found.code in SHIPPED_IN_TERMINAL
    return found.code if found is not None and spoken else ENGLISH


def number_words(code: str, n: int) -> str:
    """A count as this language writes it. Codes, years, times and numbers of badges are no counts:
    they are read against paper, and stand as they are."""
    language = _BY_CODE[code]
    if len(str(abs(n))) < language.grouped_from:
        return str(n)
    return f"{n:,}".replace(",", language.group)


def plural_form(code: str, n: int) -> int:
    """Which of a language's forms goes with this number, in the order of Qt Linguist."""
    match code:
        case "ko" | "zh" | "id" | "tr":
            return 0
        case "fr":
            return 0 if n in (0, 1) else 1
        case "ru":
            return _russian(n)
        case "ar":
            return _arabic(n)
    return 0 if n == 1 else 1


def _russian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


def _arabic(n: int) -> int:
    if n in (0, 1, 2):
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5
