"""One computer of the simulation: its disk, its clock, and the programs that run on it."""

from __future__ import annotations

from random import Random

from kiosk.desk.opening import open_at
from kiosk.domain.roles import DESK, HUB
from kiosk.hub.answering import Answering
from kiosk.simulate import versions
from kiosk.simulate.disk import Disk, Image
from kiosk.simulate.watching import Checker, WatchedDesk
from kiosk.store.store import Store
from kiosk.sync.courier import Courier
from kiosk.sync.progress import HUB_KEY_SETTING, HUB_URL_SETTING

HUBS = ("root", "venue", "second venue")
YEAR_MS = 365 * 24 * 3_600_000


class WorldClock:
    """The true time. No station sees it; each has its own, that may be wrong."""

    def __init__(self, start_ms: int) -> None:
        self.now_ms = start_ms


class StationClock:
    """A clock that is wrong by as much as it was set wrong."""

    def __init__(self, world: WorldClock) -> None:
        self._world = world
        self.wrong_by_ms = 0

    def now_ms(self) -> int:
        return self._world.now_ms + self.wrong_by_ms


class Node:
    """A station, or a hub. `desk` is the program that runs now; after a crash it is another."""

    def __init__(self, name: str, disk: Disk, clock: WorldClock, checker: Checker) -> None:
        self.name = name
        self.disk = disk
        self.clock = StationClock(clock)
        self.is_hub = name in HUBS
        self.hub = ""  # the name of the hub that it exchanges with; empty: none
        self.is_alive = True
        self.is_older = False  # the program on it is of an older version
        self.is_busy = False  # somewhere up the stack this node is in the middle of something
        self.starts = 0
        self.backups: list[Image] = []
        self._checker = checker
        self.desk: WatchedDesk
        self.courier: Courier
        self.answering: Answering
        self.start()

    def start(self) -> None:
        disk = self.disk
        with versions.running(is_older=self.is_older):
            desk = open_at(
                disk.folder,
                clock=self.clock,
                make_store=lambda: Store(disk.folder, connecting=disk.connecting),
                make_desk=WatchedDesk,
            )
        assert isinstance(desk, WatchedDesk)
        desk.name_in_the_world, desk.checker = self.name, self._checker
        if self.name in self._checker.logs:
            self._checker.restarted(self.name)
        else:
            self._checker.watch(self.name, disk)
        self.desk = desk
        self.courier = Courier(desk, rng=Random(self.starts))  # noqa: S311 - spreads tries only
        self.answering = Answering(desk)
        self.starts += 1

    def stop(self) -> None:
        """As a person closes the program."""
        self.courier.stop()
        self.desk.close()

    def change_version(self, *, is_older: bool) -> None:
        """Another version of the program is put on it."""
        self.stop()
        self.is_older = is_older
        self.start()

    def crash(self) -> None:
        """The program dies between two statements; nothing is tidied up."""
        self.desk.abandon()
        self.disk.mend()
        self.start()

    @property
    def role(self) -> str:
        return HUB if self.is_hub else DESK

    def join(self, hub: Node) -> None:
        """Stand under this hub: what joining by a code does, without the code."""
        self.desk.adopt(hub.desk.join_kit())
        self.desk.set_setting(HUB_KEY_SETTING, hub.desk.public_key.hex())
        self.desk.set_setting(HUB_URL_SETTING, f"http://{hub.name}")
        self.hub = hub.name

    def image(self) -> Image:
        branch = self.desk.branch
        head = self.desk.heads().get(branch)
        return self.disk.image(epoch=branch.epoch, seq=head.seq if head else 0)

    def replace_database(self, image: Image, *, new_file: bool, without_note: bool) -> None:
        """A backup is put back: the database is of then, and the note beside it is of now."""
        self.stop()
        self._checker.forget(self.name)
        self.disk.put_back(image)
        if new_file:
            self.disk.replace_file()
        if without_note:
            self.disk.lose_note()
        self.start()
