"""SQLAlchemy loaded as a station needs it does all that SQLAlchemy does, later."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

import pytest

from kiosk.loading import Finder
from kiosk.store import lean_sqlalchemy

# All classes for expressions with notes: what each builds on, what it is walked through by, what
# it inherits.
CLASSES = """
import json, sys
if sys.argv[1] != "whole":
    import kiosk.store.lean_sqlalchemy
import sqlalchemy.dialects.sqlite
from sqlalchemy import column
from sqlalchemy.sql import annotation
if sys.argv[1] != "whole":
    assert len(annotation.annotated_classes) == 0
    column("a")._annotate({"note": 1})
told = {}
for kind, made in annotation.annotated_classes.items():
    told[f"{kind.__module__}.{kind.__qualname__}"] = [
        [f"{base.__module__}.{base.__qualname__}" for base in made.__mro__],
        [str(part) for part in getattr(made, "_traverse_internals", ())],
        str(getattr(made, "inherit_cache", "")),
        made._is_column_operators,
    ]
print(json.dumps(told))
"""
SIGNATURES = """
import inspect, sys
if sys.argv[1] != "whole":
    import kiosk.store.lean_sqlalchemy
import sqlalchemy
import sqlalchemy.dialects.sqlite
from sqlalchemy import sql
seen = set()
for kind in sqlalchemy.util.walk_subclasses(sql.visitors.Visitable):
    for name, value in sorted(vars(kind).items()):
        if inspect.isfunction(value):
            seen.add(f"{kind.__qualname__}.{name} {inspect.signature(value)} {value.__doc__}")
print("\\n".join(sorted(seen)))
"""


def _said(script: str, how: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, how], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_classes_for_notes_are_the_same_when_they_are_made_later() -> None:
    lean = json.loads(_said(CLASSES, "lean"))
    assert len(lean) > 100
    assert lean == json.loads(_said(CLASSES, "whole"))


def test_methods_say_the_same_of_themselves() -> None:
    lean, whole = (
        re.sub(r"0x[0-9a-f]+", "", _said(SIGNATURES, how)).splitlines() for how in ("lean", "whole")
    )
    assert lean == whole


def test_a_wrong_argument_is_told_by_the_methods_own_signature() -> None:
    tried = """
import kiosk.store.lean_sqlalchemy
from sqlalchemy import column, select, table
from sqlalchemy.exc import InvalidRequestError
print(select(column("a")).where(column("a") == 1).limit(limit=2).order_by("a"))
for wrong in (
    lambda: select(column("a")).limit(),
    lambda: select(column("a")).limit(1, of=2),
    lambda: table("t", column("a")).insert().values(a=1).from_select(["a"], select(column("b"))),
):
    try:
        wrong()
    except (TypeError, InvalidRequestError) as error:
        print(type(error).__name__, error)
"""
    lean = _said(tried, "")
    assert lean == _said(tried.replace("import kiosk.store.lean_sqlalchemy", ""), "")
    assert "limit() missing 1 required positional argument: 'limit'" in lean
    assert lean.count("Error") == 3


def test_another_sqlalchemy_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    changed: list[object] = []
    monkeypatch.setitem(lean_sqlalchemy._CHANGES, "colorsys", (changed.append, ("hls_to_rgb",)))
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    finder = Finder(["colorsys"], lean_sqlalchemy._Changing)
    monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])
    import colorsys

    assert changed == [colorsys]
    monkeypatch.setitem(lean_sqlalchemy._CHANGES, "colorsys", (changed.append, ("not_there",)))
    monkeypatch.delitem(sys.modules, "colorsys")
    import colorsys as again

    assert again is not colorsys
    assert len(changed) == 1


def test_what_cannot_wait_is_written_at_once() -> None:
    async def awaited() -> None: ...

    def yields() -> Any:
        yield

    class Made:
        def __init__(self) -> None: ...

        def does(self) -> None: ...

    may = [lean_sqlalchemy._may_wait(one) for one in (awaited, yields, Made.__init__, Made)]
    assert may == [False] * 4
    assert lean_sqlalchemy._may_wait(Made.does)
