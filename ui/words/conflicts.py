"""What does not fit together, in words: what happened, what it means, and what to do."""

from __future__ import annotations

from kiosk.domain.conflicts import ConflictKind as K
from ui.words import translate


def conflict_words(kind: K) -> str:
    """What happened, in a few words."""
    return {
        K.CHECKED_IN_TWICE: translate("conflicts", "Checked in at two stations"),
        K.REGISTERED_TWICE: translate("conflicts", "Registered twice"),
        K.REPLACED_TWICE: translate("conflicts", "Two people in one place"),
        K.EDITED_TWICE: translate("conflicts", "Corrected in two ways"),
        K.ADMITTED_ALTHOUGH_CANCELLED: translate("conflicts", "Let in although cancelled"),
        K.ADMITTED_ON_A_VOID_BADGE: translate("conflicts", "Let in on an old badge"),
        K.VISITS_AT_ONE_TIME: translate("conflicts", "Two visits at one time"),
        K.IN_TWO_BUSES: translate("conflicts", "Counted into two buses"),
        K.AT_TWO_DOORS: translate("conflicts", "One badge at two doors"),
        K.LATE_SALE: translate("conflicts", "Seat given by a station shut out"),
        K.VOID_SALE: translate("conflicts", "Seat promised and not there"),
        K.LATE_ACTS: translate("conflicts", "Acts of a station shut out"),
        K.FORK: translate("conflicts", "Copied disk"),
        K.NO_AUTHORITY: translate("conflicts", "Said by a station that may not"),
        K.MINTING_HELD: translate("conflicts", "This hub gives out no seats"),
        K.UNKNOWN_KINDS: translate("conflicts", "Acts of a newer Rollcall"),
    }[kind]


def meaning_words(kind: K) -> str:
    """How it stands now, and what a person has to find out."""
    return _about_people(kind) or _about_gates(kind) or _about_stations(kind)


def _about_people(kind: K) -> str:
    match kind:
        case K.CHECKED_IN_TWICE:
            return translate(
                "conflicts",
                "Counted once, from the earlier time. Each station printed a badge: find out "
                "whether one person came twice, or somebody else has the second badge.",
            )
        case K.REGISTERED_TWICE:
            return translate(
                "conflicts",
                "Two registrations look like one person. Both stand until somebody says so.",
            )
        case K.EDITED_TWICE:
            return translate(
                "conflicts",
                "Two stations wrote this differently. The later one is shown now: keep what is "
                "right.",
            )
        case K.ADMITTED_ALTHOUGH_CANCELLED:
            return translate(
                "conflicts",
                "A station let this person in before it heard of the cancellation. Ask who "
                "cancelled.",
            )
        case K.ADMITTED_ON_A_VOID_BADGE:
            return translate(
                "conflicts",
                "A badge that had been replaced was let in. Find it and take it back: two people "
                "may be using one name.",
            )
        case K.VISITS_AT_ONE_TIME:
            return translate(
                "conflicts",
                "This person has seats on two visits that overlap. Ask which one; the other seat "
                "is somebody else's chance.",
            )
        case K.LATE_SALE:
            return translate(
                "conflicts",
                "A station that is shut out gave this seat. It counts within the capacity; ask "
                "whether the person was told.",
            )
        case K.VOID_SALE:
            return translate(
                "conflicts",
                "This person was told of a seat that somebody else has. Tell them now: they are "
                "not on the bus.",
            )
    return ""


def _about_gates(kind: K) -> str:
    match kind:
        case K.REPLACED_TWICE:
            return translate(
                "conflicts",
                "Two stations let somebody come in this person's place. The later one counts now: "
                "ask the delegation who comes.",
            )
        case K.AT_TWO_DOORS:
            return translate(
                "conflicts",
                "Two doors let this badge in. Ask both ushers: if two people came, the badge was "
                "copied. Another badge for its owner voids both.",
            )
        case K.IN_TWO_BUSES:
            return translate(
                "conflicts",
                "Two marshals counted this person in. The later one counts: ask both before a bus "
                "leaves, for it may leave somebody behind.",
            )
    return ""


def _about_stations(kind: K) -> str:
    match kind:
        case K.LATE_ACTS:
            return translate(
                "conflicts",
                "They are kept and shown. Find out who had the computer then, and do again here "
                "what was right.",
            )
        case K.FORK:
            return translate(
                "conflicts",
                "One station's disk is on two computers. Both stories are kept: Stations shows "
                "where they part.",
            )
        case K.NO_AUTHORITY:
            return translate(
                "conflicts",
                "It was kept and has no effect. Find out who used that station, and whether the "
                "act was meant.",
            )
        case K.MINTING_HELD:
            return translate(
                "conflicts",
                "It was put back from a backup and does not know what it gave out since. Stations "
                "says which ones it still waits for.",
            )
        case K.UNKNOWN_KINDS:
            return translate(
                "conflicts",
                "They are kept and passed on, and not shown yet. Update Rollcall on this computer.",
            )
    return ""
