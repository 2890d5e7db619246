"""Open a station's folder in the data thread; on a first run, lay out the sample event in it."""

from __future__ import annotations

import gc
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kiosk.clock import Clock

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.desk.restoring import Restored
    from ui.flows.desk_jobs import Held

SAMPLE_EVENT = "excom2019"
SAMPLE_SETTING = "sample_event"


class Opened(Struct, frozen=True):
    """A desk that is open, and whether it shows the sample event."""

    desk: Desk
    is_sample: bool
    restored: Restored | None = None  # the copy that was put in place before it was opened
    problem: str = ""  # why it was not
    training: bool = False
    asks: bool = False  # there are accounts: nothing is shown before somebody signed in


def open_station(
    folder: Path | None, *, sample_if_empty: bool, clock: Clock | None = None
) -> Opened:
    """Raises KnownError with a sentence that says what to do."""
    # The store, the tables and the keys take their time to load: behind the window, not before it.
    from kiosk.desk import open_desk

    desk = open_desk(folder, clock=clock)
    try:
        _clear_trainings(folder)
        desk.ask_who_acts()
        if sample_if_empty and desk.event() is None:
            _lay_out_sample(desk)
        return Opened(desk, desk.setting(SAMPLE_SETTING) == "yes", asks=desk.has_staff)
    except BaseException:
        desk.close()
        raise


def open_kiosk(folder: Path | None, *, clock: Clock | None = None) -> Opened:
    """A desk for guests alone: nobody signs in, and only what the flow asks for is done with it.
    Without a folder, the sample event. Raises KnownError."""
    from kiosk.desk import open_desk

    desk = open_desk(folder, clock=clock)
    try:
        if folder is None and desk.event() is None:
            _lay_out_sample(desk)
        return Opened(desk, desk.setting(SAMPLE_SETTING) == "yes")
    except BaseException:
        desk.close()
        raise


def _clear_trainings(folder: Path | None) -> None:
    """A training that ended with the power left names behind; one that is open stays."""
    from kiosk.errors import KnownError

    with suppress(KnownError):
        if folder is not None and folder.with_name(f"{folder.name}-training").exists():
            from kiosk.desk.training import remove_training

            remove_training(folder)


def open_practice(folder: Path | None, *, clock: Clock | None = None) -> Opened:
    """A copy to practise on; on a computer without an event, the sample event."""
    from kiosk.desk.training import end_training, open_training

    desk = open_training(folder, clock=clock)
    try:
        desk.ask_who_acts()
        if desk.event() is None:
            _lay_out_sample(desk)
        is_sample = desk.setting(SAMPLE_SETTING) == "yes"
        return Opened(desk, is_sample=is_sample, training=True, asks=desk.has_staff)
    except BaseException:
        end_training(desk)
        raise


def close_practice(desk: Desk) -> None:
    """Nothing of it stays."""
    from kiosk.desk.training import end_training

    end_training(desk)


def open_restored(folder: Path, copy: Path, *, clock: Clock | None = None) -> Opened:
    """Put a copy in the folder's place and open it; where it cannot be, open what is there."""
    from kiosk.clock import SystemClock
    from kiosk.desk.restoring import erase_again, restore
    from kiosk.errors import KnownError

    restored, problem = None, ""
    try:
        restored = restore(folder, copy, now_ms=(clock or SystemClock()).now_ms())
    except KnownError as error:
        problem = error.words
    opened = open_station(folder, sample_if_empty=False, clock=clock)
    if restored is not None:
        with opened.desk.asking_nobody():  # those who erased them were asked then
            erase_again(opened.desk, restored)
    return replace(opened, restored=restored, problem=problem)


# So many people are made ready to be found that whoever is scanned meanwhile waits some 20 ms.
FOUND_AT_ONCE = 100


def fill_search(desk: Desk) -> bool:
    """Make some more people ready to be found; whether more are left."""
    return desk.fill_search(FOUND_AT_ONCE)


def load(desk: Desk, language: str) -> None:
    """Load what the first person would wait for: the names of countries, and drawing. Not in the
    data thread, where whoever is scanned meanwhile would wait for it."""
    from ui.words.countries import learn_countries

    learn_countries(language)
    found = desk.search("a", limit=1)
    if found:
        desk.badge_pdf(found[0].participant)


def rehearse(desk: Desk) -> Held | None:
    """Do one check-in that is taken back before it is kept. Gives a card to rehearse the window
    with."""
    from kiosk.domain.commands import CheckIn
    from ui.flows import desk_jobs

    held = None
    found = desk.search("a", limit=1)
    if found:
        desk.rehearse(CheckIn(found[0].registration_code))
        held = desk_jobs.card(desk, found[0].participant)
    gc.freeze()  # what is loaded now stays
    return held


def _lay_out_sample(desk: Desk) -> None:
    from kiosk.sample import sample_folder

    desk.apply_import(desk.plan_import([sample_folder(SAMPLE_EVENT)]))
    desk.set_setting(SAMPLE_SETTING, "yes")
