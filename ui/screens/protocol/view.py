"""Delegations, arrivals and boards, computed: what stands in which row, and how loud it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence, Set

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.domain.delegation_cards import (
    ArrivalAlert,
    ArrivalBoard,
    DelegateLine,
    DelegationCard,
    FrozenCard,
    PlacedDelegation,
    QuorumCard,
)
from kiosk.domain.names import addressed_name
from kiosk.domain.quorum import Board, BoardLine
from ui.models.cells import Cell, TableRow
from ui.screens.protocol.meeting_view import frozen_notes, frozen_words, notes
from ui.words import counted, translate
from ui.words.joined import with_colon
from ui.words.protocol import body_words, role_words, rule_words, why_not_words
from ui.words.times import VenueTime

DELEGATIONS, ARRIVALS, BOARD, CARDS = TABS = ("delegations", "arrivals", "board", "place cards")


class Looked(Struct, frozen=True):
    """What somebody looks at: which part, what was typed, and whom they ticked."""

    tab: str = DELEGATIONS
    text: str = ""
    delegation: str = ""
    ticked: frozenset[str] = frozenset()
    reasons: dict[str, str] = field(default_factory=dict)  # why somebody could not be checked in
    only_awaited: bool = False
    body: str = "executive-committee"
    frozen: str = ""  # the frozen board that is looked at; empty: as it stands now


class PeopleView(Struct, frozen=True):
    """One delegation that was opened."""

    name: str
    about: str
    rows: tuple[TableRow, ...]
    words: dict[str, str]  # of some people, their note, or why they could not be checked in
    main: str  # what the main button says
    can_check_in: bool
    has_standing: bool = True  # False: only its people name this delegation


class BoardView(Struct, frozen=True):
    headline: str
    sentence: str
    tone: str
    rows: tuple[TableRow, ...]
    notes: tuple[tuple[str, str], ...] = ()  # each its tone and words


def found(cards: Sequence[DelegationCard], text: str) -> list[DelegationCard]:
    """Those of which every word that was typed begins a word of the name, code or a person's."""
    parts = _plain(text).split()
    return [card for card in cards if all(_begins(part, card) for part in parts)]


def delegation_rows(cards: Sequence[DelegationCard]) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(card.code, (Cell(card.name), Cell(_of(card)), _head_cell(card))) for card in cards
    )


def people_view(
    card: DelegationCard, looked: Looked, time: VenueTime, *, now_ms: int
) -> PeopleView:
    names = {line.person.participant: addressed_name(line.person) for line in card.lines}
    count = len(tickable(card) & looked.ticked)
    about = [
        translate("protocol", "{here} of {all} here").format(
            here=counted(card.here), all=counted(len(card.lines))
        ),
        translate("protocol", "Executive Committee") if card.committee else "",
        card.membership,
        translate("protocol", "fee open") if card.fee == "open" else "",
        translate("protocol", "credentials missing") if card.credentials == "missing" else "",
    ]
    return PeopleView(
        name=card.name,
        about=" · ".join(part for part in about if part),
        rows=tuple(_person(line, names, looked, time, now_ms) for line in card.lines),
        words={line.person.participant: line.note for line in card.lines if line.note}
        | looked.reasons,
        main=translate("protocol", "Check in %n and print", "", count)
        if count
        else translate("protocol", "Tick who stands here"),
        can_check_in=count > 0,
    )


def tickable(card: DelegationCard) -> frozenset[str]:
    """Who is not in yet."""
    return frozenset(line.person.participant for line in card.lines if not line.is_here)


def all_ticked(card: DelegationCard) -> frozenset[str]:
    """Everybody at once: but who has a note only by hand, for it has to be read."""
    return frozenset(
        line.person.participant for line in card.lines if not line.is_here and not line.note
    )


def notes_read(card: DelegationCard, ticked: Set[str]) -> tuple[str, ...]:
    """Whose note stood beside the tick."""
    return tuple(
        line.person.participant
        for line in card.lines
        if line.note and line.person.participant in ticked
    )


def arrival_rows(
    board: ArrivalBoard, looked: Looked, time: VenueTime, *, now_ms: int
) -> tuple[TableRow, ...]:
    placed = board.heads_awaited if looked.only_awaited else board.delegations
    return tuple(_placed(one, time, now_ms) for one in placed)


def arrival_words(board: ArrivalBoard) -> str:
    """The line under the title."""
    awaited = translate("protocol", "%n head(s) not here yet", "", len(board.heads_awaited))
    by = translate("protocol", "Order: {rule}").format(rule=rule_words(board.rule))
    return f"{awaited} · {by}"


def alert_words(alert: ArrivalAlert, time: VenueTime, *, now_ms: int) -> tuple[str, str]:
    """Who has arrived, and where and when."""
    at = time.moment(alert.at_ms, now_ms=now_ms)
    head = translate("protocol", "Head of delegation") if alert.is_head else ""
    parts = (head, alert.delegation or alert.person.organisation, at, alert.station)
    return addressed_name(alert.person), " · ".join(part for part in parts if part)


