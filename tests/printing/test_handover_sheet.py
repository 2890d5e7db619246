"""The hand-over sheet says how everything stands, and both have to sign it."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pypdfium2
import pytest

from kiosk.desk import Desk, open_desk
from kiosk.domain import commands as c
from kiosk.domain.handover_card import Shift
from kiosk.errors import KnownError
from kiosk.printing.handover_sheet import write_handover
from kiosk.simulate.small_event import CODES, PROGRAMME, who


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    words = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(words.split())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = open_desk(tmp_path / "station")
    made.rename("Desk 1")
    made.do(c.RecordImport(PROGRAMME))
    return made


def test_a_sheet_says_counts_open_jobs_stock_notes_and_both_names(
    desk: Desk, tmp_path: Path
) -> None:
    desk.do(c.CheckInPerson(who(CODES[0])))
    desk.printing.put_in("folder", 200)
    desk.do(c.LendItem("h-17", who(CODES[0])))
    desk.do(c.SendToExceptions(who(CODES[1]), "fee"))
    shift = Shift(" Kim Jiwoo ", "Ana Silva", "Labels are in the drawer.\nRoom 3 is locked.")
    report = write_handover(desk.handover(), shift, tmp_path / "sheet.pdf", zone=UTC)
    assert report.pages == 1
    words = text_of(tmp_path / "sheet.pdf")
    for said in (
        "Shift hand-over",
        "Desk 1",
        "Kim Jiwoo",
        "Ana Silva",
        f"1 of {desk.counts().participants}",
        "badge 1: waiting",
        "200 of 200 badges left",
        "this station works alone",
        "H-17",
        "waits: fee, nobody is with them",
        "Labels are in the drawer.",
        "Room 3 is locked.",
    ):
        assert said in words, said
    desk.close()


@pytest.mark.parametrize("shift", [Shift("", "Ana"), Shift("Kim", "  ")])
def test_nothing_is_written_before_both_have_a_name(
    desk: Desk, tmp_path: Path, shift: Shift
) -> None:
    with pytest.raises(KnownError, match="sign by name"):
        write_handover(desk.handover(), shift, tmp_path / "sheet.pdf", zone=UTC)
    assert not (tmp_path / "sheet.pdf").exists()
    desk.close()
