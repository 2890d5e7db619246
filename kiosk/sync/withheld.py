"""The log as a station of some role is given it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from kiosk.domain.changes import Changes
from kiosk.domain.entries import Branch, EntryId
from kiosk.domain.exchange import Body, BodySide, Head, LogSide, Page, TakenIn
from kiosk.domain.withholding import sees_all
from kiosk.log.withheld import stripped


class RoleLog:
    """Gives pages without what the role must not see; takes everything."""

    def __init__(self, log: LogSide, role: str) -> None:
        self._log = log
        self._role = role

    def heads(self) -> Mapping[Branch, Head]:
        return self._log.heads()

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        page = self._log.page(branch, after_seq, count_max=count_max, bytes_max=bytes_max)
        return replace(page, entries=stripped(page.entries, self._role))

    def take_in(self, pages: Sequence[Page]) -> TakenIn:
        return self._log.take_in(pages)


class RoleBodies:
    """Asks a station of some role for content, and gives it none that it must not see."""

    def __init__(self, bodies: BodySide, role: str) -> None:
        self._bodies = bodies
        self._role = role

    def lacking(self, after: EntryId | None = None) -> Mapping[Branch, Sequence[int]]:
        return self._bodies.lacking(after) if sees_all(self._role) else {}

    def in_vain(self) -> None:
        """One station that has none of it says nothing about the next."""

    def give(self, wanted: Mapping[Branch, Sequence[int]]) -> tuple[Body, ...]:
        return self._bodies.give(wanted) if sees_all(self._role) else ()

    def keep(self, given: Sequence[Body]) -> Changes:
        return self._bodies.keep(given)
