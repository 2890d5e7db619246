"""Real sockets on loopback that do to TLS what bad networks do: other keys, and listening in."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.desk import Desk
from kiosk.hub.serve import HubServer
from kiosk.sync.client import KEY_PATH
from kiosk.sync.courier import Courier, Exchanged
from tests.sync.rude_server import Behaviour, Rude, forward, rude_server

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


def certificate_for(
    private: ec.EllipticCurvePrivateKey, *, name: str = "portal.example", days: int = 1
) -> bytes:
    """A bare certificate for this key (DER), from long ago and for so many days."""
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(LONG_AGO)
        .not_valid_after(LONG_AGO + timedelta(days=days))
        .sign(private, SHA256())
    )
    return certificate.public_bytes(Encoding.DER)


def stranger_context(folder: Path, name: str = "portal.example") -> ssl.SSLContext:
    """A key of nobody's, with a certificate that ended long ago."""
    private = ec.generate_private_key(ec.SECP256R1())
    return context_of(private, certificate_for(private, name=name), folder)


def context_of(
    private: ec.EllipticCurvePrivateKey, certificate: bytes, folder: Path
) -> ssl.SSLContext:
    """A server's context that shows this key under this certificate (DER)."""
    file = folder / "stranger.pem"
    pem = ssl.DER_cert_to_PEM_cert(certificate).encode()
    key = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(key + pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def exchange_at(desk: Desk, url: str, *, deadline_s: float = 5) -> Exchanged:
    """One exchange, where the hub's address leads to whoever answers there now."""
    desk.set_setting("hub_url", url)
    courier = Courier(desk, deadline_s=deadline_s)
    try:
        return courier.exchange_now()
    finally:
        courier.stop()


class Listening:
    """Sits between station and hub, passes everything on, and keeps what it heard."""

    def __init__(self, server: HubServer) -> None:
        self.heard: list[tuple[str, bytes]] = []
        self._server = server

    def __call__(self, path: str, headers: dict[str, str], body: bytes) -> Rude:
        self.heard.append((path, body))
        method = "GET" if path == KEY_PATH else "POST"
        return forward(self._server.url, path, headers, body, method)


@contextmanager
def rude_tls_server(behaviour: Behaviour, context: ssl.SSLContext) -> Iterator[str]:
    """The rude server behind this key."""

    def wrap(server: ThreadingHTTPServer) -> None:
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )

    with rude_server(behaviour, prepare=wrap) as url:
        yield url.replace("http:", "https:")
