"""What a list said last is the same, whether it is read from the sheet or from the log."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain.import_digest import changed_facts, digest_of_facts, is_blank

ANA = f.Registered(
    participant="01" * 16, code="ANA1", category="mayor", honorific="", given_name="Ana",
    family_name="Cruz", family_name_first=False, native_name="", position="", organisation="",
    delegation="", country="PH", head_of_delegation=False, languages=("fil", "en"), listed=True,
)  # fmt: skip
CONTACT = f.ContactGiven(ANA.participant, "ana@example.org", "")
NEEDS = f.NeedsGiven(ANA.participant, "", "")


def test_order_and_blank_facts_make_no_difference() -> None:
    assert digest_of_facts([ANA, CONTACT]) == digest_of_facts([CONTACT, NEEDS, ANA])


def test_of_several_facts_of_a_kind_the_last_counts() -> None:
    earlier = replace(ANA, position="Councillor")
    assert digest_of_facts([earlier, CONTACT, ANA]) == digest_of_facts([ANA, CONTACT])
    assert digest_of_facts([ANA, CONTACT, earlier]) != digest_of_facts([ANA, CONTACT])


def test_every_field_counts() -> None:
    for change in ({"category": "press"}, {"languages": ("en", "fil")}, {"listed": False}):
        assert digest_of_facts([replace(ANA, **change)]) != digest_of_facts([ANA])


def test_only_what_changed_is_told() -> None:
    known = digest_of_facts([ANA, CONTACT])
    assert changed_facts([ANA, CONTACT, NEEDS], known) == ()
    moved = replace(CONTACT, phone="1")
    assert changed_facts([ANA, moved, NEEDS], known) == (moved,)
    assert changed_facts([ANA, CONTACT, NEEDS], "") == (ANA, CONTACT)


def test_a_note_that_is_said_no_more_is_cleared_once_and_may_be_said_again() -> None:
    note, none = (f.DeskNoteWritten(ANA.participant, text) for text in ("Greet her", ""))
    (cleared,) = changed_facts([ANA, none], digest_of_facts([ANA, note]))
    assert cleared == f.DeskNoteCleared(ANA.participant)
    known = digest_of_facts([ANA, note, cleared])
    assert changed_facts([ANA, none], known) == ()
    assert changed_facts([ANA, note], known) == (note,)


def test_what_was_said_and_is_said_no_more_is_written_blank() -> None:
    gone = f.ContactGiven(ANA.participant, "", "")
    assert is_blank(gone)
    assert not is_blank(CONTACT)
    assert changed_facts([ANA, gone], digest_of_facts([ANA, CONTACT])) == (gone,)
    assert changed_facts([ANA, gone], digest_of_facts([ANA, CONTACT, gone])) == ()
