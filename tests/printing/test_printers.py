"""Names in the settings become printers, or a sentence."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.printing.cups_printer import CupsPrinter
from kiosk.printing.printers import FolderPrinter, available, printer_named


def test_the_folder_is_always_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))
    assert available(tmp_path) == ["folder"]
    printer = printer_named("folder", tmp_path / "badges")
    assert printer == FolderPrinter(tmp_path / "badges")
    assert printer.state().ready


def test_a_queue_is_named_with_its_kind(tmp_path: Path) -> None:
    assert printer_named("cups:Badge_4x6", tmp_path) == CupsPrinter("Badge_4x6")


@pytest.mark.parametrize("name", ["", "cups:", "cups:a/b", "cups:a b", "laser", "Folder"])
def test_an_unknown_printer_is_a_sentence_with_the_known_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))
    with pytest.raises(KnownError, match=r"Choose one of: folder\."):
        printer_named(name, tmp_path)
