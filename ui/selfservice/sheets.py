"""What a page of the self-service window is made of: words, pictures, and what each touch means."""

from __future__ import annotations

from msgspec import Struct

from kiosk.day_words import isolated as isolated
from kiosk.domain.private_look_up import count_letters
from kiosk.selfservice.events import Event


class Choice(Struct, frozen=True):
    """Something to touch."""

    words: str
    event: Event | None = None  # None: a step inside the page
    icon: str = ""
    detail: str = ""
    ticked: bool = False
    code: str = ""  # what a tick stands for


class Fact(Struct, frozen=True):
    """Something to know: told by its icon and in words."""

    icon: str
    words: str
    detail: str = ""


class Sheet(Struct, frozen=True):
    """One decision: a title, what helps to decide, and the answers, the usual one last."""

    title: str
    said: tuple[str, ...] = ()
    problem: str = ""
    tone: str = ""  # ok, attention, refused or calm: the result of it all
    icon: str = ""
    facts: tuple[Fact, ...] = ()
    number: str = ""
    number_words: str = ""
    choices: tuple[Choice, ...] = ()
    columns: int = 1
    ticks: bool = False  # several of the choices may be true
    others: tuple[Choice, ...] = ()
    main: Choice | None = None
    badge: bool = False  # a picture of the badge goes with it
    qr: str = ""  # the text of a code to take along

    @property
    def spoken(self) -> str:
        """What somebody who does not see the page has to hear."""
        parts = (self.title, self.problem, *self.said, f"{self.number_words} {self.number}")
        return " ".join(part.strip() for part in parts if part.strip())


class Asking(Struct, frozen=True):
    """One line to type."""

    title: str
    said: str
    name: str  # of the field
    text: str = ""
    problem: str = ""
    least: int = 1  # letters
    digits_first: bool = False
    chars_max: int = 80

    def is_enough(self, text: str) -> bool:
        """Whether so much may be sent: signs that stand for a whole name count as that."""
        if self.least > 1:
            return count_letters(text) >= self.least
        return len(text.strip()) >= self.least

    @property
    def spoken(self) -> str:
        return f"{self.title} {self.problem} {self.said}".strip()
