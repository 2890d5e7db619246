"""Thousands of worst days in a row: every promise is checked after every act."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal, plain

if TYPE_CHECKING:
    from kiosk.simulate.running import Caught, Finding

SEEDS = 200
MUTANT_SEEDS = 5_000
SALES = 40  # days of each scene
TRACE_LINES_SHOWN = 40


def simulate(
    terminal: Terminal,
    seeds: Annotated[int, typer.Option(help="How many days; 0: as many as fit.", min=0)] = 0,
    seed: Annotated[int | None, typer.Option(help="The first seed; alone: only this one.")] = None,
    mutants: Annotated[
        bool, typer.Option(help="Plant faults, and see each of them caught.")
    ] = False,
    seats: Annotated[
        bool, typer.Option(help="How many seats are sold: leases against an equal split.")
    ] = False,
    jobs: Annotated[int, typer.Option(help="Processes; 0: one for each core.", min=0)] = 0,
) -> None:
    """Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.

    The stations are the real ones; their clock, network and disks are not, and everything
    follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.
    """
    # The stations are thrown away: their keys have no place in anybody's keyring.
    os.environ["ROLLCALL_KEYRING"] = "off"
    first = seed if seed is not None else 0
    if mutants:
        _mutants(terminal, range(first, first + (seeds or MUTANT_SEEDS)), jobs)
        return
    if seats:
        _sales(terminal, range(first, first + (seeds or SALES)))
        return
    count = seeds or (1 if seed is not None else SEEDS)
    _seeds(terminal, range(first, first + count), jobs)


def _seeds(terminal: Terminal, seeds: range, jobs: int) -> None:
    from kiosk.simulate.running import play_many

    started, failures, acts = time.monotonic(), [], 0
    happened: Counter[str] = Counter()
    with terminal.progress("Playing worst days") as step:
        findings = play_many(seeds, processes=1 if len(seeds) == 1 else jobs or None)
        for done, finding in enumerate(findings, start=1):
            step(done, len(seeds))
            acts += finding.acts
            happened.update(dict(finding.happened))
            if len(seeds) == 1 and not terminal.as_json:
                terminal.answer({}, finding.trace)
            if finding.promise:
                failures.append(finding)
                terminal.note(f"Seed {finding.seed} broke a promise: {finding.promise}")
                terminal.note(f"Play it again: kioskctl simulate --seed {finding.seed}")
    seconds = time.monotonic() - started
    values = {
        "ok": not failures,
        "seeds": len(seeds),
        "first_seed": seeds[0],
        "last_seed": seeds[-1],
        "acts": acts,
        "failures": [plain(finding) for finding in failures],
        "happened": dict(sorted(happened.items())),
        "seconds": round(seconds, 1),
        "seeds_per_s": round(len(seeds) / seconds, 2),
    }
    terminal.answer(values, _report(failures, values))
    if failures:
        raise typer.Exit(EXIT_KNOWN)


def _report(failures: list[Finding], values: dict[str, object]) -> Iterable[str]:
    for finding in failures[:1]:
        if values["seeds"] != 1:
            yield from finding.trace[-TRACE_LINES_SHOWN:]
        yield f"Seed {finding.seed} broke the promise “{finding.promise}”: {finding.detail}"
        yield f"Play it again: kioskctl simulate --seed {finding.seed}"
    for promise, count in Counter(finding.promise for finding in failures).most_common():
        some = ", ".join(str(f.seed) for f in failures if f.promise == promise)
        yield f"{count} times: {promise} (seeds {some})"
    happened = values["happened"]
    assert isinstance(happened, dict)
    if happened:
        counts = (f"{fault} {count}" for fault, count in happened.items())
        yield f"How often it happened: {'; '.join(counts)}."
    yield (
        f"{values['seeds']} days, {values['acts']} entries confirmed, {len(failures)} failures; "
        f"{values['seeds_per_s']} days a second."
    )


def _mutants(terminal: Terminal, seeds: range, jobs: int) -> None:
    from kiosk.simulate.mutants import MUTANTS
    from kiosk.simulate.running import hunt_all

    caught: list[Caught] = []
    with terminal.progress("Planting faults") as step:
        for one in hunt_all(seeds, processes=jobs or None):
            caught.append(one)
            step(len(caught), len(MUTANTS))
    missed = [one for one in caught if one.seed is None]
    terminal.table(
        ("planted fault", "what it does", "caught by seed", "seeds tried", "broken promise"),
        [
            (
                one.mutant,
                one.mistake,
                "NEVER" if one.seed is None else one.seed,
                one.tried,
                one.promise,
            )
            for one in caught
        ],
    )
    values = {"ok": not missed, "mutants": [plain(one) for one in caught]}
    terminal.answer(values, f"{len(caught) - len(missed)} of {len(caught)} planted faults caught.")
    if missed:
        raise typer.Exit(EXIT_KNOWN)


def _sales(terminal: Terminal, seeds: range) -> None:
    from kiosk.simulate.seat_sale import POLICIES, Sale, scenes, sell

    everything, sales = list(scenes()), list[Sale]()
    with terminal.progress("Selling seats") as step:
        for done, scene in enumerate(everything, start=1):
            sales += [sell(scene, policy, seeds=seeds) for policy in POLICIES]
            step(done, len(everything))
    terminal.table(
        (
            *("seats", "stations", "away, minutes at a time", "policy", "sold %"),
            *("told to wait though a seat was free %", "in the line at the end"),
        ),
        [
            (
                *(sale.scene.seats, sale.scene.stations, sale.scene.outage_min, sale.policy),
                *(sale.sold_percent, sale.refused_percent, sale.waiting),
            )
            for sale in sales
        ],
    )
    terminal.answer(
        {"runs": len(seeds), "sales": [plain(sale) for sale in sales]},
        f"Means of {len(seeds)} days each; the same days for every policy.",
    )


def add_to(app: typer.Typer) -> None:
    command(app, "simulate")(simulate)
