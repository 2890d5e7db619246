"""The last pages: printing, where to go from here, and the kind sentence that sends to a desk."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.day_words import (
    CONFIRMED,
    day_text,
    next_first,
    note_of,
    place_of,
    table_words,
    title_of,
)
from kiosk.domain.selfservice_cards import Day, DayLine
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice.ending import prints
from ui.selfservice.choices_view import when_words
from ui.selfservice.sheets import Choice, Fact, Sheet, isolated
from ui.words import day_words, translate


def printing_sheet(step: s.Printing) -> Sheet:
    return Sheet(
        title=translate("kiosk", "Your badge is being printed"),
        said=(translate("kiosk", "It comes out of the printer beside this screen."),),
        icon="printing",
        badge=True,
    )


def done_sheet(step: s.Done, event_name: str = "") -> Sheet:
    title = translate("kiosk", "Welcome, {name}").format(name=isolated(short_name(step)))
    as_code = step.slip in ("qr", "failed")
    # What is newest is read first; the last sentence is what a code is called.
    badge, slip = badge_words(step), slip_words(step)
    return Sheet(
        title=title,
        said=(*badge, *slip) if as_code else (*slip, *badge),
        tone="attention" if step.badge == "collect" else "ok",
        icon="attention" if step.badge == "collect" else "ok",
        facts=day_facts(step.day),
        number=step.ticket,
        number_words=translate("kiosk", "Your number") if step.ticket else "",
        others=tuple(_take_along(step)),
        main=None if prints(step) else _finished(),
        qr=day_text(event_name, step.day, day_words) if as_code else "",
    )


def _finished() -> Choice:
    return Choice(translate("kiosk", "Finished"), e.Finished(), "check")


def _take_along(step: s.Done) -> Iterator[Choice]:
    """On paper where a printer is there for it, and as a code everywhere."""
    if step.can_print and step.slip in ("", "qr"):
        yield Choice(translate("kiosk", "Print my day"), e.AskedPaper(), "printing")
    if step.can_take and not step.slip:
        yield Choice(translate("kiosk", "Take my day along"), e.AskedSlip(), "scan")


def slip_words(step: s.Done) -> tuple[str, ...]:
    """What is said of the day to take along. The last is what a code is called."""
    scan = translate("kiosk", "Scan this with your phone: it holds what stands here.")
    match step.slip:
        case "printing":
            return (translate("kiosk", "Your day is being printed. Please wait for it."),)
        case "out":
            return (translate("kiosk", "Please take your slip from the printer."),)
        case "failed":
            return translate("kiosk", "Your day cannot be printed right now."), scan
        case "qr":
            return (scan,)
    return ()


def short_name(step: s.Done) -> str:
    """Whoever looks over a shoulder reads a given name and a letter."""
    guest = step.guest
    if not guest.given_name or not guest.family_name:
        return guest.given_name or guest.family_name or guest.shown_name
    return f"{guest.given_name} {guest.family_name[:1]}."


def badge_words(step: s.Done) -> tuple[str, ...]:
    match step.badge:
        case "printing":
            return (translate("kiosk", "Your badge is being printed. Please wait for it."),)
        case "out":
            return (translate("kiosk", "Please take your badge from the printer."),)
        case "worn":
            return (translate("kiosk", "You are checked in, and your badge is good."),)
        case "ready":
            return (_at_desk(step.desk, ready=True),)
    return (_at_desk(step.desk, ready=False),)


def _at_desk(desk: str, *, ready: bool) -> str:
    if ready and desk:
        words = translate("kiosk", "You are checked in. Your badge lies ready: {desk}")
        return words.format(desk=isolated(desk))
    if ready:
        return translate("kiosk", "You are checked in. Your badge lies ready at the desk.")
    if desk:
        words = translate("kiosk", "You are checked in. Please collect your badge here: {desk}")
        return words.format(desk=isolated(desk))
    return translate("kiosk", "You are checked in. Please collect your badge at the desk.")


def day_facts(day: Day) -> tuple[Fact, ...]:
    """Where somebody has to be, the next first."""
    facts = []
    if day.next_session is not None:
        title = translate("kiosk", "Next: {title}").format(title=isolated(day.next_session.title))
        facts.append(Fact("door", title, _where(day.next_session)))
    if day.table:
        facts.append(Fact("meal", *table_words(day)))
    facts += [_line_fact(line) for line in next_first(day)]
    return tuple(facts)


def _line_fact(line: DayLine) -> Fact:
    """A visit as far as it is sure, or a meeting."""
    confirmed = "people" if line.meets else "visits"
    icon = confirmed if line.state in CONFIRMED else "waiting"
    where = " · ".join(part for part in (_where(line), note_of(line)) if part)
    return Fact(icon, isolated(title_of(line)), where)


def _where(line: DayLine) -> str:
    return " · ".join(part for part in (when_words(line.starts), isolated(place_of(line))) if part)


def staff_sheet(step: s.Staff) -> Sheet:
    """Never the reason: whoever stands behind reads this too."""
    title, said, tone = _staff_words(step)
    others: tuple[Choice, ...] = ()
    if step.can_go_back:
        others = (Choice(translate("kiosk", "Back"), e.WentBack(), "back"),)
    return Sheet(
        title=title,
        said=said,
        tone=tone,
        icon={"ok": "ok", "calm": "people"}.get(tone, "desk"),
        number=step.ticket,
        number_words=translate("kiosk", "Your number") if step.ticket else "",
        others=others,
        main=_finished(),
    )


def _staff_words(step: s.Staff) -> tuple[str, tuple[str, ...], str]:
    to_desk = _go_to(step.desk)
    match step.sort:
        case "asked":
            words = translate("kiosk", "Please wait here for a moment.")
            return translate("kiosk", "Somebody is coming"), (words,), "calm"
        case "welcome":
            words = translate("kiosk", "Please wait here: somebody comes to greet you.")
            return translate("kiosk", "A warm welcome"), (words,), "ok"
        case "already":
            words = translate("kiosk", "If you need another badge, a colleague prints it for you.")
            return translate("kiosk", "You are checked in already"), (words, to_desk), "attention"
        case "code":
            words = translate("kiosk", "A colleague looks at your code with you.")
            return (
                translate("kiosk", "This code needs a second look"),
                (words, to_desk),
                "attention",
            )
        case "look-up":
            words = translate("kiosk", "A colleague finds you in a moment.")
            return translate("kiosk", "Let us find you together"), (words, to_desk), "attention"
        case "trouble":
            words = translate("kiosk", "This kiosk has a problem. It is not your fault.")
            return translate("kiosk", "We are sorry"), (words, to_desk), "attention"
    words = translate("kiosk", "There is one more step, and a colleague does it with you.")
    return translate("kiosk", "Please come to the desk"), (words, to_desk), "attention"


def _go_to(desk: str) -> str:
    if not desk:
        return translate("kiosk", "Please go to the registration desk.")
    return translate("kiosk", "Please go here: {desk}").format(desk=isolated(desk))
