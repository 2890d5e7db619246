"""How the window of a station looks, as somebody chose there: kept beside its data, in plain words.

It is read before the data are opened, so that no window changes its colours while it is looked at.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from kiosk.data_places import default_folder
from ui.theme.tokens import THEMES

FILE = "look.json"
AS_COMPUTER = ""  # as the computer is set


def chosen_theme(folder: Path | None) -> str:
    """The theme that was chosen on this station; one that nobody knows counts as none."""
    with suppress(OSError, ValueError):
        kept = json.loads(((folder or default_folder()) / FILE).read_text(encoding="utf-8"))
        name = kept.get("theme") if isinstance(kept, dict) else None
        if name in THEMES:
            return str(name)
    return AS_COMPUTER


def choose_theme(folder: Path, name: str) -> None:
    """Keep it for the next start. A disk that takes nothing more changes nothing else."""
    with suppress(OSError):
        (folder / FILE).write_text(json.dumps({"theme": name}), encoding="utf-8")
