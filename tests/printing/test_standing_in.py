"""Who goes first, and what happens to badges whose printer is down."""

import pytest

from kiosk.printing import jobs
from kiosk.printing.jobs import IN_A_BATCH, MAY_HAVE_PRINTED
from kiosk.printing.sending import FALLBACK_AFTER_MS, GRACE_MS, STUCK_MS_MAX
from tests.printing.print_world import NOON_MS, Press, PrintShop


@pytest.fixture
def press(shop: PrintShop) -> Press:
    shop.fallbacks["press"] = "spare"
    return shop.add(Press())


@pytest.fixture
def spare(shop: PrintShop) -> Press:
    return shop.add(Press("spare", finished=True))


def order(shop: PrintShop, number: int, **different: object) -> int:
    return shop.order(f"act-{number}", participant=f"{number:032x}", name=f"P{number}", **different)


def test_whoever_stands_at_the_desk_goes_before_a_batch(shop: PrintShop, press: Press) -> None:
    press.finished = True
    batch = [order(shop, n, printer="press", rank=IN_A_BATCH) for n in range(3)]
    guest = order(shop, 9, printer="press")
    assert [job.id for job in jobs.waiting(shop.store)] == [guest, *batch]
    shop.step()
    assert [title.split()[0] for title in press.taken] == ["P9", "P0", "P1", "P2"]
    assert [line.in_a_batch for line in jobs.lines(shop.store)] == [False, True, True, True]


def test_badges_of_a_printer_that_is_down_come_out_of_the_one_that_stands_in(
    shop: PrintShop, press: Press, spare: Press
) -> None:
    press.broken = "Out of paper."
    numbers = [order(shop, n, printer="press") for n in range(10)]
    next_ms = shop.step()
    assert spare.taken == []  # a moment, for whoever is putting in a new roll
    assert next_ms is not None
    shop.step(after_ms=FALLBACK_AFTER_MS)
    assert [shop.state(n) for n in numbers] == ["done"] * 10
    assert len(spare.taken) == 10
    assert press.taken == []


def test_a_badge_that_may_have_printed_never_goes_to_the_one_that_stands_in(
    shop: PrintShop, press: Press, spare: Press
) -> None:
    held = order(shop, 1, printer="press")
    shop.step()
    press.broken = press.held_up = "Out of paper."
    waiting = order(shop, 2, printer="press")
    shop.step(after_ms=GRACE_MS)
    shop.step(after_ms=STUCK_MS_MAX + 1)
    shop.step(after_ms=FALLBACK_AFTER_MS)
    shop.step(after_ms=FALLBACK_AFTER_MS)
    assert shop.state(held) == "failed"
    assert jobs.is_question(shop.job(held).problem)
    assert (shop.state(waiting), shop.job(waiting).printer) == ("done", "spare")
    assert [title.split()[0] for title in spare.taken] == ["P2"]


def test_what_a_queue_never_began_to_print_needs_no_question(
    shop: PrintShop, press: Press, spare: Press
) -> None:
    press.began = False
    number = order(shop, 1, printer="press")
    shop.step()
    press.broken = press.held_up = "The queue is stopped."
    shop.step(after_ms=GRACE_MS)
    shop.step(after_ms=STUCK_MS_MAX + 1)
    assert shop.state(number) == "waiting"
    shop.step(after_ms=FALLBACK_AFTER_MS)
    assert (shop.state(number), shop.job(number).printer) == ("done", "spare")


def test_where_both_are_down_the_badges_wait_at_their_own_printer(
    shop: PrintShop, press: Press, spare: Press
) -> None:
    press.broken = spare.broken = "Out of paper."
    number = order(shop, 1, printer="press")
    for _ in range(5):
        assert shop.step(after_ms=FALLBACK_AFTER_MS) is not None
    assert (shop.state(number), shop.job(number).printer) == ("waiting", "press")
    press.broken, press.finished = "", True
    shop.spool.try_now()
    shop.step()
    assert shop.state(number) == "done"
    assert len(press.taken) + len(spare.taken) == 1


def test_a_printer_that_nobody_knows_stands_in_for_none(shop: PrintShop, press: Press) -> None:
    press.broken = "Out of paper."
    number = order(shop, 1, printer="press")
    shop.step()
    shop.step(after_ms=FALLBACK_AFTER_MS)
    assert shop.job(number).printer == "press"


def test_a_whole_queue_is_moved_and_what_is_held_up_is_asked_about(
    shop: PrintShop, press: Press, spare: Press
) -> None:
    shop.fallbacks.clear()
    held = order(shop, 0, printer="press")
    shop.step()
    press.held_up = "Out of paper."
    shop.step(after_ms=1)
    shop.step(after_ms=GRACE_MS)
    rest = [order(shop, n, printer="press") for n in range(1, 11)]
    elsewhere = order(shop, 99)
    assert jobs.move(shop.store, "spare", now_ms=NOON_MS, origin="press") == 11
    shop.step()
    assert [shop.state(n) for n in rest] == ["done"] * 10
    assert press.withdrawn == ["press-1"]
    assert shop.job(held).problem.endswith(MAY_HAVE_PRINTED)
    assert "moved away from press" in shop.job(held).problem
    assert shop.job(elsewhere).printer == "folder"


def test_a_badge_that_prints_without_trouble_is_left_to_come_out_when_the_queue_moves(
    shop: PrintShop, press: Press, spare: Press
) -> None:
    number = order(shop, 0, printer="press")
    shop.step()
    assert jobs.move(shop.store, "spare", now_ms=NOON_MS) == 0
    press.finished = True
    shop.step(after_ms=1_000)
    assert (shop.state(number), shop.job(number).printer) == ("done", "press")
    assert spare.taken == []


def test_jobs_are_counted_by_printer(shop: PrintShop, press: Press) -> None:
    press.broken = "Out of paper."
    order(shop, 1, printer="press")
    order(shop, 2)
    shop.step()
    found = jobs.counts_by_printer(shop.store)
    assert (found["press"].waiting, found["folder"].done) == (1, 1)
