"""Whatever stands in the cells, every row is accounted for and nothing falls over."""

from __future__ import annotations

import csv
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.transfer.columns import KINDS
from kiosk.transfer.planning import Known, plan_import
from kiosk.transfer.sheets import Row, Sheet
from tests.transfer.lists import after

ODD = st.sampled_from(
    ["", " ", "yes", "KR", "SNM", "mayor", "visit", "2024-05-01T09:00", "2024-05-01", "12", "-1",
     "1.23E+10", "a@b.org", "김민준", "\u202eabc", "=1+1", "Asia/Seoul", "../../etc", "9" * 5000]
)  # fmt: skip
CELL = ODD | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@st.composite
def sheets(draw: st.DrawFn) -> list[Sheet]:
    drawn = []
    for kind in KINDS[1:]:
        row = st.fixed_dictionaries({name: CELL for name in kind.columns})
        rows = draw(st.lists(row, max_size=4))
        numbered = tuple(Row(number, values) for number, values in enumerate(rows, start=2))
        drawn.append(Sheet(f"{kind.name}.csv", kind.name, frozenset(kind.columns), numbered))
    return drawn


@settings(deadline=None, max_examples=200)
@given(sheets())
def test_every_row_is_new_changed_unchanged_or_rejected_and_then_stays_so(
    lists: list[Sheet],
) -> None:
    known = Known("TEST24")
    plan = plan_import(lists, known)
    rows = sum(len(sheet.rows) for sheet in lists)
    assert plan.new + plan.changed + plan.unchanged + len(plan.rejected) == rows
    assert all(each.reason.strip(".") for each in plan.rejected)
    held = Known("TEST24", after(plan).digests)
    again = plan_import(lists, held)
    assert (again.new, again.changed, again.facts) == (0, 0, ())
    assert again.unchanged == plan.new


@settings(deadline=None)
@given(st.text(alphabet="áñ김=-09 az", max_size=20))
def test_a_name_goes_through_a_csv_and_a_plan_as_it_was(name: str) -> None:
    from kiosk.transfer.csv_rows import rows_of

    file = StringIO(newline="")
    csv.writer(file).writerow(["A1", "press", name, "Lee"])
    (raw,) = rows_of(file.getvalue(), ",")
    names = ("registration_code", "category", "given_name", "family_name")
    row = Row(1, dict(zip(names, raw.cells, strict=True)))
    plan = plan_import([Sheet("p.csv", "participants", frozenset(names), (row,))], Known("T"))
    assert plan.facts[0].given_name == " ".join(name.split())  # type: ignore[attr-defined]
