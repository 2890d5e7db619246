"""The paper is found by its size, whichever way round it is named."""

import pytest

from kiosk.printing.media import media_for

A6, CARD = (105.0, 148.0), (101.6, 76.2)
PAPERS = ("iso_a4_210x297mm", "iso_a6_105x148mm", "na_index-4x6_4x6in", "om_card_3x4in", "choice")
ROLL = ("custom_min_38x38mm", "custom_max_110x1000mm")


@pytest.mark.parametrize(
    ("page", "papers", "chosen"),
    [
        (A6, PAPERS, "iso_a6_105x148mm"),
        (CARD, PAPERS, "om_card_3x4in"),  # landscape pages lie on portrait paper
        (A6, ("iso_a4_210x297mm",), ""),
        (A6, (), ""),
        (CARD, ("iso_a4_210x297mm", *ROLL), "custom_badge_101.6x76.2mm"),
        ((210.0, 297.0), ROLL, ""),
    ],
)
def test_the_paper_of_the_badge_is_asked_for(
    page: tuple[float, float], papers: tuple[str, ...], chosen: str
) -> None:
    assert media_for(page, papers) == chosen
