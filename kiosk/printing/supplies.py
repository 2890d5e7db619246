"""What a printer says of its paper, ink and labels: what runs out soon, and what has run out.

The attributes are those of PWG 5100.13 (trays, supplies) and of CUPS (markers)."""

from __future__ import annotations

from collections.abc import Sequence

from badges.said import say
from kiosk.printing.ipp import Answer, Value, keywords

ASKED = (
    "printer-input-tray",
    "printer-supply",
    "printer-supply-description",
    "marker-names",
    "marker-levels",
    "marker-low-levels",
)
LOW_PERCENT = 10
_LOW_REASONS = {
    "media-low": say("badge paper"),
    "marker-supply-low": say("ink, toner or ribbon"),
    "toner-low": say("toner"),
    "developer-low": say("toner"),
}
_MILD = ("-warning", "-report", "-error")


def trays_are_empty(answer: Answer) -> bool:
    """Whether every tray that knows its level has none left.

    A printer with a second, empty tray reports empty paper all the time, as a mere remark."""
    levels = [
        level
        for tray in keywords(answer.values("printer-input-tray"))
        if (level := _number(_pairs(tray).get("level"))) is not None and level >= 0
    ]
    return bool(levels) and max(levels) == 0


def low_words(queue: str, answer: Answer) -> str:
    """What runs out soon, in a sentence; empty where nothing is known to."""
    found = [*_low_supplies(answer), *_low_markers(answer), *_low_by_reason(answer)]
    if not found:
        return ""
    first, *rest = dict.fromkeys(found)
    what: str = first
    for one in rest:
        what = say("{these}, {this}", these=what, this=one)
    return say("The printer {queue} soon runs out of {what}.", queue=queue, what=what)


def _left(name: str, percent: int) -> str:
    return say("{supply} ({percent} %)", supply=name or say("a supply"), percent=percent)


def _low_supplies(answer: Answer) -> list[str]:
    names = keywords(answer.values("printer-supply-description"))
    found = []
    for at, supply in enumerate(keywords(answer.values("printer-supply"))):
        pairs = _pairs(supply)
        level, most = _number(pairs.get("level")), _number(pairs.get("maxcapacity"))
        if pairs.get("class") != "supplyThatIsConsumed" or level is None or not most:
            continue
        if level >= 0 and most > 0 and level * 100 <= most * LOW_PERCENT:
            name = names[at] if at < len(names) else pairs.get("type", "")
            found.append(_left(name, level * 100 // most))
    return found


def _low_markers(answer: Answer) -> list[str]:
    names = keywords(answer.values("marker-names"))
    levels = _whole(answer.values("marker-levels"))
    lows = _whole(answer.values("marker-low-levels"))
    found = []
    for at, level in enumerate(levels):
        low = max(lows[at] if at < len(lows) else 0, LOW_PERCENT)
        if 0 <= level <= low:
            found.append(_left(names[at] if at < len(names) else "", level))
    return found


def _low_by_reason(answer: Answer) -> list[str]:
    bare = set()
    for reason in keywords(answer.values("printer-state-reasons")):
        ending = next((end for end in _MILD if reason.endswith(end)), "")
        bare.add(reason.removesuffix(ending))
    return [words for reason, words in _LOW_REASONS.items() if reason in bare]


def _pairs(text: str) -> dict[str, str]:
    parts = (part.partition("=") for part in text.split(";"))
    return {name.strip(): value.strip() for name, _, value in parts if name.strip()}


def _number(text: str | None) -> int | None:
    try:
        return int(text) if text is not None else None
    except ValueError:
        return None


def _whole(values: Sequence[Value]) -> list[int]:
    return [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
