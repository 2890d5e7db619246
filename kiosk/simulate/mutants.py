"""Planted faults, one at a time: each is a mistake that somebody could make, and must be caught.

A mutant replaces one function of the product for the length of a run. The simulator that lets
one pass would let the same mistake pass in earnest.
"""

from __future__ import annotations

from kiosk.simulate.door_mutants import DOOR_MUTANTS
from kiosk.simulate.log_mutants import LOG_MUTANTS
from kiosk.simulate.node_mutants import NODE_MUTANTS
from kiosk.simulate.planting import Mutant
from kiosk.simulate.seat_mutants import SEAT_MUTANTS

__all__ = ["BY_NAME", "MUTANTS", "Mutant"]

MUTANTS: tuple[Mutant, ...] = (*LOG_MUTANTS, *SEAT_MUTANTS, *NODE_MUTANTS, *DOOR_MUTANTS)
BY_NAME = {mutant.name: mutant for mutant in MUTANTS}
