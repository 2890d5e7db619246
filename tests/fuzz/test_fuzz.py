"""A hundred thousand spoilt inputs at every decoder, and the player against faults that we planted.

In processes of their own, so that memory is theirs alone. The limits count the processor's work,
never the clock on the wall: see play.py.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.fuzz.__main__ import TARGETS
from tests.fuzz.play import FAULTS_KEPT, GROWTH_MB_MAX, WORK_S_MAX, Play, Target

pytestmark = pytest.mark.skipif(os.name == "nt", reason="what memory costs is asked of POSIX")
INPUTS = 100_000


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_no_decoder_falls_over_whatever_it_is_given() -> None:
    """Another seed each time. `python -m tests.fuzz --seed S --only NUMBER` plays one again."""
    ended = run("tests.fuzz", "--inputs", str(INPUTS), "--json")
    print(ended.stderr)
    report = json.loads(ended.stdout)
    assert report["faults"] == [], f"seed {report['seed']}"
    assert ended.returncode == 0
    assert report["inputs"] == INPUTS
    assert report["growth_mb"] <= GROWTH_MB_MAX
    assert max(tally["slowest_s"] for tally in report["tallies"].values()) <= WORK_S_MAX
    assert all(tally["inputs"] > 100 for tally in report["tallies"].values())


@pytest.mark.parametrize(
    ("planted", "inputs", "words"),
    [
        ("raises", 50, "IndexError"),
        ("grows", 3, "has grown by"),
        ("works", 2, "s of work"),
        ("never ends", 1, "it does not end"),
    ],
)
def test_the_player_finds_a_planted_fault_once(planted: str, inputs: int, words: str) -> None:
    faults = json.loads(run("tests.fuzz.planted", planted, str(inputs)).stdout)
    assert any(words in what for _, what in faults), faults
    assert len(faults) <= 2


def test_the_player_has_nothing_to_say_of_a_sound_decoder() -> None:
    assert json.loads(run("tests.fuzz.planted", "sound", "1000").stdout) == []


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_an_input_is_known_by_its_seed_and_number(target: Target) -> None:
    first, second = Play([target], seed=5), Play([target], seed=5)
    made = [first.input_of(number)[1] for number in range(50)]
    again = [second.input_of(number)[1] for number in reversed(range(50))]
    if target.name not in {"bundle", "certificate"}:  # their samples are sealed with fresh keys
        assert made == again[::-1]
    assert len({repr(one) for one in made}) > 30


def test_only_so_many_faults_are_kept() -> None:
    def fall_over(given: object) -> object:
        return eval(compile("\n" * given + "1 / 0", "planted", "eval"))  # type: ignore[operator]  # noqa: S307

    target = Target("falls over", 1, lambda rng: rng.randrange(500), fall_over)
    assert len(Play([target], seed=1).run(0, 100).faults) == FAULTS_KEPT
