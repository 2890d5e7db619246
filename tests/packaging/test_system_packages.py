"""Missing system packages are found by trying, and brought or named in one line."""

import sys

import pytest
import system_packages as system
from telling import Stop

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has system packages to bring"
)


@linux_only
def test_a_library_that_does_not_load_is_named_by_its_package() -> None:
    table = {"libc.so.6": "libc6", "libno-such-thing.so.1": "libno-such-thing1"}
    assert system.missing_libraries(table) == ["libno-such-thing1"]


def test_a_python_that_makes_environments_needs_no_package() -> None:
    assert system.missing_for_python() == []


def test_nothing_missing_asks_for_nothing() -> None:
    system.require([], wish=["xvfb"], may_install=False)


def test_whoever_may_not_install_is_given_one_line_with_everything() -> None:
    with pytest.raises(Stop) as stopped:
        system.require(["libegl1", "libgl1"], wish=["xvfb"], may_install=False)
    assert stopped.value.status == 2
    assert stopped.value.sentence.endswith("libegl1 libgl1 xvfb")


@linux_only
def test_apt_that_fails_is_told_in_its_own_words() -> None:
    said = "echo 'E: Unable to locate package libegl1'; exit 100"
    assert system.install(["sh", "-c", said], ["libegl1"]) == "Unable to locate package libegl1"


@linux_only
def test_apt_without_a_network_is_told_as_that() -> None:
    said = "echo 'W: Failed to fetch a list'; echo 'E: Unable to locate package x'; exit 100"
    assert system.install(["sh", "-c", said], ["x"]) == "apt cannot reach its package sources"
