"""Brings a checkout from nothing to a working `.venv`, step by step, each step only once."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import system_packages as system
from environment import (
    Environment,
    compile_project,
    create,
    install_locked,
    install_project,
    is_usable,
    prove_qt,
    unfold_qt,
)
from telling import Stop, say

TABLES = repr((system.QT_LIBRARIES, system.WINDOW_LIBRARIES, system.TEST_EXTRAS))


@dataclass(frozen=True)
class Purpose:
    """What the set-up is for: with a window, with the checks, and whether apt may be used."""

    checks: bool = False
    window: bool = False
    may_install: bool = True


def set_up(root: Path, purpose: Purpose) -> Environment:
    """Do what is still to do; a second time that is only to look at a few small files."""
    started = time.monotonic()
    environment = Environment(root)
    fresh = not is_usable(environment)
    if fresh or not _system_is_marked(environment, purpose):
        _bring_system_packages(purpose, fresh=fresh)
    if fresh:
        create(environment)
    install_locked(environment, with_checks=purpose.checks)
    install_project(environment)
    compile_project(environment)
    unfold_qt(environment)
    if not _system_is_marked(environment, purpose):
        _prove(environment)
        environment.mark("system", environment.digest(TABLES))
        if purpose.window or not system.missing_libraries(system.WINDOW_LIBRARIES):
            environment.mark("window", environment.digest(TABLES))
        say(f"Set up in {time.monotonic() - started:.0f} s.")
    if purpose.checks:
        _bring_extras(environment, purpose)
    return environment


def _system_is_marked(environment: Environment, purpose: Purpose) -> bool:
    step = "window" if purpose.window else "system"
    return environment.is_marked(step, environment.digest(TABLES))


def _bring_system_packages(purpose: Purpose, *, fresh: bool) -> None:
    needed = system.missing_for_python() if fresh else []
    needed += system.missing_libraries(system.QT_LIBRARIES)
    window = system.missing_libraries(system.WINDOW_LIBRARIES)
    extras = system.missing_extras() if purpose.checks else []
    may_install = purpose.may_install and system.apt_command() is not None
    # Without a screen the window's libraries are only a convenience: nobody is kept waiting.
    if window and (purpose.window or may_install):
        needed, window = [*needed, *window], []
    system.require(needed, wish=[*window, *extras], may_install=purpose.may_install)
    if window:
        say(
            "To show the window on a screen later, some system packages are missing:\n"
            f"  {system.line_to_type(window)}"
        )


def _prove(environment: Environment) -> None:
    hindrance = prove_qt(environment)
    if hindrance:
        raise Stop(
            f"Qt does not start here: {hindrance}\n"
            "Install the system library that it names, then run this again.",
            status=2,
        )


def _bring_extras(environment: Environment, purpose: Purpose) -> None:
    """Bring what only some tests need; without it they are skipped, each with its reason."""
    missing = system.missing_extras()
    if not missing:
        return
    apt = system.apt_command() if purpose.may_install else None
    tried = environment.digest(repr(missing))
    if apt is None:
        why = f"to have them too, type\n  {system.line_to_type(missing)}"
    elif environment.is_marked("extras", tried):
        why = "apt could not install them; delete .venv/rollcall-extras.done to try again"
    else:
        problem = system.install(apt, missing)
        if not problem:
            return
        environment.mark("extras", tried)
        why = f"apt could not install them: {problem}"
    say(f"Tests that need {', '.join(missing)} will be skipped; {why}")
