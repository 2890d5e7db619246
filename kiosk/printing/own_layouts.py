"""Layouts that somebody made here: TOML files in one folder, with their pictures beside them."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

import badges
from badges import Layout, LayoutError
from badges.layout import Image, Part
from badges.layout_file import VARIANTS, read_layout
from badges.said import say
from badges.whole_file import write_whole
from kiosk.errors import KnownError
from kiosk.printing.folder_printer import file_stem
from kiosk.store.folder import force_names

PICTURE_BYTES_MAX = 8_000_000
FILE_BYTES_MAX = 2_000_000
TRIED_MAX = 40
_ENDINGS = {b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg"}
_OF_CONTENT = re.compile("-[0-9a-f]{12}$")


class OwnLayouts:
    """Saves and finds them by name. What is shipped is never overwritten and never hidden."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        return sorted(path.stem for path in self.folder.glob("*.toml"))

    def named(self, layout: str) -> str:
        """What a layout's name stands for: a file of ours, with its variants; else the name."""
        plain, *variants = layout.split(":")
        own = self.folder / f"{plain}.toml"
        if not plain or Path(plain).name != plain or not own.is_file():
            return layout
        if not set(variants) <= set(VARIANTS):
            return layout
        return ":".join([str(own), *variants])

    def has(self, name: str) -> bool:
        """Whether there is a layout of that name, ours or a shipped one."""
        plain = name.split(":")[0]
        return plain in (*self.names(), *badges.layout_names())

    def load(self, name: str) -> Layout:
        """The layout of that name, ours or a shipped one. KnownError says why not."""
        try:
            return badges.load_layout(self.meant(name))
        except LayoutError as fault:
            raise KnownError(fault.words) from fault

    def meant(self, name: str) -> str:
        """The same, of a layout that there is. KnownError names those that were made here and
        those that come with Rollcall."""
        found = self.named(name)
        try:
            badges.load_layout(found)
        except LayoutError as fault:
            if self.has(name) or Path(name).is_file():
                raise KnownError(fault.words) from fault
            own = self.names()
            made = say("Made here: {own}. ", own=", ".join(own)) if own else ""
            words = say(
                "There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; "
                "behind a name may stand {variants}.",
                name=name,
                made=made,
                known=", ".join(badges.layout_names()),
                variants=", ".join(f":{one}" for one in VARIANTS),
            )
            raise KnownError(words) from fault
        return found

    def free_name(self, wish: str) -> str:
        """The name that a layout is saved under. KnownError for one that is taken for good."""
        stem = file_stem(wish.strip()) if wish.strip() else ""
        if not stem:
            raise KnownError(say("A layout needs a name. Type one."))
        if stem in badges.layout_names():
            raise KnownError(
                say(
                    "{stem} is a layout that comes with Rollcall and stays as it is. Choose "
                    "another name.",
                    stem=stem,
                )
            )
        return stem

    def save(self, name: str, layout: Layout) -> Layout:
        """Write it whole or not at all, and give it as it will be read again."""
        saved = self._write(self.folder / f"{self.free_name(name)}.toml", layout)
        badges.load_layout.cache_clear()
        return saved

    def export(self, layout: Layout, path: Path) -> Layout:
        """The same into any folder, to be taken along, with its pictures."""
        badges.load_layout.cache_clear()
        return self._write(path.with_suffix(".toml"), layout)

    def keep_tried(self, layout: Layout) -> str:
        """Keep a layout as it is now, for a print that comes out later. Gives its mark."""
        from badges.layout_save import layout_toml

        mark = hashlib.sha256(layout_toml(layout).encode()).hexdigest()[:16]
        tried = OwnLayouts(self.folder / "tried")
        tried.save(mark, layout)
        kept = sorted(tried.folder.glob("*.toml"), key=lambda path: path.stat().st_mtime_ns)
        for old in kept[:-TRIED_MAX]:
            old.unlink(missing_ok=True)
        return mark

    def tried(self, mark: str) -> Layout:
        return OwnLayouts(self.folder / "tried").load(mark)

    # -- what is designed and not saved yet --------------------------------------------------------

    def keep_draft(self, name: str, layout: Layout) -> None:
        """Keep the one layout that is being designed, over a window that closes. `name` is what it
        began from."""
        path = self._drafts / f"{file_stem(name)}.toml"
        self._write(path, layout)
        for old in self._drafts.glob("*.toml"):
            if old != path:
                old.unlink(missing_ok=True)

    def draft(self) -> tuple[str, Layout] | None:
        """What was designed and not saved, and what it began from. KnownError where it cannot be
        read."""
        path = next(self._drafts.glob("*.toml"), None)
        return (path.stem, bring(path).layout) if path is not None else None

    def drop_draft(self) -> None:
        """It was saved, or given up."""
        for path in self._drafts.glob("*"):
            path.unlink(missing_ok=True)

    @property
    def _drafts(self) -> Path:
        return self.folder / "draft"

    def _write(self, path: Path, layout: Layout) -> Layout:
        from badges.layout_save import layout_toml

        wanted = _with_own_pictures(layout)
        text = layout_toml(wanted)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            for part in _pictures(wanted):
                if part.content:
                    write_whole(path.parent / part.file, part.content)
            # Held to the same rules as what is written by hand, before anything is replaced.
            found = read_layout(text, source=path.name, folder=path.parent)
            write_whole(path, text.encode())
            force_names(path.parent)
        except LayoutError as fault:
            raise KnownError(fault.words) from fault
        except OSError as fault:
            raise KnownError(
                say(
                    "The layout cannot be written to {path} ({why}). Make room there or "
                    "choose another folder; what was there before is untouched.",
                    path=path,
                    why=fault.strerror or fault,
                )
            ) from fault
        return found


