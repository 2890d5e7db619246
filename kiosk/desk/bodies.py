"""Content that may not, or not yet, be here: withheld by role, asked for where it is lacking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from kiosk.desk.identity import Identity
from kiosk.desk.registry import Nodes
from kiosk.domain.changes import Changes
from kiosk.domain.commands import Command
from kiosk.domain.entries import Branch, EntryId
from kiosk.domain.exchange import BODIES_MAX, Body, JoinKit, Page
from kiosk.domain.outcomes import Outcome
from kiosk.domain.roles import DESK
from kiosk.domain.selfservice_rules import why_not_alone
from kiosk.domain.withholding import RESTRICTED, sees_all
from kiosk.errors import KnownError
from kiosk.log import bodies, log
from kiosk.log.erase import erase_where_asked
from kiosk.log.runs import Checked, without_content
from kiosk.log.withheld import stripped
from kiosk.projections.refold import refold
from kiosk.said import say
from kiosk.store.store import Store
from kiosk.sync.progress import read_progress

OWN_ROLE = "own_role"  # as the hub said when this station joined


class Bodies:
    """What the exchange asks about content alone. The chain never depends on it."""

    def __init__(self, store: Store, identity: Identity, nodes: Nodes) -> None:
        self._store = store
        self._identity = identity
        self._nodes = nodes
        self._vain = -1  # how much was held when a whole round of asking brought nothing

    @property
    def role(self) -> str:
        """This station's own, as those say whose word counts."""
        me = self._identity.key.node
        if self._identity.hub is None:
            return DESK  # nobody above it could keep anything from it
        state = self._nodes.registry.nodes.get(me)
        return state.role if state is not None else self._store.setting(OWN_ROLE, DESK)

    def turned_away(self, command: Command) -> Outcome | None:
        """Why a station like this one does not do it, whoever asks. None: it may."""
        refusal = why_not_alone(self.role, command)
        if refusal is None:
            return None
        return Outcome(refusal=refusal, participant=getattr(command, "participant", ""))

    def note_role(self, kit: JoinKit) -> None:
        """What this station is for, before the entry that says so is here. Raises KnownError where
        it holds already what nobody in that role may see: it may be nowhere else yet, so it is not
        thrown away here."""
        mine = [line.role for line in kit.nodes if line.node == self._identity.key.node]
        if not mine:
            return
        if not sees_all(mine[0]) and bodies.holds_restricted(self._store):
            raise KnownError(
                say(
                    "This folder holds contact data, diets or desk notes, and a station for "
                    "{role} must not. Nothing was changed here. Join with an empty folder: "
                    "kioskctl --folder NEW-FOLDER join ...",
                    role=mine[0],
                )
            )
        self._store.set_setting(OWN_ROLE, mine[0])

    def role_of(self, node: str) -> str:
        state = self._nodes.registry.nodes.get(node)
        return "" if state is None else state.role

    def admitted(self, pages: Sequence[Page]) -> Sequence[Page]:
        """These pages as they may be stored here, whatever the giver thought."""
        role = self.role
        if not sees_all(role):
            pages = [replace(p, entries=stripped(p.entries, role)) for p in pages]
        if bodies.came_bare(pages):
            self.note_bare()
        return pages

    def admitted_runs(self, runs: Sequence[Checked], role: str) -> Sequence[Checked]:
        """The same of runs of a whole log. `role`: ours, which whoever takes many runs asks once:
        while they come in, there is no index to find it by."""
        if not sees_all(role):
            runs = [without_content(run, RESTRICTED) for run in runs]
        if any(run.is_bare for run in runs):
            self.note_bare()
        return runs

    def note_bare(self) -> None:
        if not self._store.setting(bodies.BARE_SETTING):
            self._store.set_setting(bodies.BARE_SETTING, "yes")

    def lacking(self, after: EntryId | None = None) -> Mapping[Branch, Sequence[int]]:
        """The next content to ask for. Nothing: none is lacking, or nobody asked had it."""
        if not self._store.setting(bodies.BARE_SETTING) or not sees_all(self.role):
            return {}
        if self._held_entries() == self._vain:
            return {}
        found = bodies.lacking(self._store, after, BODIES_MAX)
        if not found and after is None:
            self._store.set_setting(bodies.BARE_SETTING, "")
        return found

    def in_vain(self) -> None:
        """Whoever was asked has none of it: ask again once something else has come."""
        self._vain = self._held_entries()

    def give(self, wanted: Mapping[Branch, Sequence[int]]) -> tuple[Body, ...]:
        return tuple(bodies.held(self._store, wanted))

    def keep(self, given: Sequence[Body]) -> Changes:
        """Fill in what was lacking. Safe to repeat; what is held is never replaced."""
        if not sees_all(self.role):
            return Changes()
        with self._store.transaction():
            subjects = bodies.fill(self._store, given)
            erase_where_asked(self._store, subjects)
            refold(self._store, subjects)
        return Changes.of(subjects)

    def let_go(self) -> Changes:
        """What somebody said of their meals at a kiosk is for the desks: once the hub holds it, a
        station that may not see it of others does not keep it either."""
        role, branch = self.role, self._identity.branch
        if sees_all(role):
            return Changes()
        upto = read_progress(self._store).exchanged_seq(branch)
        with self._store.transaction():
            subjects = bodies.let_go(self._store, branch, upto)
            if subjects:
                self.note_bare()
                refold(self._store, subjects)
        return Changes.of(subjects)

    def _held_entries(self) -> int:
        return sum(head.seq for head in log.heads(self._store).values())
