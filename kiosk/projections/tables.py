"""The tables that are derived from the log, as statements name them.

Written by packaging/make_tables.py. Change kiosk/projections/models.py, and run it again.
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
    text,
)

from kiosk.projections.protocol_tables import TABLES as MORE_TABLES

VERSION = 15  # another one: make them anew
_ALL = MetaData()

EVENT = Table(
    "event",
    _ALL,
    Column("id", String, primary_key=True),
    Column("code", String, nullable=False),
    Column("name", String, nullable=False),
    Column("host", String, nullable=False),
    Column("venue", String, nullable=False),
    Column("timezone", String, nullable=False),
    Column("starts", String, nullable=False),
    Column("ends", String, nullable=False),
    Column("languages", String, nullable=False),
    Column("next_event", String, nullable=False),
)

BADGE_KEY = Table(
    "badge_key",
    _ALL,
    Column("public_key", LargeBinary, primary_key=True),
    Column("key_id", Integer, nullable=False),
)

NODE = Table(
    "node",
    _ALL,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("role", String, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("revoked", Boolean, nullable=False),
    Column("enrolled_by", String, nullable=False),
)

DELEGATION = Table(
    "delegation",
    _ALL,
    Column("code", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("native_name", String, nullable=False),
    Column("country", String, nullable=False),
    Column("region", String, nullable=False),
    Column("sort", String, nullable=False),
    Column("membership", String, nullable=False),
    Column("executive_committee", Boolean, nullable=False),
    Column("votes", Integer, nullable=False),
    Column("fee", String, nullable=False),
    Column("credentials", String, nullable=False),
)

SESSION = Table(
    "session",
    _ALL,
    Column("code", String, primary_key=True),
    Column("sort", String, nullable=False),
    Column("title", String, nullable=False),
    Column("place", String, nullable=False),
    Column("starts", String, nullable=False),
    Column("ends", String, nullable=False),
    Column("capacity", Integer),
    Column("admits", String, nullable=False),
    Column("sign_up", Boolean, nullable=False),
    Column("note", String, nullable=False),
    Column("opens", String, nullable=False),
    Column("closes", String, nullable=False),
)

PARTICIPANT = Table(
    "participant",
    _ALL,
    Column("id", String, primary_key=True),
    Column("code", String, nullable=False),
    Column("category", String, nullable=False),
    Column("honorific", String, nullable=False),
    Column("given_name", String, nullable=False),
    Column("family_name", String, nullable=False),
    Column("family_name_first", Boolean, nullable=False),
    Column("native_name", String, nullable=False),
    Column("position", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("delegation", String, nullable=False),
    Column("country", String, nullable=False),
    Column("head_of_delegation", Boolean, nullable=False),
    Column("languages", String, nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("walk_in", Boolean, nullable=False),
    Column("email", String, nullable=False),
    Column("phone", String, nullable=False),
    Column("dietary", String, nullable=False),
    Column("access_needs", String, nullable=False),
    Column("desk_note", String, nullable=False),
    Column("at_table", String, nullable=False),
    Column("at_seat", String, nullable=False),
    Column("zones", String, nullable=False),
    Column("role", String, nullable=False),
    Column("accompanies", String, nullable=False),
    Column("announced", Boolean, nullable=False),
    Column("photo", String, nullable=False),
    Column("consents", String, nullable=False),
    Column("accreditation", String, nullable=False),
    Column("cancelled", String, nullable=False),
    Column("replaced_by", String, nullable=False),
    Column("stands_in_for", String, nullable=False),
    Column("checked_in_at_ms", BigInteger, nullable=False),
    Column("checked_in_station", String, nullable=False),
    Column("checked_in_by", String, nullable=False),
    Column("checked_in_method", String, nullable=False),
    Column("check_ins", Integer, nullable=False),
    Column("badge_issue", Integer, nullable=False),
    Column("prints", Integer, nullable=False),
    Index("ix_participant_category", "category"),
    Index("ix_participant_code", "code"),
    Index("ix_participant_delegation", "delegation"),
)

PASSAGE = Table(
    "passage",
    _ALL,
    Column("origin", String, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("subject_kind", String, nullable=False),
    Column("subject_id", String, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("actor", String, nullable=False),
    Column("action", String, nullable=False),
    Column("point", String, nullable=False),
    Column("participant", String, nullable=False),
    Column("result", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("method", String, nullable=False),
    Column("undone_by", String, nullable=False),
    Column("undone_at_ms", BigInteger, nullable=False),
    Column("undone", Boolean, nullable=False),
    Index("ix_passage_subject_id", "subject_id"),
    Index("passage_of_another", "participant", sqlite_where=text("participant <> subject_id")),
)

VISIT = Table(
    "visit",
    _ALL,
    Column("code", String, primary_key=True),
    Column("minted", Integer, nullable=False),
    Column("taken", Integer, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("anomalies", Integer, nullable=False),
    Column("departed", Boolean, nullable=False),
)

SEAT = Table(
    "seat",
    _ALL,
    Column("visit", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("holder", String, nullable=False),
    Column("state", String, nullable=False),
    Column("participant", String, nullable=False),
    Column("counts", Boolean, nullable=False),
    Column("release_asked", Boolean, nullable=False),
    Column("taken_by", String, nullable=False),
    Index("ix_seat_holder", "holder"),
    Index("ix_seat_participant", "participant"),
)

WAITING = Table(
    "waiting",
    _ALL,
    Column("visit", String, primary_key=True),
    Column("participant", String, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("joined_by", String, nullable=False),
    Index("ix_waiting_participant", "participant"),
)

BUS = Table(
    "bus",
    _ALL,
    Column("visit", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("seats", Integer, nullable=False),
    Column("out_at_ms", BigInteger, nullable=False),
    Column("out_by", String, nullable=False),
    Column("out_missing", Integer, nullable=False),
    Column("back_at_ms", BigInteger, nullable=False),
    Column("back_by", String, nullable=False),
    Column("back_missing", Integer, nullable=False),
)

BOARDING = Table(
    "boarding",
    _ALL,
    Column("visit", String, primary_key=True),
    Column("participant", String, primary_key=True),
    Column("assigned", String, nullable=False),
    Column("standby", Boolean, nullable=False),
    Column("out_bus", String, nullable=False),
    Column("out_at_ms", BigInteger, nullable=False),
    Column("back_bus", String, nullable=False),
    Column("back_at_ms", BigInteger, nullable=False),
    Column("also_in", String, nullable=False),
    Index("ix_boarding_participant", "participant"),
)

DOOR = Table(
    "door",
    _ALL,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False),
    Column("participant", String, nullable=False),
    Column("is_in", Boolean, nullable=False),
    Column("entered_ms", BigInteger, nullable=False),
    Column("left_ms", BigInteger, nullable=False),
    Column("gates", String, nullable=False),
    Column("doubled", Boolean, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("station", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("action", String, nullable=False),
    Column("result", String, nullable=False),
    Column("undone", Boolean, nullable=False),
    Index("ix_door_participant", "participant"),
    Index("ix_door_session", "session"),
)

HEADS = Table(
    "heads",
    _ALL,
    Column("session", String, primary_key=True),
    Column("heads", Integer, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("actor", String, nullable=False),
)

CALL = Table(
    "staff_call",
    _ALL,
    Column("call", String, primary_key=True),
    Column("participant", String, nullable=False),
    Column("station", String, nullable=False),
    Column("step", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("ticket", String, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("answered_by", String, nullable=False),
    Column("answered_at_ms", BigInteger, nullable=False),
    Column("how", String, nullable=False),
    Index("ix_staff_call_answered_at_ms", "answered_at_ms"),
)

INTEREST = Table(
    "interest",
    _ALL,
    Column("participant", String, primary_key=True),
    Column("topic", String, primary_key=True),
    Column("details", String, nullable=False),
    Column("state", String, nullable=False),
    Column("said_ms", BigInteger, nullable=False),
    Column("said_at", String, nullable=False),
    Column("said_by", String, nullable=False),
    Column("owner", String, nullable=False),
    Column("owner_at", String, nullable=False),
    Column("changed_ms", BigInteger, nullable=False),
)

APPOINTMENT = Table(
    "appointment",
    _ALL,
    Column("appointment", String, primary_key=True),
    Column("first", String, nullable=False),
    Column("second", String, nullable=False),
    Column("starts", String, nullable=False),
    Column("ends", String, nullable=False),
    Column("at_table", String, nullable=False),
    Column("state", String, nullable=False),
    Column("missing", String, nullable=False),
    Column("changed_ms", BigInteger, nullable=False),
    Column("changed_at", String, nullable=False),
    Column("changed_by", String, nullable=False),
    Index("ix_appointment_first", "first"),
    Index("ix_appointment_second", "second"),
)

TABLES = (
    EVENT,
    BADGE_KEY,
    NODE,
    DELEGATION,
    SESSION,
    PARTICIPANT,
    PASSAGE,
    VISIT,
    SEAT,
    WAITING,
    BUS,
    BOARDING,
    DOOR,
    HEADS,
    CALL,
    INTEREST,
    APPOINTMENT,
    *MORE_TABLES,
)
