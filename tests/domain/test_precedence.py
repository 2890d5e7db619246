"""The order of delegations: by rule, with places by hand kept, however the words came in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.entries import Entry, EntryId, Stamp
from kiosk.domain.facts import Fact, PlaceGiven, PrecedenceRuled
from kiosk.domain.precedence import CRITERIA, Precedence, Ranked, fold_precedence, in_precedence

ULM = Ranked("ULM", "Ulm", "DE", "associate", False, "delegate", 0)
SEOUL = Ranked("SEL", "Seoul", "KR", "full", True, "mayor", 90)
KYIV = Ranked("KYI", "Kyiv", "UA", "full", False, "mayor", 10)
AMMAN = Ranked("AMM", "Amman", "JO", "full", True, "vip", 0)
ALL = (ULM, SEOUL, KYIV, AMMAN)


def codes(precedence: Precedence) -> list[str]:
    return [one.code for one in in_precedence(ALL, precedence)]


def entries_of(facts: list[Fact]) -> list[Entry]:
    return [
        Entry(EntryId("ab" * 16, 1, n), Stamp(n, 0), n, "Kim", fact.subject, fact.kind, fact)
        for n, fact in enumerate(facts, start=1)
    ]


def test_the_rule_is_the_first_criterion_that_differs() -> None:
    assert codes(Precedence()) == ["AMM", "SEL", "KYI", "ULM"]
    assert codes(Precedence(("arrival", "name"))) == ["KYI", "SEL", "AMM", "ULM"]
    assert codes(Precedence(("rank", "country"))) == ["SEL", "KYI", "AMM", "ULM"]
    assert codes(Precedence(("membership", "committee", "country"))) == ["AMM", "SEL", "KYI", "ULM"]


def test_a_place_by_hand_is_kept_with_its_author_and_reason_until_it_is_given_back() -> None:
    facts: list[Fact] = [PlaceGiven("ULM", 1, "", "host of the next"), PlaceGiven("X", 9, "b", "c")]
    precedence = fold_precedence(entries_of(facts))
    assert codes(precedence) == ["ULM", "AMM", "SEL", "KYI"]
    given_ = precedence.given["ULM"]
    assert (given_.by, given_.reason, given_.at_ms) == ("Kim", "host of the next", 1)
    back = fold_precedence(entries_of([*facts, PlaceGiven("ULM", 0, "", "")]))
    assert codes(back) == codes(Precedence())
    ruled = fold_precedence(entries_of([PrecedenceRuled(("arrival", "nonsense", "arrival"))]))
    assert ruled.rule == ("arrival",)
    assert fold_precedence(entries_of([PrecedenceRuled(("?",))])).rule == Precedence().rule


SAID = st.one_of(
    st.builds(
        PlaceGiven,
        st.sampled_from(("ULM", "SEL", "KYI", "AMM", "?")),
        st.integers(-1, 9),
        st.just("Kim"),
        st.just("so"),
    ),
    st.builds(PrecedenceRuled, st.lists(st.sampled_from((*CRITERIA, "?")), max_size=3).map(tuple)),
)


@given(facts=st.lists(SAID, max_size=8), seed=st.randoms(use_true_random=False))
def test_no_order_of_entries_or_delegations_changes_the_order(facts, seed) -> None:  # type: ignore[no-untyped-def]
    entries = entries_of(facts)
    before = fold_precedence(entries)
    found = codes(before)
    assert sorted(found) == sorted(one.code for one in ALL), "nobody is lost and nobody twice"
    mixed, people = [*entries, *entries], list(ALL)
    seed.shuffle(mixed)
    seed.shuffle(people)
    assert [one.code for one in in_precedence(people, fold_precedence(mixed))] == found
    alone = {code for code, one in before.given.items() if one.place <= len(ALL)}
    if len(before.given.keys() - {"?"}) == 1 and alone - {"?"}:
        (code,) = alone - {"?"}
        assert found.index(code) == before.given[code].place - 1
