"""Planted faults: a simulator that lets one pass would let the same mistake pass in earnest."""

import pytest

from kiosk.simulate.mutants import MUTANTS, Mutant
from kiosk.simulate.running import play_with
from tests.simulation.mutant_seeds import CAUGHT_BY


def test_every_planted_fault_has_a_seed_that_catches_it() -> None:
    assert set(CAUGHT_BY) == {mutant.name for mutant in MUTANTS}


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_planted_fault_is_caught(mutant: Mutant) -> None:
    seed, *promises = CAUGHT_BY[mutant.name]
    assert play_with(mutant, seed).promise in promises
