"""What protocol decides by a question: roles, announcements, standings, rules of quorums."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain.delegation_cards import DelegateLine, DelegationCard
from kiosk.domain.quorum import Rule
from ui.screens.protocol.questions import YES, role_question, rule_question, standing_question
from ui.screens.protocol.screen import ProtocolScreen

Commands = tuple[c.Command, ...]


class ProtocolWays(QObject):
    """Asks on protocol's screen; what was answered are acts like any other."""

    decided = Signal(tuple)  # commands, in their order; none: it was left as it is

    def __init__(self, screen: ProtocolScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._answer: Callable[[Mapping[str, str]], Commands] | None = None
        screen.confirmed.connect(self._confirmed)
        screen.question.dismissed.connect(self.forget)

    def ask_role(self, line: DelegateLine, card: DelegationCard) -> None:
        self._screen.ask(*role_question(line, card))
        self._answer = partial(role_commands, line)

    def ask_standing(self, card: DelegationCard) -> None:
        self._screen.ask(*standing_question(card))
        self._answer = partial(standing_commands, card)

    def ask_rule(self, body: str, rule: Rule) -> None:
        self._screen.ask(*rule_question(body, rule))
        self._answer = partial(rule_commands, body, rule)

    def forget(self) -> None:
        """Something else is asked, or nothing any more."""
        self._answer = None

    def _confirmed(self, said: dict[str, str]) -> None:
        if self._answer is not None:
            self.decided.emit(self._answer(said))


def role_commands(line: DelegateLine, said: Mapping[str, str]) -> Commands:
    """Only what was changed: whoever confirms what stands there says nothing new."""
    found: list[c.Command] = []
    who = line.person.participant
    if (said["role"], said["accompanies"]) != (line.role, line.accompanies):
        found.append(c.GiveDelegationRole(who, said["role"], said["accompanies"]))
    if (said["announced"] == YES) != line.announced:
        found.append(c.Announce(who, said["announced"] == YES))
    return tuple(found)


def standing_commands(card: DelegationCard, said: Mapping[str, str]) -> Commands:
    if (said["fee"], said["credentials"]) == (card.fee, card.credentials):
        return ()
    return (c.RecordStanding(card.code, said["fee"], said["credentials"]),)


def rule_commands(body: str, rule: Rule, said: Mapping[str, str]) -> Commands:
    """A share that is none goes to the desk as 0/0, which says how to write one."""
    over, _, under = said["share"].replace(" ", "").partition("/")
    whole = over.isascii() and over.isdecimal() and under.isascii() and under.isdecimal()
    share = (int(over), int(under)) if whole else (0, 0)
    more = said["more_than"] == YES
    if (share, more, said["of"]) == (rule.share, rule.more_than, rule.of):
        return ()
    return (c.RuleQuorum(body, share, more, said["of"]),)
