"""Messages to bytes and back. Decoding is strict: one byte string for each message, or a sentence.

message  [1, event, branch, clock_ms, digest, heads | null, want, pages, refused]
         and, where either is not empty, lack and bodies behind it
lack     [[branch, [seq, ...]], ...]  bodies [[branch, seq, body, salt], ...]
branch   [origin(16), epoch]          heads  [[branch, seq, hash(32)], ...]   sorted
want     [[branch, after_seq], ...]   page   [branch, [entry, ...], [seq, key(32), sig(64)]]
entry    [header, body | null, salt | null]      all canonical CBOR
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import cbor2

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import BODIES_MAX, Body, Head, Mark, Packed, Page
from kiosk.errors import KnownError
from kiosk.log import cbor
from kiosk.said import say
from kiosk.sync.messages import PROTOCOL, Message

MESSAGE_BYTES_MAX = 16_000_000
BRANCHES_MAX = 10_000
PAGES_MAX = 500
PAGE_ENTRIES_LIMIT = 2_000  # a page may run on to its next signature
HEADER_BYTES_MAX = 4_096
BODY_BYTES_MAX = 1_000_000
REFUSED_MAX = 1_000
TEXT_CHARS_MAX = 2_000
NUMBER_MAX = 2**53
_FIELDS = 9

T = TypeVar("T")


def encode(message: Message) -> bytes:
    """The one byte string of this message."""
    heads = None
    if message.heads is not None:
        heads = [
            [_branch_out(branch), head.seq, head.hash]
            for branch, head in sorted(message.heads.items())
        ]
    data = cbor2.dumps(
        [
            PROTOCOL,
            bytes.fromhex(message.event),
            _branch_out(message.sender),
            message.clock_ms,
            message.digest,
            heads,
            [[_branch_out(branch), after] for branch, after in sorted(message.want.items())],
            [_page_out(page) for page in message.pages],
            [text[:TEXT_CHARS_MAX] for text in message.refused[:REFUSED_MAX]],
            *_content_out(message),
        ],
        canonical=True,
    )
    if len(data) > MESSAGE_BYTES_MAX:
        raise KnownError(
            say(
                "A message of the exchange is too large ({size_mb} MB). Update Rollcall on "
                "this computer and on the hub.",
                size_mb=len(data) // 1_000_000,
            )
        )
    return data


def decode(data: bytes) -> Message:
    """Raises KnownError with a sentence on anything but the canonical bytes of a message."""
    if len(data) > MESSAGE_BYTES_MAX:
        raise _unreadable("it is too long")
    parts = load(data)
    if isinstance(parts, list) and parts and type(parts[0]) is int and parts[0] > PROTOCOL:
        raise KnownError(
            say(
                "The other side speaks version {version} of the exchange, this computer "
                "version {ours}. Update Rollcall on this computer.",
                version=parts[0],
                ours=PROTOCOL,
            )
        )
    try:
        message = _message_in(parts)
    except (ValueError, TypeError) as error:
        raise _unreadable(str(error)) from error
    if encode(message) != data:
        raise _unreadable("it is not in canonical form")
    return message


def load(data: bytes) -> Any:
    """One CBOR value, or a sentence: whatever the bytes are."""
    try:
        return cbor.loads(data)
    except ValueError as error:
        raise _unreadable("it is no message of the exchange") from error


def octets(value: Any, count: int) -> bytes:
    if type(value) is not bytes or len(value) != count:
        raise ValueError(f"{count} bytes were expected")
    return value


def octets_upto(value: Any, count_max: int) -> bytes:
    if type(value) is not bytes or len(value) > count_max:
        raise ValueError(f"at most {count_max} bytes were expected")
    return value


def number(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= NUMBER_MAX:
        raise ValueError("a count was expected")
    return value


def text(value: Any) -> str:
    if type(value) is not str or len(value) > TEXT_CHARS_MAX:
        raise ValueError("a short text was expected")
    return value


def items(value: Any, count_max: int, read: Callable[[Any], T]) -> list[T]:
    if type(value) is not list or len(value) > count_max:
        raise ValueError(f"a list of at most {count_max} was expected")
    return [read(item) for item in value]


def fields(value: Any, count: int) -> list[Any]:
    if type(value) is not list or len(value) != count:
        raise ValueError(f"{count} fields were expected")
    return value


def branch_in(value: Any) -> Branch:
    origin, epoch = fields(value, 2)
    return Branch(octets(origin, 16).hex(), number(epoch))


def _unreadable(why: str) -> KnownError:
    return KnownError(
        say(
            "The other side's message cannot be read: {why}. Check the hub's address, and "
            "that no sign-in page of the network stands in between; then try again.",
            why=why,
        )
    )


def _branch_out(branch: Branch) -> list[Any]:
    return [bytes.fromhex(branch.origin), branch.epoch]


def _page_out(page: Page) -> list[Any]:
    return [
        _branch_out(page.branch),
        [[entry.header, entry.body, entry.salt] for entry in page.entries],
        [page.mark.seq, page.mark.key, page.mark.signature],
    ]


def _content_out(message: Message) -> list[Any]:
    """Nothing where nothing is said of content: most messages, and all of older versions."""
    if not message.lack and not message.bodies:
        return []
    lack = [[_branch_out(branch), list(seqs)] for branch, seqs in sorted(message.lack.items())]
    return [lack, [[_branch_out(b.branch), b.seq, b.body, b.salt] for b in message.bodies]]


def _message_in(parts: Any) -> Message:
    lack, bodies = [], []
    if type(parts) is list and len(parts) == _FIELDS + 2:
        *parts, lack, bodies = parts
    protocol, event, sender, clock_ms, digest, heads, want, pages, refused = fields(parts, _FIELDS)
    if protocol != PROTOCOL:
        raise ValueError("its version is unknown")
    return Message(
        event=octets(event, 16).hex(),
        sender=branch_in(sender),
        clock_ms=number(clock_ms),
        digest=octets(digest, 32),
        heads=None if heads is None else dict(items(heads, BRANCHES_MAX, _head_in)),
        want=dict(items(want, BRANCHES_MAX, _want_in)),
        pages=tuple(items(pages, PAGES_MAX, _page_in)),
        refused=tuple(items(refused, REFUSED_MAX, text)),
        lack=dict(items(lack, BODIES_MAX, _lack_in)),
        bodies=tuple(items(bodies, BODIES_MAX, _body_in)),
    )


def _head_in(value: Any) -> tuple[Branch, Head]:
    branch, seq, hash_ = fields(value, 3)
    return branch_in(branch), Head(number(seq), octets(hash_, 32))


def _want_in(value: Any) -> tuple[Branch, int]:
    branch, after = fields(value, 2)
    return branch_in(branch), number(after)


def _lack_in(value: Any) -> tuple[Branch, tuple[int, ...]]:
    branch, numbers = fields(value, 2)
    return branch_in(branch), tuple(items(numbers, BODIES_MAX, number))


def _body_in(value: Any) -> Body:
    branch, seq, body, salt = fields(value, 4)
    content = octets_upto(body, BODY_BYTES_MAX)
    return Body(branch_in(branch), number(seq), content, octets(salt, 16))


def _page_in(value: Any) -> Page:
    named, entries, mark = fields(value, 3)
    branch = branch_in(named)
    seq, key, signature = fields(mark, 3)
    return Page(
        branch,
        tuple(items(entries, PAGE_ENTRIES_LIMIT, _entry_in)),
        Mark(branch, number(seq), octets(key, 32), octets(signature, 64)),
    )


def _entry_in(value: Any) -> Packed:
    header, body, salt = fields(value, 3)
    return Packed(
        octets_upto(header, HEADER_BYTES_MAX),
        None if body is None else octets_upto(body, BODY_BYTES_MAX),
        None if salt is None else octets(salt, 16),
    )
