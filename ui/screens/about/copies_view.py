"""The copies of a station, in words: how old the last one is, and what putting one back means."""

from __future__ import annotations

from typing import Protocol

from ui.widgets.question import Question
from ui.words import translate
from ui.words.ages import age_words


class CountsLike(Protocol):
    """What the view needs of the counts of a copy."""

    @property
    def participants(self) -> int: ...
    @property
    def checked_in(self) -> int: ...


class CopyLike(Protocol):
    """What the view needs of a copy that was looked through."""

    @property
    def name(self) -> str: ...
    @property
    def event(self) -> str: ...
    @property
    def written_ms(self) -> int: ...
    @property
    def entries(self) -> int: ...
    @property
    def counts(self) -> CountsLike | None: ...


class RestoredLike(Protocol):
    """What the view needs of a copy that was put back."""

    @property
    def not_in_backup(self) -> int | None: ...


def last_copy_words(made_ms: int, *, now_ms: int) -> str:
    """How old the newest copy in the ring is."""
    if not made_ms:
        return translate("copies", "No copy was made yet. One follows within a quarter of an hour.")
    age_ms = now_ms - made_ms
    if age_ms < 60_000:
        return translate("copies", "The last copy was made just now.")
    return translate("copies", "The last copy is {age} old.").format(age=age_words(age_ms))


def put_back_question(copy: CopyLike, *, now_ms: int) -> Question:
    """Asked after the copy was looked through whole, and before anything is touched."""
    follows = [_holds(copy), _age(copy, now_ms)]
    follows.append(
        translate(
            "copies",
            "What this station did after that copy leaves the screen. It is set aside whole, and "
            "what the hub already has of it comes back by itself.",
        )
    )
    follows.append(
        translate(
            "copies",
            "The station goes on without its seats until the hub hands it some, and print jobs "
            "that waited ask first.",
        )
    )
    return Question(
        translate("copies", "Put this copy in the place of what is here now?"),
        tuple(one for one in follows if one),
        translate("copies", "Put it back"),
        translate("copies", "Leave everything as it is"),
    )


def _holds(copy: CopyLike) -> str:
    counts = copy.counts
    if counts is None:
        return translate(
            "copies", "“{name}”, written by another version of Rollcall: %n act(s).", "",
            copy.entries,
        ).format(name=copy.name)  # fmt: skip
    return translate(
        "copies",
        "“{name}”, event {event}: %n people, {checked_in} of them checked in.",
        n=counts.participants,
    ).format(
        name=copy.name,
        event=copy.event or "–",
        checked_in=counts.checked_in,
    )


def _age(copy: CopyLike, now_ms: int) -> str:
    if not copy.written_ms:
        return ""
    age = age_words(abs(now_ms - copy.written_ms))
    return translate("copies", "Its own last act is {age} old.").format(age=age)


def put_back_words(done: RestoredLike) -> tuple[str, str]:
    """What to say once the copy is in place: a headline, and what to do next."""
    headline = translate("copies", "The copy was put back")
    lost = done.not_in_backup
    if lost is None:
        lacks = translate(
            "copies", "What was here before could not be read; it lies in the folder “set-aside”."
        )
    elif lost:
        lacks = translate(
            "copies",
            "In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes "
            "back with the next exchange.",
            "",
            lost,
        )
    else:
        lacks = translate("copies", "It lacks nothing that was here.")
    return headline, f"{lacks} {translate('copies', 'Next: exchange with the hub (F7).')}"
