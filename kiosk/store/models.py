"""What is stored besides the projections: the log itself and what only this node knows.

A database is made by these models. Statements name tables.py instead, which is written from them:
after a change here, run packaging/make_tables.py.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Table, text
from sqlmodel import Field, SQLModel


def table_of(model: type[SQLModel]) -> Table:
    """The SQLAlchemy table behind a model, for statements over many rows."""
    table = model.__table__  # type: ignore[attr-defined]
    assert isinstance(table, Table)
    return table


class EntryRow(SQLModel, table=True):
    """One entry of the log. `body` and `salt` are null once erased or where withheld."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("entry_subject", "subject_kind", "subject_id"),
        # Few, and looked for among millions: entries without content.
        Index(
            "entry_bare",
            "origin",
            "epoch",
            "seq",
            sqlite_where=text("body IS NULL"),
        ),
        # None, nearly always, and counted for the status line after every act.
        Index(
            "entry_unknown",
            "origin",
            "epoch",
            "seq",
            sqlite_where=text("known IS 0"),
        ),
    )

    origin: str = Field(primary_key=True)
    epoch: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    hash: bytes
    header: bytes
    body: bytes | None = None
    salt: bytes | None = None
    subject_kind: str
    subject_id: str
    kind: str
    version: int
    known: bool = Field(default=True)  # this version of Rollcall applies it


# Said when a server is opened, and not with the table: SQLAlchemy loads all it has for PostgreSQL
# to look at these words.
WHERE_ON_A_SERVER = {"entry_bare": "body IS NULL", "entry_unknown": "known IS false"}


class MarkRow(SQLModel, table=True):
    """A signature over the chain up to `seq` of a branch: batches end here."""

    __tablename__ = "mark"

    origin: str = Field(primary_key=True)
    epoch: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    public_key: bytes
    signature: bytes


class HeadRow(SQLModel, table=True):
    """How far each branch is held here."""

    __tablename__ = "head"

    origin: str = Field(primary_key=True)
    epoch: int = Field(primary_key=True)
    seq: int
    hash: bytes


class ForkRow(SQLModel, table=True):
    """Proof that a branch was continued twice: an entry with a known number and another hash."""

    __tablename__ = "fork"

    origin: str = Field(primary_key=True)
    epoch: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    hash: bytes = Field(primary_key=True)
    header: bytes
    body: bytes | None = None
    salt: bytes | None = None


class SettingRow(SQLModel, table=True):
    """What only this node knows, by name."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True)
    value: str


class SecretRow(SQLModel, table=True):
    """Keys of this node. They rest inside the encrypted file and never leave it in clear."""

    __tablename__ = "secret"

    name: str = Field(primary_key=True)
    value: bytes


class JobRow(SQLModel, table=True):
    """One print job of this station."""

    __tablename__ = "print_job"

    id: int | None = Field(default=None, primary_key=True)
    participant: str = Field(index=True)
    name: str
    issue: int
    entry: str = Field(unique=True)  # the act that ordered it: one job an act
    printer: str
    layout: str
    state: str = Field(index=True)
    problem: str = ""
    at_ms: int = Field(sa_type=BigInteger)
    changed_ms: int = Field(sa_type=BigInteger)
    reference: str = ""  # what the printer calls it: a file, a CUPS job
    # 0: somebody stands and waits for it; 1: one of a batch, which lets everybody go before.
    rank: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class StockRow(SQLModel, table=True):
    """The badges that a person put into a printer, and how many of them it has used."""

    __tablename__ = "print_stock"

    printer: str = Field(primary_key=True)
    size: int
    used: int = 0
    warn_at: int  # this many left, or fewer, is worth a word
    set_ms: int = Field(sa_type=BigInteger)


class LayoutFileRow(SQLModel, table=True):
    """A file of the folder of layouts, as it was when a backup was made last."""

    __tablename__ = "layout_file"

    name: str = Field(primary_key=True)
    content: bytes


class UnfoldedRow(SQLModel, table=True):
    """A subject about which entries came in a burst, and whose rows are yet to be folded."""

    __tablename__ = "unfolded"

    kind: str = Field(primary_key=True)
    id: str = Field(primary_key=True)


TABLES: tuple[type[SQLModel], ...] = (
    EntryRow,
    MarkRow,
    HeadRow,
    ForkRow,
    SettingRow,
    SecretRow,
    JobRow,
    StockRow,
    LayoutFileRow,
    UnfoldedRow,
)
