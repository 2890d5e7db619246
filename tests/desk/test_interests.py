"""Interests and pledges: taken down at any station, in one list with an owner and a state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import interests as i
from kiosk.domain import refusals as r
from kiosk.log import log
from kiosk.sync.progress import EXCHANGED_SETTING
from tests.desk.at_a_kiosk import ANA, BEN, Kiosk, kiosk, shared
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join, pages_of

__all__ = ["kiosk", "shared"]
PLEDGE = i.RECRUIT_MEMBERS
SAID = {PLEDGE: {"how-many": "ten", "where": "Cameroon-Unique"}, i.CITYPRENEURS: {}}


def listed(desk: Desk) -> list[tuple[str, str, str, str]]:
    return [(one.code, one.topic, one.state, one.owner) for one in desk.interests()]


def test_what_is_said_anywhere_is_one_list_and_whoever_takes_it_on_is_seen_everywhere(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    other = join(new_desk("other"), desk)
    other.rename("Desk 5")
    assert other.do(c.SayInterests(who(ANA), SAID)).ok
    assert desk.do(c.SayInterests(who(BEN), {i.HOST_OFFICE: {}}), actor="Sugja Park").ok
    exchange(desk, other)
    assert other.do(c.TakeInterest(who(ANA), PLEDGE)).ok
    assert other.do(c.GiveInterestState(who(BEN), i.HOST_OFFICE, i.DECLINED)).ok
    assert desk.do(c.TakeInterest(who(ANA), i.CITYPRENEURS), actor="Jinu Kim").ok
    exchange(desk, other)
    (first, second, last) = desk.interests()
    station = {node.node: node.name for node in desk.nodes()}[other.node]
    assert (first.topic, first.owner) == (i.CITYPRENEURS, "Jinu Kim")
    assert (second.topic, second.owner, second.station) == (PLEDGE, station, station)
    assert second.details == (("how-many", "ten"), ("where", "Cameroon-Unique"))
    assert (second.code, second.name) == (ANA, "Mr Riccardo0 Binaghi")
    assert (last.code, last.state, last.owner) == (BEN, i.DECLINED, "")
    assert other.interests() == desk.interests()
    assert desk.digests() == other.digests()
    assert [one.topic for one in desk.interests(participant=who(BEN))] == [i.HOST_OFFICE]
    assert desk.do(c.WithdrawInterest(who(BEN), i.HOST_OFFICE)).ok
    assert len(desk.interests()) == 2
    assert desk.write_interests(tmp_path / "all.csv") == 3
    table = (tmp_path / "all.csv").read_text("utf-8-sig")
    assert "Cameroon-Unique" in table
    assert "withdrawn" in table


def test_an_organiser_words_topics_and_desks_offer_no_others(desk: Desk) -> None:
    own = c.SetInterestTopic("activator", {"ko": "체험"}, (i.WHAT,))
    assert desk.do(own).ok
    assert desk.do(own).refusal == r.NothingChanged()
    assert desk.do(c.SetInterestTopic(i.HOST_OFFICE, offered=False)).ok
    assert [topic.code for topic in desk.interest_topics()][-1] == "activator"
    assert desk.self_service_settings().topics == desk.interest_topics()
    refusal = desk.do(c.SayInterests(who(ANA), {i.HOST_OFFICE: {}})).refusal
    assert isinstance(refusal, r.WordUnknown)


def test_a_kiosk_takes_down_and_holds_nobodys(shared: tuple[Desk, Kiosk]) -> None:
    hub, at = shared
    station = at.desk
    assert hub.do(c.SayInterests(who(BEN), {PLEDGE: {"where": "Congo-Unique"}})).ok
    exchange(hub, station)
    assert station.interests() == []
    assert b"Congo-Unique" not in bodies(station)
    assert station.do(c.SayInterests(who(ANA), SAID)).ok
    for other in (
        c.TakeInterest(who(BEN), PLEDGE),
        c.WithdrawInterest(who(BEN), PLEDGE),
        c.GiveInterestState(who(BEN), PLEDGE, i.DONE),
        c.SetInterestTopic("golf"),
    ):
        assert not station.do(other).ok
    exchange(hub, station)
    assert {one[:2] for one in listed(hub)} == {
        (BEN, PLEDGE),
        (ANA, i.CITYPRENEURS),
        (ANA, PLEDGE),
    }
    latest = log.heads(station._store)[station.branch].seq
    station.set_setting(EXCHANGED_SETTING, f"{station.branch}:{latest}")
    station.bodies.let_go()
    assert station.interests() == []


def test_an_erased_persons_interests_and_place_card_are_in_no_table(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    other = join(new_desk("other"), desk)
    desk.do(c.SayInterests(who(ANA), SAID))
    desk.do(c.CorrectDetails(who(ANA), {"table": "7", "family_name": "Binaghi-Unique"}))
    desk.batch_pdf([who(code) for code in CODES[:2]], tmp_path / "a.pdf", layout="place-card")
    exchange(desk, other)
    assert len(other.interests()) == 2
    desk.do(c.ErasePerson(who(ANA)))
    exchange(desk, other)
    for one in (desk, other):
        one._cleaning.finish()
        assert one.interests(everything=True) == []
        assert b"Cameroon-Unique" not in bodies(one)
        rows = _every_row(one)
        assert "Unique" not in rows
    lacking = desk.bodies.lacking()
    assert not lacking, "nobody is asked for what was erased"
    before = desk.digests()
    desk.rebuild()
    assert desk.digests() == before


def bodies(desk: Desk) -> bytes:
    return b"".join(e.body or b"" for page in pages_of(desk) for e in page.entries)


def _every_row(desk: Desk) -> str:
    from sqlalchemy import select

    from kiosk.projections.tables import TABLES

    assert log.heads(desk._store)
    with desk._store.reading() as connection:
        return repr([connection.execute(select(model)).all() for model in TABLES])
