"""Starting and stopping the hub."""

from __future__ import annotations

import os
import signal

import httpx2
import pytest

from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer, serve


def test_a_taken_port_is_a_sentence_that_offers_another(hub, server):
    with pytest.raises(KnownError, match=f"port {server.port}.*--port"):
        HubServer(hub, port=server.port)


def test_a_service_stop_ends_the_hub_in_order(hub):
    seen = []

    def ready(server: HubServer) -> None:
        seen.append(server)
        os.kill(os.getpid(), signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    serve(hub, host="127.0.0.1", port=0, on_ready=ready)
    assert signal.getsignal(signal.SIGTERM) == before
    with httpx2.Client(trust_env=False) as http, pytest.raises(httpx2.ConnectError):
        http.get(seen[0].page_url)


def test_a_hub_can_be_stopped_and_started_on_the_same_port(hub):
    with HubServer(hub) as first:
        port = first.port
    with HubServer(hub, port=port) as second, httpx2.Client(trust_env=False) as http:
        assert http.get(f"{second.page_url}/v1/health").status_code == 200
