"""An import's preview, computed: what would be new or changed, and each rejected row's reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypedDict

from msgspec import Struct

from ui.words import counted, told, translate

REJECTED_SHOWN_MAX = 200


class TallyLike(Protocol):
    """How the rows of one kind of list fared."""

    @property
    def kind(self) -> str: ...
    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def unchanged(self) -> int: ...
    @property
    def rejected(self) -> int: ...


class RejectedLike(Protocol):
    """A row that stays out."""

    @property
    def file(self) -> str: ...
    @property
    def row(self) -> int: ...
    @property
    def reason(self) -> str: ...


class UnusableLike(Protocol):
    """A file that stays out."""

    @property
    def file(self) -> str: ...
    @property
    def reason(self) -> str: ...


class PhotosLike(Protocol):
    """What a folder of photographs would change."""

    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def unchanged(self) -> int: ...
    @property
    def others(self) -> int: ...
    @property
    def rejected(self) -> Sequence[UnusableLike]: ...


class _LeftOut(TypedDict):
    rejected: tuple[RejectedView, ...]
    more_rejected: str
    rejected_title: str


class TallyView(Struct, frozen=True):
    words: str
    counts: tuple[str, str, str, str]


class RejectedView(Struct, frozen=True):
    where: str
    reason: str


class PreviewView(Struct, frozen=True):
    headline: str
    tallies: tuple[TallyView, ...]
    rejected: tuple[RejectedView, ...]
    more_rejected: str
    warnings: tuple[str, ...]
    confirm: str  # words of the button; empty: there is nothing to write
    rejected_title: str = ""


def preview_view(
    tallies: Sequence[TallyLike], rejected: Sequence[RejectedLike], warnings: Sequence[str]
) -> PreviewView:
    changes = sum(tally.new + tally.changed for tally in tallies)
    if changes:
        headline = translate("setup", "%n row(s) would be written. Nothing is yet.", "", changes)
    elif rejected:
        headline = translate("setup", "Nothing can be written: see the rows below.")
    else:
        headline = translate("setup", "Everything in these lists is known already.")
    hidden = len(rejected) - REJECTED_SHOWN_MAX
    return PreviewView(
        headline=headline,
        tallies=tuple(_tally(tally) for tally in tallies),
        rejected=tuple(
            RejectedView(
                translate("setup", "{file}, row {row}").format(file=told(one.file), row=one.row),
                told(one.reason),
            )
            for one in rejected[:REJECTED_SHOWN_MAX]
        ),
        more_rejected=translate("setup", "… and %n more", "", hidden) if hidden > 0 else "",
        warnings=tuple(told(warning) for warning in warnings),
        confirm=translate("setup", "Write %n row(s)", "", changes) if changes else "",
        rejected_title=translate("setup", "Rejected rows"),
    )


def photos_view(plan: PhotosLike) -> PreviewView:
    """What a folder of photographs would change."""
    changes = plan.new + plan.changed
    if changes:
        headline = translate("setup", "%n photograph(s) would be kept. None is yet.", "", changes)
    elif plan.rejected:
        headline = translate("setup", "No photograph can be kept: see below.")
    else:
        headline = translate("setup", "Every photograph of this folder is held already.")
    counts = (plan.new, plan.changed, plan.unchanged, len(plan.rejected))
    first, second, third, fourth = (counted(count) for count in counts)
    warnings = (
        (translate("setup", "Left out besides: %n other file(s).", "", plan.others),)
        if plan.others
        else ()
    )
    return PreviewView(
        headline=headline,
        tallies=(TallyView(translate("setup", "Photographs"), (first, second, third, fourth)),),
        warnings=warnings,
        confirm=translate("setup", "Keep %n photograph(s)", "", changes) if changes else "",
        **_left_out(plan.rejected),
    )


def photos_left_out_view(written: int, left_out: Sequence[UnusableLike]) -> PreviewView:
    """What was kept of a folder, and which files could not be."""
    return PreviewView(
        headline=translate("setup", "%n photograph(s) kept.", "", written),
        tallies=(),
        warnings=(),
        confirm="",
        **_left_out(left_out),
    )


def _left_out(files: Sequence[UnusableLike]) -> _LeftOut:
    hidden = len(files) - REJECTED_SHOWN_MAX
    return _LeftOut(
        rejected=tuple(
            RejectedView(one.file, told(one.reason)) for one in files[:REJECTED_SHOWN_MAX]
        ),
        more_rejected=translate("setup", "… and %n more", "", hidden) if hidden > 0 else "",
        rejected_title=translate("setup", "Files that were left out"),
    )


def _tally(tally: TallyLike) -> TallyView:
    words = {
        "event": translate("setup", "Event"),
        "delegations": translate("setup", "Delegations"),
        "participants": translate("setup", "Participants"),
        "programme": translate("setup", "Programme"),
        "seating": translate("setup", "Tables and zones"),
    }.get(tally.kind, tally.kind)
    counts = (tally.new, tally.changed, tally.unchanged, tally.rejected)
    first, second, third, fourth = (counted(count) for count in counts)
    return TallyView(words, (first, second, third, fourth))
