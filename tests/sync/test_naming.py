"""A name is known, or it is said within the time that was given."""

from __future__ import annotations

import pytest

from kiosk.sync.naming import NameUnknown, find_name


@pytest.mark.parametrize("host", ["localhost", "10.0.0.5", "fd00::1", "fe80::1%eth0"])
def test_a_name_that_this_computer_knows_and_any_number_are_found(host):
    find_name(host, within_s=20)


@pytest.mark.parametrize("host", ["no-such-hub.invalid", "x" * 100])
def test_a_name_that_nobody_knows_or_could_know_is_said_so(host):
    with pytest.raises(NameUnknown):
        find_name(host, within_s=20)
