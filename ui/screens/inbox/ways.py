"""How a conflict may be settled: each way is a button, the acts behind it, and what is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from kiosk.domain import commands as c
from kiosk.domain.conflicts import Conflict
from kiosk.domain.conflicts import ConflictKind as K
from ui.words import translate


class Way(Struct, frozen=True):
    """One button. `acts` are done first; if one is turned down, the conflict stays open."""

    words: str
    how: str  # what the log keeps of the decision
    acts: tuple[c.Command, ...] = ()


def ways_of(conflict: Conflict, visits: Mapping[str, str]) -> tuple[Way, ...]:
    """The likeliest first. None: it goes by itself once its cause has gone. `visits`: titles."""
    if not conflict.can_settle:
        return ()
    if conflict.kind is K.VISITS_AT_ONE_TIME:
        return _visits(conflict, visits)
    return _WAYS.get(conflict.kind, _seen)(conflict)


def _seen(_: Conflict) -> tuple[Way, ...]:
    return (_way(translate("inbox", "Seen: it is clear what happened")),)


def _checked_in_twice(conflict: Conflict) -> tuple[Way, ...]:
    return (
        _way(translate("inbox", "One person came twice: fine")),
        _way(
            translate("inbox", "Print a new badge, and both others are void"),
            c.Reprint(conflict.subject.id, "lost"),
        ),
    )


def _edited(conflict: Conflict) -> tuple[Way, ...]:
    values = list(dict.fromkeys(side.value for side in conflict.sides))
    return tuple(
        _way(
            translate("inbox", "Keep “{value}”").format(value=value),
            c.CorrectDetails(conflict.subject.id, {conflict.field: value}),
        )
        for value in values
    )


def _replaced_twice(conflict: Conflict) -> tuple[Way, ...]:
    """Whoever comes, the others do not; or all of them do."""
    comes = {side.participant: side.value for side in conflict.sides}
    reason = translate("inbox", "somebody else comes in that place")
    return (
        *(
            _way(
                translate("inbox", "{name} comes: cancel the other").format(name=name or "–"),
                *(c.CancelRegistration(other, reason) for other in comes if other != who),
            )
            for who, name in reversed(comes.items())
        ),
        _way(translate("inbox", "Both come")),
    )


def _registered_twice(conflict: Conflict) -> tuple[Way, ...]:
    return (
        _way(translate("inbox", "They are two people")),
        _way(
            translate("inbox", "One person: cancel this registration"),
            c.CancelRegistration(conflict.subject.id, translate("inbox", "registered twice")),
        ),
    )


def _cancelled(conflict: Conflict) -> tuple[Way, ...]:
    return (
        _way(translate("inbox", "The cancellation stands")),
        _way(
            translate("inbox", "Welcome: reinstate"), c.ReinstateRegistration(conflict.subject.id)
        ),
    )


def _void_badge(conflict: Conflict) -> tuple[Way, ...]:
    return (
        _way(translate("inbox", "The old badge was taken back")),
        _way(
            translate("inbox", "Print a new badge, and all others are void"),
            c.Reprint(conflict.subject.id, "lost"),
        ),
    )


def _visits(conflict: Conflict, titles: Mapping[str, str]) -> tuple[Way, ...]:
    return (
        *(
            _way(
                translate("inbox", "Give up the seat: {visit}").format(
                    visit=titles.get(side.value, side.value)
                ),
                c.LeaveVisit(conflict.subject.id, side.value),
            )
            for side in conflict.sides
        ),
        _way(translate("inbox", "Both are right: they can change on the way")),
    )


def _two_buses(conflict: Conflict) -> tuple[Way, ...]:
    """Out of all, and into the one: whichever of them counts now."""
    visit, _, leg = conflict.field.rpartition(" ")
    who = conflict.subject.id
    buses = dict.fromkeys(side.value for side in reversed(conflict.sides))
    return (
        *(
            _way(
                translate("inbox", "In bus {name}").format(name=bus),
                c.TakeBackBoarding(visit, who, leg),
                c.Board(visit, bus, leg, participant=who, standby=True, although_other_bus=True,
                        although_missing=True),
            )
            for bus in buses
        ),
        _way(translate("inbox", "In neither of them"), c.TakeBackBoarding(visit, who, leg)),
        *_seen(conflict),
    )  # fmt: skip


def _two_doors(conflict: Conflict) -> tuple[Way, ...]:
    """A badge that was copied is void once its owner has another one."""
    again = c.Reprint(conflict.subject.id, "lost")
    return (_way(translate("inbox", "Copied: another badge for its owner"), again),
            *_seen(conflict))  # fmt: skip


def _promised(_: Conflict) -> tuple[Way, ...]:
    return (_way(translate("inbox", "The person was told")),)


def _way(words: str, *acts: c.Command) -> Way:
    return Way(words, words, acts)


_WAYS: dict[K, Callable[[Conflict], tuple[Way, ...]]] = {
    K.CHECKED_IN_TWICE: _checked_in_twice,
    K.EDITED_TWICE: _edited,
    K.REGISTERED_TWICE: _registered_twice,
    K.REPLACED_TWICE: _replaced_twice,
    K.ADMITTED_ALTHOUGH_CANCELLED: _cancelled,
    K.ADMITTED_ON_A_VOID_BADGE: _void_badge,
    K.IN_TWO_BUSES: _two_buses,
    K.AT_TWO_DOORS: _two_doors,
    K.LATE_SALE: _promised,
    K.VOID_SALE: _promised,
}
