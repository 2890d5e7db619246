"""The hub and the stations of tests/hub serve the tests of the client and the courier too."""

import pytest

from tests.hub.conftest import clock, hub, joined, make, server

__all__ = ["clock", "hub", "joined", "make", "server"]


@pytest.fixture
def hub_address() -> str:
    """The network does not care what the hub keeps its data in: its own file."""
    return ""
