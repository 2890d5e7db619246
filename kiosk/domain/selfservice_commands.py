"""What a kiosk can be asked for, and what is asked about kiosks, in the imperative."""

from __future__ import annotations

from typing import get_args

from msgspec import Struct, field


class ArriveAlone(Struct, frozen=True):
    """Check somebody in who confirmed at a kiosk that it is them, and print their badge."""

    participant: str = ""  # empty: whom the code names
    code: str = ""  # what was scanned; empty: found by name
    only_asks: bool = False  # nobody has confirmed yet: write only why it would be refused


class SayConsents(Struct, frozen=True):
    """What somebody said to each purpose, after they were shown the notice."""

    participant: str
    given: dict[str, bool] = field(default_factory=dict)
    notice: str = ""  # the version of the words
    language: str = ""


class ChoosePhoto(Struct, frozen=True):
    participant: str
    wanted: bool


class ChangeNeeds(Struct, frozen=True):
    """Diet and access needs as somebody says them now; what is not named stays."""

    participant: str
    changes: dict[str, str] = field(default_factory=dict)  # dietary, access


class SuggestCorrection(Struct, frozen=True):
    """How somebody says that their details should read; a desk decides. It calls one."""

    participant: str
    changes: dict[str, str] = field(default_factory=dict)


class CallStaff(Struct, frozen=True):
    """Call somebody to a kiosk, with the real reason."""

    step: str
    reason: str
    participant: str = ""


class AnswerCall(Struct, frozen=True):
    """See to somebody at a kiosk: the call leaves every desk's list."""

    call: str
    how: str = ""  # of selfservice_rules.ANSWERS
    by: str = ""  # empty: whoever works at this station


class SetSelfService(Struct, frozen=True):
    """How kiosks work at this event: one setting; blank: as usual."""

    name: str
    value: str


class WordSelfService(Struct, frozen=True):
    """The organiser's own words for a text of the kiosk; blank: the usual ones."""

    name: str
    language: str
    text: str


SelfServiceCommand = (
    ArriveAlone
    | SayConsents
    | ChoosePhoto
    | ChangeNeeds
    | SuggestCorrection
    | CallStaff
    | AnswerCall
    | SetSelfService
    | WordSelfService
)
SELF_SERVICE_COMMANDS = get_args(SelfServiceCommand)
