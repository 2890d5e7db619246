"""Statements name tables that are written out from the models, which make a database."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from kiosk.desk import open_desk
from kiosk.projections import models as projection_models
from kiosk.projections import tables as projections
from kiosk.store import models, tables
from kiosk.store.models import table_of

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = {table.name: table for table in (*tables.TABLES, *projections.TABLES)}
DIALECTS = {"sqlite": sqlite.dialect(), "postgresql": postgresql.dialect()}
LATER = ("asyncio", "importlib.metadata", "pydantic", "sqlalchemy.orm", "sqlmodel")


def making(table: Table, dialect: str) -> list[str]:
    """The words that make it. Which rows an index of a server holds, only the models say."""
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    if dialect == "postgresql":
        indexes = [index for index in indexes if index.dialect_options["sqlite"]["where"] is None]
    parts = [CreateTable(table), *(CreateIndex(index) for index in indexes)]
    return [str(part.compile(dialect=DIALECTS[dialect])) for part in parts]


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    "model", [*models.TABLES, *projection_models.TABLES], ids=lambda model: model.__name__
)
def test_a_written_table_is_made_by_the_same_words_as_its_model(
    model: type[SQLModel], dialect: str
) -> None:
    wanted = table_of(model)
    found = WRITTEN[wanted.name]
    assert making(found, dialect) == making(wanted, dialect)
    defaults = [getattr(column.default, "arg", None) for column in wanted.columns]
    assert [getattr(column.default, "arg", None) for column in found.columns] == defaults


def test_there_is_a_written_table_for_each_model_and_no_other() -> None:
    assert sorted(WRITTEN) == sorted(
        table_of(model).name for model in (*models.TABLES, *projection_models.TABLES)
    )


def test_what_the_models_say_now_is_written_out() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "make_tables.py", "--check"],
        capture_output=True,
        text=True,
    )
    assert done.stdout == "", "run packaging/make_tables.py"
    assert done.returncode == 0, done.stderr


def test_an_ordinary_start_leaves_alone_what_it_does_not_need(tmp_path: Path) -> None:
    open_desk(tmp_path / "station").close()
    program = (
        "import sys\n"
        "from kiosk.desk import open_desk\n"
        "desk = open_desk(sys.argv[1])\n"
        "desk.counts()\n"
        f"print(*(name for name in {LATER} if name in sys.modules))\n"
        "desk.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "station"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ""


def test_whoever_asks_sqlalchemy_for_what_was_left_alone_gets_it() -> None:
    program = (
        "import sys\n"
        "from kiosk.store import lean_sqlalchemy\n"
        "assert 'asyncio' not in sys.modules\n"
        "from sqlalchemy.util import compat, concurrency\n"
        "assert concurrency.asyncio.CancelledError().args == ()\n"
        "import asyncio, asyncio.events, importlib.metadata\n"
        "assert concurrency.asyncio.CancelledError is asyncio.CancelledError\n"
        "async def nothing(): return 7\n"
        "waited = nothing()\n"
        "assert concurrency.asyncio.iscoroutine(waited)\n"
        "assert asyncio.run(waited) == 7\n"
        "assert compat.importlib_metadata_get('console_scripts')\n"
        "print('all')\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert (done.stdout.strip(), done.stderr) == ("all", "")
