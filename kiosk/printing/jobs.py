"""Print jobs that outlive the program: one for each act that ordered a badge."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import bindparam, func, insert, or_, select, update
from sqlalchemy.sql import Select

from badges.said import Said, kept, of_kept, say
from kiosk.domain.cards import JobCard
from kiosk.printing import stock
from kiosk.store.prepared import prepared
from kiosk.store.store import Store
from kiosk.store.tables import JOB

# Jobs of which no badge comes: what their layout begins with.
STRIP = "test-strip:"  # a test of the printer
TRIED = "layout-test:"  # a layout as it was when somebody tried it, and which sample person
SLIP = "day-slip/"  # somebody's day: then the language and the paper
MAY_HAVE_PRINTED = say(
    "It may have printed: look at the printer, then press Print again or It did print."
)
UNDONE = say("Undone.")
NOT_COMING = say("Another person comes in their place.")
AT_ONCE, IN_A_BATCH = 0, 1  # ranks: somebody stands and waits for it, or nobody does


class JobState(StrEnum):
    WAITING = "waiting"  # will be sent; where `problem` says why not yet, it is tried again
    SENT = "sent"  # the printer has it, or is about to
    DONE = "done"
    FAILED = "failed"  # waits for a person to decide
    CANCELLED = "cancelled"


OPEN = (JobState.WAITING, JobState.SENT, JobState.FAILED)
_IS_BADGE = JOB.c.issue > 0
_IS_SLIP = JOB.c.layout.startswith(SLIP, autoescape=True)
_OPEN = or_(*(JOB.c.state == str(state) for state in OPEN))
# Whose turn it is, as one number: first by rank, then by the order of the asking.
_TURN = JOB.c.rank * 2**40 + JOB.c.id
# Built once: every check-in runs these, and building a statement costs more than running it.
_NUMBER_OF = select(JOB.c.id).where(JOB.c.entry == bindparam("ordered_by"))
_THEIRS = _IS_BADGE & (JOB.c.participant == bindparam("one"))
_PENDING = select(JOB.c.id).where(_OPEN, _THEIRS).limit(1)
_INSERT = insert(JOB)


class Order(Struct, frozen=True):
    """What the desk asks to be printed. `entry` is the act that ordered it."""

    participant: str
    name: str
    issue: int
    entry: str
    printer: str
    layout: str
    rank: int = AT_ONCE


class Job(Struct, frozen=True):
    """One print job as it stands."""

    id: int
    participant: str
    name: str
    issue: int
    entry: str
    printer: str
    layout: str
    state: str
    problem: str
    at_ms: int
    changed_ms: int
    reference: str
    rank: int = AT_ONCE


class JobCounts(Struct, frozen=True):
    waiting: int = 0
    sent: int = 0
    done: int = 0
    failed: int = 0
    cancelled: int = 0


def is_slip(job: Job) -> bool:
    """Whether it is somebody's day and no badge: it stays at its own printer or is not printed."""
    return job.layout.startswith(SLIP)


def is_question(problem: str) -> bool:
    """Whether a failed job asks if it printed, so that Done is an answer besides Print again."""
    return problem.endswith(MAY_HAVE_PRINTED)


def asking(words: str) -> Said:
    """These words, and the question whether it printed."""
    return say("{words} {question}", words=words, question=MAY_HAVE_PRINTED)


# -- orders ----------------------------------------------------------------------------------------


