"""The spool sends each badge once, whatever happens between."""

import threading

import pytest

from kiosk.errors import KnownError
from kiosk.printing import jobs
from kiosk.printing.backoff import WAIT_MS_MAX
from kiosk.printing.jobs import MAY_HAVE_PRINTED, Job
from kiosk.printing.printer import Unsure
from kiosk.printing.sending import GRACE_MS, POLL_MS, SILENT_MS_MAX, SILENT_WORDS, STUCK_MS_MAX
from tests.printing.print_world import BO, Press, PrintShop


class PowerCut(BaseException):
    """Nothing after it runs."""


@pytest.fixture
def press(shop: PrintShop) -> Press:
    return shop.add(Press())


def test_a_badge_comes_out_once_and_is_done(shop: PrintShop) -> None:
    number = shop.order("act-1")
    assert shop.step() is None
    assert shop.state(number) == "done"
    assert shop.files() == ["Ana-Lindqvist-aaaaaaaa-issue-1.pdf"]
    shop.step()
    shop.crash()
    shop.step()
    assert len(shop.files()) == 1
    assert shop.changes >= 2  # sent, done


def test_a_power_cut_while_sending_asks_and_prints_nothing_unasked(
    shop: PrintShop, press: Press
) -> None:
    press.fault = PowerCut()
    number = shop.order("act-1", printer="press")
    with pytest.raises(PowerCut):
        shop.step()
    press.fault = None
    shop.crash()
    assert (shop.state(number), shop.job(number).problem) == ("failed", MAY_HAVE_PRINTED)
    shop.step(after_ms=10 * WAIT_MS_MAX)
    assert press.taken == []
    jobs.retry(shop.store, number, now_ms=0)
    shop.step()
    assert len(press.taken) == 1


def test_a_question_may_be_answered_with_done(shop: PrintShop, press: Press) -> None:
    press.fault = PowerCut()
    number = shop.order("act-1", printer="press")
    with pytest.raises(PowerCut):
        shop.step()
    shop.crash()
    assert jobs.is_question(shop.job(number).problem)
    assert jobs.mark_done(shop.store, number, now_ms=0)
    assert shop.state(number) == "done"


def test_a_badge_that_the_printer_has_is_followed_on_after_a_crash(
    shop: PrintShop, press: Press
) -> None:
    number = shop.order("act-1", printer="press")
    assert shop.step() == shop.clock.now_ms() + POLL_MS
    shop.crash()
    assert shop.state(number) == "sent"
    press.finished = True
    assert shop.step() is None
    assert shop.state(number) == "done"
    assert len(press.taken) == 1


def test_a_printer_gets_one_badge_at_a_time(shop: PrintShop, press: Press) -> None:
    first, second = (shop.order(f"act-{n}", printer="press", participant=n * 32) for n in "cd")
    shop.step()
    assert (shop.state(first), shop.state(second)) == ("sent", "waiting")
    press.finished = True
    shop.step()
    assert (shop.state(first), shop.state(second)) == ("done", "done")


def test_one_dead_printer_does_not_hold_up_another(shop: PrintShop, press: Press) -> None:
    press.broken = "The queue press is stopped."
    stuck = shop.order("act-1", printer="press")
    fine = shop.order("act-2", participant=BO)
    shop.step()
    assert (shop.state(stuck), shop.state(fine)) == ("waiting", "done")
    assert shop.job(stuck).problem == "The queue press is stopped."


def test_a_dead_printer_is_tried_again_until_it_lives(shop: PrintShop, press: Press) -> None:
    press.broken, press.finished = "Out of order.", True
    number = shop.order("act-1", printer="press")
    waits = []
    for _ in range(9):
        now_ms = shop.clock.now_ms()
        next_ms = shop.step()
        assert next_ms is not None
        waits.append(next_ms - now_ms)
        shop.clock.advance(ms=waits[-1])
    assert waits[0] < 2_000
    assert waits[-1] > WAIT_MS_MAX / 2
    press.broken = ""
    shop.step()
    assert shop.state(number) == "done"


def test_who_mends_the_printer_need_not_wait(shop: PrintShop, press: Press) -> None:
    press.broken, press.finished = "Out of order.", True
    number = shop.order("act-1", printer="press")
    shop.step()
    press.broken = ""
    shop.step()
    assert shop.state(number) == "waiting"
    shop.spool.try_now()
    shop.step()
    assert shop.state(number) == "done"


def test_a_clock_set_back_does_not_stop_the_printing(shop: PrintShop, press: Press) -> None:
    press.broken, press.finished = "Out of order.", True
    number = shop.order("act-1", printer="press")
    shop.step()
    press.broken = ""
    shop.step(after_ms=-3_600_000)
    assert shop.state(number) == "done"


def test_a_printer_that_certainly_printed_nothing_is_tried_again(
    shop: PrintShop, press: Press
) -> None:
    press.fault, press.finished = KnownError("The disk is full."), True
    number = shop.order("act-1", printer="press")
    shop.step()
    assert (shop.state(number), shop.job(number).problem) == ("waiting", "The disk is full.")
    press.fault = None
    shop.step(after_ms=2 * WAIT_MS_MAX)
    assert (shop.state(number), shop.job(number).problem) == ("done", "")


@pytest.mark.parametrize("fault", [Unsure("It went away."), RuntimeError("a bug")])
def test_a_printer_that_went_away_while_it_was_given_a_badge_is_a_question(
    shop: PrintShop, press: Press, fault: Exception
) -> None:
    press.fault = fault
    number = shop.order("act-1", printer="press")
    shop.step()
    press.fault = None
    shop.step(after_ms=2 * WAIT_MS_MAX)
    assert shop.state(number) == "failed"
    assert str(fault) in shop.job(number).problem
    assert jobs.is_question(shop.job(number).problem)
    assert press.taken == []


