"""Append and read: the one place that touches the rows of the log."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, select, update

from kiosk.credentials.node_key import NodeKey
from kiosk.domain.entries import Branch, Entry, EntryId, Stamp, Subject
from kiosk.domain.exchange import Head, Mark, Packed, Page
from kiosk.domain.facts import Fact
from kiosk.errors import DamagedError
from kiosk.log.chain import BEGIN, make_mark
from kiosk.log.codec import (
    SALT_BYTES,
    Header,
    body_digest,
    decode_header,
    encode_body,
    encode_header,
    entry_hash,
    is_known,
    read_entry,
    to_entry,
)
from kiosk.store import many
from kiosk.store.prepared import prepared
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY, HEAD, MARK

MARK_EVERY = 200  # so that a page of the exchange can always end at a signature
SUBJECTS_A_QUERY = 2_000


# Built once: an act runs these several times, and building a statement costs more than running it.
_HEAD_OF = select(HEAD.c.seq, HEAD.c.hash).where(
    HEAD.c.origin == bindparam("origin"), HEAD.c.epoch == bindparam("epoch")
)
_SAID = select(ENTRY.c.header, ENTRY.c.body)
_ABOUT_ONE = _SAID.where(
    ENTRY.c.subject_kind == bindparam("kind"), ENTRY.c.subject_id == bindparam("id")
)
_TOLD = ("subject_id", "header", "body")
_HEADER_AT = select(ENTRY.c.header).where(
    ENTRY.c.origin == bindparam("origin"),
    ENTRY.c.epoch == bindparam("epoch"),
    ENTRY.c.seq == bindparam("seq"),
)
_HASH_AT = select(ENTRY.c.hash).where(
    ENTRY.c.origin == bindparam("origin"),
    ENTRY.c.epoch == bindparam("epoch"),
    ENTRY.c.seq == bindparam("seq"),
)
_MARKS_AFTER = (
    select(MARK)
    .where(MARK.c.origin == bindparam("origin"), MARK.c.epoch == bindparam("epoch"))
    .where(MARK.c.seq > bindparam("after"))
    .order_by(MARK.c.seq)
    .limit(bindparam("most"))
)
_MARKS = (
    select(MARK)
    .where(MARK.c.origin == bindparam("origin"), MARK.c.epoch == bindparam("epoch"))
    .where(MARK.c.seq > bindparam("after"))
    .limit(1)
)
_MARK_AFTER = _MARKS.order_by(MARK.c.seq)
_MARK_UPTO = _MARKS.where(MARK.c.seq <= bindparam("upto")).order_by(MARK.c.seq.desc())
_ENTRIES_AFTER = (
    select(ENTRY.c.seq, ENTRY.c.header, ENTRY.c.body, ENTRY.c.salt)
    .where(ENTRY.c.origin == bindparam("origin"), ENTRY.c.epoch == bindparam("epoch"))
    .where(ENTRY.c.seq > bindparam("after"))
    .order_by(ENTRY.c.seq)
    .limit(bindparam("most"))
)
_LATEST = (
    _SAID.where(ENTRY.c.origin == bindparam("origin"), ENTRY.c.epoch == bindparam("epoch"))
    .order_by(ENTRY.c.seq.desc())
    .limit(bindparam("most"))
)
_HEADS = select(HEAD)


class Writer:
    """Numbers, chains and signs this node's own entries. One a database, inside its lock."""

    def __init__(self, store: Store, key: NodeKey, *, event: bytes, branch: Branch) -> None:
        self._store = store
        self._key = key
        self._event = event
        self.branch = branch

    def append(
        self, facts: Sequence[tuple[Fact, Stamp]], *, clock_ms: int, actor: str
    ) -> tuple[EntryId, ...]:
        """Write facts as the next entries of our branch, inside the caller's transaction."""
        head = head_of(self._store, self.branch)
        before = head.seq
        rows, marks = [], []
        for number, (fact, stamp) in enumerate(facts, start=1):
            body, salt = encode_body(fact), secrets.token_bytes(SALT_BYTES)
            header = Header(
                event=self._event,
                origin=self.branch.origin,
                epoch=self.branch.epoch,
                seq=head.seq + 1,
                stamp=stamp,
                clock_ms=clock_ms,
                actor=actor,
                subject=fact.subject,
                kind=fact.kind,
                version=fact.version,
                body_digest=body_digest(salt, body),
                prev=head.hash,
            )
            packed = Packed(encode_header(header), body, salt)
            head = Head(header.seq, entry_hash(packed.header))
            rows.append(_row(header, packed, head.hash))
            if number % MARK_EVERY == 0 or number == len(facts):
                marks.append(make_mark(self._key, self.branch, head))
        write(self._store, rows, marks, {self.branch: head})
        return entry_ids(self.branch, before + 1, head.seq)


