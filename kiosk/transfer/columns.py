"""Which columns each kind of spreadsheet has, and under which other names they are known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from msgspec import Struct, field


class SheetKind(Struct, frozen=True):
    """One kind of spreadsheet: what it is called, its columns, and those it cannot do without."""

    name: str  # as the sample files are called
    columns: tuple[str, ...]
    required: tuple[tuple[str, ...], ...]  # of each group at least one
    synonyms: Mapping[str, str] = field(default_factory=dict)


EVENT = SheetKind(
    "event",
    ("code", "name", "host", "venue", "timezone", "starts", "ends", "languages", "next_event"),
    (("code",), ("name",), ("timezone",), ("starts",), ("ends",)),
    {"time_zone": "timezone", "start": "starts", "end": "ends", "city": "host"},
)
DELEGATIONS = SheetKind(
    "delegations",
    (
        "code", "name", "native_name", "country", "region", "kind", "membership",
        "executive_committee", "votes", "fee", "credentials",
    ),
    (("code",), ("name",), ("country", "region", "kind", "membership", "votes")),
    {
        "delegation": "code", "delegation_code": "code", "delegation_name": "name",
        "country_code": "country", "type": "kind", "member_status": "membership",
        "excom": "executive_committee", "fee_status": "fee", "membership_fee": "fee",
        "accreditation": "credentials",
    },
)  # fmt: skip
_CODES = {
    "code": "registration_code", "reg_code": "registration_code",
    "registration_no": "registration_code", "registration_number": "registration_code",
    "registration_id": "registration_code", "attendee_number": "registration_code",
    "attendee": "registration_code", "order_code": "registration_code",
}  # fmt: skip
ACCREDITATION = "accreditation"
PROTOCOL = ("delegation_role", "accompanies", "announce")
PLACE = ("table", "seat", "zones")
_PLACES = {
    "table_no": "table", "table_number": "table", "table_name": "table",
    "seat_no": "seat", "seat_number": "seat", "chair": "seat",
    "zone": "zones", "access_zone": "zones", "access_zones": "zones", "areas": "zones",
}  # fmt: skip
PARTICIPANTS = SheetKind(
    "participants",
    (
        "registration_code", "category", "honorific", "given_name", "family_name", "native_name",
        "family_name_first", "position", "organisation", "delegation", "country",
        "head_of_delegation", "email", "phone", "languages", "dietary", "access_needs",
        "list_of_participants", "table", "seat", "zones", "desk_note",
        *PROTOCOL, ACCREDITATION,
    ),
    (("registration_code",), ("category",), ("given_name", "family_name")),
    _CODES | _PLACES | {
        "type": "category", "ticket_type": "category", "participant_category": "category",
        "registration_type": "category",
        "title": "honorific", "salutation": "honorific",
        "first_name": "given_name", "given_names": "given_name", "forename": "given_name",
        "last_name": "family_name", "surname": "family_name", "family_names": "family_name",
        "name_in_native_script": "native_name", "local_name": "native_name",
        "job_title": "position", "function": "position",
        "organization": "organisation", "company": "organisation", "affiliation": "organisation",
        "institution": "organisation",
        "delegation_code": "delegation",
        "country_code": "country", "home_country": "country",
        "role": "delegation_role", "role_in_delegation": "delegation_role",
        "accompanying_person_of": "accompanies", "companion_of": "accompanies",
        "vip": "announce", "announce_arrival": "announce",
        "accredited": "accreditation", "accreditation_status": "accreditation",
        "head": "head_of_delegation", "hod": "head_of_delegation",
        "e_mail": "email", "email_address": "email", "e_mail_address": "email",
        "phone_number": "phone", "mobile": "phone", "telephone": "phone",
        "language": "languages",
        "diet": "dietary", "dietary_needs": "dietary", "dietary_requirements": "dietary",
        "access": "access_needs", "accessibility": "access_needs",
        "listed": "list_of_participants",
        "note": "desk_note", "notes": "desk_note", "comment": "desk_note",
    },
)  # fmt: skip
PROGRAMME = SheetKind(
    "programme",
    (
        "code", "kind", "title", "place", "starts", "ends", "capacity", "admits", "sign_up",
        "doors_open", "doors_close", "note",
    ),
    (("code",), ("kind",), ("title",), ("starts",), ("ends",)),
    {
        "session_code": "code", "type": "kind", "name": "title", "session": "title",
        "room": "place", "venue": "place", "start": "starts", "end": "ends", "seats": "capacity",
        "categories": "admits", "signup": "sign_up", "notes": "note",
        "doors": "doors_open", "opens": "doors_open", "entry_from": "doors_open",
        "closes": "doors_close", "entry_until": "doors_close",
    },
)  # fmt: skip

# A seating plan is made when most have answered: it names people and says nothing else of them.
SEATING = SheetKind(
    "seating", ("registration_code", *PLACE), (("registration_code",), PLACE), _CODES | _PLACES
)

_CODE_OF = ("participant", "person", "code", "registration_code", "badge", "badge_no")
# A list of its own, read by a command of its own: who meets whom, when and at which table.
MEETINGS = SheetKind(
    "meetings",
    ("first", "second", "day", "starts", "ends", "minutes", "table"),
    (("first",), ("second",), ("starts",)),
    {
        **{f"{name}_{at}": one for at, one in ((1, "first"), (2, "second")) for name in _CODE_OF},
        "host": "first", "guest": "second", "a": "first", "b": "second",
        "date": "day", "start": "starts", "time": "starts", "from": "starts",
        "end": "ends", "until": "ends", "length": "minutes", "duration": "minutes",
        "table_no": "table", "table_number": "table", "place": "table",
    },
)  # fmt: skip

# Facts are planned in this order, so that what a row refers to is known when its turn comes.
KINDS = (EVENT, DELEGATIONS, PROGRAMME, PARTICIPANTS, SEATING)


class Header(Struct, frozen=True):
    """One header row, understood: which column holds what."""

    kind: SheetKind
    places: Mapping[str, int]  # our column name: its place in the row
    unknown: tuple[str, ...]
    twice: tuple[str, ...]

    @property
    def missing(self) -> list[str]:
        return [" or ".join(group) for group in self.kind.required if not self._has(group)]

    def _has(self, group: tuple[str, ...]) -> bool:
        return any(name in self.places for name in group)


def column_name(text: str) -> str:
    """A header cell as we compare it: "E-mail address *" is "e_mail_address"."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("#", " number ")
    return re.sub(r"[^\w]+|_+", "_", plain).strip("_")


def understand(cells: Sequence[str], kinds: Sequence[SheetKind] = KINDS) -> Header:
    """The header as the kind of sheet that it fits best; it may still lack required columns."""
    headers = [_as_kind(cells, kind) for kind in kinds]
    return max(headers, key=lambda header: (not header.missing, len(header.places)))


def _as_kind(cells: Sequence[str], kind: SheetKind) -> Header:
    places: dict[str, int] = {}
    twice: list[str] = []
    names = [column_name(cell) for cell in cells]
    for at, name in enumerate(names):
        if name in kind.columns and name in places:
            twice.append(name)
        elif name in kind.columns:
            places[name] = at
    unknown: list[str] = []
    for at, name in enumerate(names):
        ours = kind.synonyms.get(name, "")
        if ours and ours not in places:
            places[ours] = at
        elif name and name not in kind.columns:
            unknown.append(cells[at].strip())
    return Header(kind, places, tuple(unknown), tuple(twice))
