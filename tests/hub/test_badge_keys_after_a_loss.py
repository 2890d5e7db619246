"""A station that is shut out keeps its copy of the badge key, and can do nothing more with it."""

from __future__ import annotations

from datetime import date

from kiosk.credentials.badge_token import BadgeClaim, issue_token, key_id_of
from kiosk.credentials.node_key import NodeKey
from kiosk.domain import refusals as r
from kiosk.domain.commands import CheckIn, CheckInPerson, Reprint, ShareBadgeKey
from kiosk.domain.facts import NodeRevoked
from kiosk.domain.outcomes import Decision
from kiosk.hub.serve import HubServer
from kiosk.sync.client import join_hub
from kiosk.sync.courier import Courier
from tests.sync.small_event import make_desk, person, set_up_event


def forged(desk, who: str, issue: int) -> str:
    """A badge that whoever holds this station's first key makes up."""
    key = NodeKey(desk.join_kit().badge_keys[0].private_key)
    claim = BadgeClaim(key_id_of(key.public_key), who, issue, 0, date(2030, 1, 1))
    return issue_token(claim, event=bytes.fromhex(desk.event_id), key=key)


def seeds(desk) -> set[bytes]:
    return {key.private_key for key in desk.join_kit().badge_keys}


def signing(desk) -> bytes:
    return desk.keyring.in_use()[-1].private_key


def test_the_hub_signs_with_a_new_key_and_the_lost_station_never_gets_it(joined, hub, server):
    (lost, losts), (kept, keeps) = joined("Lost"), joined("Kept")
    before = signing(hub)
    server.answering.revoke(lost.node)
    assert signing(hub) != before
    assert keeps.exchange_now().in_step
    losts.exchange_now()
    assert signing(kept) == signing(hub)
    assert signing(hub) not in seeds(lost)
    everything = b"".join(
        (entry.body or b"")
        for branch in hub.heads()
        for entry in hub.page(branch, 0, count_max=10_000, bytes_max=10**7).entries
    )
    assert signing(hub) not in everything


def test_badges_from_before_the_loss_stay_good(joined, hub, server):
    (lost, losts), (kept, keeps) = joined("Lost"), joined("Kept")
    for desk, courier, number in ((lost, losts, 1), (kept, keeps, 2)):
        assert desk.do(CheckInPerson(person(number))).ok
        assert courier.exchange_now().in_step
    badges = {number: hub.badge_text(person(number)) for number in (1, 2)}
    server.answering.revoke(lost.node)
    assert keeps.exchange_now().in_step
    for desk in (hub, kept):
        for number in (1, 2):
            refusal = desk.do(CheckIn(badges[number])).refusal
            assert isinstance(refusal, r.AlreadyCheckedIn), refusal


def test_a_badge_that_the_lost_station_makes_up_is_refused_everywhere(joined, hub, server):
    (lost, _), (kept, keeps) = joined("Lost"), joined("Kept")
    badge = forged(lost, person(3), 1)
    assert kept.do(CheckIn(badge)).ok, "nobody knows yet that it is lost"
    server.answering.revoke(lost.node)
    assert keeps.exchange_now().in_step
    other = forged(lost, person(4), 1)
    for desk in (hub, kept):
        assert desk.do(CheckIn(other)).refusal == r.BadgeRevoked(1)


def test_what_it_issued_after_it_was_shut_out_is_refused_although_the_hub_took_it_in(
    joined, hub, server
):
    (lost, losts), (kept, keeps) = joined("Lost"), joined("Kept")
    server.answering.revoke(lost.node)
    assert lost.do(CheckInPerson(person(5))).ok
    badge = lost.badge_text(person(5))
    assert "revoked" in losts.exchange_now().problem
    assert keeps.exchange_now().in_step
    for desk in (hub, kept):
        assert desk.do(CheckIn(badge)).refusal == r.BadgeRevoked(1)
    assert kept.do(Reprint(person(5), "damaged")).ok
    assert isinstance(kept.do(CheckIn(kept.badge_text(person(5)))).refusal, r.AlreadyCheckedIn)