def write(
    store: Store, rows: Sequence[many.Row], marks: Iterable[Mark], heads: dict[Branch, Head]
) -> None:
    """Put sound entries, their signatures and the new heads down, in one transaction. The rows
    are as the table of entries has its columns."""
    with store.transaction() as connection:
        many.insert(connection, ENTRY, rows)
        store.upsert(MARK, [_mark_row(mark) for mark in marks])
        store.upsert(HEAD, [_head_row(branch, head) for branch, head in heads.items()])


def head_of(store: Store, branch: Branch) -> Head:
    with store.reading() as connection:
        named = {"origin": branch.origin, "epoch": branch.epoch}
        rows = prepared(_HEAD_OF).all(connection, **named)
    return Head(int(rows[0].seq), bytes(rows[0].hash)) if rows else BEGIN


def heads(store: Store) -> dict[Branch, Head]:
    with store.reading() as connection:
        rows = prepared(_HEADS).all(connection)
    return {Branch(r.origin, r.epoch): Head(r.seq, bytes(r.hash)) for r in rows}


def hash_at(store: Store, branch: Branch, seq: int) -> bytes | None:
    """The hash of one entry that we hold, to recognise what is sent again."""
    with store.reading() as connection:
        one = {"origin": branch.origin, "epoch": branch.epoch, "seq": seq}
        found = connection.execute(_HASH_AT, one).scalar_one_or_none()
    return None if found is None else bytes(found)


def written_ms(store: Store, branch: Branch, seq: int) -> int:
    """What the author's clock said when an entry was written; 0 where it is not held."""
    with store.reading() as connection:
        one = {"origin": branch.origin, "epoch": branch.epoch, "seq": seq}
        found = connection.execute(_HEADER_AT, one).first()
    return decode_header(bytes(found.header)).clock_ms if found is not None else 0


