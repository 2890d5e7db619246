"""Spoilt inputs at every decoder, or at those that are named.

python -m tests.fuzz [--inputs N] [--seed S] [--only N] [--target NAME]
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import secrets
import sys
import time

from tests.fuzz import exchanged, filed, logged, scanned, taken_in
from tests.fuzz.play import Play, Report, Target

TARGETS: tuple[Target, ...] = (
    *scanned.TARGETS,
    *logged.TARGETS,
    *exchanged.TARGETS,
    *filed.TARGETS,
    *taken_in.TARGETS,
)
WARM_UP = 2_000  # so that what is loaded once is not taken for growth


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=None, help="drawn and printed where left out")
    parser.add_argument("--first", type=int, default=0, help="number of the first input")
    parser.add_argument("--only", type=int, default=None, help="play this one input, and show it")
    parser.add_argument("--target", action="append", choices=[one.name for one in TARGETS])
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    targets = tuple(one for one in TARGETS if given.target is None or one.name in given.target)
    seed = secrets.randbelow(2**31) if given.seed is None else given.seed
    if given.only is not None:
        return _play_one(targets, seed, given.only)
    print(f"seed {seed}", file=sys.stderr, flush=True)
    Play(targets, seed + 1).run(0, min(WARM_UP, given.inputs))
    started = time.monotonic()
    report = Play(targets, seed).run(given.first, given.inputs, told=_tell)
    took_s = time.monotonic() - started
    print(json.dumps(dataclasses.asdict(report)) if given.json else _lines(report, took_s))
    return 1 if report.faults else 0


def _play_one(targets: tuple[Target, ...], seed: int, number: int) -> int:
    """Shows the input before it is read, and lets whatever it raises come through."""
    target, value = Play(targets, seed).input_of(number)
    print(f"{target.name}: {value!r}", flush=True)
    print(repr(target.read(value)))
    return 0


def _tell(report: Report) -> None:
    found = f"{report.inputs:,} inputs, {len(report.faults)} faults, {report.growth_mb:.0f} MB"
    print(found, *report.faults, sep="\n", file=sys.stderr, flush=True)


def _lines(report: Report, took_s: float) -> str:
    lines = [
        f"{name:28} {t.inputs:>10,} inputs, {t.taken:>9,} taken, "
        f"{t.work_s / max(1, t.inputs) * 1e6:7.0f} us each, "
        f"slowest {t.slowest_s * 1e3:7.1f} ms (input {t.slowest_input})"
        for name, t in report.tallies.items()
    ]
    lines += [f"FAULT {f.target}: input {f.number}: {f.what}" for f in report.faults]
    lines.append(
        f"seed {report.seed}: {report.inputs:,} inputs in {took_s:.0f} s, "
        f"{len(report.faults)} faults, grown by {report.growth_mb:.1f} MB"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