def order(store: Store, wanted: Order, *, now_ms: int) -> int:
    """Order a badge and give the job's number; the same act again gives the same job.

    Call it inside the transaction that writes the act: then both are on disk, or neither."""
    with store.transaction() as connection:
        known = prepared(_NUMBER_OF).all(connection, ordered_by=wanted.entry)
        if known:
            return int(known[0].id)
        # A badge of a lower issue is void from now on: printing it would only mislead.
        if wanted.issue > 1:
            older = (JOB.c.participant == wanted.participant) & (JOB.c.issue < wanted.issue)
            older &= _IS_BADGE
            _change(
                store,
                older,
                origins=(JobState.WAITING, JobState.FAILED),
                values={"state": JobState.CANCELLED, "changed_ms": now_ms}
                | {"problem": say("Replaced by issue {issue}.", issue=wanted.issue)},
            )
        row = {
            "participant": wanted.participant,
            "name": wanted.name,
            "issue": wanted.issue,
            "entry": wanted.entry,
            "printer": wanted.printer,
            "layout": wanted.layout,
            "rank": wanted.rank,
        }
        fresh = {"state": JobState.WAITING.value, "problem": "", "reference": ""}
        times = {"at_ms": now_ms, "changed_ms": now_ms}
        prepared(_INSERT).write(connection, row | fresh | times)
        return int(prepared(_NUMBER_OF).all(connection, ordered_by=wanted.entry)[0].id)


# -- reads -----------------------------------------------------------------------------------------


def waiting(store: Store) -> list[Job]:
    """In the order in which they will print."""
    return _jobs(store, select(JOB).where(JOB.c.state == JobState.WAITING).order_by(_TURN))


def next_waiting(store: Store) -> list[Job]:
    """The job whose turn it is, at each printer for which jobs wait: a badge for which somebody
    stands at the desk goes before every batch."""
    is_waiting = JOB.c.state == JobState.WAITING
    turns = select(func.min(_TURN)).where(is_waiting).group_by(JOB.c.printer)
    return _jobs(store, select(JOB).where(is_waiting, _TURN.in_(turns)).order_by(_TURN))


def sent(store: Store) -> list[Job]:
    return _jobs(store, select(JOB).where(JOB.c.state == JobState.SENT).order_by(JOB.c.id))


def job(store: Store, number: int) -> Job | None:
    return next(iter(_jobs(store, select(JOB).where(JOB.c.id == number))), None)


def job_of(store: Store, entry: str) -> Job | None:
    """The job that an act ordered."""
    return next(iter(_jobs(store, select(JOB).where(JOB.c.entry == entry))), None)


def is_pending(store: Store, participant: str) -> bool:
    """Checked in, badge pending: a badge was ordered here and nobody has it yet."""
    with store.reading() as connection:
        return bool(prepared(_PENDING).all(connection, one=participant))


def latest_of(store: Store, participant: str) -> Job | None:
    """The newest badge that was ordered here for somebody."""
    return _newest(store, _IS_BADGE & (JOB.c.participant == participant))


def slip_of(store: Store, participant: str) -> Job | None:
    """The newest slip that was ordered here for somebody."""
    return _newest(store, _IS_SLIP & (JOB.c.participant == participant))


def _newest(store: Store, which: Any) -> Job | None:
    newest = select(JOB).where(which).order_by(JOB.c.id.desc()).limit(1)
    return next(iter(_jobs(store, newest)), None)


def lines(store: Store, limit: int = 50) -> list[JobCard]:
    """What needs a person first, then the newest."""
    needy = JOB.c.state.in_(OPEN)
    newest_first = select(JOB).order_by(JOB.c.id.desc())
    with store.reading():
        found = _jobs(store, newest_first.where(needy).limit(limit))
        found += _jobs(store, newest_first.where(~needy).limit(limit - len(found)))
    return [
        JobCard(
            job=one.id,
            participant=one.participant,
            name=one.name,
            issue=one.issue,
            printer=one.printer,
            state=one.state,
            problem=one.problem,
            at_ms=one.at_ms,
            in_a_batch=one.rank == IN_A_BATCH,
            layout=one.layout,
        )
        for one in found
    ]


def counts(store: Store) -> JobCounts:
    with store.reading() as connection:
        rows = connection.execute(select(JOB.c.state, func.count()).group_by(JOB.c.state)).all()
    return JobCounts(**{str(state): int(count) for state, count in rows})


def counts_by_printer(store: Store) -> dict[str, JobCounts]:
    """The same for each printer that ever was given a badge here."""
    grouped = select(JOB.c.printer, JOB.c.state, func.count())
    found: dict[str, dict[str, int]] = {}
    with store.reading() as connection:
        for printer, state, count in connection.execute(
            grouped.group_by(JOB.c.printer, JOB.c.state)
        ):
            found.setdefault(str(printer), {})[str(state)] = int(count)
    return {printer: JobCounts(**states) for printer, states in found.items()}


