"""The few requests of the Internet Printing Protocol that a desk asks of CUPS."""

# Why not `lp` and `lpstat`, nor pycups: `lpstat` does not tell a printed job from an aborted or
# cancelled one, and its words change with the language and the version; pycups has to be compiled.
# The protocol itself is small (RFC 8010 and 8011), the same on Linux and macOS, needs nothing
# installed, and names every reason (paper out, cover open) by a fixed keyword.

from __future__ import annotations

import http.client
import os
import socket
import ssl
import struct
from collections.abc import Iterator, Sequence
from enum import IntEnum
from pathlib import Path
from urllib.parse import quote, urlsplit

from msgspec import Struct, field

DEADLINE_S = 10.0
VERSION = b"\x02\x00"
SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
PORT = 631
NAME_BYTES_MAX = 255  # of a name attribute

NOT_FOUND = 0x0406


class Operation(IntEnum):
    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class Tag(IntEnum):
    OPERATION_GROUP = 0x01
    JOB_GROUP = 0x02
    END = 0x03
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49


FIRST_VALUE_TAG = 0x10  # lower ones open a group
Value = str | int | bool
Attributes = dict[str, list[Value]]


class NoAnswer(Exception):
    """CUPS could not be asked. `sent`: the request may have reached it all the same."""

    def __init__(self, words: str, *, sent: bool) -> None:
        super().__init__(words)
        self.sent = sent


class Place(Struct, frozen=True):
    """Where a printer itself listens, without CUPS between."""

    host: str
    port: int
    path: str
    tls: bool = False

    @classmethod
    def of(cls, uri: str) -> Place | None:
        """From the address under which CUPS reaches it; None where that is not IPP."""
        try:
            parts = urlsplit(uri)
            port = parts.port or PORT
        except ValueError:
            return None
        if parts.scheme not in ("ipp", "ipps") or not parts.hostname:
            return None
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        return cls(parts.hostname, port, path or "/", parts.scheme == "ipps")


class Request(Struct, frozen=True):
    """One operation on one printer, or on the server where `queue` is empty."""

    operation: Operation
    queue: str = ""
    job: int = 0
    asked: tuple[str, ...] = ()
    title: str = ""
    job_options: tuple[tuple[str, str], ...] = ()  # keywords
    document: bytes = b""
    printer: Place | None = None  # a printer itself, where the question is not for CUPS


class Answer(Struct, frozen=True):
    """A status below 0x0100 is success. One mapping a group of attributes, in order."""

    status: int
    groups: list[tuple[int, Attributes]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return self.status < 0x0100

    def values(self, name: str) -> list[Value]:
        return next((attributes[name] for _, attributes in self.groups if name in attributes), [])

    def first(self, name: str) -> Value | None:
        return next(iter(self.values(name)), None)


# -- bytes -----------------------------------------------------------------------------------------


def encode(request: Request, *, user: str) -> bytes:
    """The request as CUPS reads it, document included."""
    parts = [VERSION, struct.pack(">HI", request.operation, 1), bytes([Tag.OPERATION_GROUP])]
    parts.append(_attribute(Tag.CHARSET, "attributes-charset", "utf-8"))
    parts.append(_attribute(Tag.LANGUAGE, "attributes-natural-language", "en"))
    if request.queue:
        parts.append(_attribute(Tag.URI, "printer-uri", f"ipp://localhost{_path(request.queue)}"))
    elif request.printer is not None:
        place = request.printer
        uri = f"{'ipps' if place.tls else 'ipp'}://{place.host}:{place.port}{place.path}"
        parts.append(_attribute(Tag.URI, "printer-uri", uri))
    if request.job:
        parts.append(_attribute(Tag.INTEGER, "job-id", request.job))
    parts.append(_attribute(Tag.NAME, "requesting-user-name", _shortened(user)))
    if request.document:
        parts.append(_attribute(Tag.NAME, "job-name", _shortened(request.title)))
        parts.append(_attribute(Tag.MIME, "document-format", "application/pdf"))
    for at, name in enumerate(request.asked):
        parts.append(_attribute(Tag.KEYWORD, "" if at else "requested-attributes", name))
    if request.job_options:
        parts.append(bytes([Tag.JOB_GROUP]))
        parts += [_attribute(Tag.KEYWORD, name, value) for name, value in request.job_options]
    return b"".join([*parts, bytes([Tag.END]), request.document])


def _attribute(tag: Tag, name: str, value: Value) -> bytes:
    data = struct.pack(">i", value) if isinstance(value, int) else value.encode()
    label = name.encode("ascii")
    return struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(data)) + data


