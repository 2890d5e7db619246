"""Names in Latin letters as published systems write them, each typed in from its own table.

Nothing here knows the search: these are the rules of the Revised Romanization (Ministry of Culture,
2000), McCune-Reischauer (1939), BGN/PCGN (Russian 1947, Armenian 1981), ISO 9:1995, ICAO Doc 9303,
the Georgian national system (2002), ISO 9984 and 9985, the Hunterian system and Wade-Giles.
"""

from __future__ import annotations

import re
import unicodedata


def _letters(table: str) -> list[str]:
    return table.split()


_RR_FIRST = _letters("g kk n d tt r m b pp s ss - j jj ch k t p h")
_RR_VOWEL = _letters("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_RR_LAST = _letters("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
_MR_FIRST = _letters("k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h")
_MR_VOWEL = _letters("a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i")
_MR_VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
# Passports: what is usual for vowels, and a hard first letter (survey of 2007 of the Institute).
_USUAL_VOWEL = _letters("a ae ya yae u e yu ye o wa wae oe yo oo wo we wi yu eu ee i")
_USUAL_FIRST = _letters("k kk n d tt r m b pp s ss - j jj ch k t p h")
# The two commonest spellings in passports, the commoner first; then one more that is met.
KOREAN_FAMILIES = {
    "김": "Kim Gim Kim", "이": "Lee Yi Rhee", "박": "Park Pak Bak", "최": "Choi Choe Choi",
    "정": "Jung Jeong Chung", "강": "Kang Gang Kahng", "조": "Cho Jo Joh", "윤": "Yoon Yun Youn",
    "장": "Jang Chang Jang", "임": "Lim Im Yim", "한": "Han Hahn Han", "오": "Oh O Oh",
    "서": "Seo Suh Seoh", "신": "Shin Sin Sheen", "권": "Kwon Gwon Kweon",
    "황": "Hwang Whang Hwang",
    "안": "Ahn An Ahn", "송": "Song Song Song", "류": "Ryu Yoo You", "유": "Yoo Yu You",
    "홍": "Hong Hong Hong", "전": "Jeon Jun Chun", "고": "Ko Go Koh", "문": "Moon Mun Moon",
    "양": "Yang Yang Ryang", "손": "Son Sohn Shon", "배": "Bae Pae Bai", "백": "Baek Paik Baik",
    "허": "Heo Hur Huh", "남": "Nam Nam Nahm", "심": "Shim Sim Shim", "노": "Noh No Roh",
    "하": "Ha Ha Hah", "곽": "Kwak Gwak Kwack", "주": "Joo Ju Chu", "우": "Woo Wu U",
    "구": "Koo Gu Ku", "진": "Jin Chin Jin", "지": "Ji Jee Chi",
    "엄": "Um Eom Uhm", "차": "Cha Cha Tcha",
}  # fmt: skip


def _syllable(char: str) -> tuple[int, int, int]:
    lead, rest = divmod(ord(char) - 0xAC00, 588)
    return lead, *divmod(rest, 28)


def _open(part: str) -> str:
    return "" if part == "-" else part


def revised(hangul: str, joint: str = "") -> str:
    parts = []
    for char in hangul:
        lead, vowel, last = _syllable(char)
        parts.append(_open(_RR_FIRST[lead]) + _RR_VOWEL[vowel] + _open(_RR_LAST[last]))
    return joint.join(parts).capitalize()


def mccune(hangul: str, joint: str = "") -> str:
    parts: list[str] = []
    for number, char in enumerate(hangul):
        lead, vowel, last = _syllable(char)
        first = _open(_MR_FIRST[lead])
        if number and not joint and parts[-1][-1] in "aeiouŏŭnmgl":
            first = _MR_VOICED.get(first, first)
        parts.append(first + _MR_VOWEL[vowel] + _open(_RR_LAST[last]))
    return joint.join(parts).capitalize()


def usual_korean(hangul: str, joint: str = "") -> str:
    parts = []
    for char in hangul:
        lead, vowel, last = _syllable(char)
        first, sound = _open(_USUAL_FIRST[lead]), _USUAL_VOWEL[vowel]
        if not first and _RR_VOWEL[vowel] == "yeo":
            sound = "you"
        parts.append(first + sound + _open(_RR_LAST[last]))
    return joint.join(parts).title() if joint == " " else joint.join(parts).capitalize()


_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_BGN = _letters("a b v g d e ё zh z i y k l m n o p r s t u f kh ts ch sh shch - y ’ e yu ya")
_ISO_9 = _letters("a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â")
_ICAO = _letters("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia")


def _cyrillic(text: str, table: list[str]) -> str:
    letters = {char: _open(latin) for char, latin in zip(_RUSSIAN, table, strict=True)}
    return "".join(letters.get(char, char) for char in text.lower()).title()


def bgn_russian(text: str) -> str:
    text = re.sub("(?<![бвгджзклмнпрстфхцчшщ])е", "йе", text.lower())
    return _cyrillic(text, _BGN).replace("Ё", "Yo").replace("ё", "yo")


def iso_9(text: str) -> str:
    return _cyrillic(text, _ISO_9)


def icao_russian(text: str) -> str:
    return _cyrillic(text, _ICAO)


_GEORGIAN = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
_NATIONAL = _letters(
    "a b g d e v z t i k' l m n o p' zh r s t' u p k gh q' sh ch ts dz ts' ch' kh j h"
)
_ISO_9984 = _letters("a b g d e v z t' i k l m n o p ž r s t u p' k' ḡ q š č' c' j c č x ǰ h")
_ARMENIAN = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ"
_ARMENIAN_BGN = _letters(
    "a b g d e z e y t' zh i l kh ts k h dz gh ch m y n sh o ch' p j rr s v t r ts' w p' k' o f"
)
_ISO_9985 = _letters(
    "a b g d e z ē ë t' ž i l x ç k h j ġ č̣ m y n š o č p ǰ ṙ s v t r c' w p' k' ò f"
)


def _by_letter(text: str, letters: str, table: list[str]) -> str:
    latin = dict(zip(letters, table, strict=True))
    words = ("".join(latin.get(char, char) for char in word) for word in text.lower().split())
    return " ".join(word[:1].upper() + word[1:] for word in words)


def georgian_national(text: str) -> str:
    return _by_letter(text, _GEORGIAN, _NATIONAL)


def iso_9984(text: str) -> str:
    return _by_letter(text, _GEORGIAN, _ISO_9984)


def armenian_bgn(text: str) -> str:
    return _by_letter(text.lower().replace("ու", "u").replace("և", "ev"), _ARMENIAN, _ARMENIAN_BGN)


def iso_9985(text: str) -> str:
    return _by_letter(text.lower().replace("և", "ew"), _ARMENIAN, _ISO_9985)


_INDIC_CONSONANTS = _letters(
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n - p ph b bh m y r - l l - v sh sh s h"
)
_INDIC_VOWELS = {5: "a", 6: "a", 7: "i", 8: "i", 9: "u", 10: "u", 11: "ri", 15: "e", 16: "ai",
                 19: "o", 20: "au"}  # fmt: skip
_INDIC_SIGNS = {62: "a", 63: "i", 64: "i", 65: "u", 66: "u", 67: "ri", 71: "e", 72: "ai", 75: "o",
                76: "au"}  # fmt: skip
_VIRAMA, _ANUSVARA = 77, (1, 2)


def hunterian(word: str, block: int = 0x900) -> str:
    """Devanagari, or Bengali with its block: an a after each consonant that has no other vowel,
    except at the word's end, as the names are said."""
    word = word.replace("\u200d", "").replace("\u200c", "").replace("ज्ञ", "ग्य").replace("য়", "য়")
    word = unicodedata.normalize("NFC", word)
    said, open_vowel = "", False
    for char in word:
        at = ord(char) - block
        if 21 <= at <= 57 and (consonant := _open(_INDIC_CONSONANTS[at - 21])):
            said, open_vowel = said + ("a" if open_vowel else "") + consonant, True
        elif at in _INDIC_SIGNS:
            said, open_vowel = said + _INDIC_SIGNS[at], False
        elif at == _VIRAMA:
            open_vowel = False
        elif at in _ANUSVARA:
            said, open_vowel = said + ("a" if open_vowel else "") + "n", False
        elif at in _INDIC_VOWELS:
            said, open_vowel = said + ("a" if open_vowel else "") + _INDIC_VOWELS[at], False
        elif at == 0x5F:  # the Bengali antastha ya
            said, open_vowel = said + ("a" if open_vowel else "") + "y", True
    ends_in_cluster = re.search("[^aeiou]{2}$", said) and word[-2:-1] == chr(block + _VIRAMA)
    return (said + ("a" if open_vowel and ends_in_cluster else "")).capitalize()


_WADE_FIRST = {"zh": "ch", "ch": "ch'", "x": "hs", "j": "ch", "q": "ch'", "z": "ts", "c": "ts'",
               "r": "j", "b": "p", "p": "p'", "d": "t", "t": "t'", "g": "k", "k": "k'"}  # fmt: skip
_WADE_WHOLE = {"yan": "yen", "ye": "yeh", "yong": "yung", "you": "yu", "zhi": "chih", "shi": "shih",
               "ri": "jih", "zi": "tzu", "si": "ssu", "er": "erh", "yi": "i",
               "ge": "ko", "he": "ho",
               "ke": "k'o", "luo": "lo", "guo": "kuo"}  # fmt: skip
_WADE_LAST = {"ian": "ien", "ie": "ieh", "ong": "ung", "ue": "üeh", "uo": "o", "iong": "iung"}
_PINYIN = re.compile("(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?([aeiouü]+(?:ng|n|r)?(?![aeiou]))")


def wade_giles(pinyin: str) -> str:
    """Each syllable by the table; syllables are joined by hyphens, as the system has it."""
    syllables = [match[0] for match in _PINYIN.finditer(pinyin.lower())]
    assert "".join(syllables) == pinyin.lower(), pinyin
    return "-".join(_wade(syllable) for syllable in syllables).capitalize()


def _wade(syllable: str) -> str:
    if syllable in _WADE_WHOLE:
        return _WADE_WHOLE[syllable]
    match = _PINYIN.fullmatch(syllable)
    assert match, syllable
    first, last = match[1] or "", match[2]
    return _WADE_FIRST.get(first, first) + _WADE_LAST.get(last, last)
