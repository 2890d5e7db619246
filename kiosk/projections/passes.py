"""The whole log in a few passes, each of some subjects with their whole histories.

The rows of a log lie in the order in which they came, and a subject's are all over it. To fetch
them one subject after another unseals a page of the file for each entry. So the file is read from
its beginning to its end, once for each share of the subjects that fits into memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from sqlalchemy import select

from kiosk.domain.entries import Branch, Entry, Subject
from kiosk.domain.exchange import Head
from kiosk.log import log
from kiosk.log.codec import read_entry
from kiosk.store import many
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

ENTRIES_A_PASS = 600_000  # about 330 MB while they wait to be folded
ROWS_A_LOOK = 50_000  # whoever wants to write meanwhile waits for one look
SHARES_MAX = 256
_ABOUT = ("subject_kind", "subject_id")
_TOLD = (*_ABOUT, "header", "body")
_LAST = "\U0010ffff"  # beyond every identifier
Said = dict[tuple[str, str], list[tuple[bytes, bytes | None]]]


def shares(entries: int) -> list[tuple[str, str]]:
    """From which identifier, to before which one, each pass reads. Those of people and of codes,
    of whom there are many, are hashes in hex digits, so their shares are alike."""
    passes = min(SHARES_MAX, max(1, -(-entries // ENTRIES_A_PASS)))
    inner = [f"{number * SHARES_MAX // passes:02x}" for number in range(1, passes)]
    return list(pairwise(("", *inner, _LAST)))


def said_between(store: Store, share: tuple[str, str]) -> Said:
    """Everything that is said of the subjects of one share, as bytes."""
    said: Said = {}
    after, end = 0, many.rows_end(store, ENTRY)
    while after < end:
        with store.reading() as connection:
            upto = min(end, after + ROWS_A_LOOK)
            rows = many.rows_between(connection, ENTRY, _TOLD, share, numbers=(after, upto))
        for kind, id_, header, body in rows:
            said.setdefault((kind, id_), []).append((header, body))
        after = upto
    return said


def history(subject: Subject, said: list[tuple[bytes, bytes | None]]) -> list[Entry]:
    """The same, decoded."""
    return [read_entry(header, body, subject) for header, body in said]


def said_since(store: Store, before: Mapping[Branch, Head]) -> set[Subject]:
    """What was written about since the heads were these."""
    found: set[Subject] = set()
    for branch, head in log.heads(store).items():
        known = before[branch].seq if branch in before else 0
        if head.seq > known:
            of = (ENTRY.c.origin == branch.origin, ENTRY.c.epoch == branch.epoch)
            asked = select(ENTRY.c.subject_kind, ENTRY.c.subject_id).where(*of)
            with store.reading() as connection:
                rows = connection.execute(asked.where(ENTRY.c.seq > known).distinct()).all()
            found |= {Subject(kind, id_) for kind, id_ in rows}
    return found
