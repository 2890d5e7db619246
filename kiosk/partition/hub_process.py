"""The hub of the partition test in a process of its own."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from kiosk.desk import open_desk
from kiosk.hub.serve import PORT, HubServer
from kiosk.partition.speaking import CODE, Ears, Mouth, State
from kiosk.sync.messages import digest_of

TICK_S = 0.05
LOOK_EVERY_TICKS = 10


def serve(folder: Path, host: str) -> None:
    """Until it is told to stop, or killed. Tells a join code whenever it is asked for one."""
    mouth = Mouth()
    with open_desk(folder) as desk, HubServer(desk, host=host, port=PORT) as server:

        def obey(order: str) -> None:
            if order == CODE:
                mouth.say("code", code=server.new_code())

        ears, ticks = Ears(obey), 0
        while not ears.stopping:
            if ticks % LOOK_EVERY_TICKS == 0:
                mouth.state(State(digest_of(desk.heads()).hex(), str(desk.branch)))
            ticks += 1
            time.sleep(TICK_S)


def main() -> None:
    serve(Path(sys.argv[1]), sys.argv[2])


if __name__ == "__main__":
    main()
