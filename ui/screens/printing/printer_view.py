"""Each printer, computed: how it is, what it is for, what is left in it, and what may be done."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.cards import PrinterCard
from ui.widgets.question import Asked, Question
from ui.words import counted, told, translate
from ui.words.printers import printer_words

DIGITS_MAX = 6
NAME_CHARS_MAX = 80


class PrinterView(Struct, frozen=True):
    printer: str
    name: str
    detail: str  # what it is for, what waits, what is left
    state: str
    tone: str
    trouble: str  # a sentence for whoever has to go there; empty: nobody has to
    may_use: bool  # everything could be moved here
    may_stand_in: bool
    stands_in: bool
    may_remove: bool


def printer_views(cards: Sequence[PrinterCard]) -> tuple[PrinterView, ...]:
    return tuple(_view(card) for card in cards)


def matters(card: PrinterCard) -> bool:
    """Whether this printer is shown without anybody asking for all of them."""
    in_use = card.is_default or card.is_fallback or card.gives_slips
    ours = in_use or card.added or card.stock_size > 0
    return ours or card.waiting + card.failed > 0


def _view(card: PrinterCard) -> PrinterView:
    state, tone = _state(card)
    return PrinterView(
        printer=card.name,
        name=printer_words(card.name),
        detail=" · ".join(
            part for part in (_use(card), _slips(card), _waiting(card), _left(card)) if part
        ),
        state=state,
        tone=tone,
        trouble=told(card.words) if card.health in ("trouble", "low") else "",
        may_use=not card.is_default,
        may_stand_in=not card.is_default and not card.is_fallback,
        stands_in=card.is_fallback,
        may_remove=card.added and not (card.is_default or card.is_fallback or card.gives_slips),
    )


def _state(card: PrinterCard) -> tuple[str, str]:
    match card.health:
        case "trouble":
            return translate("printers", "Needs somebody"), "refused"
        case "low":
            return translate("printers", "Runs low"), "attention"
        case "well" if card.stock_low:
            return translate("printers", "Few badges left"), "attention"
        case "well":
            return translate("printers", "Ready"), "ok"
    return translate("printers", "Not looked at yet"), "calm"


def _use(card: PrinterCard) -> str:
    if card.is_default:
        return translate("printers", "Badges come out here")
    if card.is_fallback:
        return translate("printers", "Stands in")
    return ""


def _slips(card: PrinterCard) -> str:
    return translate("printers", "Day slips come out here") if card.gives_slips else ""


def _waiting(card: PrinterCard) -> str:
    count = card.waiting + card.failed
    return translate("printers", "%n badge(s) wait for it", "", count) if count else ""


def _left(card: PrinterCard) -> str:
    if not card.stock_size:
        return ""
    words = translate("printers", "{left} of %n badge(s) left", n=card.stock_size)
    return words.format(left=counted(card.stock_left))


def stock_question(name: str) -> Question:
    return Question(
        headline=translate("printers", "New badges in {printer}").format(
            printer=printer_words(name)
        ),
        follows=(
            translate("printers", "Each badge that comes out counts them down from here."),
            translate("printers", "When a tenth is left, the line at the foot says so."),
        ),
        yes=translate("printers", "They are in"),
        no=translate("printers", "Leave it"),
        fields=(Asked("size", translate("printers", "How many badges"), DIGITS_MAX),),
    )


def add_question() -> Question:
    return Question(
        headline=translate("printers", "A label printer on the network"),
        follows=(
            translate("printers", "One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)"),
            translate("printers", "A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)"),
        ),
        yes=translate("printers", "Add it"),
        no=translate("printers", "Leave it"),
        fields=(Asked("name", translate("printers", "Kind, address and dots"), NAME_CHARS_MAX),),
    )
