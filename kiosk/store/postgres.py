"""The way into PostgreSQL, for a large hub."""

from __future__ import annotations

import hashlib

from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from kiosk.errors import KnownError


def open_postgres(database: str) -> Engine:
    """An engine with one connection, which holds the right to write for as long as it lives."""
    url = database.replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(url, poolclass=StaticPool)
    number = int.from_bytes(hashlib.sha256(b"rollcall one writer").digest()[:8], "big", signed=True)
    try:
        with engine.connect() as connection:
            # Held for the connection's life: one writer a database, whoever else is started.
            taken = connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({number})").scalar()
            connection.commit()
    except OperationalError as error:
        raise KnownError(
            f"The database server does not answer: {error.orig}. Check its address, and that the "
            "server is running."
        ) from error
    if not taken:
        engine.dispose()
        raise KnownError("Another hub is writing to this database. Stop that one first.")
    return engine
