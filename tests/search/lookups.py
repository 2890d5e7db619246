"""What people type for somebody whom they look for: one function a kind, each by a rule."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from random import Random

from tests.search import romanisers as roman
from tests.search import slips
from tests.search.attested import ARABIC, NO_TITLE, SPELLED_OUT, TRADITIONAL

Person = Mapping[str, str]  # a row of an organiser's list
Rule = Callable[[Person, Random], str]  # empty: the rule says nothing about this person
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def _given(person: Person) -> str:
    return person["given_name"]


def _family(person: Person) -> str:
    return person["family_name"]


def _latin(person: Person) -> bool:
    """A name of the Latin script, long enough for a slip to leave it recognisable."""
    names = (_given(person), _family(person))
    plain = all(slips.plain(name).replace(" ", "").isalpha() for name in names)
    return plain and not person["native_name"] and all(len(n) >= slips.SLIP_CHARS for n in names)


def _native(person: Person, first: str, last: str) -> str:
    return person["native_name"] if first <= person["native_name"][:1] <= last else ""


def _hangul(person: Person) -> str:
    return _native(person, "가", "힣")


def as_registered(person: Person, _: Random) -> str:
    return f"{_given(person)} {_family(person)}"


def other_order(person: Person, _: Random) -> str:
    return f"{_family(person)} {_given(person)}".lower()


def with_a_comma(person: Person, _: Random) -> str:
    return f"{_family(person).upper()}, {_given(person)}"


def beginnings(person: Person, _: Random) -> str:
    parts = [_family(person)[:4], _given(person)[:4]]
    return " ".join(parts).lower() if min(map(len, parts)) == 4 else ""


def initial_and_family(person: Person, _: Random) -> str:
    return f"{_given(person)[:1]}. {_family(person)}" if len(_family(person)) > 4 else ""


def family_and_initial(person: Person, _: Random) -> str:
    return f"{_given(person)} {_family(person)[:1]}" if len(_given(person)) > 5 else ""


def title_before(person: Person, rng: Random) -> str:
    return f"{rng.choice(NO_TITLE)} {_given(person)} {_family(person)}"


def without_accents(person: Person, _: Random) -> str:
    name = f"{_given(person)} {_family(person)}"
    return "" if name.isascii() else slips.plain(name)


def wrong_accents(person: Person, rng: Random) -> str:
    if not _latin(person):
        return ""
    return f"{slips.accented(_given(person), rng)} {slips.accented(_family(person), rng)}"


def umlauts_spelled_out(person: Person, _: Random) -> str:
    name = f"{_given(person)} {_family(person)}"
    spelled = name.translate(SPELLED_OUT)
    return slips.plain(spelled) if spelled != name else ""


def dotless_i(person: Person, _: Random) -> str:
    if person["country"] != "TR" or "i" not in (name := as_registered(person, _).lower()):
        return ""
    return name.replace("i", "ı") if "ı" not in name else name.replace("ı", "i")


def letters_apart(person: Person, _: Random) -> str:
    """With each accent as a sign of its own, as some systems send it."""
    name = f"{_given(person)} {_family(person)}"
    return "" if name.isascii() else unicodedata.normalize("NFD", name)


def _slip(person: Person, rng: Random, slip: Callable[[str, Random], str]) -> str:
    if not _latin(person):
        return ""
    if rng.random() < 0.5:
        return f"{slip(_given(person), rng)} {_family(person)}"
    return f"{_given(person)} {slip(_family(person), rng)}"


def neighbour_key(person: Person, rng: Random) -> str:
    return _slip(person, rng, slips.neighbour)


def letters_changed(person: Person, rng: Random) -> str:
    return _slip(person, rng, slips.transposed)


def letter_missing(person: Person, rng: Random) -> str:
    return _slip(person, rng, slips.missing)


def letter_doubled(person: Person, rng: Random) -> str:
    return _slip(person, rng, slips.doubled)


def a_slip_in_each_name(person: Person, rng: Random) -> str:
    if not _latin(person):
        return ""
    kinds = (slips.neighbour, slips.transposed, slips.missing, slips.doubled)
    return f"{rng.choice(kinds)(_family(person), rng)} {rng.choice(kinds)(_given(person), rng)}"


def family_with_a_slip_and_city(person: Person, _: Random) -> str:
    if not _latin(person) or len(_family(person)) < 6:
        return ""
    rng = Random(_family(person))  # so that namesakes of the same city are asked for alike
    slip = rng.choice((slips.missing, slips.doubled))
    return f"{slip(_family(person), rng)} {person['organisation']}"


def joined_names(person: Person, _: Random) -> str:
    """Both names in one, as in an address; or what has several words without its spaces."""
    return f"{_given(person)}{_family(person)}".replace(" ", "").lower() if _latin(person) else ""


def several_words_otherwise(person: Person, _: Random) -> str:
    """De la Cruz as Delacruz, Jean-Pierre as Jean Pierre."""
    name = f"{_given(person)} {_family(person)}"
    if " " not in _family(person) and "-" not in name:
        return ""
    return f"{_given(person).replace('-', ' ')} {_family(person).replace(' ', '').replace('-', '')}"


# -- as it is written in its own script ---------------------------------------------------------


def native_script(person: Person, _: Random) -> str:
    return person["native_name"]


def native_apart(person: Person, _: Random) -> str:
    apart = unicodedata.normalize("NFD", person["native_name"])
    return apart if apart != person["native_name"] else ""


def native_other_order(person: Person, _: Random) -> str:
    words = person["native_name"].split()
    return " ".join(reversed(words)) if len(words) == 2 else ""


def native_without_joiners(person: Person, _: Random) -> str:
    """Arabic without hamza and with the plain ya and ha; Devanagari without zero-width signs."""
    name = person["native_name"]
    plain = name.translate(str.maketrans("أإآٱىةيکی", "اااايهيكي", "\u200d\u200c\u0651"))
    return plain if plain != name else ""


def hangul_half_typed(person: Person, _: Random) -> str:
    name = _hangul(person)
    return name[:-1] + _LEADS[(ord(name[-1]) - 0xAC00) // 588] if len(name) == 3 else ""


def hangul_initials_and_family(person: Person, _: Random) -> str:
    name = _hangul(person)
    leads = "".join(_LEADS[(ord(char) - 0xAC00) // 588] for char in name[1:])
    return f"{name[0]}{leads}" if len(name) == 3 else ""


def hangul_initials_and_city(person: Person, _: Random) -> str:
    name = _hangul(person)
    leads = "".join(_LEADS[(ord(char) - 0xAC00) // 588] for char in name)
    return f"{leads} {person['organisation']}" if len(name) == 3 else ""


def hangul_given_with_a_space(person: Person, _: Random) -> str:
    name = _hangul(person)
    return f"{name[1:]} {name[0]}" if len(name) == 3 else ""


def _korean(person: Person, which: int) -> tuple[str, str]:
    name = _hangul(person)
    spellings = roman.KOREAN_FAMILIES.get(name[:1], "").split()
    return (spellings[which], name[1:]) if len(name) == 3 and spellings else ("", "")


def korean_revised(person: Person, _: Random) -> str:
    family, given = _korean(person, 0)
    revised = roman.revised(_hangul(person)[:1]) if family else ""
    return f"{revised} {roman.revised(given, '-')}" if family else ""


def korean_mccune(person: Person, _: Random) -> str:
    family, given = _korean(person, 0)
    old = "Yi" if _hangul(person)[:1] == "이" else roman.mccune(_hangul(person)[:1])
    return f"{old} {roman.mccune(given)}" if family else ""


def korean_passport(person: Person, _: Random) -> str:
    family, given = _korean(person, 0)
    return f"{roman.usual_korean(given, '-')} {family}" if family else ""


def korean_passport_apart(person: Person, _: Random) -> str:
    family, given = _korean(person, 1)
    return f"{family} {roman.usual_korean(given, ' ')}" if family else ""


def korean_rarer_spelling(person: Person, _: Random) -> str:
    family, given = _korean(person, 2)
    return f"{family} {roman.usual_korean(given)}" if family else ""


def chinese_traditional(person: Person, _: Random) -> str:
    name = _native(person, "\u4e00", "\u9fff")
    return name.translate(TRADITIONAL) if name != name.translate(TRADITIONAL) else ""


def chinese_wade_giles(person: Person, _: Random) -> str:
    if not _native(person, "\u4e00", "\u9fff"):
        return ""
    return f"{roman.wade_giles(_family(person))} {roman.wade_giles(_given(person))}"


def _by(system: Callable[[str], str], first: str, last: str) -> Rule:
    return lambda person, _: system(_native(person, first, last))


def _hunterian(block: int) -> Rule:
    def rule(person: Person, _: Random) -> str:
        name = _native(person, chr(block), chr(block + 0x7F))
        return " ".join(roman.hunterian(word, block) for word in name.split() if "." not in word)

    return rule


def _arabic(which: int) -> Rule:
    def rule(person: Person, _: Random) -> str:
        words = _native(person, "\u0600", "\u06ff").split()
        known = [ARABIC[word].split()[which] for word in words if word in ARABIC]
        return " ".join(known) if len(known) == len(words) else ""

    return rule


# -- what else people go by ---------------------------------------------------------------------


def family_and_city(person: Person, _: Random) -> str:
    return f"{_family(person)} {person['organisation']}"


def beginning_of_city_and_given(person: Person, _: Random) -> str:
    city = person["organisation"]
    return f"{city[:4]} {_given(person)}".lower() if len(city) > 5 else ""


def position_and_city(person: Person, _: Random) -> str:
    return f"mayor {person['organisation']}" if "mayor" in person["position"].lower() else ""


def code(person: Person, _: Random) -> str:
    return person["registration_code"].lower()


def code_with_spaces(person: Person, _: Random) -> str:
    number = person["registration_code"]
    return f"{number[:3]}-{number[3:]}"


def beginning_of_code(person: Person, _: Random) -> str:
    return person["registration_code"][:5]


def email(person: Person, _: Random) -> str:
    return person["email"]


def beginning_of_email(person: Person, _: Random) -> str:
    return person["email"].split("@")[0] + "@"


RULES: dict[str, Rule] = {
    rule.__name__.replace("_", " "): rule
    for rule in (
        as_registered, other_order, with_a_comma, beginnings, initial_and_family,
        family_and_initial, title_before, without_accents, wrong_accents, umlauts_spelled_out,
        dotless_i, letters_apart, neighbour_key, letters_changed, letter_missing, letter_doubled,
        a_slip_in_each_name, family_with_a_slip_and_city, joined_names, several_words_otherwise,
        native_script, native_apart, native_other_order, native_without_joiners, hangul_half_typed,
        hangul_initials_and_family, hangul_initials_and_city, hangul_given_with_a_space,
        korean_revised, korean_mccune, korean_passport, korean_passport_apart,
        korean_rarer_spelling, chinese_traditional, chinese_wade_giles,
    )
} | {
    "russian, BGN/PCGN": _by(roman.bgn_russian, "Ѐ", "ӿ"),
    "russian, ISO 9": _by(roman.iso_9, "Ѐ", "ӿ"),
    "russian, passport (ICAO)": _by(roman.icao_russian, "Ѐ", "ӿ"),
    "georgian, national": _by(roman.georgian_national, "ა", "ჿ"),
    "georgian, ISO 9984": _by(roman.iso_9984, "ა", "ჿ"),
    "armenian, BGN/PCGN": _by(roman.armenian_bgn, "Ա", "֏"),
    "armenian, ISO 9985": _by(roman.iso_9985, "Ա", "֏"),
    "nepali, Hunterian": _hunterian(0x900),
    "bengali, Hunterian": _hunterian(0x980),
    "arabic and persian, usual": _arabic(0),
    "arabic and persian, others": _arabic(1),
    "arabic and persian, rarer": _arabic(2),
} | {
    rule.__name__.replace("_", " "): rule
    for rule in (
        family_and_city, beginning_of_city_and_given, position_and_city, code, code_with_spaces,
        beginning_of_code, email, beginning_of_email,
    )
}  # fmt: skip
