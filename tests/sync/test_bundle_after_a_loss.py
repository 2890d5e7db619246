"""A stick that is written after a station was shut out opens for everybody else, and not for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.commands import CheckInPerson, RevokeNode
from kiosk.domain.facts import NodeRevoked
from kiosk.domain.outcomes import Decision
from kiosk.errors import KnownError
from kiosk.sync.bundle import read_bundle, write_bundle
from tests.sync.bundle_event import StickEvent
from tests.sync.small_event import person

CLOSED = "after this one was shut out"


@pytest.fixture
def event(tmp_path: Path) -> Iterator[StickEvent]:
    event = StickEvent(tmp_path, ("Lost", "Kept", "Away"))
    event.fill()
    yield event
    event.close()


def test_the_lost_station_reads_nothing_that_was_written_after_its_loss(event):
    lost, kept, _ = event.stations
    before = write_bundle(event.hub, event.stick, everything=True).path
    assert read_bundle(lost, before).problem == ""
    assert event.hub.do(RevokeNode(lost.node)).ok
    after = write_bundle(event.hub, event.stick, everything=True).path
    with pytest.raises(KnownError, match=CLOSED):
        read_bundle(lost, after)
    assert read_bundle(kept, after).problem == ""


def test_who_missed_the_news_learns_it_by_the_stick(event):
    lost, _, away = event.stations
    event.hub.do(RevokeNode(lost.node))
    assert event.carry(event.hub, away).problem == ""
    assert away.keyring.in_use() == event.hub.keyring.in_use()
    assert [line.node for line in away.nodes() if line.revoked] == [lost.node]


def test_what_a_trusted_station_writes_once_it_knows_is_closed_to_the_lost_one_too(event):
    lost, kept, away = event.stations
    event.hub.do(RevokeNode(lost.node))
    event.carry(event.hub, kept)
    kept.do(CheckInPerson(person(1)))
    stick = write_bundle(kept, event.stick, everything=True).path
    with pytest.raises(KnownError, match=CLOSED):
        read_bundle(lost, stick)
    assert read_bundle(away, stick).problem == ""
    assert read_bundle(event.hub, stick).problem == ""


def test_what_was_written_before_still_opens_for_everybody_trusted(event):
    lost, kept, away = event.stations
    kept.do(CheckInPerson(person(1)))
    old = write_bundle(kept, event.stick, everything=True).path
    event.hub.do(RevokeNode(lost.node))
    event.carry(event.hub, away)
    assert read_bundle(event.hub, old).problem == ""
    assert read_bundle(away, old).problem == ""


def test_who_knows_of_the_loss_and_has_no_new_secret_yet_closes_for_known_stations_only(event):
    """Such as after an older hub wrote the loss down, which made no new secret."""
    lost, kept, _ = event.stations
    with event.hub._store.transaction():
        event.hub._actor.commit(Decision((NodeRevoked(lost.node),)), actor="")
    stick = write_bundle(event.hub, event.stick, everything=True).path
    with pytest.raises(KnownError, match=CLOSED):
        read_bundle(lost, stick)
    assert read_bundle(kept, stick).problem == ""


def test_who_joins_after_the_loss_reads_what_others_write_that_do_not_know_it_yet(event):
    lost, kept, _ = event.stations
    event.hub.do(RevokeNode(lost.node))
    event.carry(event.hub, kept)
    fresh = event.join("Fresh")
    event.stations.append(fresh)
    stick = write_bundle(kept, event.stick, everything=True).path
    assert read_bundle(fresh, stick).problem == ""


def test_what_the_lost_station_holds_still_reaches_the_hub(event):
    lost, _, _ = event.stations
    lost.do(CheckInPerson(person(2)))
    event.hub.do(RevokeNode(lost.node))
    read = read_bundle(event.hub, write_bundle(lost, event.stick, everything=True).path)
    assert "was shut out" in read.problem
    assert event.hub.counts().checked_in == 1


def test_a_changed_box_is_a_damaged_bundle(event):
    lost, _, away = event.stations
    event.hub.do(RevokeNode(lost.node))
    path = write_bundle(event.hub, event.stick, everything=True).path
    data = bytearray(path.read_bytes())
    at = data.index(bytes.fromhex(away.node)) + 16 + 2 + 40
    data[at] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(KnownError, match="altered or damaged"):
        read_bundle(away, path)
