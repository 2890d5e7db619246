"""The tables that only protocol has, as statements name them.

Written by packaging/make_tables.py. Change kiosk/projections/protocol_models.py, and run it again.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Integer,
    MetaData,
    String,
    Table,
)

_ALL = MetaData()

ARRIVAL = Table(
    "arrival",
    _ALL,
    Column("check_in", String, primary_key=True),
    Column("participant", String, primary_key=True),
    Column("by", String, nullable=False),
    Column("station", String, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

PRECEDENCE = Table(
    "precedence",
    _ALL,
    Column("event", String, primary_key=True),
    Column("delegation", String, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("rule", String, nullable=False),
    Column("by", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

QUORUM = Table(
    "quorum",
    _ALL,
    Column("event", String, primary_key=True),
    Column("body", String, primary_key=True),
    Column("share_over", Integer, nullable=False),
    Column("share_of", Integer, nullable=False),
    Column("more_than", Boolean, nullable=False),
    Column("base", String, nullable=False),
)

FROZEN = Table(
    "frozen_board",
    _ALL,
    Column("entry", String, primary_key=True),
    Column("event", String, nullable=False),
    Column("body", String, nullable=False),
    Column("frozen_at_ms", BigInteger, nullable=False),
    Column("by", String, nullable=False),
    Column("station", String, nullable=False),
    Column("fact", String, nullable=False),
)

PLACE_CARD = Table(
    "place_card",
    _ALL,
    Column("participant", String, primary_key=True),
    Column("honorific", String, nullable=False),
    Column("given_name", String, nullable=False),
    Column("family_name", String, nullable=False),
    Column("native_name", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("category", String, nullable=False),
    Column("at_table", String, nullable=False),
    Column("at_seat", String, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

TABLES = (
    ARRIVAL,
    PRECEDENCE,
    QUORUM,
    FROZEN,
    PLACE_CARD,
)
