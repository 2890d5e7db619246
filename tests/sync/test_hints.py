"""The ear at the hub: what it hears, it passes on once; what it cannot hear costs nothing."""

from __future__ import annotations

import logging

from kiosk.domain.commands import CheckInPerson
from kiosk.errors import KnownError
from kiosk.sync.hints import LONELY_S, REST_IDLE_S, REST_S, UNHEARD_OF_S, HintClient, HintEar
from kiosk.sync.messages import digest_of
from tests.sync.rude_server import Rude, rude_server
from tests.sync.small_event import person


class Ear:
    """A real ear that keeps count of the news."""

    def __init__(self, desk) -> None:
        self.news = 0
        self.ear = HintEar(desk, self._count)

    def _count(self) -> None:
        self.news += 1

    def rest(self) -> float:
        return self.ear.rest_after_one_question()


def at(desk, digests):
    """A hub that answers each question with the next of these digests."""
    left = iter(digests)
    return rude_server(lambda *_: Rude(body=next(left)))


def test_an_ear_without_a_hub_rests(make):
    assert Ear(make("Alone")).rest() == LONELY_S


def test_news_is_passed_on_once_and_the_ear_rests_after_it(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    ear = Ear(desk)
    with at(desk, [b"n" * 32, b"n" * 32, b"m" * 32]) as url:
        desk.set_setting("hub_url", url)
        assert [ear.rest() for _ in range(3)] == [REST_S, 0, REST_S]
    assert ear.news == 2
    ear.ear.stop()


def test_an_own_act_that_the_hub_has_by_now_is_no_news(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    ear = Ear(desk)
    before = digest_of(desk.heads())

    def hub(*_):
        return Rude(body=digest_of(desk.heads()))

    with rude_server(hub) as url:
        desk.set_setting("hub_url", url)
        assert ear.rest() == 0
        desk.do(CheckInPerson(person(1)))
        assert digest_of(desk.heads()) != before
        assert ear.rest() == REST_IDLE_S
    assert ear.news == 0
    ear.ear.stop()


def test_a_hub_that_knows_no_hints_is_left_in_peace_for_long(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    for rude in (Rude(404, kind="text/html"), Rude(405, kind="text/html"), Rude(body=b"short")):
        with rude_server(lambda *_, rude=rude: rude) as url:
            desk.set_setting("hub_url", url)
            ear = Ear(desk)
            assert ear.rest() == UNHEARD_OF_S
    assert ear.news == 0


def test_a_hub_that_cannot_be_reached_is_asked_less_and_less_often(joined, server):
    desk, courier = joined("Desk A")
    courier.stop()
    server.stop()
    ear = Ear(desk)
    rests = [ear.rest() for _ in range(5)]
    assert rests[-1] > rests[0] > 0


def test_a_fault_of_our_own_does_not_end_the_listening(joined, caplog):
    desk, courier = joined("Desk A")
    courier.stop()

    def failing() -> None:
        raise RuntimeError("nobody expected this")

    ear = HintEar(desk, failing)
    with at(desk, [b"n" * 32]) as url, caplog.at_level(logging.CRITICAL):
        desk.set_setting("hub_url", url)
        assert ear.rest_after_one_question() > 0


def test_who_is_told_to_stop_while_it_waits_says_nothing_any_more(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    ears: list[Ear] = []

    def hub(*_):
        ears[0].ear.stop()
        return Rude(body=b"n" * 32)

    with rude_server(hub) as url:
        desk.set_setting("hub_url", url)
        ears.append(Ear(desk))
        assert ears[0].rest() == 0
    assert ears[0].news == 0


def test_a_desk_that_was_closed_while_its_ear_waited_is_not_asked_anything(joined, caplog):
    desk, courier = joined("Desk A")
    courier.stop()
    ears: list[HintEar] = []

    def closed() -> None:
        ears[0].stop()
        raise KnownError("The station is closed.")

    def broken() -> None:
        ears[1].stop()
        raise RuntimeError("the database is closed")

    with at(desk, [b"n" * 32] * 2) as url, caplog.at_level(logging.ERROR):
        desk.set_setting("hub_url", url)
        ears += [HintEar(desk, closed), HintEar(desk, broken)]
        for ear in ears:
            assert ear.rest_after_one_question() > 0
    assert caplog.records == []


def test_a_hub_that_has_seen_a_higher_count_is_asked_above_it(joined, clock):
    desk, courier = joined("Desk A")
    courier.stop()
    clock.advance(ms=-5_000_000)
    asking = HintClient(desk)
    assert asking.other_than(bytes(32)) == digest_of(desk.heads())
    asking.close()