def page(store: Store, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
    """The entries after a number up to a signed mark: as many as the limits allow, one mark at
    least. Raises IndexError where the branch has none."""
    here = {"origin": branch.origin, "epoch": branch.epoch, "after": after_seq}
    with store.reading() as connection:
        rows = prepared(_ENTRIES_AFTER).plain(connection, **here, most=count_max)
        upto = after_seq + _fitting(rows, bytes_max)
        marks = prepared(_MARK_UPTO).all(connection, **here, upto=upto)
        if not marks:
            marks = prepared(_MARK_AFTER).all(connection, **here)
            # It may be signed far beyond the limit, by whoever gave it to us in a longer page.
            rows = prepared(_ENTRIES_AFTER).plain(
                connection, **here, most=marks[0].seq - after_seq if marks else 0
            )
    mark = marks[0]
    return Page(
        branch,
        tuple(_packed(row) for row in rows[: mark.seq - after_seq]),
        Mark(branch, mark.seq, bytes(mark.public_key), bytes(mark.signature)),
    )


def marks(store: Store, branch: Branch, after_seq: int, upto: int) -> list[Mark]:
    """Every signature over a branch between two numbers."""
    wanted = {"origin": branch.origin, "epoch": branch.epoch, "after": after_seq}
    with store.reading() as connection:
        found = connection.execute(_MARKS_AFTER, wanted | {"most": upto - after_seq}).all()
    return [
        Mark(branch, row.seq, bytes(row.public_key), bytes(row.signature))
        for row in found
        if row.seq <= upto
    ]


def first_unreadable(store: Store, branch: Branch, after_seq: int, upto: int) -> int:
    """Which entry after a number the disk gives back no more: looked for one by one."""
    for seq in range(after_seq + 1, upto + 1):
        try:
            with store.reading() as connection:
                one = {"origin": branch.origin, "epoch": branch.epoch, "after": seq - 1}
                connection.execute(_ENTRIES_AFTER, one | {"most": 1}).all()
        except DamagedError:
            return seq
    return upto + 1


def _fitting(rows: Sequence[Any], bytes_max: int) -> int:
    """How many of these entries are no larger together."""
    left = bytes_max
    for count, (_, header, body, salt) in enumerate(rows):
        left -= len(header) + len(body or b"") + len(salt or b"")
        if left < 0:
            return count
    return len(rows)


def _packed(row: Any) -> Packed:
    _, header, body, salt = row
    return Packed(bytes(header), _maybe(body), _maybe(salt))


def about(store: Store, subjects: Sequence[Subject]) -> dict[Subject, list[Entry]]:
    """Every entry about each of these subjects, decoded, in no particular order."""
    found: dict[Subject, list[Entry]] = {subject: [] for subject in subjects}
    if len(found) == 1:
        one = subjects[0]
        with store.reading() as connection:
            rows = prepared(_ABOUT_ONE).all(connection, kind=one.kind, id=one.id)
        found[one] = [read_entry(bytes(header), _maybe(body), one) for header, body in rows]
        return found
    by_kind: dict[str, dict[str, Subject]] = {}
    for subject in found:
        by_kind.setdefault(subject.kind, {})[subject.id] = subject
    with store.reading() as connection:
        for kind, named in by_kind.items():
            ids = list(named)
            for start in range(0, len(ids), SUBJECTS_A_QUERY):
                part = {"subject_kind": kind, "subject_id": ids[start : start + SUBJECTS_A_QUERY]}
                for id_, header, body in many.rows_where(connection, ENTRY, _TOLD, part):
                    subject = named[id_]
                    found[subject].append(read_entry(header, body, subject))
    return found


def subjects(store: Store, *, kind: str = "") -> list[Subject]:
    """Everything that the log says anything about; `kind`: only what is of this kind."""
    wanted = select(ENTRY.c.subject_kind, ENTRY.c.subject_id).distinct()
    if kind:
        wanted = wanted.where(ENTRY.c.subject_kind == kind)
    with store.reading() as connection:
        rows = connection.execute(wanted).all()
    return [Subject(kind, id_) for kind, id_ in rows]


def latest_own(store: Store, branch: Branch, limit: int) -> list[Entry]:
    """This branch's last entries, newest first."""
    with store.reading() as connection:
        named = {"origin": branch.origin, "epoch": branch.epoch, "most": limit}
        rows = connection.execute(_LATEST, named).all()
    return [to_entry(decode_header(bytes(h)), _maybe(b)) for h, b in rows]


def unknown_count(store: Store) -> int:
    """Entries of a newer version: kept and passed on, not applied."""
    from sqlalchemy import func

    with store.reading() as connection:
        return int(
            connection.execute(
                select(func.count()).select_from(ENTRY).where(ENTRY.c.known.is_(False))
            ).scalar_one()
        )


def learn_kinds(store: Store) -> bool:
    """After an update: note which entries this version knows and the one before did not. Whether
    there are any."""
    learned = False
    unknown = ENTRY.c.known.is_(False)
    with store.transaction() as connection:
        asked = select(ENTRY.c.kind, ENTRY.c.version).where(unknown).distinct()
        for kind, version in connection.execute(asked).all():
            if is_known(kind, version):
                these = unknown & (ENTRY.c.kind == kind) & (ENTRY.c.version == version)
                connection.execute(update(ENTRY).where(these).values(known=True))
                learned = True
    return learned


def entry_ids(branch: Branch, first: int, last: int) -> tuple[EntryId, ...]:
    return tuple(EntryId(branch.origin, branch.epoch, seq) for seq in range(first, last + 1))


def _row(header: Header, packed: Packed, hash_: bytes) -> many.Row:
    return (
        header.origin,
        header.epoch,
        header.seq,
        hash_,
        packed.header,
        packed.body,
        packed.salt,
        header.subject.kind,
        header.subject.id,
        header.kind,
        header.version,
        is_known(header.kind, header.version),
    )


def _mark_row(mark: Mark) -> dict[str, Any]:
    return {
        "origin": mark.branch.origin,
        "epoch": mark.branch.epoch,
        "seq": mark.seq,
        "public_key": mark.key,
        "signature": mark.signature,
    }


def _head_row(branch: Branch, head: Head) -> dict[str, Any]:
    return {
        "origin": branch.origin,
        "epoch": branch.epoch,
        "seq": head.seq,
        "hash": head.hash,
    }


def _maybe(value: Any) -> bytes | None:
    return None if value is None else bytes(value)
