"""What protocol's screen says once something was done."""

from __future__ import annotations

from kiosk.domain import commands as c
from ui.words import translate
from ui.words.protocol import body_words, role_words, rule_words
from ui.words.times import VenueTime


def told(command: c.Command, time: VenueTime, *, now_ms: int) -> tuple[str, str]:
    """The headline and the sentence."""
    match command:
        case c.RulePrecedence(rule=rule):
            return translate("protocol", "The order was changed"), rule_words(rule)
        case c.GivePlace(place=place) if place:
            words = translate("protocol", "Place {place} by hand").format(place=place)
            return translate("protocol", "The order was changed"), words
        case c.GivePlace():
            return translate("protocol", "The order was changed"), translate(
                "protocol", "As the rule says again"
            )
        case c.FreezeBoard():
            return translate("protocol", "The board is frozen"), translate(
                "protocol", "Every station has it after the next exchange."
            )
        case c.SetFreeze(at_ms=at_ms):
            at = time.moment(at_ms, now_ms=now_ms)
            return translate("protocol", "To be frozen at {at}").format(at=at), translate(
                "protocol", "Leave this window open until then. A second station can be set too."
            )
        case c.CallOffFreeze(at_ms=at_ms):
            at = time.moment(at_ms, now_ms=now_ms)
            words = translate("protocol", "No board is frozen at {at}").format(at=at)
            return words, translate("protocol", "Every station hears of it.")
    return translate("protocol", "Written down"), _what(command)


def _what(command: c.Command) -> str:
    match command:
        case c.GiveDelegationRole(role=role):
            return role_words(role)
        case c.Announce(wanted=True):
            return translate("protocol", "Protocol is told of the arrival.")
        case c.Announce():
            return translate("protocol", "Protocol is not told of the arrival.")
        case c.BindMeeting(body=body) | c.RuleQuorum(body=body):
            return body_words(body)
    return translate("protocol", "Ctrl+Z takes it back.")