def quorum_view(card: QuorumCard, time: VenueTime, *, now_ms: int) -> BoardView:
    since = card.board.since_ms
    words = (
        translate("protocol", "since {at}").format(at=time.moment(since, now_ms=now_ms))
        if since
        else ""
    )
    return replace(_board(card.board, card.names, words), notes=notes(card, time, now_ms=now_ms))


def frozen_view(card: FrozenCard, time: VenueTime, *, now_ms: int) -> BoardView:
    words = frozen_words(card, time, now_ms=now_ms)
    return replace(_board(card.board, card.names, words), notes=frozen_notes(card))


def frozen_name(card: FrozenCard, time: VenueTime, *, now_ms: int) -> str:
    """How a frozen board is called where one is chosen."""
    name = f"{body_words(card.board.body)}, {time.moment(card.board.at_ms, now_ms=now_ms)}"
    return f"{name} (2)" if card.is_second else name


# -- parts -----------------------------------------------------------------------------------------


def _of(card: DelegationCard) -> str:
    return f"{card.here}/{len(card.lines)}"


def _head_cell(card: DelegationCard) -> Cell:
    if not card.heads:
        return Cell(translate("protocol", "no head"), "calm", pill=True)
    if card.head_at_ms:
        return Cell(translate("protocol", "head here"), "ok", pill=True)
    return Cell(translate("protocol", "head awaited"), "attention", pill=True)


def _person(
    line: DelegateLine, names: Mapping[str, str], looked: Looked, time: VenueTime, now_ms: int
) -> TableRow:
    who = line.person.participant
    role = role_words(line.role)
    if line.accompanies in names:
        role = translate("protocol", "with {name}").format(name=names[line.accompanies])
    if line.is_here:
        at = time.moment(line.checked_in_at_ms, now_ms=now_ms)
        state = Cell(translate("protocol", "here since {at}").format(at=at), "ok")
    elif who in looked.reasons:
        state = Cell(translate("protocol", "could not be"), "refused", pill=True)
    elif who in looked.ticked:
        state = Cell(translate("protocol", "ticked"), "ok", pill=True)
    elif line.note:
        state = Cell(translate("protocol", "read the note"), "attention", pill=True)
    else:
        state = Cell(translate("protocol", "awaited"), "calm", pill=True)
    return TableRow(
        who, (Cell(names[who]), Cell(role, "attention" if line.role == "head" else ""), state)
    )


def _placed(one: PlacedDelegation, time: VenueTime, now_ms: int) -> TableRow:
    card = one.card
    heads = "; ".join(addressed_name(line.person) for line in card.heads)
    if card.head_at_ms:
        at = time.moment(card.head_at_ms, now_ms=now_ms)
        state = Cell(translate("protocol", "here since {at}").format(at=at), "ok")
    else:
        state = _head_cell(card)
    by_hand = with_colon(one.by, one.reason) if one.given_at_ms else ""
    return TableRow(
        card.code,
        (
            Cell(f"{one.place}. {card.name}"),
            Cell(heads or translate("protocol", "no head")),
            Cell(_of(card)),
            Cell(by_hand, "attention" if by_hand else ""),
            state,
        ),
    )


def _board(board: Board, names: Mapping[str, str], when: str) -> BoardView:
    if not board.lines:
        return BoardView(
            translate("protocol", "This body has no members"),
            translate("protocol", "The list of delegations says who is one."),
            "calm",
            (),
        )
    figures = translate(
        "protocol", "{present} present, {needed} needed · {entitled} of {members} may vote"
    ).format(
        present=board.present, needed=board.needed, entitled=board.entitled, members=board.members
    )
    yes = board.has_quorum
    answer = translate("protocol", "Quorum") if yes else translate("protocol", "No quorum")
    return BoardView(
        headline=with_colon(body_words(board.body), answer),
        sentence=" · ".join(part for part in (figures, when) if part),
        tone="ok" if yes else "attention",
        rows=tuple(_member(line, names) for line in board.lines),
    )


def _member(line: BoardLine, names: Mapping[str, str]) -> TableRow:
    who = names.get(line.by, translate("protocol", "not named any more")) if line.by else ""
    role = role_words(line.role) if line.by else ""
    if line.why_not:
        state = Cell(why_not_words(line.why_not), "refused", pill=True)
    elif line.by:
        state = Cell(translate("protocol", "present"), "ok", pill=True)
    else:
        state = Cell(translate("protocol", "absent"), "calm", pill=True)
    return TableRow(
        line.code, (Cell(line.name), Cell(who), Cell(role), Cell(str(line.votes)), state)
    )


def _begins(part: str, card: DelegationCard) -> bool:
    people = [
        f"{line.person.given_name} {line.person.family_name} {line.person.native_name}"
        for line in card.lines
    ]
    hay = _plain(" ".join((card.code, card.name, card.native_name, *people)))
    return any(word.startswith(part) for word in hay.split())


def _plain(text: str) -> str:
    """Without accents and case, so that staff type what is on the keyboard."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char)).replace("-", " ")
