"""A plan of faults follows from its seed, and keeps to what the run is about."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import pytest

from kiosk.partition.cells import (
    MIXED,
    NEMESES,
    NONE,
    OF_PROCESSES,
    OF_THE_NETWORK,
    Cell,
    matrix,
)
from kiosk.partition.plan import FAULT_S_MAX, HUB, Fault, plan, stations_of


def cell(nemesis: str, seed: int = 1) -> Cell:
    return Cell(stations=5, acts_per_s=10, seconds=300, nemesis=nemesis, seed=seed)


def test_the_matrix_holds_every_combination_once() -> None:
    cells = matrix()
    assert len({one.key for one in cells}) == len(cells) == 2 * 2 * 2 * len(NEMESES)
    assert cells[0].seconds == min(one.seconds for one in cells)
    assert len(matrix(repeat=3)) == 3 * len(cells)


def test_the_same_seed_plans_the_same_faults_and_another_seed_others() -> None:
    assert plan(cell(MIXED)) == plan(cell(MIXED))
    assert plan(cell(MIXED)) != plan(cell(MIXED, seed=2))


def test_without_a_nemesis_nothing_goes_wrong() -> None:
    assert plan(cell(NONE)) == []


@pytest.mark.parametrize("nemesis", [one for one in NEMESES if one not in {NONE, MIXED}])
def test_a_nemesis_does_what_it_is_called(nemesis: str) -> None:
    assert {fault.kind for fault in plan(cell(nemesis))} == {nemesis}


def test_a_mixed_run_sees_every_kind_and_hits_every_node() -> None:
    faults = plan(cell(MIXED))
    assert {fault.kind for fault in faults} == {*OF_THE_NETWORK, *OF_PROCESSES}
    assert {fault.node for fault in faults} == {HUB, *stations_of(cell(MIXED))}


@pytest.mark.parametrize("nemesis", NEMESES)
def test_no_fault_outlasts_the_run_or_begins_before_the_same_sort_has_ended(nemesis: str) -> None:
    of_node: dict[tuple[str, bool], list[Fault]] = defaultdict(list)
    for fault in plan(cell(nemesis)):
        assert 0 <= fault.from_s < fault.until_s <= cell(nemesis).seconds
        assert fault.until_s - fault.from_s <= FAULT_S_MAX
        of_node[fault.node, fault.kind in OF_THE_NETWORK].append(fault)
    for faults in of_node.values():
        assert all(one.until_s <= next_.from_s for one, next_ in pairwise(faults))
