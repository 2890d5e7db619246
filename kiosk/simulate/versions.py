"""Stations of another version: one that does not know yet what the others write already.

A node that is older runs the same program with less in it: what is younger than it is a kind of
fact that it has never heard of. What it knows is switched on for as long as it acts, and off
while another node answers it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.domain.facts import BY_KIND, DetailsCorrected, Fact
from kiosk.log import codec

Kinds = dict[str, type[Fact]]
YOUNGER = {DetailsCorrected.kind}
NEWEST_KINDS: Kinds = BY_KIND
OLDER_KINDS: Kinds = {kind: form for kind, form in BY_KIND.items() if kind not in YOUNGER}


@contextmanager
def running(*, is_older: bool) -> Iterator[None]:
    """Inside the block the program is of this version."""
    program = vars(codec)
    before = program["BY_KIND"]
    program["BY_KIND"] = OLDER_KINDS if is_older else NEWEST_KINDS
    try:
        yield
    finally:
        program["BY_KIND"] = before


def for_each_version(make: Callable[[], Callable[..., Any]]) -> Callable[..., Any]:
    """A function that remembers, once for each version: they read the same bytes otherwise."""
    newest, older = make(), make()

    def asked(*given: Any) -> Any:
        return (newest if vars(codec)["BY_KIND"] is NEWEST_KINDS else older)(*given)

    return asked
