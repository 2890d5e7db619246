"""A PIN is recognised with the secret of the event, and worth nothing without it."""

import pytest
from msgspec.structs import replace

from kiosk.credentials.pin import (
    MEMORY_KIB_MAX,
    PASSES_MAX,
    PinCheck,
    is_pin,
    make_check,
    new_pepper,
    pepper_name,
)

ANA = "aa" * 16
PEPPER = new_pepper()
CHECK = make_check("471100", account=ANA, pepper=PEPPER)


def test_the_pin_is_recognised_and_no_other() -> None:
    assert is_pin("471100", CHECK, account=ANA, pepper=PEPPER)
    assert not is_pin("471101", CHECK, account=ANA, pepper=PEPPER)
    assert not is_pin("", CHECK, account=ANA, pepper=PEPPER)


def test_whoever_reads_the_log_alone_cannot_try_pins() -> None:
    assert not is_pin("471100", CHECK, account=ANA, pepper=new_pepper())
    assert PEPPER not in CHECK.check + CHECK.salt
    assert pepper_name(PEPPER) not in PEPPER.hex()


def test_the_check_of_one_account_is_worth_nothing_for_another() -> None:
    assert not is_pin("471100", CHECK, account="bb" * 16, pepper=PEPPER)


def test_the_same_pin_twice_is_kept_differently() -> None:
    again = make_check("471100", account=ANA, pepper=PEPPER)
    assert again.check != CHECK.check


@pytest.mark.parametrize(
    "odd",
    [
        replace(CHECK, passes=PASSES_MAX + 1),
        replace(CHECK, passes=0),
        replace(CHECK, passes=-(2**63)),
        replace(CHECK, memory_kib=MEMORY_KIB_MAX + 1),
        replace(CHECK, memory_kib=1),
        replace(CHECK, salt=b""),
        replace(CHECK, check=b"short"),
        replace(CHECK, check=b""),
    ],
)
def test_an_entry_that_asks_for_too_much_work_is_nobodys_pin(odd: PinCheck) -> None:
    assert not is_pin("471100", odd, account=ANA, pepper=PEPPER)
