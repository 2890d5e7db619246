"""What the played day leaves: exports from every node, and a report that checks each promise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.demo.acts import Act
from kiosk.demo.desks_at_work import Worked
from kiosk.demo.network import differing_tables
from kiosk.demo.report import Report, StationResult, VisitResult
from kiosk.desk import Desk

EXPORTS = ("attendance", "passages", "visits", "sessions")
FORMATS = ("csv", "xlsx")


class Played(Struct, frozen=True):
    """What happened, beside what the nodes hold."""

    seed: int
    acts: Sequence[Sequence[Act]]  # of each station
    worked: Sequence[Worked]
    rounds: int  # of exchange, after the network came back


def export_all(nodes: Sequence[Desk], out: Path) -> dict[str, str]:
    """Every export of every node, and where it lies; with the folders of the printed badges."""
    files: dict[str, str] = {}
    for node in nodes:
        folder = out / "exports" / node.folder.name
        folder.mkdir(parents=True, exist_ok=True)
        for what in EXPORTS:
            for form in FORMATS:
                path = folder / f"{what}.{form}"
                node.export(what, path, format_=form)
                files[f"{node.folder.name}/{path.name}"] = str(path)
        if (node.folder / "badges").is_dir():
            files[f"{node.folder.name}/badges"] = str(node.folder / "badges")
    return files


def report_of(
    nodes: Sequence[Desk],
    played: Played,
    *,
    seconds: dict[str, float],
    files: dict[str, str],
) -> Report:
    """Compare every table of every node, walk every log, and count. The hub is the first node."""
    hub, *stations = nodes
    counts = hub.counts()
    differing = differing_tables(nodes)
    walks = [walk for node in nodes for walk in node.verify_log()]
    worked = played.worked
    results = [
        _station(station, acts, work)
        for station, acts, work in zip(stations, played.acts, worked, strict=True)
    ]
    return Report(
        seed=played.seed,
        participants=counts.participants,
        checked_in=counts.checked_in,
        badges=sum(result.badges for result in results),
        visits=tuple(
            VisitResult(visit.visit, visit.capacity, visit.taken, visit.waiting)
            for visit in hub.visits()
        ),
        stations=tuple(results),
        acts_offline=sum(len(work.entries) for work in worked),
        duplicates_found=counts.checked_in_twice,
        refused_scans=sum(work.refused for work in worked),
        kills=tuple(work.kill for work in worked if work.kill),
        rounds=played.rounds,
        converged=not differing,
        differing=differing,
        log_sound=all(walk.broken is None for walk in walks),
        seconds=seconds,
        files=files,
    )


def _station(station: Desk, acts: Sequence[Act], work: Worked) -> StationResult:
    return StationResult(
        name=station.name,
        acts=len(acts),
        entries_offline=len(work.entries),
        refused=work.refused,
        badges=sum(1 for _ in (station.folder / "badges").glob("*.pdf")),
        killed=1 if work.kill else 0,
    )
