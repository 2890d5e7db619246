"""A self-service station is given no contact, diet or desk note, and the logs agree."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain.commands import RecordImport
from kiosk.domain.roles import DESK, SELF_SERVICE
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier

PLANTED = ("planted@example.org", "+999-planted", "planted-diet", "planted-note")


def plant(hub: Desk) -> str:
    who = hub.people()[0].participant
    email, phone, diet, note = PLANTED
    hub.do(
        RecordImport(
            (
                f.ContactGiven(who, email, phone),
                f.NeedsGiven(who, diet, ""),
                f.DeskNoteWritten(who, note),
            )
        )
    )
    return who


def bodies_of(desk: Desk) -> bytes:
    found = b""
    for branch, head in desk.heads().items():
        at = 0
        while at < head.seq:
            page = desk.page(branch, at, count_max=500, bytes_max=1_000_000)
            found += b"".join(entry.body or b"" for entry in page.entries)
            at = page.mark.seq
    return found


def test_what_a_role_may_not_see_is_filled_in_when_the_role_is_raised(
    hub: Desk, server: HubServer, make: Callable[[str], Desk]
) -> None:
    plant(hub)
    station = make("Kiosk")
    courier = Courier(station, deadline_s=30)
    try:
        courier.join(server.url, server.new_code(SELF_SERVICE))
        assert courier.exchange_now().in_step
        assert station.heads() == hub.heads()
        assert not any(text.encode() in bodies_of(station) for text in PLANTED)
        courier.join(server.url, server.new_code(DESK))
        assert courier.exchange_now().in_step
        assert courier.exchange_now().in_step
        assert all(text.encode() in bodies_of(station) for text in PLANTED)
        assert station.digests() == hub.digests()
    finally:
        courier.stop()
