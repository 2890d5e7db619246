"""A badge's text is typed by physical keys, which no keyboard layout garbles."""

from kiosk.credentials.badge_token import ALPHABET, PREFIX
from kiosk.hardware.us_keys import char_at


def test_every_character_of_a_badge_has_a_key() -> None:
    keys = {char_at(code, shift=shift) for code in range(256) for shift in (False, True)}
    assert set(PREFIX + ALPHABET) <= keys
