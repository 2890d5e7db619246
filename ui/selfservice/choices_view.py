"""The pages on which somebody says what they want: privacy, photo, meals, access and visits."""

from __future__ import annotations

from kiosk.day_words import when
from kiosk.domain.cards import SeatCard
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from ui.selfservice.sheets import Asking, Choice, Sheet, isolated
from ui.words import day_words, translate

CONFIRMED, WAITING, ASKED = "confirmed", "waiting", "release asked"


def privacy_sheet(step: s.Privacy) -> Sheet:
    """No box is ticked, and none has to be."""
    return Sheet(
        title=translate("kiosk", "Your data at this event"),
        said=(step.notice,) if step.notice else standard_notice(),
        choices=tuple(
            Choice(line.text or purpose_words(line.purpose), code=line.purpose)
            for line in step.consents
        ),
        ticks=True,
        main=Choice(translate("kiosk", "Go on"), e.AnsweredPrivacy(), "check"),
    )


def standard_notice() -> tuple[str, ...]:
    return (
        translate(
            "kiosk",
            "The organiser uses your name, organisation and category to check you in, to print "
            "your badge and to count who takes part, and keeps them until the event is closed.",
        ),
        translate(
            "kiosk",
            "Beyond that, you decide. Touch what you agree to, or nothing: you get your badge "
            "all the same.",
        ),
    )


def purpose_words(purpose: str) -> str:
    match purpose:
        case "list":
            return translate("kiosk", "My name and organisation may stand in the list of people.")
        case "photo":
            return translate("kiosk", "Photos of me from the event may be published.")
        case "matchmaking":
            return translate("kiosk", "Others may ask me for a meeting.")
    return purpose


def photo_sheet(step: s.Photo) -> Sheet:
    return Sheet(
        title=translate("kiosk", "May your photo be on your badge?"),
        choices=(
            Choice(
                translate("kiosk", "Yes, with my photo"),
                e.AnsweredPhoto(True),
                "photo",
                ticked=step.wanted == "yes",
            ),
            Choice(
                translate("kiosk", "No, without a photo"),
                e.AnsweredPhoto(False),
                "close",
                ticked=step.wanted == "no",
            ),
        ),
        columns=2,
        main=_as_it_is(),
    )


def diet_sheet(step: s.Diet) -> Sheet:
    return Sheet(
        title=translate("kiosk", "What do you eat?"),
        said=(translate("kiosk", "What you said before is not shown here. It stays as it is."),),
        choices=tuple(
            Choice(diet_words(code), None if code == "other" else e.AnsweredDiet(code), code=code)
            for code in step.options
        ),
        columns=2,
        main=_as_it_is(),
    )


def diet_asking() -> Asking:
    return Asking(
        title=translate("kiosk", "What should the kitchen know?"),
        said=translate("kiosk", "Only the kitchen and the organiser read it."),
        name=translate("kiosk", "For the kitchen"),
    )


def diet_words(code: str) -> str:
    match code:
        case "none":
            return translate("kiosk", "I eat everything")
        case "vegetarian":
            return translate("kiosk", "Vegetarian")
        case "vegan":
            return translate("kiosk", "Vegan")
        case "halal":
            return translate("kiosk", "Halal")
        case "kosher":
            return translate("kiosk", "Kosher")
        case "gluten-free":
            return translate("kiosk", "Without gluten")
        case "lactose-free":
            return translate("kiosk", "Without lactose")
    return translate("kiosk", "Something else")


def access_sheet(step: s.Access) -> Sheet:
    return Sheet(
        title=translate("kiosk", "What would help you here?"),
        said=(translate("kiosk", "Touch all that you want. The organiser gets it ready."),),
        choices=tuple(Choice(access_words(code), code=code) for code in step.options),
        columns=2,
        ticks=True,
        others=(_as_it_is(),),
        main=Choice(translate("kiosk", "Go on"), e.AnsweredAccess(()), "check"),
    )


def access_words(code: str) -> str:
    match code:
        case "step-free":
            return translate("kiosk", "A way without steps")
        case "seat":
            return translate("kiosk", "A seat kept for me")
        case "hearing":
            return translate("kiosk", "Help with hearing")
        case "sight":
            return translate("kiosk", "Help with seeing")
        case "interpreter":
            return translate("kiosk", "A sign language interpreter")
    return translate("kiosk", "Something else: please talk to me")


def visits_sheet(step: s.Visits) -> Sheet:
    return Sheet(
        title=translate("kiosk", "Site visits"),
        said=(translate("kiosk", "Touch a visit to take a seat, or to give yours back."),),
        problem=visit_problem_words(step.problem),
        tone="ok" if step.problem in ("confirmed", "left") else "",
        choices=tuple(_visit_choice(visit) for visit in step.visits),
        main=Choice(translate("kiosk", "Go on"), e.KeptAsItIs(), "check"),
    )


def _visit_choice(visit: SeatCard) -> Choice:
    mine = visit.state in (CONFIRMED, WAITING)
    event: e.Event = e.LeftVisit(visit.visit) if mine else e.ChoseVisit(visit.visit)
    icon = {CONFIRMED: "ok", WAITING: "waiting", ASKED: "waiting"}.get(visit.state, "visits")
    detail = f"{when_words(visit.starts)} · {seat_words(visit)}"
    return Choice(isolated(visit.title), event, icon, detail, ticked=visit.state == CONFIRMED)


def when_words(starts: str) -> str:
    """Of an ISO local time: the day and the time, as the language writes them."""
    return when(starts, day_words)


def seat_words(visit: SeatCard) -> str:
    """How somebody stands to a visit: an honest word about waiting lists."""
    free = visit.here + visit.elsewhere
    match visit.state:
        case "confirmed":
            return translate("kiosk", "Your seat is confirmed")
        case "waiting":
            words = translate("kiosk", "Not confirmed: number {number} on the waiting list")
            return words.format(number=visit.place_in_line)
        case "release asked":
            return translate("kiosk", "You asked to give your seat back")
    if not visit.admitted:
        return translate("kiosk", "Not open to your category")
    if visit.departed:
        return translate("kiosk", "This visit has left")
    if visit.clash_with:
        words = translate("kiosk", "At the same time as {visit}")
        return words.format(visit=isolated(visit.clash_with))
    if free <= 0:
        return translate("kiosk", "Full. %n on the waiting list", "", visit.waiting)
    return translate("kiosk", "%n seat(s) left", "", free)


def visit_problem_words(problem: str) -> str:
    match problem:
        case "confirmed":
            return translate("kiosk", "Your seat is confirmed.")
        case "left":
            return translate("kiosk", "You gave your seat back.")
        case "waiting":
            return translate(
                "kiosk", "You are on the waiting list. That is not a seat: please ask at the desk."
            )
        case "asked":
            return translate("kiosk", "You asked to give your seat back. It takes a little while.")
        case "clash":
            return translate("kiosk", "You have another visit at that time.")
        case "not-admitted":
            return translate("kiosk", "That visit is not open to your category.")
        case "gone":
            return translate("kiosk", "That visit cannot be chosen any more.")
    return ""


def with_ticks(event: e.Event, ticked: tuple[str, ...]) -> e.Event:
    """The answer, with what was ticked."""
    match event:
        case e.AnsweredPrivacy():
            return e.AnsweredPrivacy(ticked)
        case e.AnsweredAccess():
            return e.AnsweredAccess(ticked)
    return event


def _as_it_is() -> Choice:
    return Choice(translate("kiosk", "Leave it as it is"), e.KeptAsItIs(), "check")
