"""Decoders with a fault each, to see that the play finds them: python -m tests.fuzz.planted."""

from __future__ import annotations

import json
import sys
from random import Random

from tests.fuzz.play import GROWTH_MB_MAX, Play, Target

GROWTH_BYTES = int(GROWTH_MB_MAX + 60) * 1_000_000


def _raise(given: object) -> object:
    if isinstance(given, int) and given % 5 == 0:
        raise IndexError("nobody expected this")
    return given


def _grow(given: object) -> object:
    return len(b"x" * GROWTH_BYTES) + hash(given)


def _work(given: object) -> object:
    """A second and a half on any computer that a test runs on: until the processor says so."""
    import time

    until = time.thread_time() + 1.5
    while time.thread_time() < until:
        pass
    return given


def _never_end(_: object) -> object:
    while True:
        pass


def _number(rng: Random) -> object:
    return rng.randrange(1_000)


PLANTED = {
    "raises": Target("raises", 1, _number, _raise),
    "grows": Target("grows", 1, _number, _grow),
    "works": Target("works", 1, _number, _work),
    "never ends": Target("never ends", 1, _number, _never_end),
    "sound": Target("sound", 1, _number, lambda given: given),
}


def main(name: str, inputs: int) -> int:
    report = Play([PLANTED[name]], seed=1).run(0, inputs)
    print(json.dumps([(fault.number, fault.what) for fault in report.faults]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
