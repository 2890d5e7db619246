"""Who may vote, who is here, whether it is enough, and boards that stay as they were frozen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain import quorum as q
from kiosk.domain.entries import Entry, EntryId, Stamp
from kiosk.domain.facts import BoardFrozen, Fact, QuorumRuled

CODES = ("AAA", "BBB", "CCC", "DDD")
SPANS = st.lists(
    st.tuples(st.integers(0, 20), st.one_of(st.integers(21, 40), st.just(q.FOR_EVER_MS))),
    max_size=2,
).map(tuple)
MEMBERS = st.builds(
    q.Member,
    code=st.sampled_from(CODES),
    name=st.sampled_from(("Ulm", "Kyiv", "Seoul")),
    membership=st.sampled_from(("full", "Full", "associate", "")),
    committee=st.booleans(),
    votes=st.integers(0, 2),
    fee=st.sampled_from(("", "paid", "open")),
    credentials=st.sampled_from(("", "accepted", "missing")),
)
WORLDS = st.tuples(
    st.lists(MEMBERS, max_size=4, unique_by=lambda one: one.code),
    st.lists(
        st.builds(
            q.Voter,
            st.text("ab12", min_size=1, max_size=3),
            st.sampled_from(CODES),
            st.sampled_from(("head", "alternate", "member")),
            SPANS,
        ),
        max_size=8,
        unique_by=lambda one: one.participant,
    ),
)
RULES = st.builds(
    q.Rule, st.sampled_from(((1, 2), (2, 3), (1, 1))), st.booleans(), st.sampled_from(q.BASES)
)


def member(code: str, **others: object) -> q.Member:
    known: dict[str, object] = {"membership": "full", "committee": True, "votes": 1} | others
    return q.Member(code, code, **known)  # type: ignore[arg-type]


def here(who: str, code: str, role: str = "head", since: int = 5) -> q.Voter:
    return q.Voter(who, code, role, ((since, q.FOR_EVER_MS),))


def board(members: list[q.Member], voters: list[q.Voter], at: int = 50, **rule: object) -> q.Board:
    return q.board_at(q.COMMITTEE, members, voters, q.Rule(**rule), at)  # type: ignore[arg-type]


def test_more_than_half_of_the_members_is_enough_and_it_says_since_when() -> None:
    members = [member(code) for code in CODES]
    voters = [here(f"p{n}", code, since=10 * n) for n, code in enumerate(CODES[:3], start=1)]
    now = board(members, voters)
    assert (now.members, now.entitled, now.present, now.needed) == (4, 4, 3, 3)
    assert (now.has_quorum, now.since_ms) == (True, 30)
    assert not board(members, voters, at=29).has_quorum
    gone = [*voters[:2], replace(voters[2], here=((30, 40),))]
    after = board(members, gone)
    assert (after.has_quorum, after.since_ms) == (False, 40)
    assert board(members, voters, share=(2, 3), more_than=False).needed == 3
    assert not board([], []).has_quorum


def test_fee_credentials_and_membership_decide_who_may_vote_and_silence_bars_nobody() -> None:
    said = {
        "AAA": {"fee": "open"},
        "BBB": {"credentials": "missing"},
        "CCC": {"membership": "associate"},
        "DDD": {"votes": 0},
    }
    members = [member(code, **others) for code, others in said.items()] + [member("EEE")]
    now = board(members, [here(code, code) for code in (*CODES, "EEE")], of=q.ENTITLED)
    assert {line.code: line.why_not for line in now.lines} == {
        "AAA": q.FEE_OPEN,
        "BBB": q.CREDENTIALS_MISSING,
        "CCC": q.NOT_A_FULL_MEMBER,
        "DDD": q.NO_VOTE,
        "EEE": "",
    }
    assert (now.entitled, now.present, now.needed, now.has_quorum) == (1, 1, 1, True)
    everybody = q.board_at(q.ASSEMBLY, members, [], q.Rule(), 50)
    assert everybody.members == 4, "an associate member is none of the assembly's"


def test_an_alternate_counts_only_while_the_delegate_is_absent() -> None:
    one = [member("AAA")]
    stands = here("alt", "AAA", "alternate", since=1)
    assert board(one, [stands]).lines[0].by == "alt"
    both = board(one, [stands, here("head", "AAA", since=9)])
    assert (both.lines[0].by, both.present) == ("head", 1)
    assert board(one, [stands, here("x", "AAA", "member")], at=0).present == 0


@given(world=WORLDS, rule=RULES, at=st.integers(0, 60), seed=st.randoms(use_true_random=False))
def test_no_order_of_members_and_people_changes_the_board(world, rule, at, seed) -> None:  # type: ignore[no-untyped-def]
    members, voters = world
    first = q.board_at(q.COMMITTEE, members, voters, rule, at)
    seed.shuffle(members)
    seed.shuffle(voters)
    again = q.board_at(q.COMMITTEE, members, voters, rule, at)
    assert again == first
    assert first.present <= first.entitled <= first.members
    assert first.since_ms <= at
    for line in first.lines:
        if line.role == "alternate":
            heads = [v for v in voters if v.delegation == line.code and v.role == "head"]
            assert not any(head.is_here(at) for head in heads)


def entries_of(facts: list[Fact]) -> list[Entry]:
    return [
        Entry(EntryId("ab" * 16, 1, n), Stamp(n, 0), n, "Kim", fact.subject, fact.kind, fact)
        for n, fact in enumerate(facts, start=1)
    ]


SAID = st.one_of(
    st.builds(
        lambda world, rule, at: q.as_frozen(q.board_at(q.COMMITTEE, *world, rule, at), "Lee"),
        WORLDS,
        RULES,
        st.integers(0, 60),
    ),
    st.builds(
        QuorumRuled,
        st.sampled_from(q.BODIES),
        st.sampled_from(((1, 2), (0, 1), (3, 2), (1, 0))),
        st.booleans(),
        st.sampled_from((*q.BASES, "others")),
    ),
)


@given(
    first=st.lists(SAID, max_size=3),
    later=st.lists(SAID, max_size=3),
    seed=st.randoms(use_true_random=False),
)
def test_a_frozen_board_never_changes_whatever_is_said_later(first, later, seed) -> None:  # type: ignore[no-untyped-def]
    entries = entries_of([*first, *later])
    before = q.fold_quorum(entries[: len(first)]).frozen
    mixed = [*entries, *entries]
    seed.shuffle(mixed)
    after = q.fold_quorum(mixed)
    kept = {one.entry: one for one in after.frozen}
    assert all(kept[one.entry] == one for one in before)
    for one in after.frozen:
        fact = next(entry.fact for entry in entries if entry.id == one.entry)
        assert isinstance(fact, BoardFrozen)
        assert q.as_frozen(one.board, one.by) == fact
    assert after.rules == q.fold_quorum(entries).rules
