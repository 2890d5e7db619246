"""Reasons of CUPS become sentences that say what to do; remarks do not."""

import pytest

from kiosk.printing.cups_words import reason_words


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (["none"], ""),
        (["media-empty-report"], ""),  # a second tray, perhaps
        (["media-low-warning", "marker-supply-low-report"], ""),
        (["cups-waiting-for-job-completed"], ""),
        (["media-empty-warning", "media-needed-warning"], "out of paper"),
        (["media-needed"], "out of paper"),
        (["media-jam-error", "media-empty-error"], "paper jam"),
        (["cover-open-error"], "Close its cover"),
        (["offline-report"], "switched on"),
        (["toner-empty-error"], "toner"),
        (["cutter-stuck-error"], "cutter-stuck"),
    ],
)
def test_a_reason_reads_as_what_to_do(reasons: list[str], expected: str) -> None:
    words = reason_words("badge", reasons)
    assert (expected in words) if expected else (words == "")


def test_a_printer_that_is_off_is_known_by_what_cups_says() -> None:
    message = "The printer may not exist or is unavailable at this time."
    assert "switched on" in reason_words("badge", ["none"], message=message)
    assert reason_words("badge", ["none"], message="Printing.") == ""
