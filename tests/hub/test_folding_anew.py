"""A hub folds its whole log anew, wherever it keeps it."""

from __future__ import annotations

from kiosk.domain.commands import CheckInPerson
from kiosk.projections.bulk import fold_all
from kiosk.projections.refold import rebuild
from tests.sync.small_event import PEOPLE, person


def test_the_rows_are_the_same_as_they_came_one_after_another(hub):
    for number in range(PEOPLE):
        assert hub.do(CheckInPerson(person(number))).ok
    before = hub.digests()
    fold_all(hub._store)
    assert hub.digests() == before
    rebuild(hub._store)
    assert hub.digests() == before
