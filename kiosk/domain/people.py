"""One participant: what the log says of them, folded, and how their details may be corrected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.domain import accreditation_facts as af
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.outcomes import Decision
from kiosk.domain.person_acts import Act as Act
from kiosk.domain.person_acts import act_of
from kiosk.domain.person_acts import standing_acts as standing_acts
from kiosk.domain.places import Place, Placing, changed_place

CORRECTABLE = (
    "honorific",
    "given_name",
    "family_name",
    "native_name",
    "position",
    "organisation",
    "country",
)
TAKEN_OVER = ("category", "delegation", "head_of_delegation")  # of whom somebody stands in for
REPLACED = "replaced"  # why a registration is cancelled, where another person comes
FIELD_CHARS_MAX = 200
NEEDS = ("dietary", "access")
PHOTO, LISTED = "photo", "list"  # purposes that mean something here; others are only kept


class Person(Struct, frozen=True):
    """A participant as all the folded entries leave them."""

    id: str
    registered: f.Registered | None = None  # with corrections applied
    imported: f.Registered | None = None  # as the organiser's list last said
    contact: f.ContactGiven | None = None
    needs: f.NeedsGiven | None = None
    place: Place = Place()
    role: str = ""  # in the delegation, where somebody said so
    accompanies: str = ""  # participant
    announced: bool = False  # protocol wants to know of the arrival
    photo: str = ""  # may a picture be taken and shown: yes, no; empty: nobody has said
    consents: Mapping[str, bool] = {}  # purpose -> yes, as they said themselves
    note: str = ""
    note_withheld: bool = False  # there is one, and this station may not see what it says
    cancelled: str = ""  # the reason; empty: the registration stands
    replaced_by: str = ""  # participant, who comes in their place
    stands_in_for: str = ""  # participant, in whose place they come
    collected: f.BadgeCollected | None = None  # by somebody else, the last time
    accreditation: str = ""  # see accreditation_facts.py; empty: nobody has said
    check_ins: tuple[Act, ...] = ()  # those that count, earliest first
    badge_issue: int = 0  # the one that is valid; 0: none
    highest_issue: int = 0  # the next print is numbered after this
    void_issues: frozenset[int] = frozenset()  # printed, then undone
    prints: int = 0
    acts: tuple[Act, ...] = ()

    @property
    def checked_in(self) -> Act | None:
        return self.check_ins[0] if self.check_ins else None


def fold_person(participant: str, entries: Iterable[Entry]) -> Person:
    """The same set of entries gives the same person, whatever order they came in."""
    ordered = in_order(entries)
    undone = {
        entry.fact.act: entry
        for entry in reversed(ordered)  # the first to undo it is the one that did
        if isinstance(entry.fact, f.ActUndone)
    }
    erased = any(entry.kind == f.PersonErased.kind for entry in ordered)
    said = _Said()
    acts: list[Act] = []
    issues: list[int] = []
    valid: list[int] = []
    in_force: list[int] = []
    for entry in ordered:
        taken_back = undone.get(entry.id) if undone else None
        act = act_of(entry, taken_back)
        if act is not None:
            acts.append(act)
        if entry.fact is None and entry.kind == f.DeskNoteWritten.kind and not erased:
            # Withheld by role: it may even say that there is no note any more, but who knows.
            said.note_withheld = True
        if isinstance(entry.fact, f.BadgeIssued):
            issues.append(entry.fact.issue)
            if taken_back is None:
                valid.append(entry.fact.issue)
                in_force.append(entry.fact.issue)
        elif taken_back is None:
            if type(entry.fact) in _HEARD:
                said.hear(entry.fact)
            if isinstance(entry.fact, f.RegistrationReplaced):
                in_force.clear()  # whoever comes in their place gets a badge of their own
    return Person(
        id=participant,
        registered=said.as_they_want,
        imported=said.imported,
        contact=said.contact,
        needs=said.needs,
        place=said.placing.place,
        role=said.role,
        accompanies=said.accompanies,
        announced=said.announced,
        photo=said.photo,
        consents=said.consents,
        note=said.note,
        note_withheld=said.note_withheld,
        cancelled=said.cancelled,
        accreditation=said.accreditation,
        check_ins=tuple(act for act in standing_acts(acts) if act.action == "check-in"),
        replaced_by=said.replaced_by,
        stands_in_for=said.stands_in_for,
        collected=said.collected,
        badge_issue=max(in_force, default=0),
        highest_issue=max(issues, default=0),
        void_issues=frozenset(issues) - frozenset(in_force),
        prints=len(valid),
        acts=tuple(acts),
    )


# What says something of a person. Most entries are scans, which are of none of these.
_HEARD = frozenset(
    {
        f.Registered,
        f.ContactGiven,
        f.NeedsGiven,
        f.NeedsChanged,
        f.PhotoChosen,
        f.ConsentSaid,
        f.TableGiven,
        f.ZonesGiven,
        f.PlaceChanged,
        f.RoleGiven,
        f.RoleChanged,
        f.Announced,
        f.AnnouncementChanged,
        f.DeskNoteWritten,
        f.DeskNoteCleared,
        f.DetailsCorrected,
        f.RegistrationCancelled,
        f.RegistrationReinstated,
        f.RegistrationReplaced,
        f.StandsIn,
        f.BadgeCollected,
        f.AccreditationGiven,
        f.AccreditationRecorded,
    }
)


class _Said(Struct):
    """What was said of a person so far, by facts in order that nobody took back."""

    registered: f.Registered | None = None
    imported: f.Registered | None = None
    contact: f.ContactGiven | None = None
    needs: f.NeedsGiven | None = None
    needs_listed: f.NeedsGiven | None = None  # as the list last said
    placing: Placing = field(default_factory=Placing)
    role: str = ""
    accompanies: str = ""
    announced: bool = False
    photo: str = ""
    consents: dict[str, bool] = field(default_factory=dict)
    note: str = ""
    note_withheld: bool = False
    cancelled: str = ""
    replaced_by: str = ""
    stands_in_for: str = ""
    collected: f.BadgeCollected | None = None
    accreditation: str = ""

    def hear(self, fact: f.Fact | None) -> None:
        match fact:
            case f.Registered():
                self._register(fact)
            case f.ContactGiven():
                self.contact = fact
            case f.NeedsGiven():
                self._give_needs(fact)
            case f.NeedsChanged(participant=who, changes=changes):
                said = self.needs or f.NeedsGiven(who, "", "")
                known = {name: text for name, text in changes.items() if name in NEEDS}
                self.needs = replace(said, **known)
            case f.PhotoChosen(wanted=wanted):
                self.photo = "yes" if wanted else "no"
            case f.ConsentSaid(given=given):
                self.consents |= given
                if PHOTO in given:
                    self.photo = "yes" if given[PHOTO] else "no"
            case f.TableGiven() | f.ZonesGiven() | f.PlaceChanged():
                self.placing.hear(fact)
            case f.RoleGiven(role=role) | f.RoleChanged(role=role):
                self.role, self.accompanies = role, fact.accompanies
            case f.Announced(wanted=wanted) | f.AnnouncementChanged(wanted=wanted):
                self.announced = wanted
            case f.DeskNoteWritten(text=text):
                self.note, self.note_withheld = text, False
            case f.DeskNoteCleared():
                self.note, self.note_withheld = "", False
            case f.DetailsCorrected(changes=changes) if self.registered is not None:
                known = {name: text for name, text in changes.items() if name in CORRECTABLE}
                self.registered = replace(self.registered, **known)
            case f.RegistrationCancelled(reason=reason):
                self.cancelled, self.replaced_by = reason or "cancelled", ""
            case f.RegistrationReplaced(by=by):
                self.cancelled, self.replaced_by = REPLACED, by
            case f.RegistrationReinstated():
                self.cancelled, self.replaced_by = "", ""
            case f.StandsIn():
                self._stand_in(fact)
            case f.BadgeCollected():
                self.collected = fact
            case f.AccreditationGiven(state=state) | f.AccreditationRecorded(state=state):
                self.accreditation = state

    @property
    def as_they_want(self) -> f.Registered | None:
        """Whoever said themselves whether they may stand in the list of participants is heard."""
        if self.registered is None or LISTED not in self.consents:
            return self.registered
        return replace(self.registered, listed=self.consents[LISTED])

    def _give_needs(self, fact: f.NeedsGiven) -> None:
        """As with names: what somebody said since outlives a list that says the same again."""
        before, self.needs_listed = self.needs_listed, fact
        kept = {
            name: getattr(self.needs, name)
            for name in NEEDS
            if before is not None and getattr(fact, name) == getattr(before, name)
        }
        self.needs = replace(fact, **kept)

    def _register(self, fact: f.Registered) -> None:
        """A later list changes only the fields in which it differs from the list before it, so
        that a correction made at a desk outlives the next import of the same spreadsheet."""
        before, self.imported = self.imported, fact
        if self.registered is None or before is None:
            self.registered = fact
            return
        kept = {
            name: getattr(self.registered, name)
            for name in (*CORRECTABLE, *TAKEN_OVER)
            if getattr(fact, name) == getattr(before, name)
        }
        self.registered = replace(fact, **kept)

    def _stand_in(self, fact: f.StandsIn) -> None:
        self.stands_in_for = fact.instead_of
        self.role, self.accompanies = fact.role, fact.accompanies
        if self.registered is not None:
            taken = {name: getattr(fact, name) for name in TAKEN_OVER}
            self.registered = replace(self.registered, **taken)


def why_barred(accreditation: str) -> r.AccreditationRefusal | None:
    """What the accreditation gate says. None: come in, and so where nobody has said anything."""
    match accreditation:
        case af.NOT_ACCREDITED:
            return r.AccreditationRefused()
        case af.DOCUMENT_MISSING:
            return r.DocumentMissing()
    return None


def why_no_badge(person: Person) -> r.Refusal | None:
    """What stands against any badge for them, first or not."""
    if person.registered is None:
        return r.UnknownPerson()
    if person.cancelled:
        return r.Cancelled(person.cancelled)
    return why_barred(person.accreditation)


# -- decisions -------------------------------------------------------------------------------------


class NewPerson(Struct, frozen=True):
    """A walk-in as the desk typed it, and who is registered already and looks like them."""

    facts: tuple[f.Fact, ...]
    similar: tuple[str, ...] = ()
    although_similar: bool = False
    required: dict[str, str] = field(default_factory=dict)


def decide_walk_in(new: NewPerson) -> Decision:
    for name, text in new.required.items():
        if not text.strip():
            return Decision(refusal=r.FieldMissing(name))
        if len(text) > FIELD_CHARS_MAX:
            return Decision(refusal=r.FieldTooLong(name, FIELD_CHARS_MAX))
    if new.similar and not new.although_similar:
        return Decision(refusal=r.SimilarPeople(new.similar))
    return Decision(new.facts)


def corrected(registered: f.Registered, changes: Mapping[str, str]) -> dict[str, str]:
    """Of these fields, those that may be corrected and would read otherwise; by name."""
    return {
        name: text.strip()
        for name, text in changes.items()
        if name in CORRECTABLE and text.strip() != getattr(registered, name)
    }


def decide_correction(person: Person, changes: dict[str, str]) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    wanted = corrected(person.registered, changes)
    placed = changed_place(person.id, person.place, changes)
    if placed is not None and not isinstance(placed, f.PlaceChanged):
        return Decision(refusal=placed)
    places = (placed,) if placed is not None else ()
    if not wanted:
        return Decision(places) if places else Decision(refusal=r.NothingChanged())
    for name, text in wanted.items():
        if len(text) > FIELD_CHARS_MAX:
            return Decision(refusal=r.FieldTooLong(name, FIELD_CHARS_MAX))
    after = replace(person.registered, **wanted)
    if not (after.given_name or after.family_name):
        return Decision(refusal=r.FieldMissing("family_name"))
    was = {name: getattr(person.registered, name) for name in wanted}
    return Decision((f.DetailsCorrected(person.id, wanted, was), *places))


def decide_cancel(person: Person, reason: str) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if person.cancelled:
        return Decision(refusal=r.Cancelled(person.cancelled))
    if not reason.strip():
        return Decision(refusal=r.ReasonMissing(()))
    return Decision((f.RegistrationCancelled(person.id, reason.strip()),))


def decide_reinstate(person: Person) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if not person.cancelled:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.RegistrationReinstated(person.id),))


def decide_erase(person: Person) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    return Decision((f.PersonErased(person.id),))
