"""Files and folders as sheets: recognised by their columns, in any order, whatever their names."""

from __future__ import annotations

import errno
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.transfer.columns import EVENT, KINDS, Header, SheetKind, column_name, understand
from kiosk.transfer.csv_rows import RawRow, delimiter_of, rows_of
from kiosk.transfer.encodings import read_text
from kiosk.transfer.workbook_rows import sheets_of

TEXT_SUFFIXES = (".csv", ".tsv", ".txt")
WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")
SUFFIXES = (*TEXT_SUFFIXES, *WORKBOOK_SUFFIXES, ".toml")
FILE_BYTES_MAX = 50_000_000
HEADER_WITHIN_ROWS = 10  # a title and a line of explanation often stand above the header


class Row(Struct, frozen=True):
    """One row: our column names and what the cells say."""

    number: int
    values: Mapping[str, str]
    problem: str = ""


class Sheet(Struct, frozen=True):
    """One list, whose kind and columns are known."""

    source: str  # file, and the sheet's name where a workbook holds several
    kind: str
    columns: frozenset[str]
    rows: tuple[Row, ...]
    unknown_columns: tuple[str, ...] = ()


class Reading(Struct, frozen=True):
    """All the sheets that were found, and what a person should know about the files."""

    sheets: tuple[Sheet, ...]
    notes: tuple[str, ...] = ()


def read_paths(paths: Sequence[Path | str]) -> Reading:
    """Every sheet of these files and folders. A folder may hold other files; a named file not."""
    sheets: list[Sheet] = []
    notes: list[str] = []
    for path, named in _files(paths):
        try:
            found = list(read_file(path, notes))
        except KnownError as error:
            if named or not isinstance(error, NotOurs):
                raise
            notes.append(say("{why} It was left out.", why=error.words))
            continue
        sheets += found
    for sheet in sheets:
        if sheet.unknown_columns:
            names = ", ".join(f'"{name}"' for name in sheet.unknown_columns)
            notes.append(
                say(
                    "{source}: nothing is done with the columns {names}.",
                    source=sheet.source,
                    names=names,
                )
            )
    if not sheets:
        raise KnownError(
            say(
                "There is nothing to import here. Give event.toml, delegations.csv, "
                "participants.csv or programme.csv (or .xlsx), or the folder that holds them."
            )
        )
    return Reading(tuple(sheets), tuple(notes))


class NotOurs(KnownError):
    """A readable table, but of nothing that we know."""


def read_file(path: Path, notes: list[str], kinds: Sequence[SheetKind] = KINDS) -> Iterator[Sheet]:
    """The sheets of one file, of these kinds."""
    data = _bytes_of(path)
    suffix = path.suffix.lower()
    if suffix == ".toml":
        yield _event_sheet(path.name, data)
    elif suffix in WORKBOOK_SUFFIXES or data.startswith(b"PK\x03\x04"):
        yield from _workbook_sheets(path.name, data, notes, kinds)
    else:
        yield _csv_sheet(path.name, data, notes, kinds)


def _files(paths: Sequence[Path | str]) -> Iterator[tuple[Path, bool]]:
    seen: set[Path] = set()
    for path in map(Path, paths):
        for file in _inside(path) if path.is_dir() else [path]:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file, file == path


def _inside(folder: Path) -> list[Path]:
    """The files of a folder that may hold a list; spreadsheets' own lock files are none."""
    try:
        files = sorted(folder.iterdir())
    except OSError as error:
        raise KnownError(
            say(
                "The folder {folder} cannot be opened: {why}. Look whether you may read it.",
                folder=folder,
                why=error.strerror or error,
            )
        ) from error
    return [
        file
        for file in files
        if file.suffix.lower() in SUFFIXES and not file.name.startswith((".", "~$"))
    ]


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise KnownError(
                say(
                    "{name} is larger than {size_mb} MB, which no list of participants needs. "
                    "Save only the list as CSV UTF-8.",
                    name=path.name,
                    size_mb=FILE_BYTES_MAX // 1_000_000,
                )
            )
        return path.read_bytes()
    except OSError as error:
        if error.errno == errno.ENOENT:
            raise KnownError(
                say("There is no file {path}. Look at its name and folder.", path=path)
            ) from error
        raise KnownError(
            say(
                "{name} cannot be read: {why}. Close it in other programs, and look whether "
                "you may open it.",
                name=path.name,
                why=error.strerror or error,
            )
        ) from error


