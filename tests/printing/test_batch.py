"""Many badges in one file, told as they come, whole or not at all."""

from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace

from badges.data import Badge
from kiosk.domain.categories import category_of
from kiosk.errors import KnownError
from kiosk.printing.badge_of import badge_of
from kiosk.printing.batch import helpers_for, processors, write_batch
from kiosk.printing.drawing import badge_pdf, badge_problems, layouts
from tests.printing.test_badge_of import MAYOR

BADGE = badge_of(
    MAYOR, category=category_of("mayor"), event_name="EXCOM 2019", qr_text="K1:" + "7K3M" * 36
)


def test_a_batch_has_a_page_for_each_badge(tmp_path: Path) -> None:
    seen: list[int] = []
    report = write_batch([BADGE] * 3, tmp_path / "new" / "mayors.pdf", progress=seen.append)
    assert (report.pages, seen) == (3, [1, 2, 3])
    document = pypdfium2.PdfDocument(report.path)
    assert len(document) == 3
    assert "홍길동" in document[2].get_textpage().get_text_range()
    document.close()


@pytest.mark.parametrize("layout", layouts())
def test_the_preview_shows_what_prints(layout: str) -> None:
    assert badge_pdf(BADGE, layout) == badge_pdf(BADGE, layout)
    assert badge_problems(BADGE, layout) == []


def test_what_does_not_fit_is_said_with_its_page(tmp_path: Path) -> None:
    long: Badge = replace(BADGE, position="Deputy Undersecretary of everything " * 40)
    report = write_batch([BADGE, long], tmp_path / "two.pdf")
    assert {problem.page for problem in report.problems} == {2}
    assert badge_problems(long)


def test_an_unknown_layout_and_a_bad_place_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="layout"):
        badge_pdf(BADGE, "a0-poster")
    (tmp_path / "file").write_text("x")
    with pytest.raises(KnownError, match="choose another file"):
        write_batch([BADGE], tmp_path / "file" / "badges.pdf")


def test_other_processors_help_with_hundreds_of_badges_and_not_with_a_few() -> None:
    assert helpers_for(1000, 2) == 1
    assert helpers_for(1000, 1) == 0
    assert helpers_for(1000, 64) == 1
    assert helpers_for(299, 8) == 0
    assert processors() >= 1


def test_a_large_batch_is_whole_and_in_order(tmp_path: Path) -> None:
    many = [replace(BADGE, organisation=f"City number {number}") for number in range(320)]
    seen: list[int] = []
    report = write_batch(many, tmp_path / "all.pdf", count=len(many), progress=seen.append)
    assert (report.pages, report.helpers_lost, seen[-1]) == (320, 0, 320)
    document = pypdfium2.PdfDocument(report.path)
    for page in (0, 100, 319):
        assert f"City number {page}" in document[page].get_textpage().get_text_range()
    document.close()
