"""All stations at work without a network, each in a process of its own; one of them is killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from msgspec import Struct

from kiosk.demo.acts import Act
from kiosk.demo.report import Kill
from kiosk.demo.station_process import Answer
from kiosk.desk import open_desk
from kiosk.domain.entries import EntryId
from kiosk.errors import BugError
from kiosk.log.codec import decode_header

Told = Callable[[int], None]  # so many more acts were confirmed


class Worked(Struct, frozen=True):
    """What one station answered for."""

    entries: tuple[EntryId, ...]
    refused: int
    kill: Kill | None = None


def work_all(
    folders: Sequence[Path], acts: Sequence[Sequence[Act]], *, rng: Random, told: Told
) -> list[Worked]:
    """Each folder's acts, done at the same time; the last station is killed on the way."""
    killed_after = rng.randint(len(acts[-1]) // 4, 3 * len(acts[-1]) // 4)

    def work(number: int) -> Worked:
        if number == len(folders) - 1:
            return _work_and_be_killed(folders[number], acts[number], killed_after, told)
        answers = _serve(folders[number], acts[number], told)
        return Worked(_entries(answers), _refused(answers))

    with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1)) as pool:
        return list(pool.map(work, range(len(folders))))


def _work_and_be_killed(folder: Path, acts: Sequence[Act], after: int, told: Told) -> Worked:
    before = _serve(folder, acts, told, kill_after=max(1, after))
    confirmed = _entries(before)
    found = held_after(folder, confirmed)
    # The act under way when it was killed may be on disk, though nobody was told. Whoever works
    # there looks, and does again only what is not done.
    under_way = bool(found - set(confirmed))
    rest = _serve(folder, acts[len(before) + under_way :], told)
    kill = Kill(folder.name, len(before), len(set(confirmed) - found))
    return Worked((*confirmed, *_entries(rest)), _refused([*before, *rest]), kill)


def held_after(folder: Path, confirmed: Sequence[EntryId]) -> set[EntryId]:
    """What the station's own log holds, from its first confirmed act on: read again from disk."""
    found: set[EntryId] = set()
    with open_desk(folder) as desk:
        head = desk.heads().get(desk.branch)
        at = min(entry.seq for entry in confirmed) - 1
        while head is not None and at < head.seq:
            page = desk.page(desk.branch, at, count_max=500, bytes_max=1_000_000)
            found.update(decode_header(entry.header).id for entry in page.entries)
            at += len(page.entries)
    return found


def _serve(folder: Path, acts: Sequence[Act], told: Told, *, kill_after: int = 0) -> list[Answer]:
    """Run a station until its acts are done, or kill it once it has answered for so many."""
    answers: list[Answer] = []
    with _process(folder) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        feeding = ThreadPoolExecutor(max_workers=1)
        fed = feeding.submit(_feed, process, acts)
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # the kill cut it in half: not an answer
            answers.append(Answer.from_line(line))
            told(1)
            if len(answers) == kill_after:
                process.kill()
        fed.result()
        feeding.shutdown()
    if not kill_after and process.returncode != 0:
        raise BugError(f"the station in {folder} ended with status {process.returncode}")
    if not kill_after and len(answers) != len(acts):
        raise BugError(f"the station in {folder} answered {len(answers)} of {len(acts)} acts")
    return answers


def _process(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "kiosk.demo.station_process", str(folder)]
    return subprocess.Popen(  # noqa: S603 - our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )


def _feed(process: subprocess.Popen[str], acts: Sequence[Act]) -> None:
    assert process.stdin is not None
    try:
        for act in acts:
            process.stdin.write(act.line() + "\n")
        process.stdin.close()
    except BrokenPipeError:
        return  # it was killed: nobody reads any more


def _entries(answers: Sequence[Answer]) -> tuple[EntryId, ...]:
    return tuple(entry for answer in answers for entry in answer.entries)


def _refused(answers: Sequence[Answer]) -> int:
    return sum(bool(answer.refusal) for answer in answers)
