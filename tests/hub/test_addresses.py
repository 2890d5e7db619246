"""Where stations find a hub: addresses that other computers can reach."""

from __future__ import annotations

import ipaddress

import pytest

from kiosk.hub.addresses import own_addresses


def test_a_hub_on_one_address_names_that_one():
    assert own_addresses("192.168.7.7") == ("192.168.7.7",)


@pytest.mark.parametrize("everywhere", ["", "0.0.0.0", "::"])  # noqa: S104
def test_a_hub_on_all_addresses_names_each_once_and_at_least_one(everywhere):
    found = own_addresses(everywhere)
    assert found
    assert len(set(found)) == len(found)
    for address in found:
        assert not ipaddress.ip_address(address).is_link_local


def test_a_hub_that_hears_ipv4_only_names_ipv4_only():
    assert {ipaddress.ip_address(address).version for address in own_addresses("")} == {4}
