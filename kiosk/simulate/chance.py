"""Everything that the stations leave to chance, taken from one seed: salts, keys, codes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from random import Random
from typing import TypeVar

from kiosk.credentials.node_key import NodeKey
from kiosk.desk import deciding, identity
from kiosk.log import log
from kiosk.simulate.replacing import replaced
from kiosk.sync import bundle_keys

T = TypeVar("T")


class SeededSecrets:
    """The part of the module `secrets` that a station uses."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng

    def token_bytes(self, count: int) -> bytes:
        return self._rng.randbytes(count)

    def choice(self, items: Sequence[T]) -> T:
        return self._rng.choice(items)

    def randbelow(self, limit: int) -> int:
        return self._rng.randrange(limit)


@contextmanager
def chance_from(rng: Random) -> Iterator[None]:
    """Inside the block, the same generator in the same state gives the same stations."""
    seeded = SeededSecrets(rng)
    with ExitStack() as stack:
        for module in (log, deciding, identity, bundle_keys):
            stack.enter_context(replaced(module, "secrets", seeded))
        generate = classmethod(lambda cls: cls(rng.randbytes(32)))
        stack.enter_context(replaced(NodeKey, "generate", generate))
        yield
