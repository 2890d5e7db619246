"""A camera sees a badge many times; it was scanned once."""

from __future__ import annotations

from kiosk.hardware.seen_codes import GONE_MS, SeenCodes


def test_a_code_that_is_held_before_the_camera_is_told_once_and_again_when_it_comes_back() -> None:
    codes = SeenCodes()
    assert codes.take(["A"], 0) == ["A"]
    assert codes.take(["A"], 100) == []
    assert codes.take([], 200) == []  # blurred for a moment
    assert codes.take(["A", "B", "B"], 300) == ["B"]
    assert codes.take(["A"], 300 + GONE_MS) == []  # held all the time
    assert codes.take([" ", ""], 400 + 2 * GONE_MS) == []
    assert codes.take(["A"], 500 + 3 * GONE_MS) == ["A"]
    codes.forget()
    assert codes.take(["A"], 510 + 3 * GONE_MS) == ["A"]
