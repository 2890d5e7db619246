"""Who could come in somebody's place, and what follows from it, computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonCard, PersonHit
from kiosk.domain.categories import category_of
from kiosk.domain.names import addressed_name
from kiosk.domain.protocol_facts import MEMBER
from ui.screens.checkin.form_view import FieldView, FormView
from ui.screens.checkin.view import HitsView, hits_view
from ui.words import translate
from ui.words.countries import country_words
from ui.words.protocol import role_words
from ui.words.refusals import field_words

NEWCOMER_FIELDS = (
    "given_name",
    "family_name",
    "native_name",
    "honorific",
    "position",
    "organisation",
    "country",
    "email",
)


class SubstituteView(Struct, frozen=True):
    """Whose place it is, what follows, and what could be taken over; empty words: nothing."""

    title: str
    follows: str
    category: str
    role: str


def substitute_view(card: PersonCard, role: str) -> SubstituteView:
    """`role` is theirs in the delegation, as protocol calls it."""
    name = addressed_name(card)
    words = translate(
        "substitute", "{name} is cancelled as replaced, and their badge is void."
    ).format(name=name)
    seats = [seat for seat in card.seats if seat.state]
    if seats:
        kept = translate(
            "substitute",
            "Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.",
            "",
            len(seats),
        )
        words = f"{words} {kept}"
    takes = translate("substitute", "Takes over: {what}")
    is_plain = role in ("", MEMBER)
    return SubstituteView(
        title=translate("substitute", "Who comes in place of {name}?").format(name=name),
        follows=words,
        category=takes.format(what=category_of(card.category).word),
        role="" if is_plain else takes.format(what=role_words(role)),
    )


def candidates_view(text: str, card: PersonCard, hits: Sequence[PersonHit]) -> HitsView:
    """People of the delegation, or whoever was looked for; never the one who does not come."""
    fit = [hit for hit in hits if hit.participant != card.participant and not hit.cancelled]
    return hits_view(text, fit)


def put_words(name: str) -> str:
    """What the main button says while this one is marked; nobody: what else Enter does."""
    if not name:
        return translate("substitute", "Register somebody new")
    return translate("substitute", "{name} comes instead").format(name=name)


def newcomer_form(card: PersonCard, typed: str) -> FormView:
    """What was typed becomes the name; they belong where the other one belongs."""
    given, _, family = typed.strip().rpartition(" ")
    values = {
        "given_name": given or family,
        "family_name": family if given else "",
        "organisation": card.organisation,
        "country": card.country,
    }
    place = card.delegation_name or card.organisation or country_words(card.country)
    sentence = translate("substitute", "Category: {category}. Delegation: {place}.")
    return FormView(
        title=translate("substitute", "In place of {name}").format(name=addressed_name(card)),
        sentence=sentence.format(category=category_of(card.category).word, place=place or "-"),
        fields=tuple(
            FieldView(name, field_words(name), values.get(name, "")) for name in NEWCOMER_FIELDS
        ),
        categories=(),
        save_words=translate("substitute", "Register in their place"),
    )


def newcomer(values: Mapping[str, str], *, although_similar: bool) -> c.Newcomer:
    """What the form's values ask for."""
    return c.Newcomer(
        given_name=values.get("given_name", "").strip(),
        family_name=values.get("family_name", "").strip(),
        native_name=values.get("native_name", "").strip(),
        honorific=values.get("honorific", "").strip(),
        position=values.get("position", "").strip(),
        organisation=values.get("organisation", "").strip(),
        country=values.get("country", "").strip().upper(),
        email=values.get("email", "").strip(),
        although_similar=although_similar,
    )
