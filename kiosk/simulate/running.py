"""Seeds to findings: one seed is played from its number alone; many are shared among processes."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from msgspec import Struct

from kiosk.simulate.acts import ACTS
from kiosk.simulate.doors import at_doors
from kiosk.simulate.ending import check_all, heal
from kiosk.simulate.images import images
from kiosk.simulate.mutants import BY_NAME, MUTANTS, Mutant
from kiosk.simulate.organisers import ORGANISERS
from kiosk.simulate.raw import Violation
from kiosk.simulate.sticks import STICKS
from kiosk.simulate.troubles import TROUBLES
from kiosk.simulate.world import World

MEMORY = Path("/dev/shm")  # noqa: S108 - a disk in memory, where there is one
STEP_MS_MAX = 600_000
SWARM = (0.0, 0.3, 1.0, 3.0)
NEVER_LEFT_OUT = {"exchange", "sign up", "check in", "leave"}
SEEDS_A_TASK = 20


class Finding(Struct, frozen=True):
    """What one seed showed. `promise` is empty when every promise was kept."""

    seed: int
    promise: str = ""
    detail: str = ""
    steps: int = 0
    acts: int = 0
    trace: tuple[str, ...] = ()
    happened: tuple[tuple[str, int], ...] = ()  # each fault, and how often it happened


def play(seed: int, *, with_doors: bool = True) -> Finding:
    """The whole day of one seed. The same seed plays the same day, wherever it is played.

    Half of the days have acts at doors; without them they are as they were before there were any.
    """
    folder = Path(tempfile.mkdtemp(prefix="simulate-", dir=MEMORY if MEMORY.is_dir() else None))
    world = World(seed, folder, with_doors=with_doors)
    promise = detail = ""
    try:
        with world.running():
            _live_through(world)
            heal(world)
            check_all(world)
    except Violation as violation:
        promise, detail = violation.promise, violation.detail
    except Exception:  # noqa: BLE001 - a fault of the product is what we are looking for
        promise, detail = "the program makes no mistake", traceback.format_exc()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    acts = len(world.checker.confirmed)
    happened = tuple(sorted(world.happened.items()))
    return Finding(seed, promise, detail, world.shape.steps, acts, tuple(world.trace), happened)


def _live_through(world: World) -> None:
    chosen: dict[str, tuple[float, Callable[[World], None]]] = {}
    everything = {**ACTS, **TROUBLES, **STICKS, **ORGANISERS}
    for name, (weight, step) in everything.items():
        factor = 1.0 if name in NEVER_LEFT_OUT else world.rng.choice(SWARM)
        chosen[name] = (weight * factor, step)
    during = {name: chosen[name] for name in chosen if name in ACTS or name == "exchange"}

    def step_among(steps: dict[str, tuple[float, Callable[[World], None]]]) -> None:
        names = list(steps)
        (name,) = world.rng.choices(names, [steps[one][0] for one in names])
        steps[name][1](world)
        at_doors(world)

    world.meanwhile_steps = lambda: step_among(during)
    for _ in range(world.shape.steps):
        world.clock.now_ms += world.rng.randrange(STEP_MS_MAX)
        step_among(chosen)


def play_many(seeds: Sequence[int], *, processes: int | None = None) -> Iterator[Finding]:
    """The findings, in the order of the seeds."""
    count = processes or os.cpu_count() or 1
    if count == 1:
        yield from map(play, seeds)
        return
    parts = [seeds[at : at + SEEDS_A_TASK] for at in range(0, len(seeds), SEEDS_A_TASK)]
    with ProcessPoolExecutor(count) as pool:
        for findings in pool.map(_play_part, parts):
            yield from findings


def _play_part(seeds: Iterable[int]) -> list[Finding]:
    """Rubbish is looked for between the parts only: a day makes little, and looking is dear."""
    images()
    gc.freeze()
    gc.disable()
    try:
        return [play(seed) for seed in seeds]
    finally:
        gc.enable()
        gc.collect()


class Caught(Struct, frozen=True):
    """How far a planted fault came: which seed showed it first, and by which promise."""

    mutant: str
    mistake: str
    seed: int | None  # None: it was not caught
    promise: str
    tried: int


def hunt(mutant: Mutant, seeds: Iterable[int]) -> Caught:
    """Play seeds with the fault planted until one of them shows it."""
    tried = 0
    for seed in seeds:
        tried += 1
        finding = play_with(mutant, seed)
        if finding.promise:
            return Caught(mutant.name, mutant.mistake, seed, finding.promise, tried)
    return Caught(mutant.name, mutant.mistake, None, "", tried)


def play_with(mutant: Mutant, seed: int) -> Finding:
    """One seed with one fault planted. The stations of the morning are sound."""
    images()
    with mutant.plant():
        return play(seed)


def hunt_all(seeds: Sequence[int], *, processes: int | None = None) -> Iterator[Caught]:
    """Every planted fault, in their order."""
    count = processes or os.cpu_count() or 1
    with ProcessPoolExecutor(count) as pool:
        yield from pool.map(_hunt_named, [(mutant.name, tuple(seeds)) for mutant in MUTANTS])


def _hunt_named(task: tuple[str, Sequence[int]]) -> Caught:
    name, seeds = task
    return hunt(BY_NAME[name], seeds)
