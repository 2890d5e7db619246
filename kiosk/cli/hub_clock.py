"""Ask a hub whether it answers, and what its clock says; nothing is exchanged."""

from __future__ import annotations

import json
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk


class Asked(Struct, frozen=True):
    """The hub's clock less ours, to the second, and how long it took to answer."""

    offset_ms: int = 0
    took_ms: float = 0.0
    problem: str = ""


def ask_hub(desk: Desk, url: str, *, deadline_s: float) -> Asked:
    """One question to the hub that this station joined, and to nobody else."""
    from kiosk.errors import KnownError
    from kiosk.sync.asking import trust_of
    from kiosk.sync.carrier import Carrier
    from kiosk.sync.client import HEALTH_PATH

    started = time.monotonic()
    asking = Carrier(url, deadline_s=deadline_s, trust=trust_of(desk))
    try:
        answer = asking.get(HEALTH_PATH)
    except KnownError as error:
        return Asked(problem=error.words)
    finally:
        asking.close()
    took_ms = (time.monotonic() - started) * 1000
    try:
        said_s = parsedate_to_datetime(answer.headers["date"]).timestamp()
        program = json.loads(answer.body).get("program")
    except (KeyError, ValueError, AttributeError):
        program = None
    if program != "rollcall":
        return Asked(problem=say("What answers at {url} is not a Rollcall hub.", url=url))
    # The date counts whole seconds, so it is half a second old on average.
    return Asked(int((said_s + 0.5) * 1000 + took_ms / 2) - desk.now_ms(), took_ms)
