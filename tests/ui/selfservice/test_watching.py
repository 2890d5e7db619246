"""A kiosk that falls or hangs is there again, and one that was closed with a PIN stays closed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui.selfservice.watching import (
    BEAT,
    LEFT,
    PAUSE_S,
    PAUSE_S_MAX,
    STEADY_S,
    TO_DESK,
    lesson,
    watch,
)

# Falls, then beats and hangs, then is closed by somebody; each run leaves a line.
KIOSK = """
import pathlib, sys, time
runs = pathlib.Path(sys.argv[1])
count = len(runs.read_text().splitlines()) if runs.exists() else 0
with runs.open("a") as out: out.write("run\\n")
if count == 0: sys.exit(3)
print("beat", flush=True)
if count == 1: time.sleep(600)
sys.exit(int(sys.argv[2]))
"""


def test_a_kiosk_that_falls_or_hangs_is_started_again(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    said: list[str] = []
    paused: list[float] = []
    command = [sys.executable, "-c", KIOSK, str(runs), str(LEFT)]
    status = watch(command, say=said.append, pause=paused.append, silent_s_max=0.5)
    assert status == LEFT
    assert runs.read_text().splitlines() == ["run"] * 3
    assert len(said) == len(paused) == 2


def test_whoever_wants_the_desk_gets_it(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    runs.write_text("run\nrun\n")
    command = [sys.executable, "-c", KIOSK, str(runs), str(TO_DESK)]
    assert watch(command, say=str, pause=float) == TO_DESK


@pytest.mark.parametrize("status", [LEFT, TO_DESK])
def test_what_was_asked_for_is_not_undone(status: int) -> None:
    assert not lesson(status, 1.0, PAUSE_S).again


def test_one_that_falls_at_once_again_and_again_is_started_slower_but_always() -> None:
    pause_s = PAUSE_S / 2
    for _ in range(20):
        learnt = lesson(-9, 0.1, pause_s)
        assert learnt.again
        assert pause_s <= learnt.pause_s <= PAUSE_S_MAX
        pause_s = learnt.pause_s
    assert pause_s == PAUSE_S_MAX
    assert lesson(-9, STEADY_S, pause_s).pause_s == PAUSE_S


def test_the_word_that_says_it_lives_is_one_line() -> None:
    assert BEAT.isalpha()
