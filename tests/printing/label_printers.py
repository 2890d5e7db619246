"""Label printers that listen on a real port: they take what a printer takes, and print it.

What came out is decoded from the bytes alone, by what the makers' manuals say of them."""

from __future__ import annotations

import base64
import contextlib
import re
import socket
import struct
import threading
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from PIL import Image

GRAPHIC = re.compile(rb"\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=\s]+):[0-9A-Fa-f]{4}")
BROTHER_ANSWER = 32


@dataclass
class Listener:
    """One port. What arrives goes to `hear`, which answers with what to send back."""

    port: int = 0
    silent: bool = False  # takes data and tells nothing
    taken: list[bytes] = field(default_factory=list)  # whole badges
    hang_up_after: int | None = None  # bytes of a badge, and then the line is cut
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    _server: socket.socket | None = None
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        self._server = socket.create_server(("127.0.0.1", self.port))
        self.port = int(self._server.getsockname()[1])
        thread = threading.Thread(target=self._serve, args=(self._server,), daemon=True)
        thread.start()
        self._threads.append(thread)

    def one(self) -> bytes:
        """The badge that it has taken, once it has; there must be no other."""
        assert self.arrived.acquire(timeout=20), "no badge came"
        (page,) = self.taken
        return page

    def switch_off(self) -> None:
        assert self._server is not None
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for thread in self._threads:
            thread.join(10)
        self._threads.clear()

    def _serve(self, server: socket.socket) -> None:
        while True:
            try:
                link, _ = server.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._talk, args=(link,), daemon=True)
            thread.start()
            self._threads.append(thread)

    def _talk(self, link: socket.socket) -> None:
        got = b""
        with link, contextlib.suppress(OSError):
            while more := link.recv(65536):
                got += more
                if self.hang_up_after is not None and len(got) > self.hang_up_after:
                    # The rest is thrown away with a reset, as when the plug is pulled.
                    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                before = len(self.taken)
                got, answer = self.hear(got)
                for _ in self.taken[before:]:
                    self.arrived.release()
                if answer and not self.silent:
                    link.sendall(answer)

    def hear(self, got: bytes) -> tuple[bytes, bytes]:
        """What is left of it, and the answer."""
        raise NotImplementedError


@dataclass
class ZplPress(Listener):
    """Takes ZPL, and answers the host status question."""

    paper_out: bool = False
    head_open: bool = False
    paused: bool = False
    holds: bool = False  # takes badges and keeps them

    def hear(self, got: bytes) -> tuple[bytes, bytes]:
        answer = b""
        while True:
            if b"~HS" in got:
                got, answer = got.replace(b"~HS\r\n", b"", 1), answer + self._status()
                continue
            end = got.find(b"^XZ")
            if end < 0:
                return got, answer
            self.taken.append(got[: end + 3])
            got = got[end + 3 :].lstrip()

    def _status(self) -> bytes:
        waiting = 1 if self.holds else 0
        flags = [int(one) for one in (self.paper_out, self.paused, self.head_open)]
        first = f"030,{flags[0]},{flags[1]},0812,{waiting:03d},0,0,0,000,0,0,0"
        second = f"000,0,{flags[2]},0,1,2,6,0,00000000,1,000"
        strings = (first, second, "1234,0")
        return b"".join(b"\x02" + one.encode() + b"\x03\r\n" for one in strings)


@dataclass
class BrotherPress(Listener):
    """Takes a QL's raster commands; answers its status question, and tells when it has printed."""

    errors: tuple[int, int] = (0, 0)
    tells_when_done: bool = True

    def hear(self, got: bytes) -> tuple[bytes, bytes]:
        if got.endswith(b"\x1biS") and b"g" not in got[200:204] and len(got) < 260:
            return b"", self._status(0)
        if got.endswith(b"\x1a") and b"\x1biz" in got:
            self.taken.append(got)
            return b"", self._status(1) if self.tells_when_done else b""
        return got, b""

    def _status(self, kind: int) -> bytes:
        status = bytearray(BROTHER_ANSWER)
        status[:3] = b"\x80\x20\x42"
        status[8], status[9] = self.errors
        status[10], status[11], status[18] = 62, 0x0A, kind
        return bytes(status)


@contextlib.contextmanager
def running(press: Listener) -> Iterator[Listener]:
    press.start()
    try:
        yield press
    finally:
        press.switch_off()


def zpl_picture(page: bytes) -> Image.Image:
    """What a page of ZPL prints."""
    found = GRAPHIC.search(page)
    assert found is not None, page[:200]
    total, row = int(found[2]), int(found[3])
    bits = zlib.decompress(base64.b64decode(found[4]))
    assert len(bits) == total
    wide = re.search(rb"\^PW(\d+)", page)
    high = re.search(rb"\^LL(\d+)", page)
    assert wide is not None
    assert high is not None
    assert total // row == int(high[1])
    black = Image.frombytes("1", (row * 8, total // row), bits)
    return (
        black.point(lambda dot: 0 if dot else 255)
        .convert("L")
        .crop((0, 0, int(wide[1]), total // row))
    )


def brother_picture(page: bytes, *, printable: int, right_margin: int) -> Image.Image:
    """What a page of QL raster prints: one line after each `g`, its first dot at the right."""
    at, rows = page.index(b"\x1biz") + 13, []
    while at < len(page) - 1:
        match page[at]:
            case 0x67:  # g 00 n: n bytes of one line
                count = page[at + 2]
                rows.append(page[at + 3 : at + 3 + count])
                at += 3 + count
            case 0x1B:  # ESC i and one letter with its parameters
                at += 3 + {0x4D: 1, 0x41: 1, 0x4B: 1, 0x64: 2}[page[at + 2]]
            case 0x4D:  # M: compression
                assert page[at + 1] == 0
                at += 2
            case other:
                raise AssertionError(f"byte {other:#x} at {at}")
    black = Image.frombytes("1", (len(rows[0]) * 8, len(rows)), b"".join(rows))
    seen = (
        black.point(lambda dot: 0 if dot else 255)
        .convert("L")
        .transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    )
    left = seen.width - right_margin - printable
    return seen.crop((left, 0, left + printable, seen.height))
