"""What the window says of a stick, decided without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.desk.sticks import Read, Written
from ui.screens.exchange.stick_view import read_view, written_view
from ui.words.terminal import without_commands

WRITTEN = Written(Path("stick") / "A-B-20191014.rollcall", 3, 1, 2_000, ("Hub",))
READ = Read(author="Hall 2", created_ms=0, new=41)


def test_a_stick_that_is_ready_names_its_file_and_for_whom() -> None:
    view = written_view(WRITTEN)
    assert view.tone == "ok"
    assert "3 act" in view.sentence
    assert "For Hub." in view.sentence
    assert view.sentence.endswith("A-B-20191014.rollcall")
    assert "Nothing is new" in written_view(replace(WRITTEN, entries=0, meant_for=())).sentence


def test_what_came_and_what_to_carry_back_is_said() -> None:
    view = read_view(replace(READ, to_carry_back=14))
    assert (view.tone, view.headline) == ("ok", "Read the stick of Hall 2")
    assert "41 new act" in view.sentence
    assert "here to carry back" in view.sentence
    assert "carry back" not in read_view(READ).sentence


def test_a_stick_without_news_says_why() -> None:
    old = replace(READ, new=0)
    assert "everything on it is here already" in read_view(old).sentence
    assert "this very stick" in read_view(replace(old, again=True)).sentence
    assert "a later stick" in read_view(replace(old, older=True)).sentence


def test_a_stick_that_was_cut_off_is_never_shown_as_read() -> None:
    view = read_view(replace(READ, problem="It is cut off at page 3."))
    assert view.tone == "attention"
    assert "Not all" in view.headline
    assert view.sentence.startswith("41 new act")
    assert view.sentence.endswith("It is cut off at page 3.")


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Write one there: kioskctl bundle write.", "Write one there."),
        (
            "Nothing was read. Read it at a station of it: kioskctl --folder X bundle read ...",
            "Nothing was read. Read it at a station of it.",
        ),
        ("Join a hub once (kioskctl join), or import the event.",
         "Join a hub once, or import the event."),
        ("The stick is full: free 2 MB.", "The stick is full: free 2 MB."),
    ],
)  # fmt: skip
def test_a_window_tells_no_commands_for_a_terminal(told: str, shown: str) -> None:
    assert without_commands(told) == shown
