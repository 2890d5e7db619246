"""What stands around every page: the bar, the question whether anybody is there, and for staff."""

from __future__ import annotations

from msgspec import Struct

from ui.words import translate


class Eases(Struct, frozen=True):
    """How the window makes itself easier for one person; all of it ends with their visit."""

    large: bool = False
    contrast: bool = False
    low: bool = False
    aloud: bool = False


class BarWords(Struct, frozen=True):
    leave: str
    back: str
    language: str
    ease: str
    call: str


def bar_words() -> BarWords:
    return BarWords(
        leave=translate("kiosk", "Start over"),
        back=translate("kiosk", "Back"),
        language=translate("kiosk", "Language"),
        ease=translate("kiosk", "Display"),
        call=translate("kiosk", "Call staff"),
    )


def ease_words() -> dict[str, str]:
    """What the page of the button "Display" says."""
    return {
        "title": translate("kiosk", "Make this screen easier"),
        "large": translate("kiosk", "Large text"),
        "contrast": translate("kiosk", "High contrast"),
        "low": translate("kiosk", "Everything lower"),
        "aloud": translate("kiosk", "Read aloud"),
        "done": translate("kiosk", "Done"),
    }


def language_title() -> str:
    return translate("kiosk", "Choose your language")


def warning_words() -> dict[str, str]:
    return {
        "title": translate("kiosk", "Are you still there?"),
        "said": translate("kiosk", "Soon this screen is cleared for the next person."),
        "more": translate("kiosk", "I need more time"),
        "leave": translate("kiosk", "I have finished"),
    }


def closed_words() -> tuple[str, str]:
    """While the kiosk cannot be used."""
    return (
        translate("kiosk", "This kiosk is closed"),
        translate("kiosk", "Please go to the registration desk."),
    )


def opening_words() -> str:
    return translate("kiosk", "One moment, please")


def wait_words() -> str:
    return translate("kiosk", "One moment …")


def typing_words() -> dict[str, str]:
    return {"next": translate("kiosk", "Next"), "clear": translate("kiosk", "Clear")}


def staff_words() -> dict[str, str]:
    """What whoever looks after the kiosk reads."""
    return {
        "title": translate("kiosk", "For staff"),
        "who": translate("kiosk", "Who are you?"),
        "desk": translate("kiosk", "Open the desk here"),
        "close": translate("kiosk", "Close Rollcall"),
        "back": translate("kiosk", "Back to self-service"),
        "look_up": translate("kiosk", "Let people find themselves by name again"),
        "send": translate("kiosk", "Where people are sent from here"),
        "take": translate("kiosk", "What people take along from here"),
        "ask_desk": translate("kiosk", "Where are people sent from here?"),
        "ask_desk_said": translate("kiosk", "As people read it on a sign, for example Desk 2."),
        "unlocked": translate(
            "kiosk", "Not locked: anybody may close this window until there are staff accounts."
        ),
    }
