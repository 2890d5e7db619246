"""Headquarters' hub, a venue's hub under it, and stations under that: real desks, no network."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.desk import Desk
from kiosk.domain.commands import EnrolNode, LeaseSeats, RecordImport, SettleSeats
from kiosk.domain.roles import DESK, HUB
from tests.desk.small_event import PROGRAMME
from tests.desk.stations import exchange


def enrol(node: Desk, hub: Desk, *, role: str = DESK) -> Desk:
    assert hub.do(EnrolNode(node.node, node.name, role, node.public_key)).ok
    node.adopt(hub.join_kit())
    meet(node, hub)
    return node


def meet(member: Desk, hub: Desk) -> None:
    """One exchange as the courier and the hub do it, until neither owes anything."""
    for _ in range(6):
        heads = dict(hub.heads())
        exchange(member, hub)
        hub.note_report(member.node)
        hub.do(SettleSeats())
        hub.do(LeaseSeats(str(member.branch)))
        exchange(hub, member)
        member.do(SettleSeats(hub=str(hub.branch)))
        exchange(member, hub)
        if hub.heads() == heads:
            return
    raise AssertionError("seats go to and fro for ever")


class Tree:
    """root -> venue -> desks, and one desk right under the root."""

    def __init__(self, new_desk: Callable[[str], Desk], *, desks: int = 2) -> None:
        self.root = new_desk("root")
        self.root.do(RecordImport(PROGRAMME))
        self.venue = enrol(new_desk("venue"), self.root, role=HUB)
        self.desks = [enrol(new_desk(f"desk {n}"), self.venue) for n in range(desks)]
        self.other = enrol(new_desk("other"), self.root)
        self.rest()

    @property
    def everybody(self) -> list[Desk]:
        return [self.root, self.venue, *self.desks, self.other]

    def rest(self) -> None:
        """Everybody meets their hub until nothing happens any more."""
        for _ in range(12):
            before = self.heads()
            for desk in self.desks:
                meet(desk, self.venue)
            meet(self.venue, self.root)
            meet(self.other, self.root)
            if self.heads() == before:
                return
        raise AssertionError("the tree never came to rest")

    def heads(self) -> list[object]:
        return [dict(desk.heads()) for desk in self.everybody]


__all__ = ["Tree", "enrol", "meet"]
