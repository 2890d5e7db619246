"""Inviting people to the played day: the lists, the import into the hub, and who comes when."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from random import Random

from msgspec import Struct

from kiosk.demo.bad_scans import bad_scans
from kiosk.demo.crowd import crowd, newcomers, read_rows, write_rows
from kiosk.demo.day_plan import Guest, Invited, Offer
from kiosk.desk import Desk
from kiosk.domain.cards import EventCard
from kiosk.sample import sample_folder
from kiosk.words import zone_of

SAMPLE = "excom2019"
LISTS = ("event.toml", "delegations.csv", "participants.csv", "programme.csv")
PARTICIPANTS, PROGRAMME = "participants.csv", "programme.csv"
WALK_INS_A_DESK = 2


class Size(Struct, frozen=True):
    """How large a day is wanted."""

    participants: int  # 0: as many as the sample holds
    desks: int
    seed: int


def write_lists(folder: Path, size: Size) -> None:
    """The organiser's spreadsheets, with as many people as wanted."""
    sample = sample_folder(SAMPLE)
    for name in LISTS:
        shutil.copyfile(sample / name, folder / name)
    known = read_rows(sample / PARTICIPANTS)
    rows = crowd(known, size.participants or len(known), seed=size.seed)
    write_rows(folder / PARTICIPANTS, rows)


def import_lists(hub: Desk, folder: Path, told: Callable[[int, int], None]) -> None:
    plan = hub.plan_import([folder / name for name in LISTS], told)
    assert not plan.rejected, plan.rejected
    hub.apply_import(plan)


def invite(hub: Desk, lists: Path, size: Size, rng: Random) -> Invited:
    """Everything that the day is drawn from, as the hub and the lists say it."""
    event = hub.event()
    assert event is not None
    people = [
        Guest(row["registration_code"], row["category"], row["position"])
        for row in read_rows(lists / PARTICIPANTS)
    ]
    known = read_rows(sample_folder(SAMPLE) / PARTICIPANTS)
    return Invited(
        guests=people,
        offers=_offers(hub, lists / PROGRAMME),
        newcomers=newcomers(known, WALK_INS_A_DESK * size.desks, seed=size.seed),
        bad_scans=_bad_scans(event, people, size.desks, rng),
        opens=datetime.fromisoformat(event.starts).replace(tzinfo=zone_of(event.timezone)),
    )


def _bad_scans(event: EventCard, people: Sequence[Guest], desks: int, rng: Random) -> list[str]:
    return [scan for _ in range(desks) for scan in bad_scans(event.code, people[0].code, rng=rng)]


def _offers(hub: Desk, programme: Path) -> list[Offer]:
    admits = {row["code"]: row["admits"] for row in read_rows(programme)}
    return [
        Offer(
            code=visit.visit,
            capacity=visit.capacity,
            admits=frozenset(code for code in admits[visit.visit].split(";") if code),
            starts=visit.starts,
            ends=visit.ends,
        )
        for visit in hub.visits()
    ]
