"""One bad entry never stops a fold: whatever a station's fault wrote, the others are applied."""

from __future__ import annotations

from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import facts as f
from kiosk.domain.entries import Branch, Entry, EntryId, Stamp
from kiosk.domain.nodes import fold_nodes
from kiosk.domain.seat_fold import fold_visit
from kiosk.projections.rows import FOLDS

ODD = (
    "",
    "/",
    "a/",
    "/1",
    "a/b",
    "a/1/2",
    "a/-1",
    "a/1_0",
    "a/ 1",
    "a/²",
    "a/" + "9" * 5_000,
    "é;x",
)
NODE = "ab" * 16
TEXTS = st.one_of(st.sampled_from((*ODD, NODE, f"{NODE}/1")), st.text(max_size=8))
NUMBERS = st.one_of(st.integers(-2, 9), st.sampled_from((2**31, 2**53, 2**63, -(2**63))))
IDS = st.builds(EntryId, st.sampled_from((NODE, "cd" * 16)), st.integers(1, 2), st.integers(1, 30))


def of_type(hint: Any) -> st.SearchStrategy[Any]:
    if hint is str:
        return TEXTS
    if hint is bool:
        return st.booleans()
    if hint is int:
        return NUMBERS
    if hint is bytes:
        return st.binary(max_size=33)
    if hint is EntryId:
        return IDS
    parts = get_args(hint)
    if get_origin(hint) is dict:
        return st.dictionaries(of_type(parts[0]), of_type(parts[1]), max_size=4)
    if get_origin(hint) is tuple and parts[-1] is Ellipsis:
        return st.lists(of_type(parts[0]), max_size=4).map(tuple)
    if get_origin(hint) is tuple:
        return st.tuples(*(of_type(part) for part in parts))
    return st.one_of(*(st.none() if part is type(None) else of_type(part) for part in parts))


def anything_said_as(form: type[f.Fact]) -> st.SearchStrategy[f.Fact]:
    hints = get_type_hints(form)
    return st.builds(form, **{name: of_type(hints[name]) for name in form.__struct_fields__})


def entries_of(facts: list[f.Fact], ids: list[EntryId]) -> list[Entry]:
    return [
        Entry(id_, Stamp(number, 0), number, "", fact.subject, fact.kind, fact)
        for number, (id_, fact) in enumerate(zip(ids, facts, strict=False))
    ]


ANYTHING = st.sampled_from(f.ALL_FACTS).flatmap(anything_said_as)
SEATS = [form for form in f.ALL_FACTS if form.kind.startswith("visit.")]


@given(facts=st.lists(ANYTHING, max_size=8), ids=st.lists(IDS, min_size=8, max_size=8))
def test_no_table_is_stopped_by_anything_that_an_entry_says(
    facts: list[f.Fact], ids: list[EntryId]
) -> None:
    entries = entries_of(facts, ids)
    for subject in {entry.subject for entry in entries if entry.subject.kind in FOLDS}:
        list(FOLDS[subject.kind](subject, [e for e in entries if e.subject == subject]))
    fold_nodes(entries, anchor=NODE)


@given(
    facts=st.lists(st.sampled_from(SEATS).flatmap(anything_said_as), max_size=10),
    ids=st.lists(IDS, min_size=10, max_size=10),
)
def test_no_visit_is_stopped_by_anything_that_is_said_of_its_seats(
    facts: list[Any], ids: list[EntryId]
) -> None:
    said: list[f.Fact] = [msgspec.structs.replace(fact, visit="V") for fact in facts]
    fold_visit("V", entries_of(said, ids))


@pytest.mark.parametrize("to", ODD)
def test_seats_that_are_handed_to_no_branch_stay_where_they_are(to: str) -> None:
    me = Branch(NODE, 1)
    said: list[f.Fact] = [f.SeatsMinted("V", (1, 2)), f.SeatsHanded("V", ((1, 0),), to)]
    ledger = fold_visit("V", entries_of(said, [EntryId(NODE, 1, n) for n in (1, 2)]))
    assert {number: right.holder for number, right in ledger.rights.items()} == {1: me, 2: me}
    good = f.SeatsHanded("V", ((1, 0),), f"{'cd' * 16}/7")
    ids = [EntryId(NODE, 1, n) for n in (1, 2, 3)]
    ledger = fold_visit("V", entries_of([*said, good], ids))
    assert ledger.rights[1].holder == Branch("cd" * 16, 7)
