"""Layouts of this station's own in its backups: taken in before a copy, written out after one.

They are files that people may read and change, and so they stay. The database holds what they were
when it was copied last, for a backup is one file that can be carried.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import delete, select

from badges.whole_file import write_whole
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.folder import force_names
from kiosk.store.store import Store
from kiosk.store.tables import LAYOUT_FILE

LAYOUTS = "layouts"
SUFFIXES = (".toml", ".png", ".jpg", ".jpeg")
FILE_BYTES_MAX = 8_000_000
_IS_THERE = f"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '{LAYOUT_FILE.name}'"  # noqa: S608 - a table of ours


def keep(store: Store, folder: Path) -> None:
    """Hold in the database what lies in the folder of layouts now."""
    now = _files(folder / LAYOUTS)
    with store.transaction() as connection:
        before = {
            name: bytes(content)
            for name, content in connection.execute(
                select(LAYOUT_FILE.c.name, LAYOUT_FILE.c.content)
            ).all()
        }
        gone = [name for name in before if name not in now]
        if gone:
            connection.execute(delete(LAYOUT_FILE).where(LAYOUT_FILE.c.name.in_(gone)))
        changed = {name: content for name, content in now.items() if before.get(name) != content}
        if changed:
            rows = [{"name": name, "content": content} for name, content in changed.items()]
            store.upsert(LAYOUT_FILE, rows)


def kept(store: Store) -> dict[str, bytes]:
    """The files that a copied database holds, by name; one of an earlier version has none."""
    with store.reading() as connection:
        if connection.exec_driver_sql(_IS_THERE).first() is None:
            return {}
        rows = connection.execute(select(LAYOUT_FILE.c.name, LAYOUT_FILE.c.content)).all()
    return {str(name): bytes(content) for name, content in rows if _is_plain(str(name))}


def put_back(folder: Path, files: dict[str, bytes]) -> None:
    """Write these files; what else lies there stays. Raises OSError."""
    if not files:
        return
    place = folder / LAYOUTS
    place.mkdir(parents=True, exist_ok=True)
    for name, content in sorted(files.items()):
        write_whole(place / name, content)
    force_names(place)


def _files(place: Path) -> dict[str, bytes]:
    try:
        return {
            path.name: path.read_bytes()
            for path in sorted(place.glob("*"))
            if path.is_file() and _is_plain(path.name) and path.stat().st_size <= FILE_BYTES_MAX
        }
    except OSError as error:
        raise KnownError(
            say(
                "The layouts in {place} cannot be read ({why}), so there is no backup of "
                "them. Look whether the disk is well.",
                place=place,
                why=error.strerror or error,
            )
        ) from error


def _is_plain(name: str) -> bool:
    """Whether it is a layout or a picture, and a name that leads nowhere else."""
    path = Path(name)
    return path.name == name and path.suffix.lower() in SUFFIXES and not name.startswith(".")
