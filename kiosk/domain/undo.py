"""Undo: which of a station's latest acts can be taken back, and what that writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kiosk.domain import facts as f
from kiosk.domain import meeting_rules
from kiosk.domain.accreditation_facts import ADMITTED
from kiosk.domain.entries import Entry, EntryId
from kiosk.domain.matchmaking_facts import APPOINTMENT_ACTS, AppointmentMade, AppointmentTakenBack
from kiosk.domain.replacement import COLLECTED, SUBSTITUTE

UNDO_MIN_MAX = 15
_ABOUT_PEOPLE = (
    f.CheckedIn,
    f.BadgeIssued,
    f.DetailsCorrected,
    f.PlaceChanged,
    f.RegistrationCancelled,
    f.RegistrationReinstated,
    f.AccreditationRecorded,
    f.FeeOverlooked,
    f.RoleChanged,
    f.AnnouncementChanged,
    f.RegistrationReplaced,
    f.StandsIn,
    f.BadgeCollected,
)
_OF_PROTOCOL = (f.StandingRecorded, f.QuorumRuled, f.MeetingBound, f.FreezeSet)
# What only goes with a substitution: who was registered by hand stays so otherwise.
_WITH_A_SUBSTITUTION = (f.Registered, f.ContactGiven)
_ON = (f.StaffCalled,)  # sent on to somebody else
_AT_A_DOOR = (f.Boarded, f.PassedDoor, f.HeadsCounted)
_THINGS = (f.PhotoGiven, f.ItemLent, f.ItemReturned, *APPOINTMENT_ACTS)
_ABOUT_SEATS = (f.SeatTaken, f.WaitlistJoined, f.SeatReleased, f.WaitlistLeft)


class Undoable(Struct, frozen=True):
    """The latest act: its entries (a check-in and its badge belong together), newest first."""

    entries: tuple[Entry, ...]

    @property
    def kind(self) -> str:
        """What the act was: the kind of its first entry."""
        return self.entries[-1].kind


def undoables(
    newest_first: Sequence[Entry], *, now_ms: int, limit_min: int | None = UNDO_MIN_MAX
) -> Iterator[Undoable]:
    """This station's acts that are young enough and not undone yet, latest first. No limit:
    however old.

    A check-in and its badge are undone as one.
    """
    gone = {act for entry in newest_first for act in _taken_back(entry)}
    for entry in newest_first:
        if limit_min is not None and now_ms - entry.clock_ms > limit_min * 60_000:
            return
        if entry.id in gone or not isinstance(
            entry.fact, _ABOUT_PEOPLE + _ABOUT_SEATS + _AT_A_DOOR + _OF_PROTOCOL + _ON + _THINGS
        ):
            continue
        if _is_no_key_press(entry):
            continue
        together = tuple(_same_act(entry, newest_first, gone))
        gone.update(e.id for e in together)
        yield Undoable(together)


def _taken_back(entry: Entry) -> tuple[EntryId, ...]:
    match entry.fact:
        case f.ActUndone(act=act) | f.StandingTakenBack(act=act):
            return (act,)
        case f.PhotoTakenBack(act=act) | f.LendingTakenBack(act=act):
            return (act,)
        case AppointmentTakenBack(act=act):
            return (act,)
        case f.QuorumTakenBack(acts=acts):
            return acts
    return ()


def _same_act(first: Entry, newest_first: Sequence[Entry], gone: set[EntryId]) -> list[Entry]:
    """A check-in and the badge that it ordered stand side by side in the log, and so do the two
    parts of a correction: who somebody is, and where they sit."""
    if isinstance(first.fact, f.AccreditationRecorded | f.FeeOverlooked):
        return [first, *_let_in(first, newest_first, gone)]
    if isinstance(first.fact, f.StandsIn) or _says(first, SUBSTITUTE):
        return [first, *_substitution(first, newest_first, gone)]
    if _says(first, COLLECTED):
        return [first, *_before(first, newest_first, gone, f.BadgeCollected)]
    if isinstance(first.fact, f.ItemReturned):
        return [first, *_given_back_with(first, newest_first, gone)]
    if isinstance(first.fact, f.PlaceChanged):
        return [first, *_before(first, newest_first, gone, f.DetailsCorrected)]
    if not (isinstance(first.fact, f.BadgeIssued) and first.fact.reason == "first"):
        return [first]
    return [first, *_before(first, newest_first, gone, f.CheckedIn)]


def _says(entry: Entry, reason: str) -> bool:
    return isinstance(entry.fact, f.BadgeIssued) and entry.fact.reason == reason


def _substitution(last: Entry, newest_first: Sequence[Entry], gone: set[EntryId]) -> list[Entry]:
    """What was written before it by the same act, back to the registration that was replaced."""
    found: list[Entry] = []
    for entry in newest_first:
        if entry.id.seq != last.id.seq - len(found) - 1 or entry.id in gone:
            continue
        if isinstance(entry.fact, f.RegistrationReplaced):
            return [*found, entry]
        if not isinstance(entry.fact, (f.StandsIn, *_WITH_A_SUBSTITUTION)):
            break
        found.append(entry)
    return []


def _given_back_with(last: Entry, newest_first: Sequence[Entry], gone: set[EntryId]) -> list[Entry]:
    """Of an item that two people were thought to have, what was written of the other one."""
    before = _before(last, newest_first, gone, f.ItemReturned)
    return [one for b in before for one in (b, *_given_back_with(b, newest_first, gone))]


def _let_in(answered: Entry, newest_first: Sequence[Entry], gone: set[EntryId]) -> list[Entry]:
    """The check-in that somebody answered for, with the badge that it ordered, where it did."""
    if isinstance(answered.fact, f.AccreditationRecorded) and answered.fact.state != ADMITTED:
        return []
    both = _before(answered, newest_first, gone, f.AccreditationRecorded)
    if both and isinstance(answered.fact, f.FeeOverlooked):
        return _same_act(both[0], newest_first, gone)
    check_in = _before(answered, newest_first, gone, f.CheckedIn)
    badges = _before(answered, newest_first, gone, f.BadgeIssued)
    return check_in or [one for b in badges for one in _same_act(b, newest_first, gone)]


def _before(
    first: Entry, newest_first: Sequence[Entry], gone: set[EntryId], form: type[f.Fact]
) -> list[Entry]:
    """The entry right before this one, where it is of that form and about the same."""
    return [
        entry
        for entry in newest_first
        if isinstance(entry.fact, form)
        and entry.subject == first.subject
        and entry.id.seq == first.id.seq - 1
        and entry.id not in gone
    ]


def _is_no_key_press(entry: Entry) -> bool:
    """Promotions, settled duplicates, batches, whole folders and what an undo itself wrote."""
    match entry.fact:
        case f.SeatTaken(promoted=True) | f.BadgeIssued(reason="batch"):
            return True
        case f.PhotoGiven(by_hand=False) | AppointmentMade(by_hand=False):
            return True
        case f.SeatReleased(reason=reason):
            return reason != "cancelled"
        case f.WaitlistJoined(reason="undone") | f.WaitlistLeft(reason="undone"):
            return True
    return False


def undoing(entry: Entry) -> f.Fact | None:
    """The fact that takes back an act about a person; seats are undone by their own rules."""
    if isinstance(entry.fact, _ABOUT_PEOPLE + _WITH_A_SUBSTITUTION):
        return f.ActUndone(entry.fact.participant, entry.id)
    return meeting_rules.undoing(entry)
