"""What the command line of `kiosk` may ask for. Read before Qt is."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.catalogue import catalogue_of
from kiosk.languages import ENGLISH, language_of_terminal
from kiosk.speech import speaking
from ui.speaking_parser import SpeakingParser


class Options(Struct, frozen=True):
    """What the command line asked for."""

    folder: Path | None
    lang: str
    theme: str
    time_start: bool
    time_scan: Path | None = None
    screens_out: Path | None = None
    size: tuple[int, int] = (1280, 800)
    training: bool = False
    only: tuple[str, ...] = ()  # pictures whose names begin so; empty: all
    self_service: bool = False
    as_desk: bool = False  # whatever the station's role: somebody with a PIN wants it so
    watched: bool = False
    locked: bool = True
    screen_inches: float = 0.0
    screen_edge_mm: float = 0.0
    screen: int = 0


def parse(argv: Sequence[str]) -> Options:
    """What a line asks for. A mistake in it, or `--help`, ends the program."""
    code = language_of_terminal(_language_in(argv), os.environ)
    if code == ENGLISH:
        return _options(parser().parse_args(argv))
    with speaking(catalogue_of(code)):
        return _options(parser().parse_args(argv))


def _language_in(argv: Sequence[str]) -> str:
    """Known before the line is read, for it may hold a mistake."""
    for word, following in zip(argv, (*argv[1:], ""), strict=False):
        name, equals, value = word.partition("=")
        if name == "--lang":
            return value if equals else following
    return ""


def parser() -> SpeakingParser:
    """The options of `kiosk`."""
    parser = SpeakingParser(prog="kiosk", description="Rollcall, the registration desk.")
    _common(parser)
    parser.add_argument("--time-start", action="store_true", help="say how long the start took")
    parser.add_argument(
        "--time-scan", type=Path, metavar="FILE", help="scan the codes of a file, and time each"
    )
    parser.add_argument(
        "--training", action="store_true", help="practise on a copy that is gone at the end"
    )
    _self_service(parser)
    commands = parser.add_subparsers(dest="command")
    screens = commands.add_parser("screens", help="photograph every screen in every state")
    _common(screens)
    screens.add_argument("--out", type=Path, required=True, metavar="DIR")
    screens.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    screens.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="pictures whose names begin so, as door or protocol-quorum; may be repeated",
    )
    return parser


def _options(given: argparse.Namespace) -> Options:
    shooting = given.command == "screens"
    return Options(
        folder=given.folder,
        lang=given.lang or "",
        theme=given.theme or "",
        time_start=given.time_start,
        time_scan=given.time_scan,
        screens_out=given.out if shooting else None,
        size=given.size if shooting else (1280, 800),
        training=given.training,
        only=tuple(given.only) if shooting else (),
        self_service=given.self_service or given.watched,
        as_desk=given.as_desk,
        watched=given.watched,
        locked=not given.unlocked,
        screen_inches=given.screen_inches,
        screen_edge_mm=given.screen_edge_mm,
        screen=given.screen,
    )


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, metavar="DIR", help="the station's data folder")
    parser.add_argument("--lang", metavar="L", help="language and direction, as ko or ar")
    parser.add_argument(
        "--theme", choices=("light", "dark", "contrast"), help="as the computer is set"
    )


def _self_service(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("self-service")
    group.add_argument(
        "--self-service", action="store_true", help="be a kiosk at which delegates check in alone"
    )
    group.add_argument(
        "--watched", action="store_true", help="a kiosk that is started again when it falls"
    )
    group.add_argument(
        "--as-desk", action="store_true", help="the desk, whatever the hub let this station in for"
    )
    group.add_argument(
        "--unlocked", action="store_true", help="a kiosk in a window that anybody may close"
    )
    group.add_argument(
        "--screen-inches", type=float, default=0.0, metavar="N", help="the screen's diagonal"
    )
    group.add_argument(
        "--screen-edge-mm",
        type=float,
        default=0.0,
        metavar="N",
        help="how high the lower edge of the screen is above the floor",
    )
    group.add_argument(
        "--screen", type=int, default=0, metavar="N", help="which of several screens, from 1"
    )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    try:
        return int(width), int(height)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a size looks like 1280x800") from error
