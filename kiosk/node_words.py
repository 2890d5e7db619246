"""Why something about stations, hubs and conflicts is not done: sentences for the terminal."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.speech import translate


def about_stations(refusal: r.Refusal) -> str:
    """Empty: it is about something else."""
    match refusal:
        case r.OrganiserOnly():
            return translate(
                "terminal",
                "Only a hub of the event or an organiser's station may do this. Do it "
                "there, or join this computer anew with a code for that role.",
            )
        case r.HubAboveOnly():
            return translate(
                "terminal",
                "That station is a hub or an organiser's itself. Do this at the hub above it.",
            )
        case r.TwoPeopleNeeded():
            return translate(
                "terminal", "Two different people have to attest this. Give both names."
            )
        case r.StationsNotReported(nodes=()):
            return translate(
                "terminal",
                "No station could vouch for what was done since the backup was made. Two "
                "people have to attest it. Give both names.",
            )
        case r.StationsNotReported(nodes=nodes):
            return translate(
                "terminal",
                "Stations that have not exchanged with this hub since it was put back: "
                "{len}. Wait for them, write off those that are lost, or let two people "
                "attest.",
            ).format(len=len(nodes))
        case r.OwnActsLost():
            return translate(
                "terminal",
                "What this hub gave out itself after the backup was made may be known to no "
                "station. Look at its printed slips and lists; then two people have to "
                "attest that nothing is missing. Give both names.",
            )
        case r.MintingNotHeld():
            return translate("terminal", "This hub is not held: there is nothing to release.")
        case r.UnknownStation():
            return translate("terminal", "There is no such station. List them: kioskctl stations.")
        case r.OwnStation():
            return translate("terminal", "A station does not write itself off. Do it at the hub.")
        case r.AlreadyWrittenOff():
            return translate("terminal", "This station is written off already.")
        case r.UnknownConflict():
            return translate(
                "terminal", "There is no such conflict here. List them: kioskctl conflicts."
            )
        case r.ConflictAlreadySettled(by=by, how=how):
            if by:
                return translate("terminal", "This was settled already by {by}: {how}.").format(
                    by=by, how=how
                )
            return translate("terminal", "This was settled already: {how}.").format(how=how)
    return ""
