"""A list of participants of any length, made from the sample's own people by a rule."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_CHARS = 6
Row = dict[str, str]


def read_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def crowd(sample: Sequence[Row], count: int, *, seed: int) -> list[Row]:
    """So many people: the sample's own first, then others who share its names by country.

    Fewer than the sample holds are drawn from it. The same seed gives the same people.
    """
    rng = Random(f"{seed}/crowd")  # noqa: S311 - a played day, no secret
    if count <= len(sample):
        chosen = sorted(rng.sample(range(len(sample)), count))
        return [dict(sample[at]) for at in chosen]
    rows = [dict(row) for row in sample]
    taken = {row["registration_code"] for row in rows}
    by_country: dict[str, list[Row]] = {}
    for row in sample:
        by_country.setdefault(row["country"], []).append(row)
    for number in range(count - len(sample)):
        work = rng.choice(sample)
        compatriots = by_country[work["country"]]
        given, family = rng.choice(compatriots), rng.choice(compatriots)
        code = fresh_code(f"{seed}/{number}", taken)
        rows.append(_invented(work, given, family, code=code))
    return rows


def newcomers(sample: Sequence[Row], count: int, *, seed: int) -> list[dict[str, str]]:
    """People who stand at the desk and are in no list, as a walk-in form is filled in."""
    rng = Random(f"{seed}/newcomers")  # noqa: S311 - a played day, no secret
    chosen = [(rng.choice(sample), rng.choice(sample)) for _ in range(count)]
    return [
        {
            "given_name": one["given_name"],
            "family_name": one["family_name"],
            "category": "observer",
            "organisation": other["organisation"],
            "country": one["country"],
            "position": other["position"],
        }
        for one, other in chosen
    ]


def fresh_code(text: str, taken: set[str]) -> str:
    """A registration code by rule: the same text gives the same code."""
    for attempt in range(1_000):
        digest = hashlib.sha256(f"{text}/{attempt}".encode()).digest()
        code = "".join(CODE_LETTERS[byte % len(CODE_LETTERS)] for byte in digest[:CODE_CHARS])
        if code not in taken:
            taken.add(code)
            return code
    raise AssertionError("no code is left")


def _invented(work: Row, given: Row, family: Row, *, code: str) -> Row:
    """One person's work and place, with the names of two others from the same country."""
    return work | {
        "registration_code": code,
        "honorific": given["honorific"],
        "given_name": given["given_name"],
        "family_name": family["family_name"],
        "native_name": _native(given, family),
        "family_name_first": family["family_name_first"],
        "head_of_delegation": "",
        "email": f"{code.lower()}@{work['delegation'].lower() or 'post'}.example.org",
        "phone": "",
        "dietary": given["dietary"],
        "access_needs": "",
        "desk_note": "",
    }


def _native(given: Row, family: Row) -> str:
    """Both names in their own script, where it is plain which part is which; else nothing."""
    one, other = given["native_name"].split(), family["native_name"].split()
    if len(one) == 2 and len(other) == 2:
        parts = (other[0], one[1]) if family["family_name_first"] else (one[0], other[1])
        return " ".join(parts)
    if len(one) == 1 and len(other) == 1 and family["family_name_first"]:
        return other[0][:1] + one[0][1:]  # 김 and 민준: family names of one syllable
    return ""