class Brought(Struct, frozen=True):
    """A layout that was read from a file, whose it was, and what of it is lost."""

    layout: Layout
    source: str
    lost: tuple[str, ...] = ()


def bring(path: Path, *, size_mm: tuple[float, float] | None = None) -> Brought:
    """Read a layout file of ours, or one of pretix or Indico, which may not say how large it is.
    KnownError says why not."""
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise KnownError(say("{name} is too large to be a layout.", name=path.name))
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise KnownError(
            say("{name} cannot be read as a layout: {why}.", name=path.name, why=fault)
        ) from fault
    try:
        if path.suffix.lower() == ".toml":
            return Brought(read_layout(text, source=path.name, folder=path.parent), "Rollcall")
        from badges.imports import import_layout

        found = import_layout(text, name=file_stem(path.stem), size_mm=size_mm)
    except LayoutError as fault:
        raise KnownError(fault.words) from fault
    return Brought(found.layout, found.source, found.lost)


def picture_file(path: Path) -> tuple[str, bytes]:
    """A picture for a layout: the name that it gets beside it, and its content."""
    try:
        if path.stat().st_size > PICTURE_BYTES_MAX:
            raise KnownError(say("{name} has more than 8 MB; make it smaller.", name=path.name))
        content = path.read_bytes()
    except OSError as fault:
        raise KnownError(
            say("{name} cannot be read ({why}).", name=path.name, why=fault.strerror or fault)
        ) from fault
    from badges.photo import size_of

    if size_of(content) is None:
        raise KnownError(
            say("{name} is no picture that can be printed; take a PNG or a JPEG.", name=path.name)
        )
    return _named_by_content(path.stem, content), content


def _named_by_content(stem: str, content: bytes) -> str:
    """Two layouts that each have a logo.png never overwrite each other's."""
    ending = next((end for start, end in _ENDINGS.items() if content.startswith(start)), ".png")
    digest = hashlib.sha256(content).hexdigest()[:12]
    return f"{_OF_CONTENT.sub('', file_stem(stem))}-{digest}{ending}"


def _with_own_pictures(layout: Layout) -> Layout:
    def renamed(part: Part) -> Part:
        if not isinstance(part, Image) or not part.content:
            return part
        return replace(part, file=_named_by_content(Path(part.file).stem, part.content))

    changed = replace(layout, parts=tuple(renamed(part) for part in layout.parts))
    sheet = changed.sheet
    if sheet is None:
        return changed
    return replace(
        changed, sheet=replace(sheet, parts=tuple(renamed(part) for part in sheet.parts))
    )


def _pictures(layout: Layout) -> list[Image]:
    parts = (*layout.parts, *(layout.sheet.parts if layout.sheet else ()))
    return [part for part in parts if isinstance(part, Image) and part.file]
