"""What stands on a badge comes from the registration, the category and the event."""

import pytest
from msgspec.structs import replace

from kiosk.domain.categories import category_of
from kiosk.domain.facts import Registered
from kiosk.printing.badge_of import badge_of, country_name
from tests.printing.print_world import ANA

MAYOR = Registered(
    participant=ANA,
    code="4TYSBH",
    category="mayor",
    honorific="Hon.",
    given_name="Gil-dong",
    family_name="Hong",
    family_name_first=True,
    native_name="홍길동",
    position="Mayor",
    organisation="Seongnam City",
    delegation="SEO",
    country="KR",
    head_of_delegation=True,
    languages=("ko", "en"),
    listed=True,
)


def test_a_badge_says_who_from_where_and_of_which_category() -> None:
    badge = badge_of(MAYOR, category=category_of("mayor"), event_name="EXCOM", qr_text="K1:X")
    assert (badge.category_letter, badge.category_word) == ("M", "Mayor")
    assert (badge.native_name, badge.country) == ("홍길동", "South Korea")
    assert (badge.event_name, badge.qr_text, badge.training) == ("EXCOM", "K1:X", False)
    assert badge.family_name_first
    assert badge.lines == ("Head of delegation",)


def test_a_name_is_said_as_each_document_wants_it() -> None:
    doctor = replace(MAYOR, family_name="Hong, PhD")
    badge = badge_of(doctor, category=category_of("mayor"), event_name="EXCOM", qr_text="K1:X")
    assert badge.name == "Hong Gil-dong"
    assert badge.capital_name == "HONG Gil-dong"
    assert badge.formal_name == "Hon. Hong Gil-dong, PhD"
    assert badge.languages == ("ko", "en")


def test_who_heads_no_delegation_is_not_said_to() -> None:
    member = replace(MAYOR, head_of_delegation=False)
    badge = badge_of(member, category=category_of("mayor"), event_name="EXCOM", qr_text="K1:X")
    assert badge.lines == ()


@pytest.mark.parametrize(
    ("written", "read"),
    [("it", "Italy"), ("TR", "Türkiye"), ("", ""), ("Republic of Korea", "Republic of Korea")],
)
def test_countries_read_in_english_or_as_they_were_written(written: str, read: str) -> None:
    assert country_name(written) == read
