"""The station that is measured: as many people as wanted, imported as an organiser would."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.demo.crowd import crowd, read_rows, write_rows
from kiosk.desk import Desk, open_desk
from kiosk.sample import sample_folder

SEED = 1
LISTS = ("event.toml", "delegations.csv", "programme.csv")
Told = Callable[[int, int], None]


@contextmanager
def ground(participants: int, told: Told) -> Iterator[tuple[Desk, Path]]:
    """A desk that holds so many people, and the folder that all of it lies in for now."""
    with TemporaryDirectory(prefix="rollcall-bench-") as name:
        folder = Path(name)
        with open_desk(folder / "station") as desk:
            fill(desk, folder / "lists", participants, told)
            yield desk, folder


def fill(desk: Desk, lists: Path, participants: int, told: Told) -> None:
    sample = sample_folder("excom2019")
    lists.mkdir()
    for name in LISTS:
        shutil.copyfile(sample / name, lists / name)
    known = read_rows(sample / "participants.csv")
    write_rows(lists / "participants.csv", crowd(known, participants, seed=SEED))
    desk.apply_import(desk.plan_import([lists], told))
