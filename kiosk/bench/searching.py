"""From typed letters to a list of people, as it is asked for after every key."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from random import Random

from kiosk.bench.figures import Figures, figures, percentile, rounded, times_of
from kiosk.bench.ground import SEED, Told, ground
from kiosk.bench.limits import bare_scan
from kiosk.bench.many_names import with_many_names
from kiosk.demo.crowd import Row, crowd, read_rows
from kiosk.sample import sample_folder
from kiosk.search import Index

PEOPLE_TYPED = 60
FIRST_LETTERS = 2  # from the second letter on there is something to find
SHOWN = 40  # as many as the window asks for
UPDATES = 200
SIZES = (1_000, 10_000, 100_000)
SAMPLES = ("excom2019", "assembly2020")
_T = 1000.0


def bench_search(participants: int, told: Told) -> Figures:
    """The whole desk with so many people; and the index alone, at each size up to that."""
    sizes = [size for size in SIZES if size < participants]
    more: dict[str, float | int | str] = {}
    for size in (*sizes, participants):
        more.update(_index_alone(size))
    with ground(participants, told) as (desk, _):
        people = desk.people()
        typed = keystrokes([_row(hit) for hit in people])
        first = times_of([partial(desk.search, "warm")])[0]
        times = times_of(partial(desk.search, text, SHOWN) for text in typed)
        names = [f"{hit.given_name} {hit.family_name} {hit.native_name}" for hit in people]
        found = sum(
            hit.registration_code
            in {one.registration_code for one in desk.search(hit.registration_code, 10)}
            for hit in people[:50]
        )
        assert found == min(50, len(people)), found
        return figures(
            "search",
            times,
            participants=len(people),
            limits=(bare_scan(names, typed),),
            more={"first_ms": round(first, 3), **more},
        )


def keystrokes(people: Sequence[Row]) -> list[str]:
    """What stands in the field after each key, from the second letter on: names in both orders and
    in their own script, with a slip, with an initial."""
    rng = Random(SEED)  # noqa: S311 - a choice, no secret
    typed: list[str] = []
    for row in rng.sample(people, min(PEOPLE_TYPED, len(people))):
        given, family = row["given_name"], row["family_name"]
        text = rng.choice(
            [
                f"{given} {family}",
                f"{family} {given}".lower(),
                row["native_name"] or family.upper(),
                f"{_mistyped(family, rng)} {given}",
                f"{given[:1]} {family}",
            ]
        )
        typed += [text[:end] for end in range(min(FIRST_LETTERS, len(text)), len(text) + 1)]
    return typed


def _index_alone(size: int) -> dict[str, float]:
    """CPU time, so that others on the computer count less, and bytes that Python gave out."""
    sample = [row for event in SAMPLES for row in _rows(event)]
    people = with_many_names(crowd(sample, size, seed=SEED), seed=SEED)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = _filled(people)
    held = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    del kept
    index: list[Index] = []
    built = next(_cpu_ms([lambda: index.append(_filled(people))]))
    gc.collect()
    gc.freeze()  # the rows of this list are not what is measured
    asked = sorted(_cpu_ms(partial(index[0].find, text, SHOWN) for text in keystrokes(people)))
    updated = sorted(_cpu_ms(_updates(index[0], people)))
    gc.unfreeze()
    parts = {f"p{part}": percentile(asked, part / 100) for part in (50, 95, 99)}
    figures = {
        **{f"{name}_cpu_ms": value for name, value in parts.items()},
        "built_cpu_s": built / _T,
        "update_p95_cpu_ms": percentile(updated, 0.95),
        "bytes_a_person": held / size,
    }
    return {f"index_{size}_{name}": rounded(value) for name, value in figures.items()}


def _filled(people: Sequence[Row]) -> Index:
    index = Index()
    for number, row in enumerate(people):
        index.put(f"{number:032x}", {**row, "code": row["registration_code"]})
    index.find("warm")
    return index


def _updates(index: Index, people: Sequence[Row]) -> Iterator[Callable[[], object]]:
    """A corrected family name, and the question that has to know of it."""
    for number in range(min(UPDATES, len(people))):
        row = people[number]
        fields = {**row, "code": row["registration_code"], "family_name": f"Q{number}uist"}

        def update(number: int = number, fields: Row = fields) -> None:
            index.put(f"{number:032x}", fields)
            assert f"{number:032x}" in index.find(f"Q{number}uist", SHOWN)

        yield update


def _cpu_ms(acts: Iterable[Callable[[], object]]) -> Iterator[float]:
    for act in acts:
        started = time.thread_time()
        act()
        yield (time.thread_time() - started) * _T


def _rows(event: str) -> list[Row]:
    return read_rows(sample_folder(event) / "participants.csv")


def _row(hit: object) -> Row:
    return {name: str(getattr(hit, name)) for name in ("given_name", "family_name", "native_name")}


def _mistyped(name: str, rng: Random) -> str:
    """Two letters in the wrong order."""
    if len(name) < 3:
        return name
    at = rng.randrange(len(name) - 1)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
