"""The lock files are cut so that the program's and the checks' never overlap."""

import pytest
from lock import blocks_of, split

HASH = "    --hash=sha256:" + "0" * 64 + "\n"


def test_the_program_gets_its_part_and_the_checks_get_the_rest() -> None:
    everything = f"alpha==1 \\\n{HASH}beta==2 \\\n{HASH}gamma==3 \\\n{HASH}"
    run, check = split(everything, f"beta==2 \\\n{HASH}")
    assert blocks_of(run).keys() == {"beta"}
    assert blocks_of(check).keys() == {"alpha", "gamma"}


def test_a_package_that_checks_need_on_more_systems_is_locked_for_all_of_these() -> None:
    run, check = split(f"beta==2 \\\n{HASH}", f"beta==2 ; sys_platform == 'win32' \\\n{HASH}")
    assert run == f"beta==2 \\\n{HASH}"
    assert check == ""


def test_a_lock_that_holds_anything_else_is_not_taken() -> None:
    with pytest.raises(AssertionError, match="something else"):
        blocks_of(f"--index-url somewhere\nbeta==2 \\\n{HASH}")
