"""How many look-ups find the person who is meant, kind by kind: `python -m tests.search.evaluate`.

The people are those of the two sample events, and on demand a crowd that combines their names. An
answer is right where it is the person, or somebody whom the typed words name just as well.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from random import Random

from msgspec import Struct

from kiosk.demo.crowd import crowd, read_rows
from kiosk.sample import sample_folder
from kiosk.search import Index
from tests.search.lookups import RULES, Person

EVENTS = ("excom2019", "assembly2020")
A_KIND = 25
SEED = 2019
SHOWN = 5
_PERSONAL = ("code", "email", "city")


class LookUp(Struct, frozen=True):
    kind: str
    typed: str
    meant: int  # the row


class Recall(Struct, frozen=True):
    """Of so many look-ups of a kind, how many found whom they meant."""

    kind: str
    count: int
    first: int  # in the first line
    shown: int  # in one of the first `SHOWN`


def sample_people() -> list[dict[str, str]]:
    """Both events; whoever is at both stands in once."""
    people: dict[tuple[str, ...], dict[str, str]] = {}
    for event in EVENTS:
        for row in read_rows(sample_folder(event) / "participants.csv"):
            people[_whole(row)] = row
    return list(people.values())


def filled(people: Sequence[Person]) -> Index:
    index = Index()
    for row, person in enumerate(people):
        index.put(str(row), {**person, "code": person["registration_code"]})
    return index


def look_ups(people: Sequence[Person], seed: int, each: int = A_KIND) -> list[LookUp]:
    """So many of every kind as there are people for whom its rule says something, at most `each`.

    Whom a rule speaks of is drawn from all of them.
    """
    found: list[LookUp] = []
    for kind, rule in RULES.items():
        rng = Random(f"{seed}/{kind}")
        rows = list(range(len(people)))
        rng.shuffle(rows)
        count = 0
        for row in rows:
            typed = rule(people[row], rng).strip()
            if typed:
                found.append(LookUp(kind, typed, row))
                count += 1
            if count == each:
                break
    return found


def is_right(people: Sequence[Person], asked: LookUp, answer: str) -> bool:
    """Whether it is who was meant, or somebody whom the typed words name just as well: of the same
    names, or for whom the same rule gives the same words."""
    meant, other = people[asked.meant], people[int(answer)]
    if meant is other or (_whole(meant) == _whole(other) and not _is_personal(asked.kind)):
        return True
    return RULES[asked.kind](other, Random(0)).strip() == asked.typed


def _is_personal(kind: str) -> bool:
    return any(word in kind for word in _PERSONAL)


def misses(
    people: Sequence[Person], index: Index, asked: Iterable[LookUp]
) -> tuple[list[Recall], list[LookUp]]:
    """The recall of each kind, and which look-ups did not show whom they meant."""
    counts: dict[str, list[int]] = {}
    missed: list[LookUp] = []
    for one in asked:
        rights = [is_right(people, one, key) for key in index.find(one.typed, SHOWN)]
        count = counts.setdefault(one.kind, [0, 0, 0])
        count[0] += 1
        count[1] += rights[:1] == [True]
        count[2] += any(rights)
        if not any(rights):
            missed.append(one)
    return [Recall(kind, *numbers) for kind, numbers in counts.items()], missed


def whole(recalls: Sequence[Recall]) -> Recall:
    return Recall(
        "all",
        sum(one.count for one in recalls),
        sum(one.first for one in recalls),
        sum(one.shown for one in recalls),
    )


def table(recalls: Sequence[Recall]) -> str:
    lines = ["| kind | look-ups | first | among the first five |", "|---|---|---|---|"]
    for one in (*recalls, whole(recalls)):
        first, shown = (f"{100 * part / one.count:.0f} %" for part in (one.first, one.shown))
        if one.kind == "all":
            first, shown = (f"{100 * p / one.count:.1f} %" for p in (one.first, one.shown))
        lines.append(f"| {one.kind} | {one.count} | {first} | {shown} |")
    return "\n".join(lines)


def _whole(person: Person) -> tuple[str, ...]:
    return person["given_name"], person["family_name"], person["native_name"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=0, help="a crowd of so many; 0: the samples")
    parser.add_argument("--each", type=int, default=A_KIND, help="look-ups of a kind at most")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--misses", action="store_true", help="say which were not found")
    options = parser.parse_args()
    people: list[dict[str, str]] = sample_people()
    if options.people:
        people = crowd(people, options.people, seed=options.seed)
    index = filled(people)
    recalls, missed = misses(people, index, look_ups(people, options.seed, options.each))
    print(f"{len(people)} people")
    print(table(recalls))
    for one in missed if options.misses else ():
        person = people[one.meant]
        names = " ".join(_whole(person))
        found = ["/".join(_whole(people[int(key)])) for key in index.find(one.typed, 3)]
        print(f"{one.kind}: {one.typed!r} for {names!r} gave {found}")


if __name__ == "__main__":
    main()
