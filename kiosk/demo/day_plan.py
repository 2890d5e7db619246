"""Who comes when, to which desk, and what they want there: drawn by chance from a seed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from msgspec import Struct

from kiosk.demo.acts import CORRECT, REPRINT, SCAN, SIGN_UP, UNDO, WALK_IN, Act

ARRIVING = 0.93  # of those who registered
TWICE_HERE = 0.04  # come back to the same desk
TWICE_ELSEWHERE = 0.05  # show up at another desk as well, which cannot know of the first
ASKING = 1.2  # people who want a seat, for each seat
OPENING, RUSH, CLOSING = (timedelta(hours=hour) for hour in (8, 8.75, 11))
MINUTE_MS = 60_000


class Guest(Struct, frozen=True):
    """As much of a participant as the plan needs."""

    code: str
    category: str
    position: str = ""


class Offer(Struct, frozen=True):
    """One visit with limited seats."""

    code: str
    capacity: int
    admits: frozenset[str]  # categories; empty: everyone
    starts: str
    ends: str

    def welcomes(self, guest: Guest) -> bool:
        return not self.admits or guest.category in self.admits

    def overlaps(self, other: Offer) -> bool:
        return self.starts < other.ends and other.starts < self.ends


class Invited(Struct, frozen=True):
    """Everything that the day is drawn from."""

    guests: Sequence[Guest]
    offers: Sequence[Offer]
    newcomers: Sequence[dict[str, str]]  # walk-ins, one or more for each desk
    bad_scans: Sequence[str]  # forged, damaged, of another event, known to nobody
    opens: datetime  # midnight of the first day, at the venue


class DayPlan(Struct, frozen=True):
    """The acts of every desk in the order of the clock, and what they should come to."""

    desks: tuple[tuple[Act, ...], ...]
    arriving: int  # different people
    at_two_desks: int

    @property
    def last_ms(self) -> int:
        return max(act.at_ms for acts in self.desks for act in acts)


def plan_day(invited: Invited, *, desks: int, rng: Random) -> DayPlan:
    """The same people and the same seed give the same day."""
    guests = list(invited.guests)
    rng.shuffle(guests)
    arriving = guests[: max(1, round(len(guests) * ARRIVING))]
    wishes = wishes_of(guests, invited.offers)
    acts: list[list[Act]] = [[] for _ in range(desks)]
    at_two = 0
    for guest in arriving:
        at_two += _arrive(guest, wishes.get(guest.code, []), acts, _moment(invited, rng), rng)
    for guest in guests[len(arriving) :]:  # they telephone: a seat is asked for, nobody is here
        desk, at_ms = rng.randrange(desks), _moment(invited, rng)
        acts[desk] += [Act(at_ms, SIGN_UP, guest.code, visit) for visit in wishes[guest.code]]
    for number, newcomer in enumerate(invited.newcomers):
        acts[number % desks].append(Act(_moment(invited, rng), WALK_IN, details=newcomer))
    for scan in invited.bad_scans:
        acts[rng.randrange(desks)].append(Act(_moment(invited, rng), SCAN, scan))
    for mine in acts:
        _mend_and_take_back(mine, guests, rng)
    return DayPlan(tuple(_in_order(mine) for mine in acts), len(arriving), at_two)


def wishes_of(guests: Sequence[Guest], offers: Sequence[Offer]) -> dict[str, list[str]]:
    """Which visits each guest asks for: more people than seats, and nobody in two places at once.

    The visit with the fewest people to choose from for each seat chooses first.
    """
    wishes: dict[str, list[Offer]] = {guest.code: [] for guest in guests}
    choice = {
        offer.code: sum(map(offer.welcomes, guests)) / max(1, offer.capacity) for offer in offers
    }
    for offer in sorted(offers, key=lambda offer: (choice[offer.code], offer.code)):
        wanted = -int(-offer.capacity * ASKING // 1)
        for guest in guests:
            if wanted <= 0:
                break
            if offer.welcomes(guest) and not any(map(offer.overlaps, wishes[guest.code])):
                wishes[guest.code].append(offer)
                wanted -= 1
    return {code: [offer.code for offer in chosen] for code, chosen in wishes.items()}


def _moment(invited: Invited, rng: Random) -> int:
    hours = rng.triangular(*(t / timedelta(hours=1) for t in (OPENING, CLOSING, RUSH)))
    return int((invited.opens + timedelta(hours=hours)).timestamp() * 1000)


def _arrive(
    guest: Guest, visits: Sequence[str], acts: list[list[Act]], at_ms: int, rng: Random
) -> int:
    """Put one guest's arrival into the plan; 1 where they show up at a second desk."""
    desk = rng.randrange(len(acts))
    signing = [Act(at_ms + 1, SIGN_UP, guest.code, visit) for visit in visits]
    acts[desk] += [Act(at_ms, SCAN, guest.code), *signing]
    later_ms = at_ms + rng.randint(2 * MINUTE_MS, 40 * MINUTE_MS)
    chance = rng.random()
    if chance < TWICE_HERE:
        acts[desk].append(Act(later_ms, SCAN, guest.code))
    elif chance < TWICE_HERE + TWICE_ELSEWHERE and len(acts) > 1:
        other = (desk + rng.randrange(1, len(acts))) % len(acts)
        again = [Act(later_ms + 1, SIGN_UP, guest.code, visit) for visit in visits]
        acts[other] += [Act(later_ms, SCAN, guest.code), *again]
        return 1
    return 0


def _mend_and_take_back(mine: list[Act], guests: Sequence[Guest], rng: Random) -> None:
    """At each desk one line of a badge is corrected, and one check-in undone and done again."""
    known = {guest.code for guest in guests}
    latest_first = sorted(mine, key=lambda act: -act.at_ms)
    first = {act.code: act for act in latest_first if act.kind == SCAN and act.code in known}
    arrivals = [first[code] for code in sorted(first)]
    if len(arrivals) < 2:
        return
    wrong, hasty = rng.sample(arrivals, 2)
    better = {"position": rng.choice(guests).position or "Adviser"}
    mine.append(Act(wrong.at_ms + MINUTE_MS, CORRECT, wrong.code, details=better))
    mine.append(Act(wrong.at_ms + MINUTE_MS, REPRINT, wrong.code, details={"reason": "spelling"}))
    at = mine.index(hasty) + 1
    mine[at:at] = [Act(hasty.at_ms, UNDO), Act(hasty.at_ms, SCAN, hasty.code)]


def _in_order(acts: Sequence[Act]) -> tuple[Act, ...]:
    """By the clock; what was planned for the same moment stays in its order."""
    return tuple(sorted(acts, key=lambda act: act.at_ms))
