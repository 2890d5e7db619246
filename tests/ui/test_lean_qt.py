"""A start loads Qt quicker than Qt would, and nobody can tell the difference."""

from __future__ import annotations

import enum
import importlib
import pickle
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from ui import lean_qt, quick_enums

LOAD = """
import linecache, ui.app, ui.lean_qt
ui.lean_qt.load()
import ui.station, kiosk.desk
print(sum(name.endswith(".py") for name in linecache.cache))
"""
WRONG = """
import sys
if sys.argv[1] == "lean":
    from ui import lean_qt
    lean_qt.load()
    lean_qt.load()  # a second time there is nothing to do
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
import shiboken6, shibokensupport.signature.parser as parser
from pathlib import Path
if sys.argv[1] == "lean" and (Path(shiboken6.__file__).parent / "files.dir").is_dir():
    assert type(parser).__name__ == "_Later"
app = QApplication([])
for wrong in (
    lambda: QWidget().resize("a"),
    lambda: QPoint("a", 1),
    lambda: QLabel(1, 2, 3),
    lambda: QLabel(wrong="a"),
    lambda: QObject().setProperty(1),
    lambda: Qt.Key("x"),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
assert type(parser).__name__ == "module"
from PySide6.support.signature import get_signature
print(QPoint.__doc__, QWidget.resize.__doc__, get_signature(QWidget.resize))
"""
AT_ONCE = """
from threading import Barrier, Thread
from ui import lean_qt
lean_qt.load()
from shibokensupport.signature import parser
together, told = Barrier(8), []
def ask():
    together.wait()
    told.append(parser.pyside_type_init.__name__)
threads = [Thread(target=ask) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(told), set(told), hasattr(parser, "not_there"))
"""
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtNetwork")
OF_ONE_CLASS = ("_member_map_", "_value2member_map_", "__dict__", "__weakref__")
KEEP = enum.FlagBoundary.KEEP
NOW: Any = vars(enum.EnumType)["_create_"]
SLOW = getattr(NOW, "slow", NOW)
QUICK = quick_enums.quick(SLOW)


def _enumerations(holder: Any, depth: int = 0) -> Iterator[Any]:
    for name in dir(holder):
        found = getattr(holder, name, None)
        if isinstance(found, enum.EnumType) and len(found.__members__):
            yield found
        elif isinstance(found, type) and depth < 2 and found.__module__.startswith("PySide6"):
            yield from _enumerations(found, depth + 1)


def _told(made: Any) -> dict[str, Any]:
    """All that a class of an enumeration is, without what differs from one class to the next."""
    members = {name: (m._name_, m.__dict__ | {"__objclass__": 0}) for name, m in
               made.__members__.items()}  # fmt: skip
    own = {
        name: getattr(value, "__func__", value)
        for name, value in vars(made).items()
        if name not in (*OF_ONE_CLASS, *members)
    }
    in_class = {name: made.__dict__[name]._name_ for name in members if name in made.__dict__}
    by_value = {value: member._name_ for value, member in made._value2member_map_.items()}
    each = [(m.name, m.value, repr(m), str(m), hash(m)) for m in made]
    return {"members": members, "own": own, "in": in_class, "by": by_value, "each": each}


def _both(kind: Any, names: list[tuple[str, Any]]) -> tuple[Any, Any]:
    how = {"module": __name__, "qualname": "Made", "boundary": KEEP}
    return SLOW(kind, "Made", list(names), **how), QUICK(kind, "Made", list(names), **how)


@pytest.mark.parametrize("module", MODULES)
def test_every_enumeration_of_qt_is_made_as_python_makes_it(module: str) -> None:
    seen = 0
    for found in _enumerations(importlib.import_module(f"PySide6.{module}")):
        kind = found.__mro__[1]
        names = [(name, member.value) for name, member in found.__members__.items()]
        slow, quick = _both(kind, names)
        assert _told(quick) == _told(slow), found
        seen += 1
    assert seen > (50 if module in ("QtCore", "QtGui", "QtWidgets") else 0)


@pytest.mark.parametrize("kind", [enum.Flag, enum.IntFlag])
def test_flags_are_joined_and_taken_apart_alike(kind: Any) -> None:
    slow, quick = _both(kind, [("None_", 0), ("A", 4), ("B", 1), ("Both", 5), ("Far", 64)])
    for made in (slow, quick):
        assert (made.A | made.B) is made.Both
        assert [one.name for one in made.A | made.B] == [one.name for one in slow.A | slow.B]
        assert (made.Both & ~made.A) == made.B
        assert made(2).value == 2  # unknown bits are kept
        assert made.Both in made.Both | made.Far
    assert repr(quick.A | quick.Far) == repr(slow.A | slow.Far)
    assert repr(~quick.A) == repr(~slow.A)


def test_names_that_mean_something_to_python_go_its_own_way() -> None:
    for kind, names in (
        (enum.IntEnum, [("real", 1), ("B", 2)]),
        (enum.Enum, [("name", 1)]),
        (enum.Enum, [("A", "text")]),
        (enum.Enum, [("A", (1, 2))]),
        (enum.Flag, [("A", 1), ("All", -1)]),
    ):
        slow, quick = _both(kind, names)
        assert [(m.name, m.value) for m in quick] == [(m.name, m.value) for m in slow]
    with pytest.raises(TypeError):
        _both(enum.Enum, [("A", 1), ("A", 2)])
    with pytest.raises(ValueError, match="reserved"):
        QUICK(enum.Enum, "Made", [("_odd_", 1)], module=__name__)


def test_members_are_kept_and_read_again() -> None:
    from PySide6.QtCore import Qt

    for member in (Qt.Key.Key_A, Qt.AlignmentFlag.AlignRight, Qt.GlobalColor.red):
        assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301 - our own


def test_only_a_python_that_it_was_compared_with_is_quickened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(enum.EnumType, "_create_", SLOW)
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert not quick_enums.quicken()
    assert vars(enum.EnumType)["_create_"] is SLOW
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert quick_enums.quicken()
    made = vars(enum.EnumType)["_create_"]
    assert made.slow is SLOW
    assert quick_enums.quicken()
    assert vars(enum.EnumType)["_create_"] is made


def test_what_is_loaded_after_qt_is_not_read_as_text() -> None:
    done = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 20  # some of PySide's own, before it can be told


def test_a_wrong_argument_is_told_as_qt_tells_it() -> None:
    lean, whole = (
        subprocess.run(
            [sys.executable, "-c", WRONG, how], capture_output=True, text=True, check=True
        ).stdout
        for how in ("lean", "whole")
    )
    assert lean == whole
    assert "resize(w: int, h: int, /)" in lean


def test_whoever_asks_while_another_thread_loads_waits_until_all_is_there() -> None:
    """Not by wrong arguments: PySide itself cannot tell the first of two at once."""
    done = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, text=True)
    assert done.stdout == "8 {'pyside_type_init'} False\n", done.stderr


def test_another_pyside_is_left_as_it_is() -> None:
    def before(*_: object) -> None: ...

    def instead(*_: object) -> None: ...

    place = SimpleNamespace(__import__=before)
    assert not lean_qt.leave_modules_alone(place)
    place.__orig_import__, place.__import__ = before, instead
    assert lean_qt.leave_modules_alone(place)
    assert place.__import__ is before
    assert not lean_qt.leave_modules_alone(place)  # told already
