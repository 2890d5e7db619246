"""Entries that a station really signed, whatever they say: each is kept, and none stops the log.

An entry that a hub could not keep would be sent again for ever, and all behind it with it.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from random import Random

from msgspec.structs import replace

from kiosk.credentials.node_key import NodeKey
from kiosk.desk import Desk
from kiosk.domain.commands import EnrolNode
from kiosk.domain.entries import Branch, Stamp, Subject
from kiosk.domain.exchange import Head, Packed, Page
from kiosk.errors import KnownError
from kiosk.log.chain import make_mark
from kiosk.log.codec import (
    GENESIS,
    NAME_CHARS_MAX,
    Header,
    body_digest,
    decode_body,
    encode_header,
    entry_hash,
)
from tests.fuzz.changing import changed, packed, respoilt, spoilt
from tests.fuzz.logged import BODY_TREES, FACTS, KINDS
from tests.fuzz.play import Target
from tests.sync.small_event import VISIT, make_desk, person, set_up_event

STRANGER = NodeKey(bytes(range(64, 96)))
SUBJECTS = {fact.kind: fact.subject for fact in FACTS}
# What the event really holds, so that a strange fact meets true ones.
TRUE_NAMES = {
    "participant": (person(0), person(1), ""),
    "visit": (VISIT,),
    "node": (STRANGER.node,),
}


class Hub:
    """A real hub with a small event, and a station that it let in; made when it is first used."""

    def __init__(self, url: str = "") -> None:
        self._url = url
        self._desk: Desk | None = None

    def desk(self) -> Desk:
        if self._desk is None:
            os.environ["ROLLCALL_KEYRING"] = "off"
            self._folder = tempfile.TemporaryDirectory()
            self._desk = make_desk(Path(self._folder.name), "hub", url=self._url)
            set_up_event(self._desk)
            self._desk.do(EnrolNode(STRANGER.node, "Stranger", "desk", STRANGER.public_key))
        return self._desk

    def take_in(self, page: Page) -> None:
        """Taken in and let go again, so that one input leaves nothing to the next."""
        desk = self.desk()
        with suppress(_Enough), desk._store.transaction():
            try:
                taken = desk.take_in([page])
            except KnownError as error:  # told, but never kept: it would be sent for ever
                raise AssertionError(str(error)) from error
            assert (taken.new, taken.refused) == (1, ()), taken
            raise _Enough


class _Enough(Exception):
    """Nothing is wrong: the transaction is only not to be kept."""


HUB = Hub()


def _entry(rng: Random) -> tuple[Branch, Header, bytes]:
    kind = rng.choice(KINDS)
    body = _body(rng, kind)
    branch = Branch(STRANGER.node, rng.choice((1, 2, 2**31 - 1)))
    header = Header(
        event=bytes(16),
        origin=branch.origin,
        epoch=branch.epoch,
        seq=1,
        stamp=Stamp(rng.choice((0, 1_571_011_200_000, -(2**53), 2**53)), rng.choice((0, 2**53))),
        clock_ms=rng.choice((0, 1_571_011_200_000, -(2**53), 2**53)),
        actor=rng.choice(("", "Sugja Park", "\u202e" * 60, "x" * 500)),
        subject=_subject(rng, kind, body),
        kind=kind,
        version=rng.choice((1, 1, 1, 1, 0, 2, 2**31 - 1)),
        body_digest=body_digest(bytes(16), body),
        prev=GENESIS,
    )
    return branch, header, body


def _body(rng: Random, kind: str) -> bytes:
    tree = dict(BODY_TREES[kind])
    for name, values in TRUE_NAMES.items():
        if name in tree and rng.random() < 0.7:
            tree[name] = rng.choice(values)
    if "to" in tree and rng.random() < 0.5:
        tree["to"] = f"{STRANGER.node}/1"
    match rng.randrange(10):
        case 0:
            return packed(tree)
        case 1:
            return spoilt(rng, (packed(tree),))
        case 2:
            return respoilt(rng, (tree,))
        case _:  # the right fields with strange values: what reads well is what reaches the tables
            name = rng.choice(list(tree))
            tree[name] = _strange(rng, tree[name])
            return packed(tree)


_TEXTS = (
    "",
    "\0",
    "a\0b",
    "x" * 1_900,
    "\U0001f600",
    "\u202e",
    "1/2/3",
    "/",
    "ff/ff",
    "-1",
    "9" * 30,
)
_NUMBERS = (0, -1, 1, 2**15, 2**31 - 1, 2**31, 2**53, 2**63 - 1, 2**63, 2**64 - 1, -(2**63))


def _strange(rng: Random, value: object) -> object:
    if type(value) is str:
        return rng.choice(_TEXTS)
    if type(value) is int:
        return rng.choice(_NUMBERS)
    if type(value) is list and value and rng.random() < 0.7:
        return [_strange(rng, value[0])] * rng.choice((0, 1, 2, 3, 500))
    if type(value) is dict:
        return {rng.choice(("given_name", "code", *_TEXTS)): rng.choice(_TEXTS)}
    return changed(rng, value)


def _subject(rng: Random, kind: str, body: bytes) -> Subject:
    """What the body is about; at times something else, which nobody may then believe."""
    if rng.random() < 0.15:
        return rng.choice(list(SUBJECTS.values()))
    try:
        fact = decode_body(kind, 1, body)
    except Exception:  # noqa: BLE001 - another target looks at what this raises
        fact = None
    subject = SUBJECTS[kind] if fact is None else fact.subject
    fits = len(subject.id) <= NAME_CHARS_MAX and "\0" not in subject.id
    return subject if fits else Subject(subject.kind, "x")


def _page(rng: Random) -> Page:
    branch, header, body = _entry(rng)
    made = encode_header(replace(header, event=_event()))
    mark = make_mark(STRANGER, branch, Head(1, entry_hash(made)))
    return Page(branch, (Packed(made, body, bytes(16)),), mark)


def _event() -> bytes:
    return bytes.fromhex(HUB.desk().event_id)


def _read(given: object) -> object:
    assert isinstance(given, Page)
    HUB.take_in(given)
    return given


TARGETS = (Target("signed entry, kept", 2, _page, _read),)
