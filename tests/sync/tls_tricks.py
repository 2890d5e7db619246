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

from tests.sync.rude_server import Behaviour, rude_server

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


def stranger_context(folder: Path) -> ssl.SSLContext:
    """A key of nobody's, with a certificate that ended long ago."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "portal.example")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(LONG_AGO)
        .not_valid_after(LONG_AGO + timedelta(days=1))
        .sign(private, SHA256())
    )
    file = folder / "stranger.pem"
    file.write_bytes(
        private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + certificate.public_bytes(Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


@contextmanager
def rude_tls_server(behaviour: Behaviour, context: ssl.SSLContext) -> Iterator[str]:
    """The rude server behind this key."""

    def wrap(server: ThreadingHTTPServer) -> None:
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )

    with rude_server(behaviour, prepare=wrap) as url:
        yield url.replace("http:", "https:")
