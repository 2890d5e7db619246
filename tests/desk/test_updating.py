"""A station that gets a newer version of the program, and what it had not understood before."""

from collections.abc import Callable

from kiosk.desk import Desk
from kiosk.domain.commands import CorrectDetails, RecordImport
from kiosk.simulate.versions import running
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import join, pages_of


def test_an_update_makes_known_what_was_unknown(new_desk: Callable[[str], Desk]) -> None:
    hub = new_desk("hub")
    hub.do(RecordImport(PROGRAMME))
    join(new_desk("station"), hub)
    hub.do(CorrectDetails(who(CODES[0]), {"family_name": "Corrected"}))
    with running(is_older=True):
        older = new_desk("station")
        older.take_in(pages_of(hub))
        assert older.status().unknown_kinds == 1
        assert older.search("Corrected") == []
    updated = new_desk("station")
    assert updated.status().unknown_kinds == 0
    assert updated.digests() == hub.digests()
    assert len(updated.search("Corrected")) == 1
