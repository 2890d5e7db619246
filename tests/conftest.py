"""Keeps every test away from the person's own screen, folders and keys."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.traced import pytest_addoption, pytest_configure

__all__ = ["pytest_addoption", "pytest_configure"]  # pytest finds them here

# Before the first import of Qt: no window may flash up while somebody works beside the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The person's keyring stays closed: keys of the tests lie in the folders of the tests.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for name in [name for name in os.environ if name.startswith("KIOSK_")]:
    del os.environ[name]
os.environ["KIOSK_LANG"] = "en"  # whatever language the person speaks

# A busy machine is no fault of the code, so nothing is timed; what chance found is printed so
# that it can be played again. Where a commit is judged (CI), the same commit always meets the
# same examples; chance looks for new ones in every other run.
settings.register_profile(
    "house",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def _own_folders_of_the_session(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Send whatever asks the system for a person's folders to one that is thrown away."""
    folder: Path = tmp_path_factory.mktemp("person")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / name.lower())


@pytest.fixture(scope="module", autouse=True)
def _what_windows_left_goes_where_they_were() -> Iterator[None]:
    """A window takes it upon itself to look for garbage (ui/collecting.py). Where tests without one
    follow, Python does so again, in any thread: nothing of the windows may be left for it."""
    yield
    if not gc.isenabled():
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        gc.enable()


# Whole files go to one of two workers. The longest go first, or the run ends with one worker that
# cuts the power for minutes while the other has nothing left to do.
LONGEST = (
    "tests/store/test_power_cuts.py",
    "tests/desk/test_kill_hub.py",
    "tests/desk/test_kill_stations.py",
    "tests/ui/test_screens.py",
    "tests/demo/test_kill.py",
    "tests/journeys/test_a_monkey.py",
    "tests/desk/test_kill_joining.py",
    "tests/desk/test_hub_of_a_hub.py",
    "tests/journeys/test_scans_everywhere.py",
    "tests/projections/test_ledgers.py",
    "tests/projections/test_refold.py",
    "tests/transfer/test_any_rows.py",
    "tests/simulation/",
    "tests/hub/",
    "tests/partition/",
    "tests/packaging/",
    "tests/journeys/",
)


def _rank(item: pytest.Item) -> int:
    found = (n for n, start in enumerate(LONGEST) if item.nodeid.startswith(start))
    return next(found, len(LONGEST))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first; beside that the order stays as it is."""
    items.sort(key=_rank)
