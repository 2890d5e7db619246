"""What somebody has of the desk's, and what a scanned item did, computed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.lending import LoanCard
from ui.words import translate
from ui.words.times import VenueTime


class LendView(Struct, frozen=True):
    """One person's items, and how many are out altogether."""

    title: str
    sentence: str
    items: tuple[str, ...]  # of this person, a line each
    out: str


def lend_view(
    name: str, participant: str, loans: Sequence[LoanCard], *, time: VenueTime, now_ms: int
) -> LendView:
    theirs = [loan for loan in loans if loan.participant == participant]
    line = translate("lending", "{item}, since {when} at {station}")
    return LendView(
        title=translate("lending", "Lend to {name}").format(name=name),
        sentence=translate(
            "lending",
            "Scan or type the number on a headset or voting card. One that is out is taken back, "
            "whoever had it.",
        ),
        items=tuple(
            line.format(
                item=loan.item,
                when=time.moment(loan.since_ms, now_ms=now_ms),
                station=loan.station,
            )
            for loan in theirs
        )
        or (translate("lending", "Has nothing of ours."),),
        out=translate("lending", "Out altogether: %n item(s).", "", len(loans)),
    )
