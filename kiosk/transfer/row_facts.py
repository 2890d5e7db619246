"""One row of each kind of list as the facts that it states."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct, field

from kiosk.domain import facts as f
from kiosk.domain.accreditation_facts import ACCREDITED, DOCUMENT_MISSING, NOT_ACCREDITED
from kiosk.domain.categories import BY_CODE, category_code
from kiosk.domain.people import FIELD_CHARS_MAX
from kiosk.domain.people_ids import normal_code, participant_id
from kiosk.domain.places import PLACE_CHARS_MAX, ZONES_MAX
from kiosk.domain.protocol_facts import HEAD, ROLES
from kiosk.said import say
from kiosk.transfer.cells import Cells, shown
from kiosk.transfer.columns import ACCREDITATION
from kiosk.transfer.sheets import Row, Sheet

CODE_CHARS_MAX = 32
NOTE_CHARS_MAX = 500
SESSION_KINDS = frozenset(
    {"arrival", "statutory", "session", "workshop", "matchmaking", "dinner", "visit"}
)
FEES = {"paid": ("paid", "yes", "waived"), "open": ("open", "no", "unpaid", "due")}
CREDENTIALS = {
    "accepted": ("accepted", "yes", "ok", "received"),
    "missing": ("missing", "no", "not received"),
}
ACCREDITATIONS = {
    ACCREDITED: (ACCREDITED, "yes", "approved", "accepted"),
    NOT_ACCREDITED: (NOT_ACCREDITED, "no", "refused", "rejected", "pending"),
    DOCUMENT_MISSING: (DOCUMENT_MISSING, "missing", "incomplete"),
}
_CODE = re.compile(r"[A-Z0-9][A-Z0-9._/-]*")
_MANGLED = re.compile(r"\d+([.,]\d+)?E\+?\d+")


class Around(Struct):
    """What a row may refer to, as far as the lists were read."""

    event_code: str = ""
    starts: str = ""  # ISO dates of the event; empty: not known
    ends: str = ""
    delegations: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)  # participants, by identifier
    categories: frozenset[str] = frozenset(BY_CODE)
    heads: dict[str, str] = field(default_factory=dict)  # delegation: the row that named its head


class Said(Struct, frozen=True):
    """What a row says, whatever became of it."""

    key: str  # the code that no second row may have; empty where it is missing
    facts: tuple[f.Fact, ...]
    problems: tuple[str, ...]
    warnings: tuple[str, ...]


def event_facts(row: Row, sheet: Sheet, around: Around) -> Said:
    cells = Cells(row)
    code = _code(cells, "code")
    starts, ends = cells.day("starts"), cells.day("ends")
    if starts and ends and ends < starts:
        cells.problems.append(
            say(
                "ends ({ends}) is before starts ({starts}): correct one of them",
                ends=ends,
                starts=starts,
            )
        )
    timezone = cells.needed("timezone", FIELD_CHARS_MAX)
    if timezone and not _is_timezone(timezone):
        cells.problems.append(
            say(
                'timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome',
                text=shown(timezone),
            )
        )
    fact = f.EventDescribed(
        code=code,
        name=cells.needed("name", FIELD_CHARS_MAX),
        host=cells.text("host", FIELD_CHARS_MAX),
        venue=cells.text("venue", FIELD_CHARS_MAX),
        timezone=timezone,
        starts=starts,
        ends=ends,
        languages=cells.languages("languages"),
        next_event=cells.text("next_event", CODE_CHARS_MAX),
    )
    return _said(cells, "event", (fact,))


def delegation_facts(row: Row, sheet: Sheet, around: Around) -> Said:
    cells = Cells(row)
    code = _code(cells, "code")
    fact = f.DelegationDescribed(
        code=code,
        name=cells.needed("name", FIELD_CHARS_MAX),
        native_name=cells.text("native_name", FIELD_CHARS_MAX),
        country=cells.country("country"),
        region=cells.text("region", FIELD_CHARS_MAX),
        sort=cells.text("kind", FIELD_CHARS_MAX),
        membership=cells.text("membership", FIELD_CHARS_MAX),
        executive_committee=cells.yes("executive_committee"),
        votes=cells.number("votes") or 0,
    )
    facts: list[f.Fact] = [fact]
    if sheet.columns & {"fee", "credentials"}:
        fee = _one_of(cells, "fee", FEES)
        facts.append(f.StandingGiven(code, fee, _one_of(cells, "credentials", CREDENTIALS)))
    return _said(cells, code, tuple(facts))


def session_facts(row: Row, sheet: Sheet, around: Around) -> Said:
    cells = Cells(row)
    code = _code(cells, "code")
    sort = category_code(cells.needed("kind", FIELD_CHARS_MAX))
    if sort and sort not in SESSION_KINDS:
        cells.warnings.append(
            say('kind "{sort}" is new to us: it is treated as an open session', sort=sort)
        )
    starts, ends = cells.moment("starts"), cells.moment("ends")
    if starts and ends and ends <= starts:
        cells.problems.append(
            say(
                "it ends ({ends}) before it starts ({starts}): correct one of them",
                ends=ends,
                starts=starts,
            )
        )
    elif starts and around.starts and not around.starts <= starts[:10] <= around.ends:
        cells.warnings.append(
            say("it starts on {day}, which is no day of the event", day=starts[:10])
        )
    capacity = cells.number("capacity")
    if sort == "visit" and not capacity:
        cells.problems.append(say("capacity is missing: a visit needs the number of its seats"))
    admits = tuple(category_code(word) for word in cells.words("admits", NOTE_CHARS_MAX))
    strange = [category for category in admits if category not in around.categories]
    if strange:
        cells.warnings.append(
            say('admits names "{text}", and nobody defined that category', text=shown(strange[0]))
        )
    fact = f.SessionDescribed(
        code=code,
        sort=sort,
        title=cells.needed("title", FIELD_CHARS_MAX),
        place=cells.text("place", FIELD_CHARS_MAX),
        starts=starts,
        ends=ends,
        capacity=capacity,
        admits=admits,
        sign_up=cells.yes("sign_up"),
        note=cells.text("note", NOTE_CHARS_MAX),
    )
    facts: tuple[f.Fact, ...] = (fact,)
    if sheet.columns & {"doors_open", "doors_close"}:
        opens = cells.moment_on("doors_open", starts[:10])
        closes = cells.moment_on("doors_close", ends[:10])
        if opens and closes and closes <= opens:
            cells.problems.append(
                say(
                    "its doors close ({closes}) before they open ({opens})",
                    closes=closes,
                    opens=opens,
                )
            )
        facts = (fact, f.DoorsSet(code, opens, closes))
    return _said(cells, code, facts)


def participant_facts(row: Row, sheet: Sheet, around: Around) -> Said:
    cells = Cells(row)
    code = normal_code(_code(cells, "registration_code"))
    participant = participant_id(around.event_code, code)
    registered = f.Registered(
        participant=participant,
        code=code,
        category=_category(cells, around),
        honorific=cells.text("honorific", FIELD_CHARS_MAX),
        given_name=cells.text("given_name", FIELD_CHARS_MAX),
        family_name=cells.text("family_name", FIELD_CHARS_MAX),
        family_name_first=cells.yes("family_name_first"),
        native_name=cells.text("native_name", FIELD_CHARS_MAX),
        position=cells.text("position", FIELD_CHARS_MAX),
        organisation=cells.text("organisation", FIELD_CHARS_MAX),
        delegation=_delegation(cells, around),
        country=cells.country("country"),
        head_of_delegation=_is_head(cells),
        languages=cells.languages("languages"),
        # Only who said yes is listed; where the list does not ask, nobody said anything.
        listed=cells.yes("list_of_participants"),
    )
    if not (registered.given_name or registered.family_name):
        cells.problems.append(say("the name is missing: fill in given_name or family_name"))
    _note_head(cells, registered, around, row)
    facts: list[f.Fact] = [registered]
    # A list that lacks these columns says nothing about them, so that it does not blank them.
    if sheet.columns & {"email", "phone"}:
        phone = cells.text("phone", FIELD_CHARS_MAX)
        if _MANGLED.fullmatch(phone.upper()):
            cells.warnings.append(
                say("phone is {phone}: the spreadsheet has lost its digits", phone=phone)
            )
        facts.append(f.ContactGiven(participant, cells.email("email"), phone))
    if sheet.columns & {"dietary", "access_needs"}:
        dietary = cells.text("dietary", FIELD_CHARS_MAX)
        facts.append(
            f.NeedsGiven(participant, dietary, cells.text("access_needs", FIELD_CHARS_MAX))
        )
    facts += _place(cells, participant, sheet)
    facts += _protocol(cells, participant, sheet, around)
    if ACCREDITATION in sheet.columns:
        state = _one_of(cells, ACCREDITATION, ACCREDITATIONS)
        facts.append(f.AccreditationGiven(participant, state))
    if "desk_note" in sheet.columns:
        facts.append(f.DeskNoteWritten(participant, cells.text("desk_note", NOTE_CHARS_MAX)))
    return _said(cells, code, tuple(facts))


def seating_facts(row: Row, sheet: Sheet, around: Around) -> Said:
    cells = Cells(row)
    code = normal_code(_code(cells, "registration_code"))
    participant = participant_id(around.event_code, code)
    if code and participant not in around.people:
        cells.problems.append(
            say(
                "nobody is registered with the code {text}: correct it, or add that person to "
                "the list of participants",
                text=shown(code),
            )
        )
    return _said(cells, code, tuple(_place(cells, participant, sheet)))


ReadRow = Callable[[Row, Sheet, Around], Said]
READERS: Mapping[str, ReadRow] = {
    "event": event_facts,
    "delegations": delegation_facts,
    "programme": session_facts,
    "participants": participant_facts,
    "seating": seating_facts,
}


def _said(cells: Cells, key: str, facts: tuple[f.Fact, ...]) -> Said:
    return Said(key, facts, tuple(cells.problems), tuple(cells.warnings))


def _place(cells: Cells, participant: str, sheet: Sheet) -> list[f.Fact]:
    """Table, seat and zones, where the list has columns for them."""
    facts: list[f.Fact] = []
    if sheet.columns & {"table", "seat"}:
        table, seat = (cells.text(name, PLACE_CHARS_MAX) for name in ("table", "seat"))
        facts.append(f.TableGiven(participant, table, seat))
    if "zones" in sheet.columns:
        zones = cells.words("zones", FIELD_CHARS_MAX)
        if len(zones) > ZONES_MAX:
            cells.problems.append(
                say(
                    "zones names {count}, and a badge shows {most}",
                    count=len(zones),
                    most=ZONES_MAX,
                )
            )
        facts.append(f.ZonesGiven(participant, zones))
    return facts


def _protocol(cells: Cells, participant: str, sheet: Sheet, around: Around) -> list[f.Fact]:
    """The role in the delegation, and whether protocol hears of the arrival."""
    facts: list[f.Fact] = []
    if sheet.columns & {"delegation_role", "accompanies"}:
        role = _one_of(cells, "delegation_role", {role: (role,) for role in ROLES})
        companion_of = normal_code(cells.text("accompanies", CODE_CHARS_MAX))
        of = participant_id(around.event_code, companion_of) if companion_of else ""
        # Whoever is called head is so by the column that all lists have.
        facts.append(f.RoleGiven(participant, "" if role == HEAD else role, of))
    if "announce" in sheet.columns:
        facts.append(f.Announced(participant, cells.yes("announce")))
    return facts


def _one_of(cells: Cells, name: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """The word that a cell means, however it is written; empty where the cell is."""
    text = cells.text(name, FIELD_CHARS_MAX)
    found = next((word for word, said in words.items() if text.casefold() in said), "")
    if text and not found:
        cells.problems.append(
            say(
                '{name} is "{text}": write one of {words}',
                name=name,
                text=shown(text),
                words=", ".join(words),
            )
        )
    return found


def plain_code(text: str) -> str:
    """A code of a delegation or session: upper case, without spaces, hyphens kept."""
    return re.sub(r"\s+", "", text).upper()


def _code(cells: Cells, name: str) -> str:
    text = cells.text(name, 1_000)
    code = plain_code(text)
    if not code:
        cells.problems.append(
            say("{name} is missing: give this row a code that no other row has", name=name)
        )
    elif len(code) > CODE_CHARS_MAX:
        cells.problems.append(
            say(
                "{name} has %n character(s) and at most {most} fit: shorten it",
                n=len(code),
                name=name,
                most=CODE_CHARS_MAX,
            )
        )
    elif _MANGLED.fullmatch(code) and "+" in code:
        cells.problems.append(
            say(
                '{name} is "{text}": the spreadsheet has turned it into a number. Make the '
                "column text, and type it again",
                name=name,
                text=shown(code),
            )
        )
    elif not _CODE.fullmatch(code):
        cells.problems.append(
            say(
                '{name} is "{text}": use the letters A to Z, digits and hyphens',
                name=name,
                text=shown(code),
            )
        )
    return code


def _category(cells: Cells, around: Around) -> str:
    text = cells.needed("category", FIELD_CHARS_MAX)
    category = category_code(text)
    if category and category not in around.categories:
        usual = ", ".join(sorted(around.categories))
        cells.problems.append(
            say('category is "{text}", which is none of {usual}', text=shown(text), usual=usual)
        )
    return category


def _delegation(cells: Cells, around: Around) -> str:
    code = plain_code(cells.text("delegation", FIELD_CHARS_MAX))
    # Without any list of delegations there is nothing to compare with; the plan warns once.
    if code and around.delegations and code not in around.delegations:
        cells.problems.append(
            say(
                'delegation is "{text}", which is not in the list of delegations: correct it, '
                "or add it to that list",
                text=shown(code),
            )
        )
    return code


def _is_head(cells: Cells) -> bool:
    role = cells.text("delegation_role", FIELD_CHARS_MAX)
    return cells.yes("head_of_delegation") or role.casefold() == HEAD


def _note_head(cells: Cells, registered: f.Registered, around: Around, row: Row) -> None:
    if not (registered.head_of_delegation and registered.delegation):
        return
    here = say("row {row}", row=row.number)
    first = around.heads.setdefault(registered.delegation, here)
    if first != here:
        cells.warnings.append(
            say(
                "delegation {delegation} has another head already, in {first}",
                delegation=registered.delegation,
                first=first,
            )
        )


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
