"""The tables that are no projection, as statements name them.

Written by packaging/make_tables.py. Change kiosk/store/models.py, and run it again.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)

FORM = "ae38c02e272e8e95"  # another one in a database: see to its form
_ALL = MetaData()

ENTRY = Table(
    "entry",
    _ALL,
    Column("origin", String, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("body", LargeBinary),
    Column("salt", LargeBinary),
    Column("subject_kind", String, nullable=False),
    Column("subject_id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("known", Boolean, nullable=False, default=True),
    Index("entry_bare", "origin", "epoch", "seq", sqlite_where=text("body IS NULL")),
    Index("entry_subject", "subject_kind", "subject_id"),
    Index("entry_unknown", "origin", "epoch", "seq", sqlite_where=text("known IS 0")),
)

MARK = Table(
    "mark",
    _ALL,
    Column("origin", String, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

HEAD = Table(
    "head",
    _ALL,
    Column("origin", String, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

FORK = Table(
    "fork",
    _ALL,
    Column("origin", String, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("header", LargeBinary, nullable=False),
    Column("body", LargeBinary),
    Column("salt", LargeBinary),
)

SETTING = Table(
    "setting",
    _ALL,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

SECRET = Table(
    "secret",
    _ALL,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

JOB = Table(
    "print_job",
    _ALL,
    Column("id", Integer, primary_key=True),
    Column("participant", String, nullable=False),
    Column("name", String, nullable=False),
    Column("issue", Integer, nullable=False),
    Column("entry", String, nullable=False),
    Column("printer", String, nullable=False),
    Column("layout", String, nullable=False),
    Column("state", String, nullable=False),
    Column("problem", String, nullable=False, default=""),
    Column("at_ms", BigInteger, nullable=False),
    Column("changed_ms", BigInteger, nullable=False),
    Column("reference", String, nullable=False, default=""),
    Column("rank", Integer, nullable=False, default=0, server_default="0"),
    UniqueConstraint("entry"),
    Index("ix_print_job_participant", "participant"),
    Index("ix_print_job_state", "state"),
)

STOCK = Table(
    "print_stock",
    _ALL,
    Column("printer", String, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("used", Integer, nullable=False, default=0),
    Column("warn_at", Integer, nullable=False),
    Column("set_ms", BigInteger, nullable=False),
)

LAYOUT_FILE = Table(
    "layout_file",
    _ALL,
    Column("name", String, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

UNFOLDED = Table(
    "unfolded",
    _ALL,
    Column("kind", String, primary_key=True),
    Column("id", String, primary_key=True),
)

TABLES = (
    ENTRY,
    MARK,
    HEAD,
    FORK,
    SETTING,
    SECRET,
    JOB,
    STOCK,
    LAYOUT_FILE,
    UNFOLDED,
)