def _jobs(store: Store, statement: Select[Any]) -> list[Job]:
    with store.reading() as connection:
        found = [Job(**row) for row in connection.execute(statement).mappings()]
    return [replace(job, problem=of_kept(job.problem)) if job.problem else job for job in found]


# -- what a person decides -------------------------------------------------------------------------


def retry(store: Store, number: int, *, now_ms: int, printer: str = "") -> bool:
    """Print again, on another printer where one is named. False: it no longer waits for that."""
    values = {"state": JobState.WAITING, "problem": "", "reference": ""}
    if printer:
        values["printer"] = printer
    return _one(store, number, (JobState.FAILED,), values, now_ms)


def cancel(store: Store, number: int, *, now_ms: int, reason: str = "") -> bool:
    """Do not print it. What the printer has already is taken back where it can be."""
    return _one(store, number, OPEN, {"state": JobState.CANCELLED, "problem": reason}, now_ms)


def hold_back(store: Store, participant: str, *, now_ms: int) -> int:
    """Print none of somebody's badges that wait any more, until `let_print`. How many."""
    theirs = (JOB.c.participant == participant) & _IS_BADGE
    values = {"state": JobState.CANCELLED, "problem": NOT_COMING, "changed_ms": now_ms}
    return _change(store, theirs, origins=(JobState.WAITING,), values=values)


def let_print(store: Store, participant: str, *, now_ms: int) -> int:
    """They do come: what was held back waits for its turn again. How many."""
    held = (JOB.c.participant == participant) & (JOB.c.problem == kept(NOT_COMING))
    values = {"state": JobState.WAITING, "problem": "", "changed_ms": now_ms}
    return _change(store, held, origins=(JobState.CANCELLED,), values=values)


def move(store: Store, to_printer: str, *, now_ms: int, origin: str = "") -> int:
    """All jobs that wait or failed, of one printer or of every one, go to another. How many.

    Where it is unknown whether a badge printed the question stays, and Print again uses the new
    printer: nothing prints twice unasked. A badge that its printer holds up becomes such a
    question now; one that is printing without trouble is left to come out."""
    moved = (JOB.c.printer != to_printer) & ~_IS_SLIP
    if origin:
        moved &= JOB.c.printer == origin
    failed = moved | ((JOB.c.state == JobState.FAILED) & ~_IS_SLIP) if not origin else moved
    # In what was kept as plain text it stands at the end, else among what the words are made of.
    unsure = JOB.c.problem.contains(str(MAY_HAVE_PRINTED), autoescape=True)
    values = {"printer": to_printer, "changed_ms": now_ms}
    again = values | {"state": JobState.WAITING, "problem": "", "reference": ""}
    with store.transaction():
        count = _ask_about_held_up(store, moved, to_printer=to_printer, now_ms=now_ms)
        count += _change(store, moved & unsure, origins=(JobState.FAILED,), values=values)
        return count + _change(
            store, failed & ~unsure, origins=(JobState.WAITING, JobState.FAILED), values=again
        )


def _ask_about_held_up(store: Store, which: Any, *, to_printer: str, now_ms: int) -> int:
    held = [job for job in sent(store) if job.problem]
    count = 0
    for job in held:
        moved = say(
            "The queue was moved away from {printer} while it held this badge up.",
            printer=job.printer,
        )
        values = {"state": JobState.FAILED, "problem": asking(moved), "printer": to_printer}
        one = which & (JOB.c.id == job.id)
        stamped = values | {"changed_ms": now_ms}
        count += _change(store, one, origins=(JobState.SENT,), values=stamped)
    return count


def divert(store: Store, origin: str, to_printer: str, *, now_ms: int) -> int:
    """What waits for one printer waits for another. It certainly printed nowhere yet."""
    values = {"printer": to_printer, "problem": "", "changed_ms": now_ms}
    waits = (JOB.c.printer == origin) & ~_IS_SLIP
    return _change(store, waits, origins=(JobState.WAITING,), values=values)


