"""From typed letters to a list of people, as it is asked for after every key."""

from __future__ import annotations

from functools import partial
from random import Random

from kiosk.bench.figures import Figures, figures, times_of
from kiosk.bench.ground import SEED, Told, ground
from kiosk.bench.limits import bare_scan

PEOPLE_TYPED = 60
LETTERS_MAX = 8


def bench_search(participants: int, told: Told) -> Figures:
    with ground(participants, told) as (desk, _):
        people = desk.people()
        rng = Random(SEED)  # noqa: S311 - a choice, no secret
        typed: list[str] = []
        for hit in rng.sample(people, min(PEOPLE_TYPED, len(people))):
            text = rng.choice(
                [
                    f"{hit.given_name} {hit.family_name}",
                    f"{hit.family_name} {hit.given_name}".lower(),
                    hit.native_name or hit.family_name.upper(),
                    _mistyped(hit.family_name, rng),
                ]
            )
            typed += [text[:end] for end in range(1, min(len(text), LETTERS_MAX) + 1)]
        first = times_of([partial(desk.search, "warm")])[0]
        times = times_of(partial(desk.search, text, 10) for text in typed)
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
            more={"first_ms": round(first, 3)},
        )


def _mistyped(name: str, rng: Random) -> str:
    """Two letters in the wrong order."""
    if len(name) < 3:
        return name
    at = rng.randrange(len(name) - 1)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
