"""Badges at the desk: what stands on them, the jobs that print them, and batches into one file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk.desk import batches, reading
from kiosk.desk.badge_keyring import BadgeKeyring
from kiosk.desk.deciding import people_of, person_of
from kiosk.desk.free_seats import Here
from kiosk.desk.identity import Identity
from kiosk.desk.photos import picture_of
from kiosk.domain import facts as f
from kiosk.domain.cards import EventCard, SeatCard
from kiosk.domain.categories import category_of
from kiosk.domain.entries import EntryId
from kiosk.domain.names import full_name
from kiosk.domain.people import Person
from kiosk.domain.places import zones_of
from kiosk.errors import KnownError
from kiosk.printing import drawing, jobs
from kiosk.printing.badge_of import badge_of
from kiosk.printing.batch import BatchReport, write_batch
from kiosk.printing.own_day import event_days, event_place, own_programme
from kiosk.said import say
from kiosk.store.store import Store

if TYPE_CHECKING:  # drawing is imported when the first badge is drawn: the window opens before
    from badges import Badge
    from kiosk.printing.own_layouts import OwnLayouts

PRINTER_DEFAULT = "folder"
LAYOUT_OF_PLACES = "place-card"  # the kind of such layouts
TRAINING = "training"  # the setting of a station that is there to practise on
# Of a participant and an issue number the text of the QR.
Signer = Callable[[str, int], str]

NO_PHOTO = "no"  # as somebody said themselves


class Paper:
    """Everything that becomes a badge. Drawing happens outside of any transaction."""

    def __init__(self, store: Store, identity: Identity, keyring: BadgeKeyring) -> None:
        self._store = store
        self._identity = identity
        self._keyring = keyring
        self.layouts_folder = Path("nowhere")  # where this station keeps layouts of its own

    @property
    def printer(self) -> str:
        return self._store.setting("printer", PRINTER_DEFAULT)

    @property
    def layout(self) -> str:
        return self._store.setting("layout", drawing.LAYOUT_DEFAULT)

    @cached_property
    def own(self) -> OwnLayouts:
        """Layouts of this station's own."""
        from kiosk.printing.own_layouts import OwnLayouts  # with the first badge, not before

        return OwnLayouts(self.layouts_folder)

    def named(self, layout: str) -> str:
        """The layout of that name, and the one in use where none is named: as drawing takes it.
        KnownError where there is no such layout."""
        return self.own.meant(layout or self.layout)

    # -- jobs, inside the transaction of the act that orders them --------------------------------

    def order(self, facts: Sequence[f.Fact], entries: Sequence[EntryId], now_ms: int) -> None:
        """One job for each badge that these acts issued; none for batches, which go to a file."""
        for fact, entry in zip(facts, entries, strict=True):
            if isinstance(fact, f.BadgeIssued) and fact.reason != "batch":
                self._order(fact, entry, rank=jobs.AT_ONCE, now_ms=now_ms)

    def order_batch(self, facts: Sequence[f.Fact], entries: Sequence[EntryId], now_ms: int) -> None:
        """One job for each badge of a batch that goes to the printer, behind whoever waits here."""
        for fact, entry in zip(facts, entries, strict=True):
            if isinstance(fact, f.BadgeIssued):
                self._order(fact, entry, rank=jobs.IN_A_BATCH, now_ms=now_ms)

    def _order(self, fact: f.BadgeIssued, entry: EntryId, *, rank: int, now_ms: int) -> None:
        (person,) = reading.hits(self._store, [fact.participant])
        wanted = jobs.Order(
            participant=fact.participant,
            name=full_name(person),
            issue=fact.issue,
            entry=entry_name(entry),
            printer=self.printer,
            layout=self.layout,
            rank=rank,
        )
        jobs.order(self._store, wanted, now_ms=now_ms)

    def take_back(self, facts: Sequence[f.Fact], now_ms: int) -> None:
        """An undone badge is not printed any more, where the printer does not have it yet; nor is
        the badge of somebody who does not come."""
        for fact in facts:
            if isinstance(fact, f.RegistrationReplaced):
                jobs.hold_back(self._store, fact.participant, now_ms=now_ms)
            if isinstance(fact, f.ActUndone):
                job = jobs.job_of(self._store, entry_name(fact.act))
                if job is not None:
                    jobs.cancel(self._store, job.id, now_ms=now_ms, reason=jobs.UNDONE)

    # -- drawing -----------------------------------------------------------------------------------

    def text(self, participant: str, issue: int = 0) -> str:
        """What the QR of this participant's badge says; of the badge to come, where none is."""
        person = self._person(participant)
        return self._signer(self._event())(participant, issue_of(person, issue))

    def pdf(
        self, participant: str, *, layout: str = "", issue: int = 0, black_dpi: int = 0
    ) -> bytes:
        """One badge, as it prints; `black_dpi` for a printer that has black only."""
        named = self.named(layout)
        badge = self._single(participant, issue, named)
        return drawing.badge_pdf(badge, named, black_dpi=black_dpi)

    def with_photo(self, participant: str, picture: bytes) -> bytes:
        """The same with another picture of the person than the one that is kept."""
        named = self.named("")
        badge = self._single(participant, 0, named)
        if drawing.shows_photo(named):
            badge = replace(badge, photo=picture)
        return drawing.badge_pdf(badge, named)

    def problems(self, participant: str, layout: str = "") -> list[str]:
        """What would be wrong with this badge if it were printed now, in sentences."""
        named = self.named(layout)
        return drawing.badge_problems(self._single(participant, 0, named), named)

    def batch(
        self,
        participants: Sequence[str],
        path: Path,
        *,
        layout: str = "",
        start: int = 1,
        progress: Callable[[int], None] | None = None,
    ) -> BatchReport:
        """Many badges in one file, in the order given; of a sign, one for each category."""
        named = self.named(layout)
        badges = self._badges(participants, named)
        count = len(participants)
        if drawing.layout_named(named).per == "category":
            badges, count = drawing.one_of_each_category(badges), 0
        return write_batch(badges, path, layout=named, start=start, count=count, progress=progress)

    @property
    def photo_ratio(self) -> float:
        """Width by height of a picture on the badges of this station; 0: they show none."""
        return drawing.photo_ratio(self.named(""))

    def issues(self, layout: str) -> bool:
        """Whether who gets this layout is issued a badge by it; a place card is none."""
        return drawing.layout_named(self.named(layout)).kind == "badge"

    def makes_place_cards(self, layout: str) -> bool:
        return drawing.layout_named(self.named(layout)).kind == LAYOUT_OF_PLACES

    def sort_for(self, layout: str) -> str:
        """The order that a layout needs: one that begins a new paper with each table needs those
        of a table together."""
        sheet = drawing.layout_named(self.named(layout)).sheet
        group = sheet.group_by if sheet is not None else ""
        return group if group in batches.SORTS else "name"

    def chosen(self, choice: batches.Choice) -> list[str]:
        """Whose badges go into one file, in their order."""
        return batches.chosen(self._store, choice)

    def _badges(self, participants: Iterable[str], layout: str) -> Iterator[Badge]:
        """Each one's badge in turn; what is the same for all is read once."""
        event = self._event()
        with_programme = drawing.shows_programme(layout)
        with_photo = drawing.shows_photo(layout)
        sign = self._signer(event)
        for person in people_of(self._store, participants):
            badge = self._badge(_registered(person), 0, event, sign)
            if with_programme:
                badge = replace(badge, programme=own_programme(self._seats(person)))
            if with_photo and person.photo != NO_PHOTO:
                badge = replace(badge, photo=picture_of(self._store, person.id))
            yield badge

    def seats(self, participant: str) -> list[SeatCard]:
        """Every visit, as this participant stands to it."""
        return self._seats(self._person(participant))

    def without_code(self, participant: str) -> Badge:
        """What a badge says, for paper that lets nobody through a door."""
        return self._badge(self._person(participant), 0, self._event(), lambda *_: "")

    def _seats(self, person: Person) -> list[SeatCard]:
        assert person.registered is not None
        here = Here(self._identity.branch, may_mint=False)
        return reading.seat_cards(self._store, person.id, person.registered.category, here=here)

    def _single(self, participant: str, issue: int, layout: str) -> Badge:
        event = self._event()
        person = self._person(participant)
        badge = self._badge(person, issue, event, self._signer(event))
        if not drawing.shows_photo(layout) or person.photo == NO_PHOTO:
            return badge
        return replace(badge, photo=picture_of(self._store, participant))

    def _person(self, participant: str) -> Person:
        return _registered(person_of(self._store, participant))

    def _event(self) -> EventCard:
        event = reading.event(self._store)
        if event is None:
            raise KnownError(say("No event is set up here yet. Import it, or join a hub."))
        return event

    def _signer(self, event: EventCard) -> Signer:
        return self._identity.badge_signer(event, keys=self._keyring.in_use())

    def _badge(self, person: Person, issue: int, event: EventCard, sign: Signer) -> Badge:
        assert person.registered is not None
        badge = badge_of(
            person.registered,
            category=category_of(person.registered.category),
            event_name=event.name,
            qr_text=sign(person.id, issue_of(person, issue)),
            training=self._store.setting(TRAINING) == "yes",
        )
        days = event_days(event.starts, event.ends)
        return replace(
            badge,
            event_dates=days,
            event_place=event_place(event),
            table=person.place.table,
            seat=person.place.seat,
            zones=zones_of(person.place.zones),
        )


def issue_of(person: Person, issue: int) -> int:
    """The number of the badge that is meant: of the one to come, where there is none yet."""
    return issue or person.badge_issue or person.highest_issue + 1


def _registered(person: Person) -> Person:
    if person.registered is None:
        raise KnownError(say("This participant is not registered here, so there is no badge."))
    return person


def entry_name(entry: EntryId) -> str:
    return f"{entry.origin}/{entry.epoch}/{entry.seq}"
