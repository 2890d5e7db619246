"""Planted faults of the disk, the log and the exchange."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kiosk.desk import desk, identity, opening
from kiosk.domain import commands as c
from kiosk.domain import people
from kiosk.domain.entries import Branch, Entry
from kiosk.domain.exchange import Head, Page
from kiosk.domain.outcomes import Outcome
from kiosk.errors import KnownError
from kiosk.log import chain, intake, runs
from kiosk.log.codec import decode_header
from kiosk.projections import refold, rows
from kiosk.simulate.planting import Mutant, in_place_of
from kiosk.store import guard
from kiosk.sync import session

# -- the log and the disk --------------------------------------------------------------------------


def _confirms_before_commit(self: desk.Desk, command: c.Command, *, actor: str = "") -> Outcome:
    """What could not be written is shown as done."""
    outcome: Outcome | None = None
    try:
        with self._store.transaction():
            outcome = self._actor.carry_out(command, actor)
    except KnownError:
        self._identity.reload()
        if outcome is None:
            raise
    self._watch.note()
    self.tell(outcome.changes)
    return outcome


_bring_up_to_date = opening.bring_up_to_date


def _loses_the_last_entry(store: Any) -> None:
    """What was written last is thought to be half written."""
    _bring_up_to_date(store)
    with store.transaction() as connection:
        connection.exec_driver_sql(
            "DELETE FROM entry WHERE rowid = (SELECT max(rowid) FROM entry) AND seq > 1"
        )


def _order_of_arrival(entries: Iterable[Entry]) -> list[Entry]:
    return list(entries)


def _folds_nothing_that_arrives(store: Any, subjects: Any, progress: Any = None) -> None:
    """Another station's entries about people are kept, but their rows are not made again."""
    mine = [subject for subject in subjects if subject.kind != "participant"]
    _refold(store, mine, progress)


_refold = refold.refold


def _never_a_copy(note: Any, **_: Any) -> str:
    return ""


def _only_who_has_written(note: Any, *, epoch: int, seq: int, **given: Any) -> str:
    """A station that has written nothing is no copy, whatever seats it holds."""
    return _is_copy(note, epoch=epoch, seq=seq, **given) if seq > 0 or epoch > 1 else ""


_is_copy = guard.is_copy


def _keeps_its_epoch(self: identity.Identity, *, after: int = 0) -> None:
    """A restored station goes on where the backup ended, rights and all."""


def _second_epoch(self: identity.Identity, *, after: int = 0) -> None:
    """The next number, which every other copy takes as well."""
    epoch = self.branch.epoch + 1
    self._store.set_setting("epoch", str(epoch))
    self.branch = Branch(self.key.node, epoch)


# -- the exchange ----------------------------------------------------------------------------------


def _keeps_it_again(store: Any, page: Page, *, event: bytes, kept: Any) -> None:
    """What is sent again is not recognised."""
    first = decode_header(page.entries[0].header)
    before = Head(first.seq - 1, first.prev)
    found = runs.walk(runs.of_page(page, page.entries), event, after=before)
    if isinstance(found, runs.Checked):
        intake._store(store, found, kept)


_to_give = session.Session._to_give
_given: dict[tuple[int, str], int] = {}


def _forgets_what_it_sent(self: Any, mine: Mapping[Branch, Head]) -> list[tuple[Branch, int]]:
    """What was sent is thought to have arrived: it is deleted from the queue on send."""
    wanted = []
    for branch, after in _to_give(self, mine):
        key = (id(self._log), str(branch))
        if _given.get(key, 0) < mine[branch].seq:
            _given[key] = mine[branch].seq
            wanted.append((branch, after))
    return wanted


def _counts_entries(has: Mapping[Branch, Head], other: Mapping[Branch, Head]) -> dict[Branch, int]:
    """One position for everything: whoever holds as many entries has them all."""
    if sum(head.seq for head in other.values()) <= sum(head.seq for head in has.values()):
        return {}
    return _lacking(has, other)


_lacking = session._lacking


def _any_signature(mark: Any, head: Head) -> bool:
    return True


def _drops_the_rest(store: Any, pages: Sequence[Any], *, event: bytes) -> Any:
    """A page that cannot be taken ends the message, in silence."""
    kept = _keep(store, pages, event=event)
    kept.refused.clear()
    return kept


_keep = intake.keep


def _erases_at_home_only(store: Any, subjects: Any) -> int:
    return 0


LOG_MUTANTS: tuple[Mutant, ...] = (
    Mutant(
        "confirm-before-commit",
        "an act is confirmed although the disk was full",
        in_place_of((desk.Desk, "do"), value=_confirms_before_commit),
    ),
    Mutant(
        "lose-last-entry",
        "the last entry is dropped when a station starts again",
        in_place_of((opening, "bring_up_to_date"), value=_loses_the_last_entry),
    ),
    Mutant(
        "fold-in-arrival-order",
        "histories are folded as they arrive",
        in_place_of(
            (people, "in_order"),
            (rows, "in_order"),
            value=_order_of_arrival,
        ),
    ),
    Mutant(
        "stale-rows",
        "what arrives about people is kept and not folded",
        in_place_of((refold, "refold"), value=_folds_nothing_that_arrives),
    ),
    Mutant(
        "never-a-copy",
        "the note beside the database is not looked at",
        in_place_of((guard, "is_copy"), value=_never_a_copy),
    ),
    Mutant(
        "clone-before-the-first-act",
        "a station that has written nothing is never taken for a copy",
        in_place_of((guard, "is_copy"), value=_only_who_has_written),
    ),
    Mutant(
        "keep-rights-after-restore",
        "a restored station goes on in its epoch",
        in_place_of((identity.Identity, "open_epoch"), value=_keeps_its_epoch),
    ),
    Mutant(
        "same-epoch-for-copies",
        "two copies of one disk open the same epoch",
        in_place_of((identity.Identity, "open_epoch"), value=_second_epoch),
    ),
    Mutant(
        "forget-to-deduplicate",
        "what is sent again is not recognised",
        in_place_of((intake, "_keep_page"), value=_keeps_it_again),
    ),
    Mutant(
        "forget-what-was-sent",
        "what was sent is thought to have arrived",
        in_place_of((session.Session, "_to_give"), value=_forgets_what_it_sent),
    ),
    Mutant(
        "page-by-position",
        "one position stands for everything that a peer holds",
        in_place_of((session, "_lacking"), value=_counts_entries),
    ),
    Mutant(
        "skip-the-signature",
        "marks are not verified",
        in_place_of((intake, "mark_holds"), (chain, "mark_holds"), value=_any_signature),
    ),
    Mutant(
        "refuse-in-silence",
        "a page that is not kept is not spoken of",
        in_place_of((intake, "keep"), value=_drops_the_rest),
    ),
    Mutant(
        "erase-at-home-only",
        "what other stations send of an erased person is kept",
        in_place_of((desk, "erase_where_asked"), value=_erases_at_home_only),
    ),
)
