"""What people take along from a kiosk, as whoever looks after it chooses it: computed."""

from __future__ import annotations

from msgspec import Struct

from ui.selfservice.sheets import Choice, Sheet
from ui.words import translate
from ui.words.printers import printer_words

# As kiosk/desk/slips.py and kiosk/printing/day_slip.py name them.
NOTHING, CODE, ON_PAPER = "nothing", "code", "paper"
ROLL, A6 = "roll", "a6"
# What a touch means; a printer or a paper stands behind the colon.
PRINTER, PAPER, TEST, BACK = "printer:", "paper:", "test", "back"


class Taking(Struct, frozen=True):
    """How this kiosk's station is set."""

    offers: str  # of the three above
    printer: str  # empty: none
    paper: str
    printers: tuple[str, ...]  # what there is to choose from


def taking_sheet(taking: Taking, test: str = "") -> Sheet:
    """`test`: how the last test stands, as Slips.seen; empty: there was none."""
    printers = taking.printers
    if taking.printer and taking.printer not in printers:
        printers = (taking.printer, *printers)  # the system may name it again tomorrow
    tests = [Choice(translate("kiosk", "Print a test"), None, "printing", code=TEST)]
    return Sheet(
        title=translate("kiosk", "What do people take along from here?"),
        said=_test_words(test),
        choices=(
            Choice(
                translate("kiosk", "Nothing"),
                icon="close",
                ticked=taking.offers == NOTHING,
                code=NOTHING,
            ),
            Choice(
                translate("kiosk", "Their day as a code for the phone"),
                icon="scan-code",
                ticked=taking.offers == CODE,
                code=CODE,
            ),
            *(_on_paper(name, taking) for name in printers),
        ),
        others=(
            Choice(translate("kiosk", "Back"), None, "back", code=BACK),
            *(tests if taking.offers == ON_PAPER else []),
        ),
    )


def _on_paper(printer: str, taking: Taking) -> Choice:
    is_it = printer == taking.printer
    said = translate("kiosk", "Their day on paper too")
    return Choice(
        printer_words(printer),
        icon="printing",
        detail=f"{said} · {paper_words(taking.paper)}" if is_it else said,
        ticked=is_it,
        code=PRINTER + printer,
    )


def paper_words(paper: str) -> str:
    """A number stays with its unit."""
    return "A6" if paper == A6 else translate("kiosk", "Roll, 80 mm").replace(" mm", "\u00a0mm")


def paper_sheet(printer: str, paper: str) -> Sheet:
    return Sheet(
        title=translate("kiosk", "What paper is in it?"),
        said=(printer_words(printer),),
        choices=tuple(
            Choice(paper_words(each), icon="file", ticked=each == paper, code=PAPER + each)
            for each in (ROLL, A6)
        ),
        others=(Choice(translate("kiosk", "Back"), None, "back", code=BACK),),
    )


def _test_words(test: str) -> tuple[str, ...]:
    match test:
        case "":
            return ()
        case "out":
            return (translate("kiosk", "Please take your slip from the printer."),)
        case "failed":
            return (translate("kiosk", "The test did not print. Please look at the printer."),)
    return (translate("kiosk", "The test is being printed."),)
