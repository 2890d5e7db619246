"""The model of selling seats: what the policy of leases is worth."""

import pytest

from kiosk.simulate.seat_sale import EQUAL, LEASE, NO_GATHERING, Scene, scenes, sell

SEEDS = range(6)


def test_with_no_outage_to_speak_of_every_seat_is_sold_by_leases() -> None:
    assert sell(Scene(45, 4, outage_min=1), LEASE, seeds=SEEDS).sold_percent == 100


@pytest.mark.parametrize("policy", [LEASE, NO_GATHERING])
def test_leases_sell_more_than_an_equal_split(policy: str) -> None:
    scene = Scene(45, 16, outage_min=60)
    leased, split = sell(scene, policy, seeds=SEEDS), sell(scene, EQUAL, seeds=SEEDS)
    assert leased.sold_percent > split.sold_percent
    assert leased.refused_percent < split.refused_percent
    assert leased.waiting <= split.waiting


def test_the_same_seeds_give_the_same_sale() -> None:
    scene = next(scenes())
    assert sell(scene, LEASE, seeds=SEEDS) == sell(scene, LEASE, seeds=SEEDS)
