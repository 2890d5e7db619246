"""How many badges are left in each printer: what a person put in, less what was printed."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import bindparam, delete, select, update

from badges.said import say
from kiosk.errors import KnownError
from kiosk.store.prepared import prepared
from kiosk.store.store import Store
from kiosk.store.tables import STOCK

SIZE_MAX = 100_000
WARN_SHARE = 10  # of ten badges one: the usual warning, where a person names none
_ALL = select(STOCK)
_USE = update(STOCK).where(STOCK.c.printer == bindparam("one")).values(used=STOCK.c.used + 1)


class Stock(Struct, frozen=True):
    """A roll or a box of badges."""

    printer: str
    size: int
    used: int
    warn_at: int
    set_ms: int

    @property
    def left(self) -> int:
        """Never below nothing: more prints than badges only say that nobody counted."""
        return max(0, self.size - self.used)

    @property
    def is_low(self) -> bool:
        return self.left <= self.warn_at


def stocks(store: Store) -> dict[str, Stock]:
    """By printer; a printer for which nobody has set one is not counted."""
    with store.reading() as connection:
        rows = prepared(_ALL).all(connection)
    found = [
        Stock(r.printer, int(r.size), int(r.used), int(r.warn_at), int(r.set_ms)) for r in rows
    ]
    return {one.printer: one for one in found}


def put_in(store: Store, printer: str, *, size: int, warn_at: int | None, now_ms: int) -> None:
    """A new roll or box: the count begins anew. A size of 0 ends the counting."""
    if not 0 <= size <= SIZE_MAX:
        raise KnownError(
            say(
                "A printer holds 0 to {most} badges, so {size} cannot be right.",
                most=SIZE_MAX,
                size=size,
            )
        )
    warn = size // WARN_SHARE if warn_at is None else warn_at
    if not 0 <= warn <= size:
        raise KnownError(
            say(
                "The warning has to come between 0 and {size} badges left, not at {warn}.",
                size=size,
                warn=warn,
            )
        )
    with store.transaction() as connection:
        connection.execute(delete(STOCK).where(STOCK.c.printer == printer))
        if size:
            row = {"printer": printer, "size": size, "used": 0, "warn_at": warn, "set_ms": now_ms}
            store.upsert(STOCK, [row])


def use(store: Store, printer: str) -> None:
    """One badge came out. Inside the transaction that says so: counted once, or not at all."""
    with store.transaction() as connection:
        connection.execute(_USE, {"one": printer})
