"""Self-service from a terminal: how kiosks work, what they say, and who waits at one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.words import moment_words

if TYPE_CHECKING:
    from kiosk.desk.slips import Slips
    from kiosk.domain.selfservice_cards import CallCard

TEXT_BYTES_MAX = 100_000
NOTHING, CODE = "none", "code"  # what may stand in the place of a printer


def show(terminal: Terminal) -> None:
    """Show how kiosks work at this event, and what they ask."""
    with terminal.desk() as desk:
        settings = desk.self_service_settings()
        waiting, slips = len(desk.open_calls()), desk.printing.slips
        printed = f"{slips.printer}, {slips.paper}" if slips.printer else _offered(slips)
    values = {
        "languages": ";".join(settings.languages),
        "consents": ";".join(settings.purposes) or "none",
        "asks": ";".join(settings.asks) or "none",
        "offers": ";".join(settings.offers) or "none",
        "idle": settings.idle_ms // 1000,
        "warning": settings.warning_ms // 1000,
        "result": settings.result_ms // 1000,
        "look-up": ";".join(settings.seconds),
        "desk": settings.desk,
        "slips": printed,
        "calls": waiting,
    }
    texts = [
        {"name": name, "language": language, "characters": len(text)}
        for (name, language), text in sorted(settings.texts.items())
    ]
    lines = [f"{name}: {value}" for name, value in values.items()]
    lines += [
        say("text {name} in {language}: own words", name=name, language=language)
        for name, language in sorted(settings.texts)
    ]
    terminal.answer({**values, "texts": texts}, lines)


def set_(
    terminal: Terminal,
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="languages, consents, asks, offers, or idle, warning, result in seconds.",
        ),
    ],
    value: Annotated[
        str, typer.Argument(metavar="VALUE", help="Several with ; between. Left out: as usual.")
    ] = "",
) -> None:
    """Set how every kiosk of this event works."""
    from kiosk.domain.commands import SetSelfService

    with terminal.desk() as desk:
        outcome = desk.do(SetSelfService(name, value), actor=terminal.actor)
        terminal.tell(
            outcome,
            say("{name}: {value}.", name=name, value=value or say("as usual")),
            name=name,
            value=value,
        )


def text(
    terminal: Terminal,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="privacy, or consent/ and a purpose.")
    ],
    language: Annotated[str, typer.Argument(metavar="LANGUAGE", help="As en, ko or pt-BR.")],
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="Plain text in UTF-8. Left out: the usual words."),
    ] = None,
) -> None:
    """Put the organiser's own words in the place of a kiosk's, in one language."""
    from kiosk.domain.commands import WordSelfService

    words = _words(file) if file is not None else ""
    with terminal.desk() as desk:
        outcome = desk.do(WordSelfService(name, language, words), actor=terminal.actor)
        done = say(
            "{name} in {language}: {what}.",
            name=name,
            language=language,
            what=say("%n letter(s)", n=len(words)) if words else say("the usual words"),
        )
        terminal.tell(outcome, done, name=name, language=language)


def _words(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(TEXT_BYTES_MAX).decode("utf-8-sig")
    except OSError as error:
        raise KnownError(
            say("{file} cannot be read: {why}.", file=file, why=error.strerror)
        ) from None
    except UnicodeDecodeError:
        raise KnownError(say("{file} is no plain text in UTF-8.", file=file)) from None


def send_to(
    terminal: Terminal,
    name: Annotated[str, typer.Argument(metavar="DESK", help="Its name, as signs have it.")],
) -> None:
    """Name the desk that this computer's kiosk sends people to."""
    with terminal.desk() as desk:
        desk.set_kiosk_desk(name)
        named = desk.self_service_settings().desk
    said = (
        say("This kiosk sends people to {named}.", named=named)
        if named
        else say("This kiosk names no desk.")
    )
    terminal.answer({"ok": True, "desk": named}, said)


def slips(
    terminal: Terminal,
    printer: Annotated[
        str,
        typer.Argument(
            metavar="PRINTER",
            help="As kioskctl print printers names it; code: no paper; none: no code either.",
        ),
    ],
    paper: Annotated[str, typer.Option(help="roll (80 mm) or a6. Left out: as it was.")] = "",
) -> None:
    """Name the printer that gives out people's days on paper at this computer's kiosk."""
    with terminal.desk() as desk:
        if printer == NOTHING:
            desk.printing.offer_nothing()
        else:
            desk.printing.choose_for_slips("" if printer == CODE else printer, paper)
        chosen, on = desk.printing.slips.printer, desk.printing.slips.paper
        offered = _offered(desk.printing.slips)
    said = {
        NOTHING: say("People take nothing along from this kiosk."),
        CODE: say("This kiosk prints no slips."),
    }.get(offered) or say("Slips come from {chosen}, on {on}.", chosen=chosen, on=on)
    values = {"ok": True, "offers": offered, "printer": chosen, "paper": on}
    terminal.answer(values, said)


def _offered(slips: Slips) -> str:
    """As it is typed."""
    return {"nothing": NOTHING, "code": CODE}.get(slips.offers, "paper")


def calls(terminal: Terminal) -> None:
    """List who waits for somebody at a kiosk, and why; the longest wait first."""
    with terminal.desk() as desk:
        found = desk.open_calls()
    if terminal.as_json:
        terminal.answer({"calls": found})
        return
    heads = (say("number"), say("name"), say("kiosk"), say("step"), say("reason"), say("since"))
    terminal.table(heads, [_row(terminal, one) for one in found])


def _row(terminal: Terminal, one: CallCard) -> tuple[str, ...]:
    since = moment_words(one.since_ms, terminal.zone)
    return one.ticket, one.name, one.kiosk, one.step, one.reason, since


def answer(
    terminal: Terminal,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="As the kiosk shows it: 3-14.")],
    how: Annotated[str, typer.Option(help="helped, corrected or gone.")] = "helped",
) -> None:
    """Say that somebody sees to a call: it leaves every desk's list."""
    from kiosk.domain.commands import AnswerCall

    with terminal.desk() as desk:
        named = [one for one in desk.open_calls() if number in (one.ticket, one.call)]
        if not named:
            raise KnownError(
                say("No call {number} is open. List them: kioskctl kiosk calls.", number=number)
            )
        outcome = desk.do(AnswerCall(named[0].call, how), actor=terminal.actor)
        terminal.tell(outcome, say("{number}: {how}.", number=number, how=how), call=named[0].call)


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Self-service kiosks.", no_args_is_help=True)
    command(group, "show")(show)
    command(group, "set")(set_)
    command(group, "text")(text)
    command(group, "desk")(send_to)
    command(group, "slips")(slips)
    command(group, "calls")(calls)
    command(group, "answer")(answer)
    app.add_typer(group, name="kiosk")
