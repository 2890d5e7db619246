"""Whose word about nodes counts: from the root downwards, in whatever order it is heard."""

from __future__ import annotations

import hashlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.entries import Branch, Entry, EntryId, Stamp
from kiosk.domain.node_rules import (
    NOTHING_HELD,
    Restored,
    are_two_people,
    decide_release,
    decide_revoke,
    decide_write_off,
    held_of,
)
from kiosk.domain.nodes import Registry, fold_nodes

KEYS = {name: name.encode() for name in ("root", "venue", "hub", "org", "desk", "gate", "evil")}


def node(name: str) -> str:
    return hashlib.sha256(KEYS[name]).digest()[:16].hex()


def says(author: str, seq: int, fact: f.Fact, *, at: int = 0) -> Entry:
    identity = EntryId(node(author), 1, seq)
    return Entry(identity, Stamp(at or seq, 0), at or seq, "", fact.subject, fact.kind, fact)


def enrols(author: str, seq: int, name: str, role: str, *, at: int = 0) -> Entry:
    return says(author, seq, f.NodeEnrolled(node(name), name, role, KEYS[name]), at=at)


TREE = [
    enrols("root", 1, "root", "desk"),
    enrols("root", 2, "venue", "hub"),
    enrols("root", 3, "org", "organiser"),
    says("venue", 1, f.HubChosen(node("venue"), node("root"))),
    enrols("venue", 2, "desk", "desk"),
    enrols("venue", 3, "hub", "hub"),
    enrols("hub", 1, "gate", "gate"),
]


def seen(entries: list[Entry], anchor: str = "root") -> Registry:
    return fold_nodes(entries, anchor=node(anchor))


def test_every_node_of_the_tree_sees_the_same_registry():
    assert seen(TREE) == seen(TREE, "venue") == seen([*TREE, *TREE])
    assert set(seen(TREE).nodes) == {node(name) for name in KEYS if name != "evil"}
    assert seen(TREE).ranks == {
        node("root"): 0,
        node("venue"): 1,
        node("org"): 1,
        node("hub"): 2,
    }


def test_a_station_lets_nobody_in_and_shuts_nobody_out_and_that_is_shown():
    lies = [
        enrols("desk", 1, "evil", "hub"),
        says("desk", 2, f.NodeRevoked(node("venue"))),
        enrols("evil", 1, "evil", "organiser"),
        says("evil", 2, f.StationWrittenOff(node("gate"), ("A", "B"), "x")),
        says("evil", 3, f.MintingReleased(node("root"), 1, ("A", "B"), "")),
        says("desk", 3, f.HubChosen(node("venue"), node("evil"))),
    ]
    registry = seen([*TREE, *lies])
    assert registry.nodes == seen(TREE).nodes
    assert not registry.held
    # What somebody says of itself is no claim over others.
    wanted = {lies[0].id, lies[1].id, lies[3].id, lies[4].id}
    assert set(registry.without_effect) == wanted


def test_another_key_under_a_known_name_says_nothing():
    forged = says("root", 9, f.NodeEnrolled(node("desk"), "desk", "hub", KEYS["evil"]))
    assert seen([*TREE, forged]).nodes[node("desk")].public_key == KEYS["desk"]


def test_two_hubs_cannot_shut_each_other_out_and_the_one_above_can():
    both = [
        says("venue", 8, f.NodeRevoked(node("org"))),
        says("org", 8, f.NodeRevoked(node("venue"))),
        says("venue", 9, f.NodeRevoked(node("root"))),
    ]
    assert not seen([*TREE, *both]).held
    above = says("root", 8, f.NodeRevoked(node("venue"), ((1, 3),)))
    registry = seen([*TREE, above])
    assert registry.is_shut_out(node("venue"))
    assert not registry.may_admit(node("venue"))
    assert node("desk") in registry.nodes


def test_what_a_hub_says_after_it_was_shut_out_has_no_effect_whatever_its_clock_says():
    shut_out = says("root", 8, f.NodeRevoked(node("venue"), ((1, 3),)), at=10**9)
    late = enrols("venue", 4, "evil", "hub", at=1)
    registry = seen([*TREE, shut_out, late])
    assert node("evil") not in registry.nodes
    assert registry.is_late(late.id)
    assert not registry.is_late(TREE[4].id)
    assert late.id in registry.without_effect
    of_old = says("root", 8, f.NodeRevoked(node("venue")))  # does not say how much was held
    assert not seen([*TREE, of_old, late]).is_late(late.id)


def test_hubs_that_name_each_other_still_have_one_root():
    ring = [
        says("root", 7, f.HubChosen(node("root"), node("venue"))),
        says("venue", 7, f.HubChosen(node("venue"), node("root"))),
    ]
    roots = {seen([*TREE, *ring], anchor).root for anchor in ("root", "venue")}
    assert roots == {min(node("root"), node("venue"))}


NAMES = st.sampled_from(sorted(KEYS))
FACTS = st.one_of(
    st.builds(
        lambda n, role: f.NodeEnrolled(node(n), n, role, KEYS[n]),
        NAMES,
        st.sampled_from(("desk", "hub", "organiser")),
    ),
    st.builds(
        lambda n, held: f.NodeRevoked(node(n), held), NAMES, st.sampled_from(((), ((1, 3),)))
    ),
    st.builds(lambda n: f.StationWrittenOff(node(n), ("A", "B"), "lost", ((1, 2),)), NAMES),
    st.builds(lambda n, h: f.HubChosen(node(n), node(h)), NAMES, NAMES),
    st.builds(lambda n: f.MintingReleased(node(n), 1, ("A", "B"), ""), NAMES),
)


