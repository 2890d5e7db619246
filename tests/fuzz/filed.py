"""Files and answers from outside: lists of people, the event's description, printers' answers."""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path
from random import Random

from kiosk.errors import KnownError
from kiosk.printing import ipp
from kiosk.transfer.sheets import read_file
from tests.fuzz.changing import spoilt
from tests.fuzz.play import Target

PEOPLE = (
    "registration_code,category,given_name,family_name,country,email\r\n"
    'AAAA01,delegate,Ana,"Núñez, de",ES,ana@example.org\r\n'
    "AAAA02,mayor,길동,홍,KR,\r\n"
).encode()
LISTS = (
    PEOPLE,
    PEOPLE.decode().encode("utf-16"),
    "\ufeff코드;이름\n1;홍\n".encode("cp949", "ignore"),
)
EVENTS = (
    b'code = "TEST2019"\nname = "A test"\ntimezone = "Asia/Seoul"\nstarts = 2019-10-14\n'
    b'ends = 2019-10-16\nlanguages = ["en", "ko"]\n[more]\nx = {a = [1, 2.5, true]}\n',
)


def _workbook() -> bytes:
    from xlsxwriter import Workbook

    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet("participants")
    for row, line in enumerate(PEOPLE.decode().splitlines()):
        sheet.write_row(row, 0, line.split(","))
    book.close()
    return file.getvalue()


WORKBOOKS = (_workbook(),)


def _loose(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PARTS = _loose(WORKBOOKS[0])


def _book(rng: Random) -> bytes:
    """The file as it is, spoilt; or one of its parts, spoilt and packed again."""
    if rng.random() < 0.5:
        return spoilt(rng, WORKBOOKS)
    file, parts = io.BytesIO(), dict(PARTS)
    name = rng.choice(list(parts))
    parts[name] = spoilt(rng, (parts[name],))
    with zipfile.ZipFile(file, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return file.getvalue()


class _File:
    """Reads from a file of that name, as an import does."""

    def __init__(self, name: str) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name, name)

    def __call__(self, given: object) -> object:
        assert isinstance(given, bytes)
        self._path.write_bytes(given)
        return list(read_file(self._path, []))


SPOOL = ipp.encode(
    ipp.Request(ipp.Operation.CUPS_GET_PRINTERS, "badge", 3, ("printer-state", "x"), "title"),
    user="me",
)
ANSWERS = (b"\x01\x01\x00\x00\x00\x00\x00\x01" + SPOOL[8:],)


def _read_ipp(given: object) -> object:
    assert isinstance(given, bytes)
    try:
        return ipp.decode(given)
    except ValueError as error:  # how this one refuses: its caller says which printer
        raise KnownError(str(error)) from error


TARGETS = (
    Target("list as CSV", 4, lambda rng: spoilt(rng, LISTS), _File("people.csv")),
    Target("description of an event", 4, lambda rng: spoilt(rng, EVENTS), _File("event.toml")),
    Target("list as a workbook", 2, _book, _File("people.xlsx")),
    Target("printer's answer", 20, lambda rng: spoilt(rng, ANSWERS), _read_ipp),
)
