"""What is left in a printer is what was put in less what came out."""

import pytest

from kiosk.errors import KnownError
from kiosk.printing import jobs, stock
from tests.printing.print_world import NOON_MS, Press, PrintShop


def put_in(shop: PrintShop, size: int, warn_at: int | None = None, printer: str = "folder") -> None:
    stock.put_in(shop.store, printer, size=size, warn_at=warn_at, now_ms=NOON_MS)


def test_each_badge_that_came_out_is_one_fewer(shop: PrintShop) -> None:
    put_in(shop, 3, 1)
    for number in range(2):
        shop.order(f"act-{number}", participant=f"{number:032x}")
    shop.step()
    left = stock.stocks(shop.store)["folder"]
    assert (left.left, left.is_low) == (1, True)


def test_a_badge_that_may_have_printed_counts_once_a_person_says_that_it_did(
    shop: PrintShop,
) -> None:
    press = shop.add(Press(forgetful="It was switched off."))
    put_in(shop, 100, printer="press")
    number = shop.order("act-1", printer="press")
    shop.step()
    assert stock.stocks(shop.store)["press"].left == 100
    assert jobs.mark_done(shop.store, number, now_ms=NOON_MS)
    assert not jobs.mark_done(shop.store, number, now_ms=NOON_MS)
    assert stock.stocks(shop.store)["press"].left == 99
    assert len(press.taken) == 1


def test_a_new_roll_begins_the_count_anew_and_none_ends_it(shop: PrintShop) -> None:
    put_in(shop, 2)
    for number in range(3):
        shop.order(f"act-{number}", participant=f"{number:032x}")
    shop.step()
    assert stock.stocks(shop.store)["folder"].left == 0  # nobody counted right, and it prints on
    put_in(shop, 300)
    found = stock.stocks(shop.store)["folder"]
    assert (found.left, found.warn_at, found.is_low) == (300, 30, False)
    put_in(shop, 0)
    assert stock.stocks(shop.store) == {}


@pytest.mark.parametrize(("size", "warn_at"), [(-1, None), (10**6, None), (10, 11), (10, -1)])
def test_a_number_that_cannot_be_right_is_refused(
    shop: PrintShop, size: int, warn_at: int | None
) -> None:
    with pytest.raises(KnownError, match="badges"):
        put_in(shop, size, warn_at)