@given(
    said=st.lists(st.tuples(NAMES, FACTS, st.integers(1, 5)), max_size=14),
    seed=st.integers(0, 2**32),
)
def test_the_order_in_which_it_is_heard_changes_nothing(said, seed):
    entries = [*TREE] + [
        says(author, 20 + n, fact, at=at) for n, (author, fact, at) in enumerate(said)
    ]
    wanted = seen(entries)
    shuffled = [*entries, *entries[: len(entries) // 2]]
    Random(seed).shuffle(shuffled)
    assert seen(shuffled) == wanted
    assert wanted.ranks[wanted.root] == 0
    assert not wanted.is_shut_out(wanted.root)
    for one in wanted.nodes.values():
        assert all(author in wanted.ranks for author in one.enrolled_by)


@pytest.mark.parametrize(
    "names",
    [(), ("Kim",), ("Kim", "KIM"), ("Kim", " Ki m "[:0]), ("Kim ", "  kim"), ("A", "B", "C")],
)
def test_fewer_or_more_than_two_people_are_not_two(names):
    assert not are_two_people(names)
    gone = f.StationWrittenOff(node("desk"), names, "lost")
    refused = decide_write_off(seen(TREE), node("venue"), gone, heads={})
    assert isinstance(refused.refusal, r.TwoPeopleNeeded)


def test_writing_off_keeps_what_was_held_and_names_as_they_are_read():
    gone = f.StationWrittenOff(node("desk"), (" Kim  Minjun", "Lee"), " stolen ")
    heads = {Branch(node("desk"), 1): 7, Branch(node("desk"), 4): 2, Branch(node("gate"), 1): 3}
    decision = decide_write_off(seen(TREE), node("venue"), gone, heads=heads)
    held = ((1, 7), (4, 2))
    wanted = f.StationWrittenOff(node("desk"), ("Kim Minjun", "Lee"), "stolen", held)
    assert decision.facts == (wanted,)
    again = seen([*TREE, says("venue", 9, wanted)])
    assert again.nodes[node("desk")].written_off
    refused = decide_write_off(again, node("root"), gone, heads=heads)
    assert refused.refusal == r.AlreadyWrittenOff(node("desk"))
    assert held_of(node("org"), heads) == NOTHING_HELD


def test_what_is_written_off_is_checked_like_any_act():
    def refusal(me: str, of: str, people: tuple[str, ...] = ("A", "B"), why: str = "x"):
        fact = f.StationWrittenOff(node(of), people, why)
        return decide_write_off(seen(TREE), node(me), fact, heads={}).refusal

    assert refusal("desk", "gate") == r.OrganiserOnly()
    assert refusal("venue", "venue") == r.OwnStation()
    assert refusal("venue", "evil") == r.UnknownStation(node("evil"))
    assert refusal("venue", "root") == r.HubAboveOnly(node("root"))
    assert refusal("venue", "desk", why=" ") == r.FieldMissing("reason")
    assert refusal("venue", "desk", why="x" * 501) == r.FieldTooLong("reason", 500)
    assert refusal("venue", "desk", people=("A" * 61, "B")) == r.FieldTooLong("name", 60)
    revoked = seen([*TREE, says("root", 9, f.NodeRevoked(node("desk")))])
    again = decide_revoke(revoked, node("root"), node("desk"), heads={})
    assert again.refusal == r.NothingChanged()


def test_a_restored_root_mints_again_once_all_have_reported_or_two_people_attest():
    branch = Branch(node("root"), 2)
    waiting = Restored(branch, is_held=True, reported=frozenset({node("org")}))

    def release(restored: Restored, *people: str, why: str = ""):
        return decide_release(seen(TREE), restored, attested_by=people, reason=why)

    # The stations under the venue report through it.
    assert release(waiting).refusal == r.StationsNotReported((node("venue"),))
    everybody = Restored(branch, is_held=True, reported=frozenset({node("org"), node("venue")}))
    assert release(everybody).facts == (f.MintingReleased(node("root"), 2, (), ""),)
    sold_itself = Restored(branch, is_held=True, reported=everybody.reported, has_own_acts=False)
    assert release(sold_itself).refusal == r.OwnActsLost()
    assert release(sold_itself, "Kim", "Lee").facts
    attested = release(waiting, "Kim", "Lee", why=" counted ")
    assert attested.facts == (f.MintingReleased(node("root"), 2, ("Kim", "Lee"), "counted"),)
    assert release(waiting, "Kim", "kim").refusal == r.TwoPeopleNeeded(("Kim", "kim"))
    assert release(waiting, why="x" * 501).refusal == r.FieldTooLong("reason", 500)
    assert release(Restored(branch, is_held=False)).refusal == r.MintingNotHeld()
    alone = decide_release(seen(TREE[:1]), waiting, attested_by=(), reason="")
    assert alone.refusal == r.StationsNotReported(())
    released = seen([*TREE, says("root", 30, attested.facts[0])])
    assert released.nodes[node("root")].released_epochs == {2}
