"""The weak, bracket and neutral rules of Unicode annex 9, on one isolating run."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

BRACKET_STACK_MAX = 63
_NEUTRAL = {"B", "S", "WS", "ON", "RLI", "LRI", "FSI", "PDI"}
_ISOLATE_OR_PDI = {"RLI", "LRI", "FSI", "PDI"}

# From BidiBrackets.txt: opening and closing bracket, side by side.
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐"
    "⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c"
    "\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015"
    "\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e"
    "\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_CLOSING_OF = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSING = set(_CLOSING_OF.values())
# The same bracket written with another code point (canonical equivalents).
_SAME = {"\u232a": "\u3009"}


class IsolatingRun(Struct, frozen=True):
    """The characters that are resolved together, and what stands before and behind them."""

    indices: tuple[int, ...]
    level: int
    start: str
    end: str


def resolve_run(
    run: IsolatingRun, text: str, originals: Sequence[str], resolved: list[str]
) -> None:
    """Turn the classes of the run's characters into L, R, EN or AN."""
    types = [resolved[index] for index in run.indices]
    _weak_marks_and_letters(types, run.start)
    _weak_numbers(types, run.start)
    chars = [text[index] for index in run.indices]
    marks = [originals[index] == "NSM" for index in run.indices]
    _brackets(types, chars, marks, run)
    _neutrals(types, run)
    for index, bidi_class in zip(run.indices, types, strict=True):
        resolved[index] = bidi_class


def _weak_marks_and_letters(types: list[str], start: str) -> None:
    """Rules W1 to W3."""
    previous, strong = start, start
    for at, bidi_class in enumerate(types):
        if bidi_class == "NSM":
            types[at] = "ON" if previous in _ISOLATE_OR_PDI else previous
        previous = types[at]
    for at, bidi_class in enumerate(types):
        if bidi_class in ("L", "R", "AL"):
            strong = bidi_class
        elif bidi_class == "EN" and strong == "AL":
            types[at] = "AN"
    for at, bidi_class in enumerate(types):
        if bidi_class == "AL":
            types[at] = "R"


def _weak_numbers(types: list[str], start: str) -> None:
    """Rules W4 to W7."""
    for at in range(1, len(types) - 1):
        before, after = types[at - 1], types[at + 1]
        if before != after:
            continue
        if (types[at] == "ES" and before == "EN") or (types[at] == "CS" and before in ("EN", "AN")):
            types[at] = before
    at = 0
    while at < len(types):
        stop = at
        while stop < len(types) and types[stop] == "ET":
            stop += 1
        if stop > at and "EN" in (types[at - 1 : at] + types[stop : stop + 1]):
            types[at:stop] = ["EN"] * (stop - at)
        at = max(stop, at + 1)
    strong = start
    for at, bidi_class in enumerate(types):
        if bidi_class in ("ES", "ET", "CS"):
            types[at] = "ON"
        elif bidi_class in ("L", "R"):
            strong = bidi_class
        elif bidi_class == "EN" and strong == "L":
            types[at] = "L"


def _bracket_pairs(types: Sequence[str], chars: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of brackets in the order of their opening (definition BD16)."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for at, char in enumerate(chars):
        if types[at] != "ON":
            continue
        if char in _CLOSING_OF:
            if len(waiting) == BRACKET_STACK_MAX:
                return []
            closing = _CLOSING_OF[char]
            waiting.append((_SAME.get(closing, closing), at))
        elif char in _CLOSING:
            wanted = _SAME.get(char, char)
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == wanted:
                    pairs.append((waiting[depth][1], at))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _strong(bidi_class: str) -> str | None:
    """What a class counts as among neutrals: numbers read as right-to-left letters."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(bidi_class)


def _brackets(
    types: list[str], chars: Sequence[str], marks: Sequence[bool], run: IsolatingRun
) -> None:
    """Rule N0: a pair of brackets takes the direction of what it holds, or of its context."""
    own = "R" if run.level & 1 else "L"
    for opening, closing in _bracket_pairs(types, chars):
        inside = {_strong(bidi_class) for bidi_class in types[opening + 1 : closing]} - {None}
        if not inside:
            continue
        direction = own
        if own not in inside:
            earlier = (_strong(bidi_class) for bidi_class in reversed(types[:opening]))
            direction = next((strong for strong in earlier if strong), run.start)
        for bracket in (opening, closing):
            types[bracket] = direction
            mark = bracket + 1
            while mark < len(types) and marks[mark]:
                types[mark] = direction
                mark += 1


def _neutrals(types: list[str], run: IsolatingRun) -> None:
    """Rules N1 and N2: neutrals between two of a kind join them, others take the level's."""
    own = "R" if run.level & 1 else "L"
    at = 0
    while at < len(types):
        stop = at
        while stop < len(types) and types[stop] in _NEUTRAL:
            stop += 1
        if stop > at:
            before = _strong(types[at - 1]) if at else run.start
            after = _strong(types[stop]) if stop < len(types) else run.end
            types[at:stop] = [before if before == after and before else own] * (stop - at)
        at = max(stop, at + 1)