# -- what became of it -----------------------------------------------------------------------------


def mark_sent(store: Store, found: Job, *, now_ms: int) -> bool:
    """About to be sent. False: meanwhile it was cancelled, or moved to another printer."""
    here = (JOB.c.id == found.id) & (JOB.c.printer == found.printer)
    values = {"state": JobState.SENT, "problem": "", "reference": "", "changed_ms": now_ms}
    return _change(store, here, origins=(JobState.WAITING,), values=values) == 1


def mark_handed(store: Store, number: int, *, reference: str, now_ms: int) -> bool:
    """The printer has it, and can be asked about it by that reference."""
    return _one(store, number, (JobState.SENT,), {"reference": reference}, now_ms)


def mark_done(store: Store, number: int, *, now_ms: int, reference: str = "") -> bool:
    """It printed, as the printer says, or a person who looked. One badge fewer in that printer."""
    done = {"state": JobState.DONE, "problem": ""}
    if reference:
        done["reference"] = reference
    with store.transaction():
        found = job(store, number)
        printed = _one(store, number, (JobState.SENT, JobState.FAILED), done, now_ms)
        if printed and found is not None:
            stock.use(store, found.printer)
        return printed


def mark_failed(store: Store, number: int, *, problem: str, now_ms: int) -> bool:
    """A person has to decide, with this reason before them."""
    failed = {"state": JobState.FAILED, "problem": problem}
    return _one(store, number, (JobState.WAITING, JobState.SENT), failed, now_ms)


def mark_waiting(store: Store, number: int, *, problem: str, now_ms: int) -> bool:
    """It certainly did not print, and will be tried again."""
    again = {"state": JobState.WAITING, "problem": problem, "reference": ""}
    return _one(store, number, (JobState.WAITING, JobState.SENT), again, now_ms)


def note(store: Store, found: Job, *, problem: str, now_ms: int) -> bool:
    """Why it takes so long. Written only when the words change."""
    if found.problem == problem:
        return False
    return _one(store, found.id, (found.state,), {"problem": problem}, now_ms)


def recover(store: Store, *, now_ms: int) -> int:
    """At start: what was being sent when the program ended becomes a question to a person."""
    too_late = {"state": JobState.CANCELLED, "problem": "", "changed_ms": now_ms}
    # Nobody waits for a slip of before.
    _change(store, _IS_SLIP, origins=(JobState.WAITING, JobState.FAILED), values=too_late)
    values = {"state": JobState.FAILED, "problem": MAY_HAVE_PRINTED, "changed_ms": now_ms}
    # One that the printer gave a reference for can still be followed: no need to ask.
    return _change(store, JOB.c.reference == "", origins=(JobState.SENT,), values=values)


def doubt(store: Store, *, now_ms: int) -> int:
    """In a database that was put back: what waited then may have printed since."""
    values = {"state": JobState.FAILED, "problem": MAY_HAVE_PRINTED, "changed_ms": now_ms}
    return _change(store, JOB.c.id > 0, origins=(JobState.WAITING, JobState.SENT), values=values)


def _one(
    store: Store, number: int, origins: Sequence[str], values: dict[str, Any], now_ms: int
) -> bool:
    changed = values | {"changed_ms": now_ms}
    return _change(store, JOB.c.id == number, origins=origins, values=changed) == 1


def _change(store: Store, which: Any, *, origins: Sequence[str], values: dict[str, Any]) -> int:
    plain = {name: _plain(value) for name, value in values.items()}
    wanted = which & JOB.c.state.in_([str(state) for state in origins])
    with store.transaction() as connection:
        return int(connection.execute(update(JOB).where(wanted).values(plain)).rowcount)


def _plain(value: Any) -> Any:
    """As a column takes it: of a sentence what it was made of, so that whoever reads it reads it
    in their language."""
    if isinstance(value, JobState):
        return str(value)
    return kept(value) if isinstance(value, str) else value
