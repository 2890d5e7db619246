"""Conflicts as English sentences: what happened, and what to do about it."""

from __future__ import annotations

from kiosk.domain.conflicts import ConflictKind as K

TITLES: dict[K, str] = {
    K.CHECKED_IN_TWICE: "Checked in at two stations",
    K.REGISTERED_TWICE: "Registered twice at the desk",
    K.EDITED_TWICE: "Corrected differently at two stations",
    K.ADMITTED_ALTHOUGH_CANCELLED: "Checked in although cancelled",
    K.ADMITTED_ON_A_VOID_BADGE: "Checked in with a badge that was void",
    K.VISITS_AT_ONE_TIME: "Seats on two visits at one time",
    K.IN_TWO_BUSES: "Counted into two buses",
    K.AT_TWO_DOORS: "One badge at two doors",
    K.LATE_SALE: "Seat given by a station that was given up",
    K.VOID_SALE: "Confirmed seat that does not hold",
    K.LATE_ACTS: "Acts of a station that was shut out",
    K.FORK: "Two computers wrote under one name",
    K.NO_AUTHORITY: "Said about a station by one that may not",
    K.MINTING_HELD: "This hub gives out no further seats",
    K.UNKNOWN_KINDS: "Acts that this version does not know",
}

WHAT_TO_DO: dict[K, str] = {
    K.CHECKED_IN_TWICE: (
        "The person counts once. Find out whether two people came under one name: a badge may be "
        "in the wrong hands. Else take the second badge back."
    ),
    K.REGISTERED_TWICE: (
        "Keep one registration, cancel the other one, and take its badge back. If they are two "
        "people, say so."
    ),
    K.EDITED_TWICE: (
        "The later one stands. Ask the person which is right, and correct it if need be; print a "
        "new badge if it reads wrong."
    ),
    K.ADMITTED_ALTHOUGH_CANCELLED: (
        "The station had not heard of the cancellation. Find the person, and reinstate the "
        "registration or take the badge back."
    ),
    K.ADMITTED_ON_A_VOID_BADGE: (
        "The station had not heard of the newer badge. Find out who wears the old one, and take "
        "it back."
    ),
    K.VISITS_AT_ONE_TIME: "Ask the person which one to keep, and give the other seat up.",
    K.AT_TWO_DOORS: (
        "One badge was let in at two doors. Ask both ushers: if two people came, the badge was "
        "copied, so print the true owner another one, which voids both."
    ),
    K.IN_TWO_BUSES: (
        "Nobody sits in two buses: ask both marshals, and take this person off the one that was "
        "wrong. The later one counts until then."
    ),
    K.LATE_SALE: (
        "The seat counts, and nobody else has it. Check that the person is known and was told; "
        "else give the seat up."
    ),
    K.VOID_SALE: (
        "The person was told of a seat that another act had taken. Tell them, and sign them up "
        "again: they come first in fairness."
    ),
    K.LATE_ACTS: (
        "They are kept. Look at what the station did after it was shut out, and who used it."
    ),
    K.FORK: (
        "A disk was copied or put back. Both sides are kept. Stop one of the two computers, and "
        "join it again with an empty folder."
    ),
    K.NO_AUTHORITY: (
        "It has no effect. If it is meant, do it again at the hub or at an organiser's station."
    ),
    K.MINTING_HELD: (
        "It was put back from a backup. Let every station exchange with it, or two people attest: "
        "kioskctl release-minting."
    ),
    K.UNKNOWN_KINDS: "Update Rollcall on this station. What it does not know is kept for then.",
}
