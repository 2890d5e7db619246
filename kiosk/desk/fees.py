"""Whether the fee of somebody's delegation is open, as the list or somebody at the event said."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from kiosk.desk import reading
from kiosk.desk.looks import read_kept
from kiosk.domain.people import Person
from kiosk.domain.protocol_facts import FEE_DUE
from kiosk.store.store import Store

_FEE = select(reading.DELEGATION.c.fee).where(reading.DELEGATION.c.code == bindparam("code"))


def fee_is_open(store: Store, person: Person) -> bool:
    """False too where nobody has said anything of it, and of who belongs to no delegation."""
    if person.registered is None or not person.registered.delegation:
        return False
    rows = read_kept(store, _FEE, code=person.registered.delegation)
    return bool(rows) and rows[0].fee == FEE_DUE
