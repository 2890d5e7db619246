"""A workbook gives what the same list gives as CSV, and cannot exhaust the machine."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from kiosk.errors import KnownError
from kiosk.sample import SAMPLES, sample_folder
from kiosk.transfer.planning import Known, plan_import
from kiosk.transfer.sheets import read_paths
from kiosk.transfer.workbook_guard import ENTRIES_MAX, check_workbook
from kiosk.transfer.workbook_rows import cell_text
from tests.transfer.lists import EVENT_TOML, GOOD, HEADER, participants, plan, write_xlsx

ODS_MIME = "application/vnd.oasis.opendocument.spreadsheet"


def _table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("name", SAMPLES)
def test_one_workbook_with_all_lists_equals_the_csv_files(name: str, tmp_path: Path) -> None:
    folder = sample_folder(name)
    lists = {path.stem: _table(path) for path in sorted(folder.glob("*.csv"))}
    book = write_xlsx(tmp_path / "all.xlsx", {**lists, "Ideas": [["some", "thoughts"]]})
    from_book = read_paths([book, folder / "event.toml"])
    assert len(from_book.notes) == 1  # about the sheet that is no list
    assert "Ideas" in from_book.notes[0]
    expected = plan_import(read_paths([folder]).sheets, Known())
    assert plan_import(from_book.sheets, Known()).facts == expected.facts


def test_numbers_dates_and_truth_read_as_a_csv_would_hold_them(tmp_path: Path) -> None:
    assert cell_text(821012345678.0) == "821012345678"
    assert cell_text(1.5) == "1.5"
    assert cell_text(True) == "yes"
    assert cell_text(datetime(2019, 10, 14, 9, 30)) == "2019-10-14T09:30"
    assert cell_text(date(2019, 10, 14)) == "2019-10-14"
    moment = datetime(2024, 5, 1, 9, 0)
    rows = [
        ["code", "kind", "title", "starts", "ends", "capacity"],
        ["S1", "session", "Opening", moment, moment.replace(hour=10), 120],
    ]
    book = write_xlsx(tmp_path / "programme.xlsx", {"Programme": rows})
    event = tmp_path / "event.toml"
    event.write_text(EVENT_TOML)
    session = plan([event, book]).facts[1]
    assert (session.starts, session.capacity) == ("2024-05-01T09:00", 120)  # type: ignore[attr-defined]


def test_rows_keep_the_numbers_that_the_spreadsheet_shows(
    tmp_path: Path, event: tuple[Path, ...]
) -> None:
    rows = [["List of participants"], [], HEADER.split(","), GOOD[0].split(","), ["X1"]]
    book = write_xlsx(tmp_path / "p.xlsx", {"People": rows})
    assert [each.row for each in plan([*event, book]).rejected] == [5]


def test_an_ods_file_is_read_too(tmp_path: Path, event: tuple[Path, ...]) -> None:
    cells = [HEADER.split(","), GOOD[0].split(",")]
    path = _ods(tmp_path / "p.ods", "".join(_ods_row(row) for row in cells))
    assert plan([*event, path]).new == 1 + 2 + 1


# -- files that must not be opened -----------------------------------------------------------------


def _ods_row(cells: list[str], attributes: str = "") -> str:
    inside = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f"<table:table-row{attributes}>{inside}</table:table-row>"


def _ods(path: Path, rows: str) -> Path:
    name = "urn:oasis:names:tc:opendocument:xmlns:"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS_MIME)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{name}manifest:1.0"><manifest:file-entry'
            f' manifest:full-path="/" manifest:media-type="{ODS_MIME}"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{name}office:1.0"'
            f' xmlns:table="{name}table:1.0" xmlns:text="{name}text:1.0"><office:body>'
            f'<office:spreadsheet><table:table table:name="People">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def _rewritten(book: Path, part: str, old: bytes, new: bytes) -> Path:
    with ZipFile(book) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new, 1)
    with ZipFile(book, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return book


@pytest.fixture
def book(tmp_path: Path) -> Path:
    rows = [HEADER.split(","), *(row.split(",") for row in GOOD)]
    return write_xlsx(tmp_path / "p.xlsx", {"People": rows})


def test_a_file_that_unpacks_to_gigabytes_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * 120_000_000)
    with pytest.raises(KnownError, match=r"bomb\.xlsx unpacks to far more"):
        read_paths([path])


def test_a_file_that_lies_about_its_size_is_not_opened(book: Path) -> None:
    with ZipFile(book) as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
    size = part.file_size.to_bytes(4, "little")
    data = book.read_bytes()
    assert size in data
    data = data.replace(size, (100).to_bytes(4, "little"))
    with pytest.raises(KnownError, match="unpacks to far more"):
        check_workbook("p.xlsx", data)


@pytest.mark.parametrize("place", [b'r="XFD1048576"', b"r = 'xfd4'", b'r="A1048576"'])
def test_a_cell_at_the_far_corner_does_not_make_a_table_of_gigabytes(
    place: bytes, book: Path
) -> None:
    _rewritten(book, "xl/worksheets/sheet1.xml", b'r="A4"', place)
    with pytest.raises(KnownError, match="has cells beyond row"):
        read_paths([book])


def test_one_long_text_used_by_every_cell_is_not_multiplied(book: Path) -> None:
    _rewritten(book, "xl/sharedStrings.xml", b"Suharto", b"Suharto" * 2_000_000)
    cell = b'<c r="A%d" t="s"><v>%d</v></c>'
    with ZipFile(book) as archive:
        shared = archive.read("xl/sharedStrings.xml")
    long_one = shared.split(b"<si>")[1:].index(
        next(text for text in shared.split(b"<si>")[1:] if len(text) > 1_000_000)
    )
    rows = b"".join(b'<row r="%d">%s</row>' % (n, cell % (n, long_one)) for n in range(5, 50))
    _rewritten(book, "xl/worksheets/sheet1.xml", b"</sheetData>", rows + b"</sheetData>")
    with pytest.raises(KnownError, match="unpacks to far more"):
        read_paths([book])


@pytest.mark.parametrize("mark", ['"', "'"])
def test_a_filled_row_repeated_a_million_times_is_not_opened(mark: str, tmp_path: Path) -> None:
    row = _ods_row(["x"], f" table:number-rows-repeated={mark}1000000{mark}")
    with pytest.raises(KnownError, match="has cells beyond row"):
        read_paths([_ods(tmp_path / "p.ods", row)])


def test_too_many_parts_are_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    with ZipFile(path, "w") as archive:
        for number in range(ENTRIES_MAX + 1):
            archive.writestr(f"{number}.xml", "")
    with pytest.raises(KnownError, match="unpacks to far more"):
        read_paths([path])


def test_a_sheet_that_hides_under_another_name_is_looked_into_too(book: Path) -> None:
    _rewritten(book, "xl/worksheets/sheet1.xml", b'r="A4"', b'r="XFD1048576"')
    with ZipFile(book) as archive:
        content = archive.read("xl/worksheets/sheet1.xml")
    with ZipFile(book, "a") as archive:
        archive.writestr("xl/theme/picture.bin", content)
    with pytest.raises(KnownError, match="has cells beyond row"):
        read_paths([book])


def test_a_binary_workbook_is_not_guessed_about(book: Path) -> None:
    with ZipFile(book, "a") as archive:
        archive.writestr("xl/workbook.bin", b"x")
    with pytest.raises(KnownError, match=r"Save it as \.xlsx"):
        read_paths([book])


def test_macros_are_not_let_in(book: Path) -> None:
    with ZipFile(book, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
    with pytest.raises(KnownError, match="holds macros"):
        read_paths([book])


@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no workbook at all", "cannot be read"),
        (b"PK\x03\x04 cut off", "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "without a password"),
        (b"", "cannot be read"),
    ],
)
def test_an_unreadable_workbook_says_what_to_do(
    suffix: str, data: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / f"participants.{suffix}"
    path.write_bytes(data)
    with pytest.raises(KnownError, match=words) as caught:
        read_paths([path])
    assert str(caught.value).startswith(path.name)


def test_a_workbook_cut_in_half_says_what_to_do(book: Path) -> None:
    book.write_bytes(book.read_bytes()[:-400])
    with pytest.raises(KnownError, match=r"p\.xlsx cannot be read"):
        read_paths([book])


def test_a_damaged_part_says_what_to_do(book: Path) -> None:
    _rewritten(book, "xl/workbook.xml", b"<sheets>", b"<sheets")
    with pytest.raises(KnownError, match=r"p\.xlsx cannot be read"):
        read_paths([book])


def test_a_workbook_under_a_csv_name_is_still_a_workbook(
    book: Path, event: tuple[Path, ...]
) -> None:
    renamed = book.rename(book.with_suffix(".csv"))
    assert plan([*event, renamed]).new == 1 + 2 + 3
    assert participants()  # the same people as the CSV tests use
