"""The organiser's lists at the desk: what an import would change, and the exports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kiosk.desk import matchmaking, reading
from kiosk.domain import facts as f
from kiosk.domain.cards import EventCard
from kiosk.domain.entries import Subject, in_order
from kiosk.domain.import_digest import digest_of_facts
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.said import say
from kiosk.store.store import Store

if TYPE_CHECKING:  # the spreadsheet libraries are imported when the first list is read
    from kiosk.transfer.planning import ImportPlan, Known

Progress = Callable[[int, int], None]
_LISTED = (
    f.EventDescribed,
    f.DelegationDescribed,
    f.SessionDescribed,
    f.DoorsSet,
    f.Registered,
    f.ContactGiven,
    f.NeedsGiven,
    f.TableGiven,
    f.ZonesGiven,
    f.RoleGiven,
    f.Announced,
    f.StandingGiven,
    f.AccreditationGiven,
    f.DeskNoteWritten,
    f.DeskNoteCleared,
)
_KINDS = frozenset({"event", "delegation", "session", "participant"})


def plan_import(
    store: Store, paths: Sequence[Path], progress: Progress | None = None
) -> ImportPlan:
    """Read the lists and say what they would change. Nothing is written."""
    from kiosk.transfer import planning, sheets

    read = sheets.read_paths(paths)
    plan = planning.plan_import(read.sheets, known(store), progress=progress)
    return replace(plan, warnings=(*read.notes, *plan.warnings))


class Wanted(Struct, frozen=True):
    """Which export goes where."""

    what: str  # of EXPORTS
    path: Path
    format: str = ""  # csv or xlsx; empty: as the path ends


EXPORTS = ("attendance", "passages", "visits", "sessions", "matchmaking")


def export(store: Store, event: EventCard, wanted: Wanted) -> int:
    """Write one export whole, or leave what was there. Returns the number of rows."""
    from kiosk.desk import exporting
    from kiosk.transfer import exports, writing

    frame = exporting.frame(event)
    match wanted.what:
        case "attendance":
            table = exports.attendance(exporting.attendance(store, event), frame)
        case "passages":
            table = exports.passages(exporting.passages(store), frame)
        case "visits":
            table = exports.visits(exporting.visits(store), frame)
        case "sessions":
            table = exports.sessions(exporting.sessions(store), frame)
        case "matchmaking":
            table = exports.matchmaking(matchmaking.meeting_cards(store), frame)
        case other:
            raise KnownError(
                say(
                    "There is no export {other!r}. Choose one of {exports}.",
                    other=other,
                    exports=", ".join(EXPORTS),
                )
            )
    writing.write_table(table, wanted.path, wanted.format)
    return len(table.rows)


def known(store: Store) -> Known:
    """What the lists last said, for every subject that is held."""
    from kiosk.transfer.planning import Known

    event = reading.event(store)
    subjects = [subject for subject in log.subjects(store) if subject.kind in _KINDS]
    digests: dict[Subject, str] = {}
    for subject, entries in log.about(store, subjects).items():
        listed = [e.fact for e in in_order(entries) if isinstance(e.fact, _LISTED)]
        digest = digest_of_facts(listed)
        if digest:
            digests[subject] = digest
    return Known(event.code if event else "", digests)
