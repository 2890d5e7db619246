"""Small lists as an organiser keeps them, and what a desk would know after taking them in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from kiosk.domain.entries import Subject
from kiosk.domain.facts import EventDescribed, Fact
from kiosk.domain.import_digest import digest_of_facts
from kiosk.transfer.planning import ImportPlan, Known, plan_import
from kiosk.transfer.sheets import read_paths

EVENT_TOML = """\
code = "TEST24"
name = "A test of lists"
venue = "Town hall"
timezone = "Asia/Seoul"
starts = 2024-05-01
ends = 2024-05-03
languages = ["en", "ko"]
"""
DELEGATIONS_CSV = """\
code,name,native_name,country,region,kind,membership,executive_committee,votes
SNM,Seongnam,성남시,KR,East Asia,city,full,yes,1
MIL,Milan,,IT,Europe,city,full,,1
"""
HEADER = (
    "registration_code,category,honorific,given_name,family_name,native_name,delegation,country,"
    "email,phone,desk_note"
)
GOOD = (
    "AAA111,delegate,Ms,Minjun,Kim,김민준,SNM,KR,minjun@snm.example.org,+82 10 1,",
    "BBB222,mayor,Dr,José,Núñez,,MIL,IT,,,Meet at the door",
    "CCC333,press,,Suharto,,,,,,,",
)
PROGRAMME_HEADER = "code,kind,title,place,starts,ends,capacity,admits,sign_up,note"


def participants(rows: Iterable[str] = GOOD, header: str = HEADER) -> str:
    return "\r\n".join((header, *rows)) + "\r\n"


def plan(paths: Sequence[Path], known: Known | None = None) -> ImportPlan:
    return plan_import(read_paths(paths).sheets, known or Known())


def after(*plans: ImportPlan) -> Known:
    """What is known once the facts of these plans are in the log."""
    latest: dict[Subject, dict[str, Fact]] = {}
    code = ""
    for each in plans:
        for fact in each.facts:
            latest.setdefault(fact.subject, {})[fact.kind] = fact
            if isinstance(fact, EventDescribed):
                code = fact.code
    digests = {subject: digest_of_facts(facts.values()) for subject, facts in latest.items()}
    return Known(code, digests)


def write_xlsx(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd hh:mm"}) as book:
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path
