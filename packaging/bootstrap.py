"""Sets Rollcall up in a fresh checkout, opens it, or runs every check: setup, run, test."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

PYTHON_OLDEST = (3, 11)
if sys.version_info < PYTHON_OLDEST:
    sys.exit(
        "Rollcall needs Python %d.%d or newer, and this is Python %d.%d. Install a newer one "  # noqa: UP031
        "(Debian 12 and Ubuntu 24.04 have it as python3), then start this file with it."
        % (PYTHON_OLDEST + sys.version_info[:2])
    )

import checks  # noqa: E402
import launching  # noqa: E402
from setting_up import Purpose, set_up  # noqa: E402
from telling import Stop  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    given, further = _parser().parse_known_args(arguments)
    purpose = Purpose(
        checks=given.command == "test",
        window=given.command == "run" and not given.vnc and launching.has_screen(),
        may_install=not given.no_apt,
    )
    try:
        environment = set_up(ROOT, purpose)
        if given.command == "test":
            return checks.run_all(environment, further)
        if given.command == "run":
            return launching.launch(environment, further, vnc=given.vnc)
    except Stop as stop:
        print(stop.sentence, file=sys.stderr, flush=True)
        return stop.status
    except KeyboardInterrupt:
        print("Stopped. Run it again to go on where it was.", file=sys.stderr, flush=True)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description=__doc__, allow_abbrev=False, add_help=True
    )
    parser.set_defaults(vnc=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="setup|run|test")
    every = argparse.ArgumentParser(add_help=False)
    every.add_argument(
        "--no-apt", action="store_true", help="install no system packages, only name those missing"
    )
    for name, meaning in (
        ("setup", "make .venv with everything in it; afterwards .venv/bin/kiosk works"),
        ("run", "set up, then open the app on the sample event; the rest goes to the app"),
        ("test", "set up, then run every check; the rest goes to pytest"),
    ):
        command = commands.add_parser(
            name, parents=[every], help=meaning, description=meaning, allow_abbrev=False
        )
        if name == "run":
            command.add_argument(
                "--vnc",
                action="store_true",
                help="serve the window to a VNC viewer on this computer, instead of a screen",
            )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
