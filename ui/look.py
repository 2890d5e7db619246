"""How the window of a station looks and what it speaks, as somebody chose there: kept beside its
data, in plain words.

It is read before the data are opened, so that no window changes while it is looked at.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from kiosk.data_places import default_folder
from kiosk.domain.wording import Wording
from kiosk.languages import shipped
from ui.theme.tokens import THEMES

FILE = "look.json"
WORDING_FILE = "wording.json"
AS_COMPUTER = ""  # as the computer is set


def chosen_theme(folder: Path | None) -> str:
    """The theme that was chosen on this station; one that nobody knows counts as none."""
    name = _kept(folder).get("theme")
    return str(name) if name in THEMES else AS_COMPUTER


def chosen_language(folder: Path | None) -> str:
    """The code of the language that was chosen on this station."""
    code = _kept(folder).get("language")
    return str(code) if code in [language.code for language in shipped()] else AS_COMPUTER


def choose_theme(folder: Path, name: str) -> None:
    _keep(folder, "theme", name)


def choose_language(folder: Path, code: str) -> None:
    _keep(folder, "language", code)


def kept_wording(folder: Path | None) -> Wording:
    """The organiser's own words as this station heard them last: its window opens with them."""
    found: Wording = {}
    with suppress(OSError, ValueError, TypeError):
        text = ((folder or default_folder()) / WORDING_FILE).read_text(encoding="utf-8")
        for language, context, source, forms in json.loads(text):
            found.setdefault(str(language), {})[str(context), str(source)] = tuple(map(str, forms))
    return found


def keep_wording(folder: Path, wording: Wording) -> None:
    rows = [(code, *key, forms) for code, said in wording.items() for key, forms in said.items()]
    with suppress(OSError):
        text = json.dumps(rows, ensure_ascii=False)
        (folder / WORDING_FILE).write_text(text, encoding="utf-8")


def _kept(folder: Path | None) -> dict[str, object]:
    with suppress(OSError, ValueError):
        kept = json.loads(((folder or default_folder()) / FILE).read_text(encoding="utf-8"))
        if isinstance(kept, dict):
            return kept
    return {}


def _keep(folder: Path, what: str, choice: str) -> None:
    """For the next start. A disk that takes nothing more changes nothing else."""
    with suppress(OSError):
        text = json.dumps(_kept(folder) | {what: choice})
        (folder / FILE).write_text(text, encoding="utf-8")
