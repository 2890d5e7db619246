"""What the front door offers about badges: as they will print, in batches, and their jobs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.desk import badge_reasons, reading
from kiosk.desk.acting import Actor
from kiosk.desk.at_a_door import who_stands_there
from kiosk.desk.batches import barred
from kiosk.desk.identity import Identity
from kiosk.desk.photos import picture_from
from kiosk.desk.plain_text import plain_text
from kiosk.desk.print_room import PrintRoom
from kiosk.domain import cards as c
from kiosk.domain import refusals as r
from kiosk.domain.commands import Command, IssueBatch, PrintPlaceCards
from kiosk.domain.outcomes import Outcome
from kiosk.printing.batch import BatchReport
from kiosk.store.store import Store

if TYPE_CHECKING:  # the picture library is imported with the first picture
    from kiosk.transfer.photos import Crop


class BadgeDesk(ABC):
    """A part of the Desk."""

    _actor: Actor
    _store: Store
    _identity: Identity
    printing: PrintRoom

    @abstractmethod
    def do(self, command: Command) -> Outcome:
        """As the whole desk does it."""

    def whose(self, code: str) -> c.PersonHit | r.Refusal:
        """Whom a badge or a code names, whatever for; or why it counts for nobody. Nothing is
        written."""
        with self._store.reading():
            there = who_stands_there(
                self._store, self._actor.decider, code=plain_text(code), participant=""
            )
            return there.unfit or reading.hits(self._store, [there.person.id])[0]

    def badge_text(self, participant: str) -> str:
        """What the QR of this participant's badge says."""
        return self._actor.paper.text(participant)

    def badge_pdf(self, participant: str, layout: str = "") -> bytes:
        """The badge as it will print."""
        return self._actor.paper.pdf(participant, layout=layout)

    def badge_with_photo(self, participant: str, content: bytes, crop: Crop) -> bytes:
        """The badge as it would print with this part of this picture, which is not kept by it.
        KnownError where the picture cannot be used."""
        return self._actor.paper.with_photo(participant, picture_from(content, crop))

    def badge_problems(self, participant: str, layout: str = "") -> list[str]:
        """What would be wrong with the badge if it were printed now, in sentences."""
        return self._actor.paper.problems(participant, layout)

    def photo_ratio(self) -> float:
        """Width by height of a person's picture on this station's badges; 0: they show none."""
        return self._actor.paper.photo_ratio

    def batch_pdf(
        self,
        participants: Sequence[str],
        path: Path,
        *,
        layout: str = "",
        start: int = 1,
        progress: Callable[[int], None] | None = None,
    ) -> BatchReport:
        """Badges of many people in one file; whoever had none is issued one first, and whom the
        accreditation gate keeps out is left out."""
        out = self.without_badge(participants, layout)
        admitted = [one for one in participants if one not in out]
        if (paper := self._actor.paper).issues(layout):
            self.do(IssueBatch(tuple(admitted)))
        report = paper.batch(admitted, path, layout=layout, start=start, progress=progress)
        if paper.makes_place_cards(layout):  # kept once they are there: else they are late again
            self.do(PrintPlaceCards(tuple(admitted)))
        return report

    def without_badge(self, participants: Sequence[str], layout: str = "") -> frozenset[str]:
        """Whom the accreditation gate leaves out of a batch; nobody, where it makes no badges."""
        if not self._actor.paper.issues(layout):
            return frozenset()
        return barred(self._store, participants)

    def jobs(self, limit: int = 50) -> list[c.JobCard]:
        return self.printing.lines(limit)

    def badge_reasons(self) -> list[c.BadgeReason]:
        """Why badges were printed, counted for each station, the most frequent first."""
        return badge_reasons.read(
            self._store, own=self._identity.key.node, own_name=self._identity.name
        )
