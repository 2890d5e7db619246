"""What protocol's screen asks before it does something, each with what stands there already."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.delegation_cards import DelegateLine, DelegationCard
from kiosk.domain.names import addressed_name
from kiosk.domain.protocol_facts import ROLES
from kiosk.domain.quorum import BASES, MEMBERS, Rule
from ui.widgets.question import Asked, Question
from ui.words import translate
from ui.words.protocol import body_words, role_words

CHARS_MAX, SHARE_CHARS_MAX = 200, 7
YES, NO = "yes", "no"


def role_question(line: DelegateLine, card: DelegationCard) -> tuple[Question, Mapping[str, str]]:
    """What somebody is in their delegation, whom they accompany, and whether protocol is told."""
    who = line.person.participant
    others = [one for one in card.lines if one.person.participant != who]
    nobody = ("", translate("protocol", "nobody"))
    question = Question(
        headline=translate("protocol", "{name} in the delegation").format(
            name=addressed_name(line.person)
        ),
        follows=(
            translate("protocol", "Another list changes it only where it says something else."),
        ),
        yes=translate("protocol", "Change it"),
        no=translate("protocol", "Leave it"),
        fields=(
            Asked(
                "role",
                translate("protocol", "Is"),
                0,
                choices=tuple((role, role_words(role)) for role in ROLES),
            ),
            Asked(
                "accompanies",
                translate("protocol", "Accompanies"),
                0,
                choices=(
                    nobody,
                    *((one.person.participant, addressed_name(one.person)) for one in others),
                ),
            ),
            Asked(
                "announced",
                translate("protocol", "Tell protocol of the arrival"),
                0,
                choices=(
                    (NO, translate("protocol", "only as a mayor or guest of honour")),
                    (YES, translate("protocol", "yes, at once")),
                ),
            ),
        ),
    )
    announced = YES if line.announced else NO
    filled = {"role": line.role, "accompanies": line.accompanies, "announced": announced}
    return question, filled


def standing_question(card: DelegationCard) -> tuple[Question, Mapping[str, str]]:
    """How a delegation stands with its fee and its credentials."""
    unsaid = ("", translate("protocol", "nothing was said"))
    question = Question(
        headline=translate("protocol", "Fee and credentials: {name}").format(name=card.name),
        follows=(
            translate("protocol", "An open fee or missing credentials take away the vote."),
            translate("protocol", "The people of the delegation are let in all the same."),
        ),
        yes=translate("protocol", "Write it down"),
        no=translate("protocol", "Leave it"),
        fields=(
            Asked(
                "fee",
                translate("protocol", "Fee"),
                0,
                choices=(
                    unsaid,
                    ("paid", translate("protocol", "paid")),
                    ("open", translate("protocol", "open")),
                ),
            ),
            Asked(
                "credentials",
                translate("protocol", "Credentials"),
                0,
                choices=(
                    unsaid,
                    ("accepted", translate("protocol", "accepted")),
                    ("missing", translate("protocol", "missing")),
                ),
            ),
        ),
    )
    return question, {"fee": card.fee, "credentials": card.credentials}


def rule_question(body: str, rule: Rule) -> tuple[Question, Mapping[str, str]]:
    """How many of a body have to be there."""
    bases = {
        base: translate("protocol", "of the members")
        if base == MEMBERS
        else translate("protocol", "of those who may vote")
        for base in BASES
    }
    question = Question(
        headline=translate("protocol", "How many are needed: {body}").format(body=body_words(body)),
        follows=(translate("protocol", "What was frozen before stays as it is."),),
        yes=translate("protocol", "Rule so"),
        no=translate("protocol", "Leave it"),
        fields=(
            Asked(
                "more_than",
                translate("protocol", "Enough is"),
                0,
                choices=(
                    (YES, translate("protocol", "more than")),
                    (NO, translate("protocol", "at least")),
                ),
            ),
            Asked("of", translate("protocol", "Of whom"), 0, choices=tuple(bases.items())),
            Asked("share", translate("protocol", "Share (1/2, 2/3)"), SHARE_CHARS_MAX),
        ),
    )
    over, under = rule.share
    more = YES if rule.more_than else NO
    return question, {"more_than": more, "of": rule.of, "share": f"{over}/{under}"}