def _shortened(text: str) -> str:
    return text.encode()[:NAME_BYTES_MAX].decode(errors="ignore")


def decode(data: bytes) -> Answer:
    """What CUPS answered. ValueError where it is not IPP."""
    try:
        (status,) = struct.unpack_from(">2xH", data)
        return Answer(status, list(_groups(data)))
    except (struct.error, IndexError) as error:
        raise ValueError("the answer is cut off") from error


def _groups(data: bytes) -> Iterator[tuple[int, Attributes]]:
    at, group, attributes, values = 8, 0, {}, []  # type: int, int, Attributes, list[Value]
    while data[at] != Tag.END:
        if data[at] < FIRST_VALUE_TAG:
            if group:
                yield group, attributes
            group, attributes, at = data[at], {}, at + 1
            continue
        tag, label_size = struct.unpack_from(">BH", data, at)
        label = data[at + 3 : at + 3 + label_size].decode("ascii", "replace")
        at += 3 + label_size
        (size,) = struct.unpack_from(">H", data, at)
        if label:  # without a name it is one more value of the attribute before
            values = attributes.setdefault(label, [])
        values.append(_value(tag, data[at + 2 : at + 2 + size]))
        at += 2 + size
    if group:
        yield group, attributes


def _value(tag: int, data: bytes) -> Value:
    if tag in (Tag.INTEGER, Tag.ENUM) and len(data) == 4:
        return int.from_bytes(data, "big", signed=True)
    if tag == Tag.BOOLEAN:
        return data != b"\x00"
    return data.decode(errors="replace")


# -- the way to CUPS -------------------------------------------------------------------------------


def server_place() -> str:
    """A socket's path or host[:port]: CUPS_SERVER, as for every program of CUPS, or the usual."""
    named = os.environ.get("CUPS_SERVER", "")
    return named or next((path for path in SOCKETS if Path(path).exists()), f"localhost:{PORT}")


def ask(request: Request, *, deadline_s: float = DEADLINE_S) -> Answer:
    """One request, one answer, or NoAnswer before the deadline."""
    place = request.printer
    connection = (
        _connection(server_place(), deadline_s) if place is None else _direct(place, deadline_s)
    )
    path = _path(request.queue) if place is None else place.path
    body = encode(request, user=_user())
    sent = False
    try:
        connection.connect()
        sent = True
        connection.request("POST", path, body, {"Content-Type": "application/ipp"})
        response = connection.getresponse()
        data = response.read()
    except (OSError, http.client.HTTPException) as error:
        raise NoAnswer(str(error) or type(error).__name__, sent=sent) from error
    finally:
        connection.close()
    if response.status != http.HTTPStatus.OK:
        raise NoAnswer(f"it answered {response.status} {response.reason}", sent=False)
    try:
        return decode(data)
    except ValueError as error:
        raise NoAnswer(str(error), sent=True) from error


def _path(queue: str) -> str:
    return f"/printers/{quote(queue)}" if queue else "/"


def _user() -> str:
    return os.environ.get("USER") or os.environ.get("LOGNAME") or "rollcall"


def _connection(place: str, deadline_s: float) -> http.client.HTTPConnection:
    if place.startswith("/"):
        return _SocketConnection(place, deadline_s)
    host, _, port = place.partition("/")[0].partition(":")
    return http.client.HTTPConnection(host, int(port or PORT), timeout=deadline_s)


def _direct(place: Place, deadline_s: float) -> http.client.HTTPConnection:
    if not place.tls:
        return http.client.HTTPConnection(place.host, place.port, timeout=deadline_s)
    # A printer signs its own key, so there is nothing to check it by. It is only asked how it is;
    # what is printed goes through CUPS, which keeps to the key that it met first.
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return http.client.HTTPSConnection(place.host, place.port, timeout=deadline_s, context=context)


class _SocketConnection(http.client.HTTPConnection):
    """HTTP over the socket file on which CUPS listens."""

    def __init__(self, path: str, deadline_s: float) -> None:
        super().__init__("localhost", timeout=deadline_s)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def keywords(values: Sequence[Value]) -> list[str]:
    return [value for value in values if isinstance(value, str)]
