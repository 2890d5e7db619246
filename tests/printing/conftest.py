"""A print shop on a real encrypted file, with a clock that stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.printing.print_world import PrintShop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PrintShop]:
    shop = PrintShop(tmp_path)
    yield shop
    assert shop.spool.stop()
    shop.store.close()
