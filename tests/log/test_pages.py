"""Pages for the exchange: they end where somebody signed, whoever asks and for how little."""

from collections.abc import Callable

import pytest

from kiosk.desk import Desk
from kiosk.domain.commands import CheckIn, EnrolNode, RecordImport
from kiosk.domain.exchange import PAGE_BYTES_MAX
from kiosk.domain.facts import DelegationDescribed
from tests.desk.small_event import CODES, PROGRAMME
from tests.desk.stations import pages_of

LONG = 350


def described(number: int) -> DelegationDescribed:
    return DelegationDescribed(
        f"D{number}", f"Delegation {number}", "", "KR", "Asia", "city", "full", False, 1
    )


@pytest.fixture
def author(new_desk: Callable[[str], Desk]) -> Desk:
    """It signs after every 200 entries of one act, so there is one signature in 200."""
    desk = new_desk("author")
    desk.do(RecordImport((*PROGRAMME, *(described(n) for n in range(LONG)))))
    return desk


def relay_of(author: Desk, new_desk: Callable[[str], Desk]) -> Desk:
    """A node that was given everything in the longest pages, so it holds few signatures."""
    relay = new_desk("relay")
    author.do(EnrolNode(relay.node, "Desk 2", "desk", relay.public_key))
    relay.adopt(author.join_kit())
    assert relay.take_in(pages_of(author, count_max=500)).refused == ()
    return relay


@pytest.mark.parametrize("count_max", [1, 7, 100, 199, 250, 500])
def test_a_page_that_is_passed_on_ends_at_its_signature_however_little_is_asked_for(
    author: Desk, new_desk: Callable[[str], Desk], count_max: int
) -> None:
    relay, reader = relay_of(author, new_desk), new_desk("reader")
    reader.adopt(author.join_kit())
    pages = pages_of(relay, count_max=count_max)
    assert reader.take_in(pages).refused == ()
    assert reader.heads()[author.branch] == author.heads()[author.branch]
    assert all(len(page.entries) > 0 for page in pages)


def test_a_page_takes_all_the_signatures_that_fit(author: Desk) -> None:
    for code in CODES[:5]:
        author.do(CheckIn(code))
    after = author.heads()[author.branch].seq - 4
    page = author.page(author.branch, after, count_max=500, bytes_max=PAGE_BYTES_MAX)
    assert page.mark.seq == after + 4
    small = author.page(author.branch, after, count_max=500, bytes_max=1)
    assert after < small.mark.seq < page.mark.seq
    size = sum(entry.size_bytes for entry in small.entries)
    again = author.page(author.branch, after, count_max=500, bytes_max=size)
    assert again == small


def test_a_branch_without_more_has_no_page(author: Desk) -> None:
    head = author.heads()[author.branch].seq
    with pytest.raises(IndexError):
        author.page(author.branch, head, count_max=1, bytes_max=1)
