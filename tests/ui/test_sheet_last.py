"""A window that gets its style sheet once it is whole looks as one that had it from the first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

DRAW = """
import sys
from contextlib import nullcontext
from ui import lean_qt
lean_qt.load()
from ui.dressing import dressed_application
app = dressed_application(lang=sys.argv[1], theme_name=sys.argv[2])
from ui.theme.theme import sheet_last
from ui.window import Window
for number, made in enumerate((sheet_last(app), nullcontext())):
    with made:
        assert bool(app.styleSheet()) == bool(number)
        window = Window()
    assert app.styleSheet()
    if not number:
        with sheet_last(app):
            assert app.styleSheet()  # a window is there: it is left alone
    window.show()
    app.processEvents()
    window.grab().save(f"{sys.argv[3]}/{number}.png")
    window.close()
    window.deleteLater()
    del window
"""


@pytest.mark.parametrize(("lang", "theme"), [("en", "light"), ("ar", "dark"), ("ko", "contrast")])
def test_the_sheet_may_come_last(lang: str, theme: str, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", DRAW, lang, theme, str(tmp_path)], check=True)
    first, then = (tmp_path / f"{number}.png" for number in (0, 1))
    assert first.read_bytes() == then.read_bytes()
