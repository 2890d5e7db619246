"""Write what a running program needs of the tables, from the models that describe them.

    make_tables.py            writes each tables.py beside its models.py
    make_tables.py --check    status 1, and their names, where they are not as the models are

The models are SQLModel's, and a database is made by them. Making them takes a quarter of a second
of each start, more than opening the database, and statements ask only for the names and types of
columns. Those are written out here.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sqlalchemy import Column, Index, Table, UniqueConstraint  # noqa: E402
from sqlalchemy.dialects import sqlite  # noqa: E402
from sqlalchemy.schema import CreateIndex, CreateTable  # noqa: E402
from sqlmodel import SQLModel  # noqa: E402

from kiosk.projections import models as projections  # noqa: E402
from kiosk.projections import protocol_models as protocol  # noqa: E402
from kiosk.store import models as local  # noqa: E402
from kiosk.store.models import table_of  # noqa: E402

LINE_MAX = 100
_TYPES = {"AutoString": "String"}  # SQLModel's own kind of text is a database's plain one
_IMPORTED = {
    *("BigInteger", "Boolean", "Column", "Index", "Integer", "LargeBinary", "String"),
    *("UniqueConstraint", "text"),
}
Models = tuple[type[SQLModel], ...]


def written() -> dict[Path, str]:
    """What has to stand in each file."""
    of_protocol = set(protocol.TABLES)
    local_form = f'FORM = "{form_of(local.TABLES)}"  # another one in a database: see to its form'
    return {
        ROOT / "kiosk/store/tables.py": _file(
            "The tables that are no projection, as statements name them.",
            "kiosk/store/models.py",
            local.TABLES,
            constant=local_form,
        ),
        ROOT / "kiosk/projections/tables.py": _file(
            "The tables that are derived from the log, as statements name them.",
            "kiosk/projections/models.py",
            tuple(model for model in projections.TABLES if model not in of_protocol),
            constant=f"VERSION = {projections.VERSION}  # another one: make them anew",
            more="kiosk.projections.protocol_tables",
        ),
        ROOT / "kiosk/projections/protocol_tables.py": _file(
            "The tables that only protocol has, as statements name them.",
            "kiosk/projections/protocol_models.py",
            protocol.TABLES,
        ),
    }


def form_of(models: Models) -> str:
    """A digest of the words that make these tables."""
    return hashlib.sha256("\n".join(_making(models)).encode()).hexdigest()[:16]


def _making(models: Models) -> Iterator[str]:
    dialect = sqlite.dialect()
    for model in models:
        table = table_of(model)
        yield str(CreateTable(table).compile(dialect=dialect))
        for index in _indexes(table):
            yield str(CreateIndex(index).compile(dialect=dialect))


def _file(
    what: str, models_file: str, models: Models, *, constant: str = "", more: str = ""
) -> str:
    """`more`: the module whose tables belong to the same whole."""
    tables = [_table(model) for model in models]
    used = set(re.findall(r"\b([A-Za-z]+)(?=[(,])", "".join(tables))) & _IMPORTED
    names = "".join(f"    {_name(model)},\n" for model in models)
    imports = ["from sqlalchemy import (", *(f"    {one}," for one in _in_order(used)), ")"]
    if more:
        imports += ["", f"from {more} import TABLES as MORE_TABLES"]
        names += "    *MORE_TABLES,\n"
    constants = [constant] if constant else []
    return (
        f'"""{what}\n\n'
        f"Written by packaging/make_tables.py. Change {models_file}, and run it again.\n"
        '"""\n\n'
        "from __future__ import annotations\n\n"
        + "\n".join([*imports, "", *constants, "_ALL = MetaData()\n\n"])
        + "\n".join([*tables, f"TABLES = (\n{names})\n"])
    )


def _in_order(names: set[str]) -> list[str]:
    """As the checker of the code's style sorts imports: what begins small comes last."""
    return sorted({"MetaData", "Table", *names}, key=lambda name: (name[0].islower(), name))


def _table(model: type[SQLModel]) -> str:
    table = table_of(model)
    parts = [_column(column) for column in table.columns]
    for constraint in sorted(_uniques(table), key=lambda one: one.columns[0].name):
        names = ", ".join(f'"{column.name}"' for column in constraint.columns)
        parts.append(f"UniqueConstraint({names})")
    parts += [_index(index) for index in _indexes(table)]
    lines = "".join(f"    {part},\n" for part in parts)
    return f'{_name(model)} = Table(\n    "{table.name}",\n    _ALL,\n{lines})\n'


def _name(model: type[SQLModel]) -> str:
    """PlaceCardRow: PLACE_CARD."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__.removesuffix("Row")).upper()


def _column(column: Column[object]) -> str:
    kind = type(column.type).__name__
    said = [f'"{column.name}"', _TYPES.get(kind, kind)]
    if column.primary_key:
        said.append("primary_key=True")
    elif not column.nullable:
        said.append("nullable=False")
    default = getattr(column.default, "arg", None)
    if default is not None:
        said.append(f'default="{default}"' if isinstance(default, str) else f"default={default}")
    server_default = getattr(column.server_default, "arg", None)
    if server_default is not None:
        said.append(f'server_default="{server_default}"')
    return f"Column({', '.join(said)})"


def _indexes(table: Table) -> list[Index]:
    return sorted(table.indexes, key=lambda index: str(index.name))


def _uniques(table: Table) -> list[UniqueConstraint]:
    return [one for one in table.constraints if isinstance(one, UniqueConstraint)]


def _index(index: Index) -> str:
    said = [f'"{index.name}"', *(f'"{column.name}"' for column in index.columns)]
    where = index.dialect_options["sqlite"]["where"]
    if where is not None:
        said.append(f'sqlite_where=text("{where}")')
    line = f"Index({', '.join(said)})"
    if len(line) + len("    ,") <= LINE_MAX:
        return line
    return "Index(\n" + "".join(f"        {one},\n" for one in said) + "    )"


def main() -> int:
    asked = sys.argv[1:] == ["--check"]
    status = 0
    for path, words in written().items():
        if path.exists() and path.read_text(encoding="utf-8") == words:
            continue
        status = 1 if asked else 0
        print(path.relative_to(ROOT))
        if not asked:
            path.write_text(words, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
