"""A real HTTP server on loopback that answers however a test wants, right or rude."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx2


@dataclass
class Rude:
    """What to answer. `promised` is the length that the header claims, if not the true one."""

    status: int = 200
    body: bytes = b""
    kind: str = "application/cbor"
    promised: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    silent: bool = False  # says nothing until the server is stopped
    dripping: bool = False  # a byte now and then, for ever


Behaviour = Callable[[str, dict[str, str], bytes], Rude]


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    behaviour: Behaviour
    stopping: threading.Event


class Handler(BaseHTTPRequestHandler):
    server: Server
    timeout = 20

    def do_GET(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        asked = self.rfile.read(int(self.headers.get("content-length", "0")))
        told = {name.lower(): value for name, value in self.headers.items()}
        rude = self.server.behaviour(self.path, told, asked)
        if rude.silent:
            self.server.stopping.wait(20)
            return
        self.send_response(rude.status)
        self.send_header("content-type", rude.kind)
        length = len(rude.body) if rude.promised is None else rude.promised
        self.send_header("content-length", str(length))
        for name, value in rude.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if rude.dripping:
            while not self.server.stopping.wait(0.05):
                try:
                    self.wfile.write(b".")
                except OSError:
                    return
        self.wfile.write(rude.body)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextmanager
def rude_server(
    behaviour: Behaviour, port: int = 0, prepare: Callable[[Server], None] = lambda _: None
) -> Iterator[str]:
    """Serve this behaviour; gives the address."""
    server = Server(("127.0.0.1", port), Handler)
    prepare(server)
    server.behaviour, server.stopping = behaviour, threading.Event()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.stopping.set()
        server.shutdown()
        server.server_close()
        thread.join(20)


def forward(
    url: str, path: str, headers: dict[str, str], body: bytes, method: str = "POST"
) -> Rude:
    """Ask the real hub, and give its answer as it came. No certificate is looked at."""
    kept = {name: value for name, value in headers.items() if name.startswith("rollcall-")}
    with httpx2.Client(trust_env=False, timeout=20, verify=False) as http:
        answer = http.request(method, url + path, content=body, headers=kept)
    told = {name: value for name, value in answer.headers.items() if name.startswith("rollcall-")}
    return Rude(answer.status_code, answer.content, answer.headers["content-type"], headers=told)
