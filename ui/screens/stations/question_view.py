"""What is asked before a station is shut out or written off: everything that follows from it."""

from __future__ import annotations

from kiosk.domain.station_cards import StationCard
from ui.screens.stations.detail_view import locked_words
from ui.screens.stations.known import Known
from ui.screens.stations.view import can_release_alone
from ui.widgets.question import Asked, Question
from ui.words import translate
from ui.words.times import ago

NAME_CHARS_MAX = 60
REASON_CHARS_MAX = 500


def revoke_question(card: StationCard, known: Known) -> Question:
    follows = [
        translate(
            "stations",
            "For a computer that is lost, stolen or given back. It cannot be undone: it comes in "
            "again only with an empty folder and a new code.",
        ),
        translate(
            "stations",
            "What it did until now counts. The hub takes once what it still has to give, and gives "
            "it nothing more.",
        ),
        translate(
            "stations",
            "It still holds the list as it knew it, and can still open sticks of this event.",
        ),
        *_about_seats(card),
    ]
    return Question(
        translate("stations", "Shut “{name}” out?").format(name=card.name),
        tuple(follows),
        translate("stations", "Shut it out"),
        translate("stations", "Leave it (Esc)"),
    )


def write_off_question(card: StationCard, known: Known) -> Question:
    follows = [
        translate(
            "stations",
            "Two people say that this computer and its disk will not come back. It is shut out.",
        ),
        _about_what_is_missing(card, known),
        *_about_seats(card),
    ]
    return Question(
        translate("stations", "Write “{name}” off?").format(name=card.name),
        tuple(follows),
        translate("stations", "Write it off"),
        translate("stations", "Leave it (Esc)"),
        (*two_people(), Asked("reason", translate("stations", "Why"), REASON_CHARS_MAX)),
    )


def release_question(known: Known) -> Question:
    """Before a hub that was put back gives out seats again."""
    if can_release_alone(known):
        return Question(
            translate("stations", "Give out seats again?"),
            (
                translate(
                    "stations",
                    "Every station has exchanged since this hub was put back, so everything that "
                    "was given out is known here.",
                ),
            ),
            translate("stations", "Give out seats again"),
            translate("stations", "Leave it (Esc)"),
        )
    missing = " · ".join(known.waits_for)
    follows = [
        translate(
            "stations",
            "Two people say that nobody was promised a seat which this hub does not know of.",
        ),
        translate(
            "stations",
            "If they are wrong, a seat may have been promised that is then given to somebody else: "
            "the first promise is void, and stands in the list of things to settle.",
        ),
    ]
    if missing:
        follows.insert(0, translate("stations", "Not heard since: {names}").format(names=missing))
    return Question(
        translate("stations", "Give out seats again, without hearing every station?")
        if missing
        else translate("stations", "Give out seats again?"),
        tuple(follows),
        translate("stations", "Give out seats again"),
        translate("stations", "Wait (Esc)"),
        (*two_people(), Asked("reason", translate("stations", "Why"), REASON_CHARS_MAX)),
    )


def two_people() -> tuple[Asked, Asked]:
    return (
        Asked("first", translate("stations", "First person"), NAME_CHARS_MAX),
        Asked("second", translate("stations", "Second person"), NAME_CHARS_MAX),
    )


def _about_what_is_missing(card: StationCard, known: Known) -> str:
    if card.contact_ms:
        return translate(
            "stations",
            "What it did after its last exchange ({ago}) is not known to anybody. If the computer "
            "turns up after all, its stick can still be read at the hub.",
        ).format(ago=ago(card.contact_ms, now_ms=known.now_ms))
    return translate(
        "stations",
        "What it did and never exchanged is not known to anybody. If the computer turns up after "
        "all, its stick can still be read at the hub.",
    )


def _about_seats(card: StationCard) -> list[str]:
    held = card.seats_free + card.seats_stranded
    if held:
        return [locked_words(held)]
    return [translate("stations", "It holds no free seat of a visit, so none gets locked.")]
