"""What is out in the evening, on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from pathlib import Path

from badges.said import say
from kiosk.domain.lending import LoanCard
from kiosk.errors import KnownError
from kiosk.printing.plain_list import ListLine, short_moment, write_list

TITLE = "Items that are out"


def write_loans(loans: Sequence[LoanCard], path: Path, *, zone: tzinfo) -> None:
    """A box to tick at each item. KnownError where nothing is out."""
    if not loans:
        raise KnownError(say("Nothing is out, so there is nothing to list."))
    heading = f"{len(loans)} items"
    lines = (_row(heading, number, one, zone) for number, one in enumerate(loans, start=1))
    write_list(lines, path)


def _row(heading: str, number: int, loan: LoanCard, zone: tzinfo) -> ListLine:
    return ListLine(
        heading=heading,
        title=TITLE,
        number=str(number),
        name=loan.item,
        below=", ".join(part for part in (loan.name, loan.organisation) if part),
        state=f"since {short_moment(loan.since_ms, zone)}",
        aside=loan.station,
    )
