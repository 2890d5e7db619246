"""Conflicts as sentences: what happened, and what to do about it."""

from __future__ import annotations

from kiosk.domain.conflicts import ConflictKind as K
from kiosk.speech import translate


def title_words(kind: K) -> str:
    """What happened."""
    return {
        K.CHECKED_IN_TWICE: translate("terminal", "Checked in at two stations"),
        K.REGISTERED_TWICE: translate("terminal", "Registered twice at the desk"),
        K.REPLACED_TWICE: translate("terminal", "Two people in one person's place"),
        K.EDITED_TWICE: translate("terminal", "Corrected differently at two stations"),
        K.ADMITTED_ALTHOUGH_CANCELLED: translate("terminal", "Checked in although cancelled"),
        K.ADMITTED_ON_A_VOID_BADGE: translate("terminal", "Checked in with a badge that was void"),
        K.VISITS_AT_ONE_TIME: translate("terminal", "Seats on two visits at one time"),
        K.IN_TWO_BUSES: translate("terminal", "Counted into two buses"),
        K.AT_TWO_DOORS: translate("terminal", "One badge at two doors"),
        K.LATE_SALE: translate("terminal", "Seat given by a station that was given up"),
        K.VOID_SALE: translate("terminal", "Confirmed seat that does not hold"),
        K.LATE_ACTS: translate("terminal", "Acts of a station that was shut out"),
        K.FORK: translate("terminal", "Two computers wrote under one name"),
        K.NO_AUTHORITY: translate("terminal", "Said about a station by one that may not"),
        K.MINTING_HELD: translate("terminal", "This hub gives out no further seats"),
        K.UNKNOWN_KINDS: translate("terminal", "Acts that this version does not know"),
    }[kind]


def what_to_do(kind: K) -> str:
    """What somebody does about it."""
    return _about_people(kind) or _about_stations(kind)


def _about_people(kind: K) -> str:
    match kind:
        case K.CHECKED_IN_TWICE:
            return translate(
                "terminal",
                "The person counts once. Find out whether two people came under one "
                "name: a badge may be in the wrong hands. Else take the second badge "
                "back.",
            )
        case K.REGISTERED_TWICE:
            return translate(
                "terminal",
                "Keep one registration, cancel the other one, and take its badge back. "
                "If they are two people, say so.",
            )
        case K.REPLACED_TWICE:
            return translate(
                "terminal",
                "Two stations put somebody in the same place. The later one counts: ask the "
                "delegation who comes, and cancel the other registration if need be.",
            )
        case K.EDITED_TWICE:
            return translate(
                "terminal",
                "The later one stands. Ask the person which is right, and correct it if "
                "need be; print a new badge if it reads wrong.",
            )
        case K.ADMITTED_ALTHOUGH_CANCELLED:
            return translate(
                "terminal",
                "The station had not heard of the cancellation. Find the person, and "
                "reinstate the registration or take the badge back.",
            )
        case K.ADMITTED_ON_A_VOID_BADGE:
            return translate(
                "terminal",
                "The station had not heard of the newer badge. Find out who wears the "
                "old one, and take it back.",
            )
        case K.VISITS_AT_ONE_TIME:
            return translate(
                "terminal", "Ask the person which one to keep, and give the other seat up."
            )
        case K.AT_TWO_DOORS:
            return translate(
                "terminal",
                "One badge was let in at two doors. Ask both ushers: if two people "
                "came, the badge was copied, so print the true owner another one, which "
                "voids both.",
            )
        case K.IN_TWO_BUSES:
            return translate(
                "terminal",
                "Nobody sits in two buses: ask both marshals, and take this person off "
                "the one that was wrong. The later one counts until then.",
            )
    return ""


def _about_stations(kind: K) -> str:
    match kind:
        case K.LATE_SALE:
            return translate(
                "terminal",
                "The seat counts, and nobody else has it. Check that the person is "
                "known and was told; else give the seat up.",
            )
        case K.VOID_SALE:
            return translate(
                "terminal",
                "The person was told of a seat that another act had taken. Tell them, "
                "and sign them up again: they come first in fairness.",
            )
        case K.LATE_ACTS:
            return translate(
                "terminal",
                "They are kept. Look at what the station did after it was shut out, and "
                "who used it.",
            )
        case K.FORK:
            return translate(
                "terminal",
                "A disk was copied or put back. Both sides are kept. Stop one of the "
                "two computers, and join it again with an empty folder.",
            )
        case K.NO_AUTHORITY:
            return translate(
                "terminal",
                "It has no effect. If it is meant, do it again at the hub or at an "
                "organiser's station.",
            )
        case K.MINTING_HELD:
            return translate(
                "terminal",
                "It was put back from a backup. Let every station exchange with it, or "
                "two people attest: kioskctl release-minting.",
            )
        case K.UNKNOWN_KINDS:
            return translate(
                "terminal",
                "Update Rollcall on this station. What it does not know is kept for then.",
            )
    return ""
