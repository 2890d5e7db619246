"""The layout that a station prints with, and trying one before it is used."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace

import badges
from badges.design.values import Unfit, with_value
from badges.samples import people
from kiosk.desk import Desk, open_desk
from kiosk.desk.restoring import restore
from kiosk.domain.commands import CheckInPerson
from kiosk.errors import KnownError
from kiosk.store.backup import backup
from kiosk.store.keys import KEY_FILE

A6 = badges.load_layout("a6-portrait")


def words_on(desk: Desk, pattern: str) -> str:
    (path,) = (desk.folder / "badges").glob(pattern)
    document = pypdfium2.PdfDocument(path)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def welcome() -> badges.Layout:
    changed = with_value(A6, 3, "text.sentence", "Welcome to Seongnam")
    assert not isinstance(changed, Unfit)
    return changed


def test_badges_are_printed_by_the_layout_that_the_station_uses(desk: Desk) -> None:
    desk.printing.layouts.save("welcome", welcome())
    desk.printing.use_layout("welcome")
    assert desk.printing.layout == "welcome"
    person = desk.search("Binaghi", limit=1)[0].participant
    desk.do(CheckInPerson(person))
    desk.printing.spool.step(desk.now_ms())
    assert "Welcome to Seongnam" in words_on(desk, "*.pdf")
    assert desk.badge_problems(person) == []


def test_a_station_prints_badges_and_no_place_cards(desk: Desk) -> None:
    for name in ("place-card", "nowhere"):
        with pytest.raises(KnownError):
            desk.printing.use_layout(name)
    assert desk.printing.layout == "a6-portrait"
    desk.printing.use_layout("a7-portrait:black")
    assert desk.printing.layout == "a7-portrait:black"


def test_a_layout_is_tried_on_the_printer_before_it_is_saved_anywhere(desk: Desk) -> None:
    desk.printing.try_layout(replace(welcome(), name="not-saved-yet"), 1)
    desk.printing.spool.step(desk.now_ms())
    words = words_on(desk, "Layout-test-not-saved-yet*.pdf")
    assert "Welcome to Seongnam" in words
    assert people()[1].given_name in words
    assert desk.printing.layouts.names() == []
    (job,) = desk.jobs()
    assert (job.participant, job.state) == ("", "done")


def test_a_test_on_a_label_printer_is_drawn_in_its_black_dots(desk: Desk) -> None:
    desk.printing.choose("zpl:127.0.0.1:9/203")
    number = desk.printing.try_layout(welcome(), 0)
    job = next(job for job in desk.jobs() if job.job == number)
    assert job.printer == "zpl:127.0.0.1:9/203"
    from kiosk.printing.drawing import sample_pdf

    assert sample_pdf(welcome(), 0, black_dpi=203) != sample_pdf(welcome(), 0)
    assert desk.printing.cancel(number)


def test_a_backup_brings_the_layouts_back_and_throws_none_away(desk: Desk, tmp_path: Path) -> None:
    desk.printing.layouts.save("welcome", welcome())
    desk.printing.layouts.save("gone", A6)
    desk.backup(tmp_path / "early.db")
    (desk.folder / "layouts" / "gone.toml").unlink()
    (desk.folder / "layouts" / "notes.txt").write_text("of no matter")
    copy = desk.backup(tmp_path / "copy.db")
    welcomes = (desk.folder / "layouts" / "welcome.toml").read_bytes()
    desk.printing.layouts.save("welcome", A6)
    desk.printing.layouts.save("later", A6)
    folder = desk.folder
    desk.close()
    done = restore(folder, copy, now_ms=1_600_000_000_000)
    assert done.layouts == ("welcome.toml",)
    assert (folder / "layouts" / "welcome.toml").read_bytes() == welcomes
    assert (folder / "layouts" / "later.toml").exists()
    assert done.aside is not None
    assert (done.aside / "layouts" / "welcome.toml").read_bytes() != welcomes
    # And on another computer, where there is nothing.
    key = done.aside / KEY_FILE
    elsewhere = restore(tmp_path / "new", copy, key=key, now_ms=1_600_000_000_000)
    assert elsewhere.layouts == ("welcome.toml",)
    with open_desk(tmp_path / "new") as other:
        assert other.printing.layouts.names() == ["welcome"]


def test_a_backup_of_an_earlier_version_holds_no_layouts_and_is_put_back(
    desk: Desk, tmp_path: Path
) -> None:
    with desk._store.transaction() as connection:
        connection.exec_driver_sql("DROP TABLE layout_file")
    copy = backup(desk.folder, now_ms=1_600_000_000_000, target=tmp_path / "old.db")
    folder = desk.folder
    desk.close()
    assert restore(folder, copy, now_ms=1_600_000_000_000).layouts == ()
