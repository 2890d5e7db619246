"""Whose badges go into one file, in which order, and on what."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from kiosk.desk import Desk, open_desk
from kiosk.desk.batches import Choice
from kiosk.domain.commands import CheckInPerson
from kiosk.sample import sample_folder


@pytest.fixture
def desk(tmp_path: Path):
    with open_desk(tmp_path / "station") as opened:
        opened.apply_import(opened.plan_import([sample_folder("excom2019")]))
        yield opened


def texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    return found


def cards(desk: Desk, choice: Choice) -> list:
    return [desk.person(one) for one in desk.printing.chosen(choice)]


def test_badges_are_sorted_by_the_family_name_whatever_its_case_or_accents(desk: Desk) -> None:
    from kiosk.domain.names import sort_key

    people = cards(desk, Choice(category="delegate"))
    assert [sort_key(one) for one in people] == sorted(sort_key(one) for one in people)
    assert {one.category for one in people} == {"delegate"}


def test_badges_by_delegation_have_its_head_first_and_loners_last(desk: Desk) -> None:
    people = cards(desk, Choice(sort="delegation"))
    codes = [one.delegation for one in people]
    assert codes == sorted(codes, key=lambda code: (not code, code))
    for code in set(codes) - {""}:
        heads = [one.head_of_delegation for one in people if one.delegation == code]
        assert heads == sorted(heads, reverse=True)


def test_a_badge_that_was_printed_is_not_printed_again(desk: Desk, tmp_path: Path) -> None:
    everybody = desk.printing.chosen(Choice())
    desk.do(CheckInPerson(everybody[0]))
    left = desk.printing.chosen(Choice(not_printed=True))
    assert set(everybody) - set(left) == {everybody[0]}
    report = desk.batch_pdf(left[:9], tmp_path / "some.pdf", layout="a4-8x90x55", start=8)
    assert (report.badges, report.pages) == (9, 2)
    assert len(desk.printing.chosen(Choice(not_printed=True))) == len(left) - 9


def test_a_place_card_or_a_sign_is_no_badge_and_issues_none(desk: Desk, tmp_path: Path) -> None:
    everybody = desk.printing.chosen(Choice())
    signs = desk.batch_pdf(everybody, tmp_path / "signs.pdf", layout="lane-sign")
    assert signs.pages == len({desk.person(one).category for one in everybody})
    desk.batch_pdf(everybody[:4], tmp_path / "cards.pdf", layout="place-card")
    assert desk.printing.chosen(Choice(not_printed=True)) == everybody


def test_a_day_slip_says_what_the_person_signed_up_for(desk: Desk, tmp_path: Path) -> None:
    from kiosk.domain.commands import SignUp

    visit = next(one for one in desk.visits() if one.capacity)
    who = desk.printing.chosen(Choice(category="delegate"))[0]
    outcome = desk.do(SignUp(who, visit.visit))
    assert outcome.refusal is None
    desk.batch_pdf([who], tmp_path / "slip.pdf", layout="day-slip")
    [slip] = texts(tmp_path / "slip.pdf")
    assert " ".join(visit.title.split()) in " ".join(slip.split())
    assert "Confirmed" in slip


def test_a_table_list_has_a_page_for_each_table_and_only_who_sits(
    desk: Desk, tmp_path: Path
) -> None:
    people = desk.people("delegate")[:5]
    seats = zip(people, ("10,1", "9,2", "9,1", "10,2", ","), strict=True)
    plan = tmp_path / "gala.csv"
    lines = [f"{one.registration_code},{seat},A;B" for one, seat in seats]
    plan.write_text("\n".join(["registration_code,table,seat,zones", *lines]))
    desk.apply_import(desk.plan_import([plan]))
    assert desk.printing.sort_for("table-list") == "table"
    assert desk.printing.sort_for("a6-portrait") == "name"
    seated = desk.printing.chosen(Choice(sort="table", seated=True))
    assert seated == [people[at].participant for at in (2, 1, 0, 3)]
    assert desk.printing.chosen(Choice(sort="table"))[:4] == seated
    card = desk.person(seated[2])
    assert (card.at_table, card.at_seat, card.zones) == ("10", "1", ("A", "B"))
    report = desk.batch_pdf(seated, tmp_path / "tables.pdf", layout="table-list")
    assert report.pages == 2
    assert ["Table 9" in page for page in texts(tmp_path / "tables.pdf")] == [True, False]


def test_a_person_who_is_erased_sits_nowhere(desk: Desk, tmp_path: Path) -> None:
    from kiosk.domain.commands import ErasePerson

    who = desk.people("delegate")[0]
    plan = tmp_path / "gala.csv"
    plan.write_text(f"code,table\n{who.registration_code},Zyxquor\n")
    desk.apply_import(desk.plan_import([plan]))
    desk.do(ErasePerson(who.participant))
    page = desk.page(desk.branch, 0, count_max=2_000, bytes_max=10_000_000)
    assert not any(b"Zyxquor" in (entry.body or b"") for entry in page.entries)