def test_new_badges_are_good_at_every_station(joined, hub, server):
    (lost, _), (kept, keeps), (gate, gates) = joined("Lost"), joined("Kept"), joined("Gate")
    server.answering.revoke(lost.node)
    assert keeps.exchange_now().in_step
    assert kept.do(CheckInPerson(person(6))).ok
    badge = kept.badge_text(person(6))
    for courier in (keeps, gates):
        assert courier.exchange_now().in_step
    assert isinstance(gate.do(CheckIn(badge)).refusal, r.AlreadyCheckedIn)
    assert isinstance(hub.do(CheckIn(badge)).refusal, r.AlreadyCheckedIn)


def test_a_station_that_was_away_gets_the_key_when_it_is_back(joined, hub, server):
    (lost, _), (away, aways) = joined("Lost"), joined("Away")
    server.answering.revoke(lost.node)
    assert signing(away) != signing(hub)
    assert away.do(CheckInPerson(person(7))).ok, "it works on with the key that it has"
    badge = away.badge_text(person(7))
    assert hub.do(CheckIn(badge)).refusal == r.BadgeRevoked(1), "nobody here knows who issued it"
    assert aways.exchange_now().in_step
    assert signing(away) == signing(hub)
    assert isinstance(hub.do(CheckIn(badge)).refusal, r.AlreadyCheckedIn)


def test_who_joins_after_the_loss_signs_with_the_new_key(joined, hub, server):
    lost, _ = joined("Lost")
    server.answering.revoke(lost.node)
    fresh, courier = joined("Fresh")
    assert signing(fresh) == signing(hub)
    assert courier.exchange_now().in_step


def test_losing_two_makes_two_keys_and_losing_none_makes_none(joined, hub, server):
    (one, _), (two, _), (kept, keeps) = joined("One"), joined("Two"), joined("Kept")
    first = signing(hub)
    hub.do(ShareBadgeKey())
    assert signing(hub) == first
    server.answering.revoke(one.node)
    second = signing(hub)
    hub.do(ShareBadgeKey())
    assert signing(hub) == second
    server.answering.revoke(two.node)
    assert len({first, second, signing(hub)}) == 3
    assert keeps.exchange_now().in_step
    assert signing(kept) == signing(hub)


def test_a_station_without_a_say_about_nodes_retires_no_key(joined, hub, server):
    desk, courier = joined("Desk A")
    before = desk.heads()
    assert desk.do(ShareBadgeKey()).ok
    assert desk.heads() == before
    assert courier.exchange_now().in_step
    assert signing(hub) == signing(desk)


def test_a_loss_that_an_older_version_noted_gets_its_new_key_at_the_next_exchange(
    joined, hub, server
):
    (lost, _), (kept, keeps) = joined("Lost"), joined("Kept")
    with hub._store.transaction():
        hub._actor.commit(Decision((NodeRevoked(lost.node),)), actor="")
    assert signing(hub) == signing(kept)
    assert kept.do(CheckInPerson(person(1))).ok
    assert keeps.exchange_now().in_step
    assert signing(hub) == signing(kept)
    assert signing(hub) not in seeds(lost)


def test_a_station_alone_keeps_its_own_badges_when_it_joins(tmp_path, make, server, hub):
    with make_desk(tmp_path, "Alone") as alone:
        set_up_event(alone)
        assert alone.do(CheckInPerson(person(1))).ok
        badge = alone.badge_text(person(1))
        join_hub(alone, server.url, server.new_code())
        courier = Courier(alone)
        assert courier.exchange_now().in_step
        courier.stop()
    assert isinstance(hub.do(CheckIn(badge)).refusal, r.AlreadyCheckedIn)


def test_after_a_restart_the_same_key_signs(joined, hub, server):
    lost, _ = joined("Lost")
    server.answering.revoke(lost.node)
    key = signing(hub)
    hub._identity.reload()
    hub.keyring.forget()
    assert signing(hub) == key
    with HubServer(hub) as again:
        assert again.new_code()
