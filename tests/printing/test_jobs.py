"""Print jobs outlive the program, and there is one for each act."""

import json

import pytest
from sqlalchemy import select

from badges.said import say
from kiosk.printing import jobs
from kiosk.printing.jobs import MAY_HAVE_PRINTED, JobCounts
from kiosk.store.tables import JOB
from tests.printing.print_world import ANA, BO, NOON_MS, PrintShop, an_order


def test_the_same_act_orders_one_job(shop: PrintShop) -> None:
    first = shop.order("act-1")
    assert shop.order("act-1") == first
    assert shop.order("act-2", participant=BO) != first
    assert jobs.counts(shop.store) == JobCounts(waiting=2)


def test_a_job_is_on_disk_with_the_act_or_not_at_all(shop: PrintShop) -> None:
    def check_in_on_a_failing_disk() -> None:
        with shop.store.transaction():
            shop.order("act-1")
            shop.store.set_setting("act", "written")
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - it is our own, three lines above
        check_in_on_a_failing_disk()
    shop.crash()
    assert jobs.waiting(shop.store) == []
    assert shop.store.setting("act") == ""


def test_jobs_wait_in_the_order_in_which_they_were_asked_for(shop: PrintShop) -> None:
    numbers = [shop.order(f"act-{n}", participant=f"{n:032x}") for n in range(5)]
    shop.crash()
    assert [job.id for job in jobs.waiting(shop.store)] == numbers


def test_a_new_issue_calls_the_waiting_older_badge_off(shop: PrintShop) -> None:
    first = shop.order("act-1")
    other = shop.order("act-2", participant=BO)
    second = shop.order("act-3", issue=2)
    assert shop.job(first).state == "cancelled"
    assert shop.job(first).problem == "Replaced by issue 2."
    assert [job.id for job in jobs.waiting(shop.store)] == [other, second]


def test_a_badge_is_pending_until_it_is_printed_or_called_off(shop: PrintShop) -> None:
    number = shop.order("act-1")
    assert jobs.is_pending(shop.store, ANA)
    assert not jobs.is_pending(shop.store, BO)
    jobs.mark_failed(shop.store, number, problem="torn", now_ms=NOON_MS)
    assert jobs.is_pending(shop.store, ANA)
    jobs.cancel(shop.store, number, now_ms=NOON_MS)
    assert not jobs.is_pending(shop.store, ANA)


def test_the_job_of_an_act_is_found_for_its_undo(shop: PrintShop) -> None:
    number = shop.order("act-1")
    found = jobs.job_of(shop.store, "act-1")
    assert found is not None
    assert found.id == number
    assert jobs.job_of(shop.store, "act-9") is None


def test_a_job_that_ended_does_not_change_any_more(shop: PrintShop) -> None:
    number = shop.order("act-1")
    assert jobs.mark_sent(shop.store, shop.job(number), now_ms=NOON_MS)
    assert jobs.mark_done(shop.store, number, now_ms=NOON_MS)
    assert not jobs.cancel(shop.store, number, now_ms=NOON_MS)
    assert not jobs.retry(shop.store, number, now_ms=NOON_MS)
    assert not jobs.mark_failed(shop.store, number, problem="late", now_ms=NOON_MS)
    assert shop.state(number) == "done"


def test_a_job_that_was_moved_meanwhile_is_not_sent_to_the_old_printer(shop: PrintShop) -> None:
    seen = shop.job(shop.order("act-1"))
    jobs.move(shop.store, "press", now_ms=NOON_MS)
    assert not jobs.mark_sent(shop.store, seen, now_ms=NOON_MS)
    assert shop.state(seen.id) == "waiting"


def test_moving_takes_along_what_waits_and_what_failed(shop: PrintShop) -> None:
    waiting, failed, done = (shop.order(f"act-{n}", participant=f"{n:032x}") for n in range(3))
    jobs.mark_failed(shop.store, failed, problem="Jammed.", now_ms=NOON_MS)
    jobs.mark_sent(shop.store, shop.job(done), now_ms=NOON_MS)
    jobs.mark_done(shop.store, done, now_ms=NOON_MS)
    assert jobs.move(shop.store, "press", now_ms=NOON_MS) == 2
    assert [(shop.state(n), shop.job(n).printer) for n in (waiting, failed, done)] == [
        ("waiting", "press"),
        ("waiting", "press"),
        ("done", "folder"),
    ]


def test_moving_answers_no_question_but_print_again_uses_the_new_printer(shop: PrintShop) -> None:
    number = shop.order("act-1")
    jobs.mark_sent(shop.store, shop.job(number), now_ms=NOON_MS)
    jobs.recover(shop.store, now_ms=NOON_MS)
    assert jobs.move(shop.store, "press", now_ms=NOON_MS) == 1
    assert shop.job(number).problem == MAY_HAVE_PRINTED
    assert jobs.retry(shop.store, number, now_ms=NOON_MS)
    assert (shop.state(number), shop.job(number).printer) == ("waiting", "press")


def test_print_again_may_name_another_printer(shop: PrintShop) -> None:
    number = shop.order("act-1")
    jobs.mark_failed(shop.store, number, problem="Jammed.", now_ms=NOON_MS)
    assert jobs.retry(shop.store, number, now_ms=NOON_MS, printer="press")
    assert (shop.job(number).printer, shop.job(number).problem) == ("press", "")


def test_the_list_shows_what_needs_a_person_first(shop: PrintShop) -> None:
    old, newer, newest = (shop.order(f"act-{n}", participant=f"{n:032x}") for n in range(3))
    jobs.cancel(shop.store, newest, now_ms=NOON_MS)
    jobs.cancel(shop.store, newer, now_ms=NOON_MS)
    cards = jobs.lines(shop.store, 2)
    assert [(card.job, card.state) for card in cards] == [(old, "waiting"), (newest, "cancelled")]
    assert cards[0].name == an_order("").name


def test_a_reason_is_kept_as_what_happened_and_an_older_one_is_still_read(shop: PrintShop) -> None:
    held, older = shop.order("act-1"), shop.order("act-2", participant=BO)
    words = say("The printer {printer} is out of paper.", printer="Hall")
    jobs.mark_failed(shop.store, held, problem=jobs.asking(words), now_ms=1)
    jobs.mark_failed(shop.store, older, problem=f"Lost. {MAY_HAVE_PRINTED}", now_ms=1)
    with shop.store.reading() as connection:
        column = connection.execute(select(JOB.c.problem)).scalars().all()
    assert json.loads(column[0])["values"]["words"]["values"] == {"printer": "Hall"}
    assert column[1] == f"Lost. {MAY_HAVE_PRINTED}"
    first, second = (shop.job(number).problem for number in (held, older))
    assert first == f"The printer Hall is out of paper. {MAY_HAVE_PRINTED}"
    assert jobs.is_question(first)
    assert jobs.is_question(second)
    # Moving the queue keeps both questions: nothing prints twice unasked.
    jobs.move(shop.store, "other", now_ms=2)
    assert [shop.state(number) for number in (held, older)] == ["failed", "failed"]
