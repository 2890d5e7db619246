"""Counts branches only while the tests run that are meant to take them: --cov --cov-during PATH.

Tracing makes a test up to two and a half times slower, so the tests of screens, printers and whole
days run without. Everything is traced while the tests are collected, for that runs what stands at
the top of each module.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

OPTION = "--cov-during"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        OPTION,
        action="append",
        default=[],
        metavar="PATH",
        help="with --cov: count only during tests whose path begins so; may be given repeatedly",
    )


def pytest_configure(config: pytest.Config) -> None:
    wanted = tuple(config.getoption(OPTION))
    counting = config.pluginmanager.getplugin("_cov")
    if wanted and counting is not None:
        config.pluginmanager.register(_Part(counting, wanted), "traced-part")


class _Part:
    """Switches the tracer of pytest-cov off and on between two tests."""

    def __init__(self, counting: Any, wanted: tuple[str, ...]) -> None:
        self._counting = counting
        self._wanted = wanted
        self._is_on = True

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._switch(item.nodeid.startswith(self._wanted))
        return (yield)

    def pytest_sessionfinish(self) -> None:
        self._switch(True)  # as pytest-cov left it

    def _switch(self, on: bool) -> None:
        if on == self._is_on:
            return
        coverage = self._counting.cov_controller.cov
        if on:
            coverage.start()
        else:
            coverage.stop()
        self._is_on = on
