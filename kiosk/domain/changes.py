"""What one act or one exchange touched, so that a screen can ask: is what I show stale?"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.domain.entries import Subject


class Changes(Struct, frozen=True):
    """The subjects whose rows were folded again."""

    subjects: frozenset[Subject] = frozenset()

    @classmethod
    def of(cls, subjects: Iterable[Subject]) -> Changes:
        return cls(frozenset(subjects))

    def __bool__(self) -> bool:
        return bool(self.subjects)

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.subjects | other.subjects)

    def ids(self, kind: str) -> frozenset[str]:
        """The identifiers of the touched subjects of one kind."""
        return frozenset(subject.id for subject in self.subjects if subject.kind == kind)

    def touches(self, kind: str) -> bool:
        return any(subject.kind == kind for subject in self.subjects)

    def only(self, kind: str) -> bool:
        """Nothing but subjects of this kind was touched."""
        return all(subject.kind == kind for subject in self.subjects)
