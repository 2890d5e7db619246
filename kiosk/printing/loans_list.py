"""What is out in the evening, on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from badges.data import Badge
from kiosk.domain.lending import LoanCard
from kiosk.errors import KnownError
from kiosk.printing.batch import write_batch

LAYOUT = "protocol-list"
TITLE = "Items that are out"


def write_loans(loans: Sequence[LoanCard], path: Path, *, zone: tzinfo) -> None:
    """A box to tick at each item. KnownError where nothing is out."""
    if not loans:
        raise KnownError("Nothing is out, so there is nothing to list.")
    heading = f"{len(loans)} items"
    lines = (_row(heading, number, one, zone) for number, one in enumerate(loans, start=1))
    write_batch(lines, path, layout=LAYOUT)


def _row(heading: str, number: int, loan: LoanCard, zone: tzinfo) -> Badge:
    since = datetime.fromtimestamp(loan.since_ms / 1000, zone).strftime("%d %b %H:%M")
    return Badge(
        category_letter="",
        category_word="",
        category_colour="#000000",
        honorific="",
        given_name="",
        family_name=loan.item,
        family_name_first=False,
        native_name="",
        position="",
        organisation=", ".join(part for part in (loan.name, loan.organisation) if part),
        country="",
        qr_text="",
        event_name="",
        listed_name=loan.item,
        number=str(number),
        visit=heading,
        bus=TITLE,
        phone=f"since {since}",
        needs=loan.station,
    )
