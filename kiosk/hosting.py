"""The front door to being a hub, for whoever shows a window over a desk."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.desk import Desk
from kiosk.domain.roles import DESK
from kiosk.errors import KnownError
from kiosk.hub.gate import Refused
from kiosk.hub.offer_qr import modules_of
from kiosk.hub.serve import HubServer
from kiosk.sync.carrier import PORT

__all__ = ["PORT", "Host", "JoinCode"]


class JoinCode(Struct, frozen=True):
    """What one station needs to join: typed, or in one scan. For ten minutes, once."""

    code: str
    role: str
    addresses: tuple[str, ...]  # host:port, the likeliest first
    qr: Sequence[Sequence[bool]]  # with its quiet border; true is dark


class Host:
    """This desk as a hub, in threads of its own, for as long as the window is open."""

    def __init__(self, desk: Desk, *, host: str = "", port: int = PORT) -> None:
        """Raises KnownError where another program listens on that port."""
        self._server = HubServer(desk, host=host, port=port)
        self._announcement = self._server.announcement()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where stations find it, as they would type it."""
        port = self._server.port
        return tuple(
            f"[{host}]:{port}" if ":" in host else f"{host}:{port}" for host in self._server.hosts
        )

    @property
    def url(self) -> str:
        return self._server.url

    def start(self) -> None:
        """Answer stations. Raises KnownError where it cannot."""
        self._server.start()
        self._announcement.start()

    def stop(self) -> None:
        """Finish what is under way, and answer nobody any more. Before the desk is closed."""
        self._announcement.stop()
        self._server.stop()

    def new_code(self, role: str = DESK) -> JoinCode:
        """Let one station in. Raises KnownError where there is no event yet."""
        try:
            code = self._server.new_code(role)
        except Refused as refused:
            raise KnownError(refused.problem) from refused
        qr = modules_of(self._server.offer_of(code).text())
        return JoinCode(code, role, self.addresses, qr)
