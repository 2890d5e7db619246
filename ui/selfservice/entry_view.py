"""The pages before the person is known, and the one where they say: yes, that is me."""

from __future__ import annotations

from kiosk.domain.private_look_up import LETTERS_MIN
from kiosk.languages import LANGUAGES
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from ui.selfservice.sheets import Asking, Choice, Fact, Sheet, isolated
from ui.words import translate
from ui.words.countries import country_words

_NAMES = {language.code: language.own_name for language in LANGUAGES}


def attract_sheet(step: s.Attract, event_name: str) -> Sheet:
    """Languages by their own names, each known to whoever reads it."""
    return Sheet(
        title=event_name or translate("kiosk", "Welcome"),
        said=(
            translate(
                "kiosk", "Check in here: touch your language, or show your code to the scanner."
            ),
        ),
        icon="scan-code",
        choices=tuple(
            Choice(_NAMES.get(code, code), e.ChoseLanguage(code), code=code)
            for code in step.languages
        ),
    )


def scan_sheet(step: s.Scan) -> Sheet:
    problem = ""
    if step.problem:
        problem = translate(
            "kiosk", "That code could not be read. Try once more, or go on without it."
        )
    return Sheet(
        title=translate("kiosk", "Show your code to the scanner"),
        said=(
            translate(
                "kiosk", "It is in your invitation, on paper or on your phone, or on your badge."
            ),
        ),
        problem=problem,
        icon="scan-code",
        main=Choice(translate("kiosk", "I have no code"), e.SaidNoCode(), "search"),
    )


def letters_asking(step: s.LookUp, text: str) -> Asking:
    return Asking(
        title=translate("kiosk", "Type the beginning of your family name"),
        said=translate("kiosk", "Three letters or more, in any script."),
        name=translate("kiosk", "Beginning of the family name"),
        text=text,
        problem=_look_up_problem(step.problem),
        least=LETTERS_MIN,
    )


def _look_up_problem(problem: str) -> str:
    match problem:
        case "short":
            return translate("kiosk", "Please type three letters or more.")
        case "again":
            return translate("kiosk", "That was not it. Please try once more.")
    return ""


def seconds_sheet(step: s.LookUp) -> Sheet:
    """One more fact, so that nobody finds somebody else."""
    return Sheet(
        title=translate("kiosk", "What else do you know?"),
        said=(translate("kiosk", "One more answer, so that nobody else finds you here."),),
        choices=tuple(
            Choice(words, None, icon, code=code)
            for code, icon, words in _second_words()
            if code in step.seconds
        ),
    )


def _second_words() -> tuple[tuple[str, str, str], ...]:
    return (
        ("city", "zone", translate("kiosk", "My city")),
        ("number", "badge", translate("kiosk", "My registration code")),
        ("email", "inbox", translate("kiosk", "My e-mail address")),
    )


def second_asking(second: str) -> Asking:
    match second:
        case "number":
            return Asking(
                title=translate("kiosk", "Type your registration code"),
                said=translate("kiosk", "It is in your invitation."),
                name=translate("kiosk", "Registration code"),
                digits_first=True,
            )
        case "email":
            return Asking(
                title=translate("kiosk", "Type your e-mail address"),
                said=translate("kiosk", "The one that you registered with."),
                name=translate("kiosk", "E-mail address"),
            )
    return Asking(
        title=translate("kiosk", "Type the name of your city"),
        said=translate("kiosk", "The one that you come from or work for."),
        name=translate("kiosk", "City"),
    )


def rows_sheet(step: s.Rows) -> Sheet:
    return Sheet(
        title=translate("kiosk", "Which of these is you?"),
        said=(
            translate("kiosk", "Parts of the names are hidden, so that nobody reads who is here."),
        ),
        choices=tuple(
            Choice(isolated(row.shown), e.ChoseRow(number)) for number, row in enumerate(step.rows)
        ),
        others=(Choice(translate("kiosk", "None of these"), e.NoneOfThese()),),
    )


def confirm_sheet(step: s.Confirm, category: str) -> Sheet:
    guest = step.guest
    others = [Choice(translate("kiosk", "This is not me"), e.ThisIsNotMe(), "close")]
    if not step.suggested:
        words = translate("kiosk", "Something is wrong")
        others.append(Choice(words, e.WantedCorrection(), "correct"))
    if step.can_choose:
        others.append(Choice(translate("kiosk", "My choices"), e.WantedChoices(), "more"))
    main = translate("kiosk", "Yes, print my badge")
    if guest.returning:
        main = translate("kiosk", "Yes, that is me")
    said = translate("kiosk", "So your badge will be printed.")
    if step.suggested:
        said = translate("kiosk", "A desk looks at what you sent. You can go on.")
    return Sheet(
        title=translate("kiosk", "Is this you, and is it right?"),
        said=(said,),
        facts=(
            Fact("people", isolated(guest.shown_name), isolated(guest.other_script)),
            *(
                (Fact("flag", isolated(guest.organisation), country_words(guest.country)),)
                if guest.organisation
                else ()
            ),
            *((Fact("badge", category, isolated(guest.position)),) if category else ()),
        ),
        others=tuple(others),
        main=Choice(main, e.Confirmed(), "check"),
        badge=True,
    )


def correct_sheet(step: s.Correct, changes: dict[str, str]) -> Sheet:
    """One line for each part; what was changed is shown as it will be sent."""
    known = {name: changes.get(name, getattr(step.guest, name)) for name in step.fields}
    main = None
    if changes:
        words = translate("kiosk", "Send to the desk")
        main = Choice(words, e.SuggestedCorrection(dict(changes)), "check")
    return Sheet(
        title=translate("kiosk", "What should be changed?"),
        said=(translate("kiosk", "Touch it, and type how it should read. A desk looks at it."),),
        choices=tuple(
            Choice(
                isolated(known[name]) or "…",
                None,
                "correct",
                field_words(name),
                name in changes,
                name,
            )
            for name in step.fields
        ),
        columns=2,
        main=main,
    )


def correction_asking(step: s.Correct, name: str, text: str) -> Asking:
    return Asking(
        title=field_words(name),
        said=translate("kiosk", "Type it as it should be printed."),
        name=field_words(name),
        text=text or getattr(step.guest, name),
        least=0,
    )


def field_words(name: str) -> str:
    match name:
        case "given_name":
            return translate("kiosk", "Given name")
        case "family_name":
            return translate("kiosk", "Family name")
        case "native_name":
            return translate("kiosk", "Name in your own script")
        case "position":
            return translate("kiosk", "Position")
    return translate("kiosk", "Organisation")