def _csv_sheet(name: str, data: bytes, notes: list[str], kinds: Sequence[SheetKind]) -> Sheet:
    text = read_text(data)
    if text is None:
        raise KnownError(
            say(
                "{name} is no text that can be read. Open it in a spreadsheet program and "
                "save it as CSV UTF-8.",
                name=name,
            )
        )
    if text.guessed:
        line = next((line for line in text.text.splitlines() if not line.isascii()), "")
        notes.append(
            say(
                '{name} seems to be written in {encoding}: look whether "{line}" reads right. '
                "If it does not, save the file as CSV UTF-8.",
                name=name,
                encoding=text.guessed,
                line=line[:60].strip(),
            )
        )
    return _sheet(name, list(rows_of(text.text, delimiter_of(text.text))), kinds)


def _workbook_sheets(
    name: str, data: bytes, notes: list[str], kinds: Sequence[SheetKind]
) -> Iterator[Sheet]:
    tables = list(sheets_of(name, data))
    if not tables:
        raise NotOurs(say("{name} is empty.", name=name))
    for title, rows in tables:
        source = name if len(tables) == 1 else say("{name}, sheet {title}", name=name, title=title)
        try:
            yield _sheet(source, rows, kinds)
        except NotOurs as error:
            if len(tables) == 1:
                raise
            notes.append(say("{why} It was left out.", why=error.words))


def _sheet(source: str, raw: list[RawRow], kinds: Sequence[SheetKind]) -> Sheet:
    filled = [row for row in raw if any(cell.strip() for cell in row.cells)]
    if not filled:
        raise NotOurs(say("{source} is empty.", source=source))
    candidates = [(row, understand(row.cells, kinds)) for row in filled[:HEADER_WITHIN_ROWS]]
    complete = [pair for pair in candidates if not pair[1].missing]
    top, header = (complete or [max(candidates, key=lambda pair: len(pair[1].places))])[0]
    if not complete:
        raise _not_ours(source, header, kinds)
    if header.twice:
        raise KnownError(
            say(
                '{source} has the column "{column}" twice. Keep one of them, and import again.',
                source=source,
                column=header.twice[0],
            )
        )
    width = len(top.cells)
    rows = tuple(_row(row, header, width) for row in filled if row.number > top.number)
    return Sheet(source, header.kind.name, frozenset(header.places), rows, header.unknown)


def _row(row: RawRow, header: Header, width: int) -> Row:
    values = {
        name: row.cells[at] if at < len(row.cells) else "" for name, at in header.places.items()
    }
    problem = row.problem
    if not problem and any(cell.strip() for cell in row.cells[width:]):
        problem = say(
            "it has %n cell(s) where the header has {width}: put quotation marks around "
            "the cell that holds a comma",
            n=len(row.cells),
            width=width,
        )
    return Row(row.number, values, problem)


def _not_ours(source: str, header: Header, kinds: Sequence[SheetKind] = KINDS) -> NotOurs:
    names = ", ".join(kind.name for kind in kinds)
    if not header.places:
        return NotOurs(
            say(
                "The columns of {source} are not those of any list that we know ({names}).",
                source=source,
                names=names,
            )
        )
    missing = ", ".join(header.missing)
    return NotOurs(
        say(
            "{source} looks like a list of {list}, but lacks the column {missing}. Add it to "
            "the header row, and import again.",
            source=source,
            list=header.kind.name,
            missing=missing,
        )
    )


def _event_sheet(name: str, data: bytes) -> Sheet:
    try:
        table = tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnownError(
            say(
                "{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.",
                name=name,
                why=error,
            )
        ) from error
    values: dict[str, str] = {}
    unknown: list[str] = []
    for key, value in table.items():
        column = column_name(key)
        column = EVENT.synonyms.get(column, column)
        if column not in EVENT.columns or isinstance(value, dict):
            unknown.append(key)
        elif isinstance(value, list):
            values[column] = ";".join(str(item) for item in value)
        else:
            values[column] = value.isoformat() if hasattr(value, "isoformat") else str(value)
    header = Header(EVENT, dict.fromkeys(values, 0), (), ())
    if header.missing:
        raise (
            _not_ours(name, header)
            if values
            else NotOurs(say("{name} describes no event.", name=name))
        )
    return Sheet(name, EVENT.name, frozenset(values), (Row(1, values),), tuple(unknown))
