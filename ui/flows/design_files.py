"""What the designer reads and writes, as plain functions for the data thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from badges.layout import Layout
from kiosk.errors import KnownError
from kiosk.printing.drawing import LAYOUT_DEFAULT
from kiosk.speech import told
from ui.screens.designer import design as d
from ui.screens.designer.design import Design

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.printing.own_layouts import Brought


class Opened(Struct, frozen=True):
    """A layout off the disk, and which others there are."""

    design: Design
    own: tuple[str, ...]
    shipped: tuple[str, ...]
    used: str
    resumed: bool = False  # it was designed before and not saved
    problem: str = ""  # why that cannot be read any more


class Saved(Struct, frozen=True):
    layout: Layout
    name: str
    own: tuple[str, ...]


def open_layout(desk: Desk, name: str) -> Opened:
    """The layout of that name; of the one that the station prints with, where none is named."""
    from badges import layout_names

    layouts, used = desk.printing.layouts, desk.printing.layout
    own, wanted = tuple(layouts.names()), name or used
    if not name and not layouts.has(used):
        wanted = LAYOUT_DEFAULT  # its file was taken away; the list still leads to all others
    layout = layouts.load(wanted)
    is_own = wanted in own
    design = d.opened(layout, name=wanted if is_own else "", source="" if is_own else wanted)
    return Opened(design, own, tuple(layout_names()), used)


def resume(desk: Desk) -> Opened:
    """What was designed here and not saved when the window closed; else what is in use."""
    try:
        found = desk.printing.layouts.draft()
    except KnownError as fault:
        return replace(open_layout(desk, ""), problem=told(fault.words))
    if found is None:
        return open_layout(desk, "")
    name, layout = found
    if not desk.printing.layouts.has(name):
        design = d.brought(layout, source=name)
        return replace(open_layout(desk, ""), design=design, resumed=True)
    begun = open_layout(desk, name)
    return replace(begun, design=d.edited(begun.design, layout), resumed=True)


def keep_draft(desk: Desk, design: Design) -> None:
    """Over a window that closes; what is saved needs no such thing."""
    if design.is_changed:
        desk.printing.layouts.keep_draft(design.name or design.source, design.layout)
    else:
        desk.printing.layouts.drop_draft()


def save_layout(desk: Desk, layout: Layout, wish: str) -> Saved:
    layouts = desk.printing.layouts
    name = layouts.free_name(wish)
    return Saved(layouts.save(name, replace(layout, name=name)), name, tuple(layouts.names()))


def bring_layout(path: Path) -> Brought:
    from kiosk.printing.own_layouts import bring

    return bring(path)


def read_picture(path: Path) -> tuple[str, bytes]:
    from kiosk.printing.own_layouts import picture_file

    return picture_file(path)


def use_layout(desk: Desk, name: str) -> str:
    desk.printing.use_layout(name)
    return name
