"""Two events that come with the app, to try it on and to test it with. The people are invented."""

from __future__ import annotations

from pathlib import Path

SAMPLES = ("excom2019", "assembly2020")


def sample_folder(name: str) -> Path:
    """The folder that holds the spreadsheets of one sample event."""
    if name not in SAMPLES:
        raise ValueError(f"no sample event is called {name!r}; there are {', '.join(SAMPLES)}")
    return Path(__file__).parent / name
