"""Place cards that are out of date, computed: a row for each, and what the button says."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.names import addressed_name
from kiosk.domain.place_cards import LateCard, Why, to_print
from ui.models.cells import Cell, TableRow
from ui.words import translate


class CardsView(Struct, frozen=True):
    headline: str
    sentence: str
    tone: str
    rows: tuple[TableRow, ...]
    main: str  # what the button says
    can_print: bool


def cards_view(late: Sequence[LateCard]) -> CardsView:
    count = len(to_print(late))
    away = len(late) - count
    parts = []
    if count:
        parts.append(translate("protocol", "%n place card(s) out of date or missing", "", count))
    if away:
        parts.append(translate("protocol", "%n to take away", "", away))
    return CardsView(
        headline=" · ".join(parts) or translate("protocol", "Every place card is right"),
        sentence=translate(
            "protocol",
            "Who was seated, moved, renamed or registered after place cards were printed.",
        ),
        tone="attention" if late else "ok",
        rows=tuple(_row(card) for card in late),
        main=translate("protocol", "Print %n place card(s)", "", count),
        can_print=count > 0,
    )


def _row(card: LateCard) -> TableRow:
    tone = "refused" if card.why is Why.TAKE_AWAY else "attention"
    return TableRow(
        card.person.participant,
        (
            Cell(addressed_name(card.person)),
            Cell(_where(card.table, card.seat)),
            Cell(card.person.organisation),
            Cell(why_words(card.why), tone, pill=True),
            Cell(_before(card)),
        ),
    )


def _where(table: str, seat: str) -> str:
    place = " / ".join(part for part in (table, seat) if part) or "–"
    return f"\u2066{place}\u2069" if table and seat else place  # the table first, in Arabic too


def _before(card: LateCard) -> str:
    """What the card that stands there says, where it says something else."""
    said = card.said
    if card.stood_at and card.stood_at != card.table:
        place = translate("protocol", "stands at table {table}").format(table=card.stood_at)
        return f"{said} · {place}" if said else place
    return said


def why_words(why: Why) -> str:
    return {
        Why.NONE_YET: translate("protocol", "No card yet"),
        Why.MOVED: translate("protocol", "Moved"),
        Why.RENAMED: translate("protocol", "Reads otherwise"),
        Why.TAKE_AWAY: translate("protocol", "Take away"),
    }[why]
