"""The hub and the stations of tests/hub serve the tests of the client and the courier too."""

from tests.hub.conftest import clock, hub, joined, make, server

__all__ = ["clock", "hub", "joined", "make", "server"]
