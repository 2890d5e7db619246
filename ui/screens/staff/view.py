"""What the screens about the staff show, computed without Qt."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.staff import NAME_CHARS_MAX, PIN_DIGITS_MAX, REASON_CHARS_MAX, StaffLine
from kiosk.domain.staff_rules import ADMINISTRATOR, ROLES, Right, may
from ui.screens.staff.known import Known
from ui.widgets.question import Asked, Question
from ui.words import name_order, translate
from ui.words.joined import with_colon
from ui.words.staff import right_words, role_sentence, role_words


class PersonView(Struct, frozen=True):
    """One line of the accounts."""

    account: str
    name: str
    role: str
    about: str  # what the role may do
    state: str
    tone: str
    is_on: bool
    locked_out: bool


class StaffView(Struct, frozen=True):
    sentence: str
    people: tuple[PersonView, ...]
    may_keep: bool
    may_unlock: bool
    lock_after_min: int
    may_set_up: bool = True
    close_asks: bool = False


def staff_view(known: Known) -> StaffView:
    sentence = translate("staff", "Who works at this event, and what they may do.")
    if not known.asks:
        sentence = translate(
            "staff",
            "Nobody is asked who they are. The first account, an administrator's, changes that at "
            "every station of the event.",
        )
    people = tuple(
        _person(line) for line in sorted(known.lines, key=lambda one: name_order(one.name))
    )
    return StaffView(
        sentence,
        people,
        known.may_keep,
        known.may_unlock,
        known.lock_after_min,
        known.may_set_up,
        known.close_asks,
    )


def _person(line: StaffLine) -> PersonView:
    state, tone = translate("staff", "May sign in"), "ok"
    if not line.is_on:
        state, tone = translate("staff", "Switched off"), "calm"
    elif line.locked_out:
        state, tone = translate("staff", "Locked here"), "refused"
    elif line.weakened:
        state, tone = translate("staff", "Needs a new PIN"), "attention"
    return PersonView(
        line.account,
        line.name,
        role_words(line.role),
        role_sentence(line.role),
        state,
        tone,
        line.is_on,
        line.locked_out,
    )


# -- questions -------------------------------------------------------------------------------------


def add_question(*, first: bool) -> Question:
    roles = (ADMINISTRATOR,) if first else ROLES
    return Question(
        translate("staff", "Who works here?"),
        _of_first() if first else (_about_pins(),),
        translate("staff", "Make the account"),
        translate("staff", "Leave it"),
        (
            Asked("role", translate("fields", "Role"), 0, choices=_choices(roles)),
            Asked("name", translate("fields", "Name"), NAME_CHARS_MAX),
            *_new_pin(),
        ),
    )


def _of_first() -> tuple[str, ...]:
    return (
        translate("staff", "It is yours: you keep the other accounts."),
        translate(
            "staff", "From now on every station of this event asks for a name and a PIN first."
        ),
        _about_pins(),
    )


def _about_pins() -> str:
    return translate(
        "staff", "A PIN has 4 to 12 digits, not all the same and not one after another."
    )


def role_question(person: PersonView) -> Question:
    return Question(
        translate("staff", "What may {name} do?").format(name=person.name),
        tuple(with_colon(role_words(role), role_sentence(role)) for role in ROLES),
        translate("staff", "Give this role"),
        translate("staff", "Leave it"),
        (Asked("role", translate("fields", "Role"), 0, choices=_choices(ROLES)),),
    )


def pin_question(person: PersonView) -> Question:
    return Question(
        translate("staff", "A new PIN for {name}").format(name=person.name),
        (translate("staff", "The one before is worth nothing any more."), _about_pins()),
        translate("staff", "Take this PIN"),
        translate("staff", "Leave it"),
        _new_pin(),
    )


def supervisor_question(known: Known, right: str) -> Question | None:
    """Who answers for it, and why. None: nobody has an account who may."""
    who = [
        line
        for line in known.lines
        if line.is_on and right in set(Right) and may(line.role, Right(right))
    ]
    if not who:
        return None
    who.sort(key=lambda line: ROLES.index(line.role))  # a supervisor is nearer than an organiser
    me = known.signed_in
    return Question(
        right_words(right),
        (
            translate(
                "staff", "{name}, somebody who may do this has to answer for it, with their PIN."
            ).format(name=me.name if me is not None else "?"),
            translate("staff", "Both names and the reason stay in the log."),
        ),
        translate("staff", "Answer for it"),
        translate("staff", "Leave it"),
        (
            Asked(
                "account",
                translate("staff", "Who answers"),
                0,
                choices=tuple(
                    (line.account, f"{line.name} · {role_words(line.role)}") for line in who
                ),
            ),
            Asked("pin", translate("staff", "PIN"), PIN_DIGITS_MAX, secret=True),
            Asked("reason", translate("fields", "Reason"), REASON_CHARS_MAX),
        ),
    )


def _choices(roles: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((role, role_words(role)) for role in roles)


def _new_pin() -> tuple[Asked, ...]:
    return (
        Asked("pin", translate("staff", "PIN"), PIN_DIGITS_MAX, secret=True),
        Asked("again", translate("staff", "PIN once more"), PIN_DIGITS_MAX, secret=True),
    )
