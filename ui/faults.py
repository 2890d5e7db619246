"""A fault of our own is written down, told in a sentence, and never swallowed."""

from __future__ import annotations

import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from ui.words import translate

FOLDER = "faults"


def catch_faults(*, folder: Callable[[], Path | None], tell: Callable[[str], None]) -> None:
    """From now on what no one caught is kept in the folder and told."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        print(text, file=sys.stderr)
        if not issubclass(kind, KeyboardInterrupt):
            tell(fault_words(kind, _written(text, folder())))

    sys.excepthook = caught


def fault_words(kind: type[BaseException], path: Path | None) -> str:
    words = translate(
        "faults",
        "Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and "
        "send this file to whoever looks after Rollcall: {path}",
    )
    return words.format(kind=kind.__name__, path=path or "-")


def _written(text: str, folder: Path | None) -> Path | None:
    """Where the details lie: with the data, or where the system keeps temporary files."""
    name = f"fault-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    for place in (folder, Path(tempfile.gettempdir())):
        if place is None:
            continue
        try:
            (place / FOLDER).mkdir(parents=True, exist_ok=True)
            (place / FOLDER / name).write_text(text, encoding="utf-8")
        except OSError:
            continue
        return place / FOLDER / name
    return None
