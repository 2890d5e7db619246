"""The visits as a whole, computed: how many seats are taken, here, elsewhere, and who waits."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.cards import VisitCard
from ui.words import counted, translate
from ui.words.times import span


class VisitView(Struct, frozen=True):
    visit: str
    title: str
    when: str
    capacity: int
    taken: int
    here: int
    elsewhere: int
    taken_words: str
    left_words: str
    waiting_words: str
    full: bool


def visit_views(visits: Sequence[VisitCard]) -> tuple[VisitView, ...]:
    return tuple(_view(visit) for visit in visits)


def _view(visit: VisitCard) -> VisitView:
    # Seats that nobody minted yet are free at the hub: elsewhere, for this station.
    elsewhere = max(visit.elsewhere, visit.capacity - visit.taken - visit.here)
    left = [translate("visits", "%n free here", "", visit.here)]
    if elsewhere:
        left.append(translate("visits", "%n elsewhere", "", elsewhere))
    return VisitView(
        visit=visit.visit,
        title=visit.title,
        when=" · ".join(part for part in (span(visit.starts, visit.ends), visit.place) if part),
        capacity=visit.capacity,
        taken=visit.taken,
        here=visit.here,
        elsewhere=elsewhere,
        taken_words=translate("visits", "{taken} of {capacity} seats taken").format(
            taken=counted(visit.taken), capacity=counted(visit.capacity)
        ),
        left_words=" · ".join(left),
        waiting_words=translate("visits", "%n on the waiting list", "", visit.waiting)
        if visit.waiting
        else "",
        full=visit.taken >= visit.capacity > 0,
    )
