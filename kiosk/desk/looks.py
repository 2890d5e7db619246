"""Questions to the database, from statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select

from kiosk.store.prepared import prepared
from kiosk.store.store import Store


def read_all(store: Store, statement: Select[Any], **values: Any) -> Sequence[Any]:
    """Every row, for a statement that is made for this one question."""
    with store.reading() as connection:
        return connection.execute(statement, values).all()


def read_kept(store: Store, statement: Select[Any], **values: Any) -> Sequence[Any]:
    """Every row, for a statement that is kept and asked again and again."""
    with store.reading() as connection:
        return prepared(statement).all(connection, **values)
