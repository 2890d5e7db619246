"""Both sample events come with the app, whole."""

from __future__ import annotations

import pytest

from kiosk.sample import SAMPLES, sample_folder


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_event_holds_its_lists(name: str) -> None:
    names = {path.name for path in sample_folder(name).iterdir()}
    assert {"event.toml", "delegations.csv", "participants.csv"} <= names


def test_an_unknown_sample_is_named_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="excom2019, assembly2020"):
        sample_folder("expo1893")
