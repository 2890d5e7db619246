"""A lost station is shut out for good, and what it did before is not lost with it."""

from __future__ import annotations

import pytest

from kiosk.domain.commands import CheckInPerson, EnrolNode, SignUp
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.sync.client import join_hub
from kiosk.sync.courier import Courier
from tests.sync.small_event import SEATS, VISIT, person


def line_of(hub, desk):
    return next(line for line in hub.nodes() if line.node == desk.node)


def test_what_a_revoked_station_did_is_taken_once_and_it_is_given_nothing(joined, hub, server):
    desk, courier = joined("Desk A")
    desk.do(CheckInPerson(person(1)))
    hub.do(CheckInPerson(person(2)))
    server.answering.revoke(desk.node)
    told = courier.exchange_now()
    assert "revoked" in told.problem
    assert hub.counts().checked_in == 2
    assert desk.counts().checked_in == 1
    desk.do(CheckInPerson(person(3)))
    assert "revoked" in courier.exchange_now().problem
    assert hub.counts().checked_in == 2


def test_a_farewell_that_was_cut_off_goes_on_later(joined, hub, server):
    desk, courier = joined("Desk A")
    desk.do(CheckInPerson(person(1)))
    server.answering.revoke(desk.node)
    server.stop()
    assert "cannot be reached" in courier.exchange_now().problem
    with HubServer(hub, port=server.port):
        assert "revoked" in courier.exchange_now().problem
    assert hub.counts().checked_in == 1


def test_a_revoked_station_is_leased_no_seat(joined, hub, server):
    desk, courier = joined("Desk A")
    for number in range(SEATS):
        desk.do(SignUp(person(number), VISIT))
    confirmed = desk.visits()[0].taken
    assert 0 < confirmed < SEATS
    server.answering.revoke(desk.node)
    courier.exchange_now()
    seen = desk.visits()[0]
    assert (seen.taken, seen.here) == (confirmed, 0), "it is given nothing"
    held = hub.visits()[0]
    assert (held.taken, held.elsewhere) == (SEATS, 0), "the hub seats those who wait there"


def test_every_station_learns_who_was_revoked(joined, hub, server):
    (lost, _), (other, courier) = joined("Desk A"), joined("Desk B")
    server.answering.revoke(lost.node)
    assert courier.exchange_now().in_step
    assert line_of(other, lost).revoked
    assert other.digests() == hub.digests()


def test_a_revoked_key_is_not_let_in_again_and_a_new_one_is(joined, make, hub, server):
    desk, courier = joined("Desk A")
    courier.stop()
    server.answering.revoke(desk.node)
    with pytest.raises(KnownError, match=r"revoked.*empty folder"):
        join_hub(desk, server.url, server.new_code())
    hub.do(EnrolNode(desk.node, "Desk A", "desk", desk.public_key))
    assert line_of(hub, desk).revoked
    fresh = make("Desk A again")
    join_hub(fresh, server.url, server.new_code())
    again = Courier(fresh)
    assert again.exchange_now().in_step
    again.stop()


def test_revoking_twice_writes_once(joined, hub, server):
    desk, _ = joined("Desk A")
    server.answering.revoke(desk.node)
    heads = hub.heads()
    server.answering.revoke(desk.node)
    assert hub.heads() == heads


def test_only_another_station_can_be_revoked_and_only_by_the_hub(joined, hub, server):
    desk, courier = joined("Desk A")
    courier.stop()
    for node in (hub.node, "ab" * 16, ""):
        with pytest.raises(KnownError, match="no other station"):
            server.answering.revoke(node)
    with HubServer(desk) as below, pytest.raises(KnownError, match="Only the hub"):
        below.answering.revoke(hub.node)


def test_a_station_cannot_let_others_in(joined, make, hub, server):
    insider, courier = joined("Desk A")
    accomplice = make("Accomplice")
    insider.do(EnrolNode(accomplice.node, "Accomplice", "desk", accomplice.public_key))
    assert courier.exchange_now().in_step
    for key in ("hub_url", "hub_public_key", "hub_tls_pin"):
        accomplice.set_setting(key, insider.setting(key))
    other = Courier(accomplice)
    assert "does not know this station" in other.exchange_now().problem
    other.stop()


def test_a_station_cannot_give_another_one_a_key_of_its_own(joined, make, hub, server):
    (insider, courier), (victim, victims) = joined("Desk A"), joined("Desk B")
    stolen = make("Thief").public_key
    insider.do(EnrolNode(victim.node, "Desk B", "desk", stolen))
    assert courier.exchange_now().in_step
    assert line_of(hub, victim).public_key == victim.public_key
    assert victims.exchange_now().in_step


@pytest.mark.parametrize("role", ["desk", "self-service", "gate", "organiser"])
def test_a_code_gives_its_role(make, hub, server, role):
    desk = make("Station")
    join_hub(desk, server.url, server.new_code(role))
    assert line_of(hub, desk).role == role


def test_a_role_that_there_is_not_is_a_sentence(server):
    with pytest.raises(KnownError, match="self-service"):
        server.new_code("king")


def test_the_last_contact_and_the_clock_are_known_after_a_restart(joined, hub, server, clock):
    desk, _ = joined("Desk A")
    server.stop()
    with HubServer(hub) as again:
        (line,) = again.answering.stations()
    assert line.node.node == desk.node
    assert line.contact is not None
    assert line.contact.at_ms == clock.now_ms()
    assert not line.contact.in_step
    assert line.contact.clock_offset_ms == 0