def test_a_printer_that_lost_a_badge_is_a_question(shop: PrintShop, press: Press) -> None:
    press.forgetful = "It was switched off."
    number = shop.order("act-1", printer="press")
    shop.step()
    assert shop.job(number).problem == f"It was switched off. {MAY_HAVE_PRINTED}"


def test_what_holds_a_badge_up_is_said_once_it_lasts(shop: PrintShop, press: Press) -> None:
    press.held_up = "Out of paper."
    number = shop.order("act-1", printer="press")
    shop.step()
    assert shop.job(number).problem == ""
    shop.step(after_ms=GRACE_MS)
    assert (shop.state(number), shop.job(number).problem) == ("sent", "Out of paper.")
    changes = shop.changes
    shop.step(after_ms=POLL_MS)
    assert shop.changes == changes  # the same words are not written again
    press.held_up = ""
    shop.step(after_ms=POLL_MS)
    assert shop.job(number).problem == ""


def test_a_printer_that_keeps_a_badge_in_silence_deserves_a_look(
    shop: PrintShop, press: Press
) -> None:
    number = shop.order("act-1", printer="press")
    shop.step()
    shop.step(after_ms=SILENT_MS_MAX + 1)
    assert shop.job(number).problem == SILENT_WORDS
    press.finished = True
    shop.step(after_ms=POLL_MS)
    assert (shop.state(number), shop.job(number).problem) == ("done", "")


def test_a_badge_held_up_for_too_long_is_taken_back(shop: PrintShop, press: Press) -> None:
    press.held_up = "Out of paper."
    number = shop.order("act-1", printer="press")
    shop.step()
    shop.step(after_ms=STUCK_MS_MAX + 1)
    assert shop.state(number) == "failed"
    assert press.withdrawn == ["press-1"]
    assert jobs.is_question(shop.job(number).problem)


def test_a_cancelled_badge_is_taken_back_from_the_printer(shop: PrintShop, press: Press) -> None:
    number = shop.order("act-1", printer="press")
    shop.step()
    jobs.cancel(shop.store, number, now_ms=0)
    assert shop.step() is None
    assert press.withdrawn == ["press-1"]
    assert shop.state(number) == "cancelled"


def test_a_badge_cancelled_while_it_is_drawn_is_not_sent(shop: PrintShop, press: Press) -> None:
    def render(job: Job) -> bytes:
        jobs.cancel(shop.store, job.id, now_ms=0)
        return b""

    shop.render = render
    number = shop.order("act-1", printer="press")
    shop.step()
    assert (shop.state(number), press.taken) == ("cancelled", [])


@pytest.mark.parametrize("fault", [KnownError("There is no layout x."), ValueError("a bug")])
def test_a_badge_that_cannot_be_drawn_does_not_stop_the_next(
    shop: PrintShop, fault: Exception
) -> None:
    def render(job: Job) -> bytes:
        if job.participant == BO:
            raise fault
        return b"%PDF"

    shop.render = render
    bad, good = shop.order("act-1", participant=BO), shop.order("act-2")
    shop.step()
    assert (shop.state(bad), shop.state(good)) == ("failed", "done")
    assert str(fault) in shop.job(bad).problem


def test_a_printer_that_nobody_knows_keeps_the_job(shop: PrintShop) -> None:
    number = shop.order("act-1", printer="gone")
    shop.step()
    assert (shop.state(number), shop.job(number).problem) == (
        "waiting",
        "There is no printer gone.",
    )
    jobs.move(shop.store, "folder", now_ms=0)
    shop.step()
    assert shop.state(number) == "done"


def test_what_became_of_a_badge_is_kept_while_the_disk_is_full(
    shop: PrintShop, press: Press
) -> None:
    number = shop.order("act-1", printer="press")
    shop.step()
    press.forgetful = "It was switched off, " + "and on again, " * 10_000
    shop.limit_disk(pages=1)
    with pytest.raises(KnownError, match="full"):
        shop.step()
    assert shop.state(number) == "sent"
    press.forgetful = "This word comes too late."
    shop.limit_disk(pages=10**9)
    shop.step()
    assert shop.job(number).problem.startswith("It was switched off")
    assert len(press.taken) == 1


def test_the_thread_prints_what_it_is_nudged_for(shop: PrintShop) -> None:
    done = threading.Event()
    shop.on_change = lambda: done.set() if jobs.counts(shop.store).done == 20 else None
    assert shop.spool.is_at_rest
    shop.spool.start()
    for number in range(20):
        shop.order(f"act-{number}", participant=f"{number:032x}")
        shop.spool.nudge()
    assert done.wait(20)
    assert shop.spool.stop()
    assert len(shop.files()) == 20


def test_stopping_does_not_wait_for_a_printer_that_hangs(shop: PrintShop, press: Press) -> None:
    given, go_on = threading.Event(), threading.Event()

    def hang(pdf: bytes, title: str) -> str:
        given.set()
        assert go_on.wait(20)
        return "press-1"

    press.print = hang  # type: ignore[method-assign]
    number = shop.order("act-1", printer="press")
    shop.spool.start()
    shop.spool.nudge()
    assert given.wait(20)
    assert not shop.spool.is_at_rest
    assert not shop.spool.stop(deadline_s=0.01)
    go_on.set()
    assert shop.spool.stop()
    shop.crash()
    assert (shop.state(number), shop.job(number).problem) == ("failed", MAY_HAVE_PRINTED)
