"""Where a station's data and its copies lie, for a window that opens before the data do."""

from __future__ import annotations

from pathlib import Path

from kiosk.store.folder import default_folder as default_folder


def newest_copy(folder: Path) -> Path | None:
    """The newest copy of this folder's ring."""
    from kiosk.store.backup import latest  # it loads the database, which a first window awaits

    return latest(folder)


def ring_of(folder: Path) -> Path:
    """Where copies of this folder are put by themselves."""
    from kiosk.store.backup import BACKUPS

    return folder / BACKUPS
