"""A start reads no source of what it loads."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ui import unread_sources

LOAD = """
import linecache, ui.app, kiosk.desk
print(sum(name.endswith(".py") for name in linecache.cache))
"""


def test_what_is_loaded_after_qt_is_not_read_as_text() -> None:
    done = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 20  # some of PySide's own, before it can be told


def test_another_pyside_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert unread_sources.leave_sources_unread()
    monkeypatch.delattr("shibokensupport.feature._mod_uses_pyside")
    assert not unread_sources.leave_sources_unread()
    monkeypatch.setitem(sys.modules, "shibokensupport.feature", None)
    assert not unread_sources.leave_sources_unread()
