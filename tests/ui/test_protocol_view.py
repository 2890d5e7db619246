"""What protocol's screen shows of delegations, the order and boards, decided without a window."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import quorum as q
from kiosk.domain.cards import PersonHit
from kiosk.domain.delegation_cards import (
    ArrivalAlert,
    ArrivalBoard,
    DelegateLine,
    DelegationCard,
    FrozenCard,
    PlacedDelegation,
    QuorumCard,
)
from kiosk.domain.entries import EntryId
from tests.ui.people import NINE_MS
from ui.screens.protocol import view as v
from ui.words.times import VenueTime

SEOUL = VenueTime.of("Asia/Seoul")


def line(who: str, name: str, role: str = "member", at: int = 0, note: str = "") -> DelegateLine:
    hit = PersonHit(
        who, who, "delegate", "Ms", "Zoë", name, False, "", "Ulm", "DE", bool(at), False
    )
    return DelegateLine(hit, role, "", at, "Desk 1", note, 0, False)


HEAD = line("h", "Müller", "head", note="Greet")
WITH = replace(line("w", "Kim", "accompanying"), accompanies="h")
HERE = line("i", "Lee", at=NINE_MS)
ULM = DelegationCard(
    "ULM", "Ulm", "", "DE", "Europe", "full", True, 1, "open", "missing", (HEAD, WITH, HERE)
)


def test_a_delegation_is_found_by_its_name_its_code_or_anybody_in_it() -> None:
    for text in ("ulm", "MUL", "zoe kim", ""):
        assert v.found([ULM], text) == [ULM], text
    assert v.found([ULM], "ulm x") == []
    (row,) = v.delegation_rows([ULM])
    assert [cell.words for cell in row.cells] == ["Ulm", "1/3", "head awaited"]
    (row,) = v.delegation_rows([replace(ULM, lines=(HERE,))])
    assert row.cells[2].words == "no head"
    (row,) = v.delegation_rows([replace(ULM, lines=(replace(HEAD, checked_in_at_ms=1),))])
    assert row.cells[2].words == "head here"


def test_all_ticks_everybody_but_whoever_has_a_note_to_read_first() -> None:
    assert v.all_ticked(ULM) == {"w"}
    assert v.tickable(ULM) == {"h", "w"}
    assert v.notes_read(ULM, {"h", "w"}) == ("h",)
    looked = v.Looked(delegation="ULM", ticked=frozenset({"w", "i"}), reasons={"h": "ill"})
    view = v.people_view(ULM, looked, SEOUL, now_ms=NINE_MS)
    assert view.main == "Check in 1 and print"
    assert [row.cells[2].words for row in view.rows] == [
        "could not be",
        "ticked",
        "here since 09:00",
    ]
    assert view.rows[1].cells[1].words == "with Ms Zoë Müller"
    assert view.words == {"h": "ill"}
    assert "fee open" in view.about
    plain = v.people_view(ULM, v.Looked(), SEOUL, now_ms=NINE_MS)
    assert [row.cells[2].words for row in plain.rows][:2] == ["read the note", "awaited"]
    assert not plain.can_check_in


def test_the_order_shows_who_gave_a_place_and_which_heads_are_awaited() -> None:
    came = replace(ULM, code="C", lines=(replace(HEAD, checked_in_at_ms=NINE_MS),))
    board = ArrivalBoard(
        ("name", "arrival"),
        (PlacedDelegation(1, came, "Lee", "hosts", NINE_MS), PlacedDelegation(2, ULM)),
    )
    rows = v.arrival_rows(board, v.Looked(), SEOUL, now_ms=NINE_MS)
    assert [cell.words for cell in rows[0].cells] == [
        "1. Ulm", "Ms Zoë Müller", "1/1", "Lee: hosts", "here since 09:00",
    ]  # fmt: skip
    only = v.arrival_rows(board, v.Looked(only_awaited=True), SEOUL, now_ms=NINE_MS)
    assert [row.key for row in only] == ["ULM"]
    assert v.arrival_words(board).endswith("not here yet · Order: name, arrival")
    alert = ArrivalAlert(HEAD.person, "", True, NINE_MS, "Desk 1", (EntryId("a", 1, 1),))
    name, about = v.alert_words(alert, SEOUL, now_ms=NINE_MS)
    assert (name, about) == ("Ms Zoë Müller", "Head of delegation · Ulm · 09:00 · Desk 1")


def test_a_board_says_yes_or_no_since_when_and_names_nobody_who_was_erased() -> None:
    lines = (
        q.BoardLine("A", "Ulm", 1, "", "h", "head"),
        q.BoardLine("B", "Kyiv", 1, q.FEE_OPEN, "", ""),
        q.BoardLine("C", "Seoul", 1, "", "", ""),
    )
    board = q.Board(q.COMMITTEE, NINE_MS, 3, 2, 1, 2, 0, lines)
    view = v.quorum_view(QuorumCard(board, q.Rule(), {"h": "Ms Zoë Müller"}), SEOUL, now_ms=NINE_MS)
    assert (view.headline, view.tone) == ("Executive Committee: No quorum", "attention")
    assert view.sentence == "1 present, 2 needed · 2 of 3 may vote"
    assert [row.cells[4].words for row in view.rows] == ["present", "fee open", "absent"]
    yes = replace(board, needed=1, since_ms=NINE_MS, body=q.ASSEMBLY)
    view = v.quorum_view(QuorumCard(yes, q.Rule(), {}), SEOUL, now_ms=NINE_MS)
    assert (view.headline, view.tone) == ("General Assembly: Quorum", "ok")
    assert view.sentence.endswith("since 09:00")
    assert view.rows[0].cells[1].words == "not named any more"
    kept = FrozenCard("a/1/1", board, NINE_MS, "", "Desk 1", {})
    assert "by Desk 1" in v.frozen_view(kept, SEOUL, now_ms=NINE_MS).sentence
    assert v.frozen_name(kept, SEOUL, now_ms=NINE_MS) == "Executive Committee, 09:00"
    empty = replace(board, lines=())
    assert not v.quorum_view(QuorumCard(empty, q.Rule(), {}), SEOUL, now_ms=NINE_MS).rows
