"""Who stands at a door: the person whom a scan or a choice names, and why they may not pass."""

from __future__ import annotations

from msgspec import Struct

from kiosk.credentials.badge_token import BadgeClaim
from kiosk.desk.deciding import Decider, person_of
from kiosk.domain import refusals as r
from kiosk.domain.checkin import void_badge
from kiosk.domain.people import Person
from kiosk.store.store import Store


class Standing(Struct, frozen=True):
    """Somebody at a door; nobody that we know: a blank person."""

    person: Person
    method: str  # badge, code, hand
    issue: int = 0  # of the badge that was scanned; 0: none was
    unfit: r.Refusal | None = None  # why the code, the badge or the registration does not count

    @property
    def known(self) -> str:
        """The participant, where one is registered; else empty."""
        return self.person.id if self.person.registered is not None else ""


def who_stands_there(store: Store, decider: Decider, *, code: str, participant: str) -> Standing:
    """`code` is what was scanned; where it is empty, the participant was chosen by hand."""
    if not code:
        return _standing(person_of(store, participant), "hand", None)
    named = decider.whom(code.strip())
    if isinstance(named, BadgeClaim):
        return _standing(person_of(store, named.participant), "badge", named.issue)
    if isinstance(named, str):
        return _standing(person_of(store, named), "code", None)
    return Standing(Person(""), "code", 0, named)


def _standing(person: Person, method: str, issue: int | None) -> Standing:
    return Standing(person, method, issue or 0, _unfit(person, issue))


def _unfit(person: Person, badge_issue: int | None) -> r.Refusal | None:
    if person.registered is None:
        return r.UnknownPerson()
    if person.cancelled:
        return r.Cancelled(person.cancelled)
    return void_badge(person, badge_issue)
