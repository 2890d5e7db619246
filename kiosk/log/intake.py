"""Entries of other nodes: verified, kept once, forks kept beside, nothing dropped quietly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct, field

from kiosk.domain.entries import Branch, Stamp, Subject
from kiosk.domain.exchange import Body, Fork, Head, Packed, Page
from kiosk.errors import KnownError
from kiosk.log import bodies, log, runs
from kiosk.log.chain import mark_holds
from kiosk.log.codec import decode_header, entry_hash
from kiosk.log.runs import Checked
from kiosk.said import say
from kiosk.store.store import Store
from kiosk.store.tables import FORK


class Kept(Struct):
    """What came of some pages."""

    new: int = 0
    known: int = 0
    forks: list[Fork] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    subjects: set[Subject] = field(default_factory=set)
    stamp: Stamp = field(default_factory=lambda: Stamp(0, 0))  # the latest one seen


def keep(store: Store, pages: Sequence[Page], *, event: bytes) -> Kept:
    """Verify and store pages, inside the caller's transaction. Safe to repeat."""
    kept = Kept()
    for page in pages:
        _keep_page(store, page, event=event, kept=kept)
    return kept


def keep_checked(store: Store, runs: Sequence[Checked]) -> Kept:
    """Store runs that were found sound, inside the caller's transaction. Safe to repeat.

    What they are about is not gathered: whoever takes a whole log folds the whole log.
    """
    kept = Kept()
    heads: dict[Branch, Head] = {}
    fresh: list[Checked] = []
    for run in runs:
        ours = heads.get(run.branch) or log.head_of(store, run.branch)
        if ours != run.after:
            # Somebody else brought some of it meanwhile, or it forked: the exchange sees to that.
            kept.known += len(run.rows)
            continue
        heads[run.branch] = run.head
        kept.new += len(run.rows)
        kept.stamp = max(kept.stamp, run.stamp)
        fresh.append(run)
    rows = [row for run in fresh for row in run.rows]
    log.write(store, rows, [run.mark for run in fresh], heads)
    return kept


def _not_taken(branch: Branch, seq: int, why: str) -> str:
    return say(
        "Entries of station {station} from number {number} were not taken: {why}.",
        station=branch.origin[:8],
        number=seq,
        why=why,
    )


def _keep_page(store: Store, page: Page, *, event: bytes, kept: Kept) -> None:
    ours = log.head_of(store, page.branch)
    fresh = _without_known(store, page, ours, kept)
    if len(fresh) < len(page.entries) and store.setting(bodies.BARE_SETTING):
        _fill(store, page, kept, upto=ours.seq)
    if not fresh:
        return
    found = runs.walk(runs.of_page(page, fresh), event, after=ours)
    if isinstance(found, runs.Unsound):
        kept.refused.append(_not_taken(page.branch, found.seq, found.why))
        return
    if not mark_holds(page.mark, found.head):
        kept.refused.append(
            say(
                "Entries of station {station} up to number {number} were not taken: their "
                "signature does not hold.",
                station=page.branch.origin[:8],
                number=found.head.seq,
            )
        )
        return
    _store(store, found, kept)


def _fill(store: Store, page: Page, kept: Kept, *, upto: int) -> None:
    """Entries that we hold without content may come with it now."""
    brought = []
    for packed in page.entries:
        seq = decode_header(packed.header).seq
        if seq <= upto and packed.body is not None and packed.salt is not None:
            brought.append(Body(page.branch, seq, packed.body, packed.salt))
    try:
        kept.subjects |= bodies.fill(store, brought)
    except KnownError as error:
        kept.refused.append(error.words)


def _store(store: Store, run: Checked, kept: Kept) -> None:
    log.write(store, run.rows, [run.mark], {run.branch: run.head})
    kept.new += len(run.rows)
    kept.subjects |= run.subjects
    kept.stamp = max(kept.stamp, run.stamp)


def _without_known(store: Store, page: Page, ours: Head, kept: Kept) -> Sequence[Packed]:
    """The entries beyond our head. Those we hold are compared: another hash is a fork."""
    if page.entries and decode_header(page.entries[0].header).seq == ours.seq + 1:
        return page.entries  # as it is nearly always: whoever follows them looks at each
    fresh: list[Packed] = []
    for packed in page.entries:
        header = decode_header(packed.header)
        if header.seq > ours.seq:
            fresh.append(packed)
            continue
        mine = log.hash_at(store, page.branch, header.seq)
        theirs = entry_hash(packed.header)
        if mine == theirs:
            kept.known += 1
        elif mine is not None and header.branch == page.branch:
            kept.forks.append(Fork(page.branch, header.seq, mine, theirs))
            store.upsert(FORK, [_fork_row(page.branch, header.seq, packed, theirs)])
    return fresh


def _fork_row(branch: Branch, seq: int, packed: Packed, hash_: bytes) -> dict[str, Any]:
    return {
        "origin": branch.origin,
        "epoch": branch.epoch,
        "seq": seq,
        "hash": hash_,
        "header": packed.header,
        "body": packed.body,
        "salt": packed.salt,
    }
