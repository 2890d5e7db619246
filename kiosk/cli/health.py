"""What `kioskctl doctor` looks at: each check gives one finding, and never an exception."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told

if TYPE_CHECKING:
    from kiosk.desk import Desk

DISK_FREE_LOOK_BYTES = 2_000_000_000
DISK_FREE_BROKEN_BYTES = 200_000_000
CLOCK_OFFSET_LOOK_MS = 120_000
TAIL_ENTRIES = 500
HUB_DEADLINE_S = 5.0
# A word of each script, and nothing else: what badges must be able to say.
SCRIPTS = {
    "Latin": "Çağlayan Đặng Łukasz",
    "Cyrillic": "Иванов Ђорђе",
    "Greek": "Παπαδόπουλος",
    "Hangul": "김민준",
    "Han": "王伟 陳大文",
    "Kana": "さくら カタカナ",
    "Arabic": "محمد زهرا",
    "Hebrew": "שרה",
    "Devanagari": "क्षत्रिय श्री",
    "Bengali": "প্রিয়া ঠাকুর",
    "Thai": "น้ำฝน",
    "Georgian": "გიორგი",
    "Armenian": "Մուշեղ",
    "Ethiopic": "አበበ",
    "Tamil": "தமிழ்",
    "Khmer": "សុខា",
    "Lao": "ສົມ",
    "Myanmar": "အောင်",
    "Sinhala": "සුනිල්",
}


class Health(StrEnum):
    OK = "OK"
    LOOK = "look at this"
    BROKEN = "broken"


class Finding(Struct, frozen=True):
    """One line of the doctor. `to_do` is empty where nothing needs to be done."""

    check: str
    health: Health
    words: str
    to_do: str = ""


Check = Callable[[], Iterator[Finding]]


def without_a_desk(folder: Path) -> Iterator[Finding]:
    """What can be said before the database is opened."""
    yield from _guarded("SQLite", check_sqlite_version)
    yield from _guarded("window", check_window_toolkit)
    yield from _guarded("data folder", lambda: check_folder(folder))
    yield from _guarded("disk", lambda: check_disk(folder))
    yield from _guarded("fonts", check_fonts)


def with_a_desk(desk: Desk) -> Iterator[Finding]:
    yield from _guarded("key", lambda: check_key(desk.folder))
    yield from _guarded("event", lambda: check_event(desk))
    yield from _guarded("log", lambda: check_log_tail(desk))
    yield from _guarded("copies", lambda: check_copies(desk))
    yield from _guarded("printer", lambda: check_printer(desk))
    yield from _guarded("exchange", lambda: check_exchange(desk))
    yield from _guarded("certificate", lambda: check_certificate(desk))


def _guarded(name: str, check: Check) -> Iterator[Finding]:
    """A check that fails is a finding too: the others are still made."""
    try:
        yield from check()
    except KnownError as error:
        yield Finding(name, Health.BROKEN, told(error.words))
    except (OSError, ImportError) as error:
        words = say("This could not be checked: {error}.", error=error)
        yield Finding(name, Health.BROKEN, words, say("Run the set-up again."))


def check_sqlite_version() -> Iterator[Finding]:
    import sqlcipher3.dbapi2 as sqlcipher

    from kiosk.store.engine import check_sqlite

    check_sqlite()
    yield Finding(
        "SQLite", Health.OK, say("{version}, encrypted", version=sqlcipher.sqlite_version)
    )


def check_window_toolkit() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    try:
        found = version("PySide6-Essentials")
    except PackageNotFoundError:
        to_do = say("For the window, run: python3 packaging/bootstrap.py setup.")
        yield Finding("window", Health.LOOK, say("Qt is not installed: terminal only."), to_do)
        return
    if tuple(int(part) for part in found.split(".")[:2]) >= (6, 12):
        to_do = say("Run the set-up again: python3 packaging/bootstrap.py setup.")
        yield Finding(
            "window",
            Health.BROKEN,
            say("Qt {found} ends the program by itself.", found=found),
            to_do,
        )
        return
    yield Finding("window", Health.OK, f"Qt {found}")


def check_folder(folder: Path) -> Iterator[Finding]:
    if not folder.exists():
        words = say(
            "{folder} is not there yet; it is made when it is first used.",
            folder=folder,
        )
        yield Finding("data folder", Health.OK, words)
        return
    if not os.access(folder, os.W_OK | os.X_OK):
        to_do = say("Check who owns it, or choose another one with --folder.")
        yield Finding(
            "data folder", Health.BROKEN, say("{folder} cannot be written.", folder=folder), to_do
        )
        return
    if os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        words = say("Other users of this computer can look into {folder}.", folder=folder)
        yield Finding(
            "data folder",
            Health.LOOK,
            words,
            say("Close it to them: chmod 700 {folder}", folder=folder),
        )
        return
    yield Finding("data folder", Health.OK, str(folder))


def check_disk(folder: Path) -> Iterator[Finding]:
    place = folder
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    words = say("{gigabytes:.1f} GB free", gigabytes=free / 1000000000.0)
    if free < DISK_FREE_BROKEN_BYTES:
        yield Finding(
            "disk", Health.BROKEN, words, say("Make room now: nothing more may be saved.")
        )
    elif free < DISK_FREE_LOOK_BYTES:
        yield Finding("disk", Health.LOOK, words, say("Make room before the event begins."))
    else:
        yield Finding("disk", Health.OK, words)


def check_fonts() -> Iterator[Finding]:
    from badges.fonts import coverage

    missing = {script: coverage(text) for script, text in SCRIPTS.items()}
    lacking = {script: chars for script, chars in missing.items() if chars}
    if lacking:
        words = ", ".join(f"{script} ({' '.join(chars)})" for script, chars in lacking.items())
        to_do = say(
            "The fonts of badges are incomplete: run the set-up again, or restore badges/fonts."
        )
        yield Finding(
            "fonts", Health.BROKEN, say("Not all letters of {words}.", words=words), to_do
        )
        return
    yield Finding(
        "fonts", Health.OK, say("%n scripts: {names}", n=len(SCRIPTS), names=", ".join(SCRIPTS))
    )


def check_key(folder: Path) -> Iterator[Finding]:
    from kiosk.store.keys import KEY_FILE, key_place

    path = folder / KEY_FILE
    if path.exists() and os.name != "nt" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        words = say("Other users of this computer can read the key of the database.")
        yield Finding(
            "key", Health.BROKEN, words, say("Close it to them: chmod 600 {path}", path=path)
        )
        return
    words = say("The database's key is in the {place}.", place=key_place(folder))
    to_do = say("Keep a copy of it with the backups: without it they cannot be read.")
    yield Finding("key", Health.OK, words, to_do)


def check_event(desk: Desk) -> Iterator[Finding]:
    from badges.fonts import coverage

    event = desk.event()
    if event is None:
        to_do = say("Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).")
        yield Finding("event", Health.LOOK, say("No event is set up here yet."), to_do)
        return
    people = desk.people()
    yield Finding(
        "event",
        Health.OK,
        say(
            "{event}, %n people held",
            n=len(people),
            event=event.name,
            one="{event}, %n person held",
        ),
    )
    names = "".join(
        dict.fromkeys("".join(p.given_name + p.family_name + p.native_name for p in people))
    )
    missing = coverage(names)
    if missing:
        words = say(
            "No font has these letters of people's names: {letters}.",
            letters=" ".join(missing),
        )
        yield Finding("names", Health.LOOK, words, say("Correct the names, or ask for the font."))
    else:
        yield Finding("names", Health.OK, say("Every letter of every name can be printed."))
    if desk.status().unknown_kinds:
        words = say(
            "%n entries come from a newer version.",
            n=desk.status().unknown_kinds,
            one="%n entry comes from a newer version.",
        )
        yield Finding("version", Health.LOOK, words, say("Update Rollcall on this station."))


def check_log_tail(desk: Desk) -> Iterator[Finding]:
    walks = desk.verify_log(last=TAIL_ENTRIES)
    for walk in walks:
        if walk.broken is not None:
            words = say(
                "Entry {number} of station {station} does not hold: {why}.",
                number=walk.broken.seq,
                station=walk.branch.origin[:8],
                why=walk.broken.why,
            )
            to_do = say(
                "Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away."
            )
            yield Finding("log", Health.BROKEN, words, to_do)
            return
    checked = sum(walk.entries for walk in walks)
    yield Finding(
        "log",
        Health.OK,
        say(
            "the last %n entries hold; all: kioskctl log verify",
            n=checked,
            one="the last entry holds; all: kioskctl log verify",
        ),
    )


def check_copies(desk: Desk) -> Iterator[Finding]:
    from kiosk.store.backup import latest

    reason = desk.setting("new_epoch_reason")
    if reason:
        words = say(
            "This station began anew, without seats of its own, because {reason}.",
            reason=reason,
        )
        to_do = say("Exchange, so that it gets what it lacks and new seats: kioskctl sync.")
        yield Finding("copies", Health.LOOK, words, to_do)
    if desk.is_shared:
        words = say("kept on a database server: pg_dump or a standby there is its backup")
        yield Finding("backup", Health.OK, words)
        return
    newest = latest(desk.folder)
    if newest is None and desk.heads():
        to_do = say("Make one, and keep the key elsewhere: kioskctl backup.")
        yield Finding("backup", Health.LOOK, say("There is no backup yet."), to_do)
    elif newest is not None:
        yield Finding("backup", Health.OK, say("the newest is {name}", name=newest.name))


def check_printer(desk: Desk) -> Iterator[Finding]:
    status = desk.status()
    state = desk.printing.look_at(status.printer)
    if not state.is_well:
        to_do = say("Mend it, or choose another one: kioskctl print move PRINTER.")
        yield Finding("printer", Health.BROKEN, _printer_words(status.printer, state.words), to_do)
    elif state.low:
        to_do = say("Have new ready before the next rush.")
        yield Finding("printer", Health.LOOK, _printer_words(status.printer, state.words), to_do)
    else:
        yield Finding("printer", Health.OK, _printer_words(status.printer, state.words))
    yield from _check_fallback(desk)
    if status.stock_low:
        words = say(
            "%n badges are left in {printer}, as far as is counted.",
            n=status.stock_left,
            printer=status.printer,
            one="%n badge is left in {printer}, as far as is counted.",
        )
        to_do = say(
            "Put in new and say so: kioskctl print stock {printer} 300.",
            printer=status.printer,
        )
        yield Finding("badges", Health.LOOK, words, to_do)
    if status.jobs_failed:
        words = say(
            "%n badges wait for somebody to decide.",
            n=status.jobs_failed,
            one="%n badge waits for somebody to decide.",
        )
        yield Finding("print jobs", Health.LOOK, words, say("See kioskctl print jobs."))


def check_certificate(desk: Desk) -> Iterator[Finding]:
    """Told from thirty days before its end. On the last one it counts as broken: a hub that runs
    would have renewed it, so something is wrong there."""
    from kiosk.standing_words import certificate_expiry, certificate_words

    status = desk.status()
    if not status.certificate_ends_ms:
        return
    expiry = certificate_expiry(status, desk.now_ms())
    if expiry is None:
        ends = datetime.fromtimestamp(status.certificate_ends_ms / 1000, UTC)
        yield Finding(
            "certificate", Health.OK, say("the hub's goes until {ends}", ends=f"{ends:%Y-%m-%d}")
        )
        return
    health = Health.BROKEN if expiry.within_days <= 1 else Health.LOOK
    to_do = say("On the hub: kioskctl hub, then kioskctl doctor again.")
    yield Finding("certificate", health, certificate_words(expiry), to_do)


def _printer_words(name: str, words: str) -> str:
    return say("{printer}: {words}", printer=name, words=words)


def _check_fallback(desk: Desk) -> Iterator[Finding]:
    name = desk.printing.fallback
    if name:
        state = desk.printing.look_at(name)
        health = Health.OK if state.is_well else Health.LOOK
        to_do = "" if state.is_well else say("Mend it, or choose another: kioskctl print fallback.")
        yield Finding("fallback", health, _printer_words(name, state.words), to_do)


def check_exchange(desk: Desk) -> Iterator[Finding]:
    from kiosk.cli.hub_clock import ask_hub

    status = desk.status()
    if not status.hub:
        yield Finding("exchange", Health.OK, say("This station works alone: no hub."))
        return
    asked = ask_hub(desk, status.hub, deadline_s=HUB_DEADLINE_S)
    if asked.problem:
        to_do = say(
            "Work goes on without it. Check the network cable, and that the hub is running."
        )
        yield Finding("hub", Health.LOOK, told(asked.problem), to_do)
    else:
        yield Finding(
            "hub", Health.OK, say("{hub} answers in {ms:.0f} ms", hub=status.hub, ms=asked.took_ms)
        )
    offset = status.clock_offset_ms if asked.problem else asked.offset_ms
    seconds = f"{abs(offset) / 1000:.0f}"
    clock = (
        say("This clock is {seconds} s behind the hub's.", seconds=seconds)
        if offset > 0
        else say("This clock is {seconds} s ahead of the hub's.", seconds=seconds)
    )
    if abs(offset) > CLOCK_OFFSET_LOOK_MS:
        to_do = say(
            "Set this computer's clock, or the hub's. No data is at risk, only shown times."
        )
        yield Finding("clock", Health.LOOK, clock, to_do)
    else:
        yield Finding("clock", Health.OK, clock)
    if status.not_yet_exchanged or status.exchange_problem:
        problem = told(status.exchange_problem)
        unsent = say("%n act(s) not yet exchanged", n=status.not_yet_exchanged)
        words = say("{unsent}. {problem}", unsent=unsent, problem=problem) if problem else unsent
        yield Finding("exchange", Health.LOOK, words, say("Try it now: kioskctl sync."))
