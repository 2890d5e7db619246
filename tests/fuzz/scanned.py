"""What a scanner reads or a person types: badges, bursts of keys, offers, codes, and headers."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from datetime import date
from random import Random

from kiosk.credentials import badge_token as token
from kiosk.credentials.node_key import NodeKey
from kiosk.desk.deciding import code_digest
from kiosk.desk.plain_text import plain_text
from kiosk.domain.people_ids import event_id, normal_code, participant_id
from kiosk.errors import KnownError
from kiosk.hardware.scanner import BurstReader, GivenBack, Scan, Stroke
from kiosk.hardware.us_keys import char_at
from kiosk.sync import enrolment, offer, signing
from tests.fuzz.changing import respoilt, spoilt_text
from tests.fuzz.play import Target
from tests.fuzz.shapes import anything

KEY = NodeKey(bytes(range(32)))

EVENT = event_id("EXCOM2019")
KEY_ID = token.key_id_of(KEY.public_key)
CLAIM = token.BadgeClaim(KEY_ID, "5a" * 16, 3, 0, date(2019, 10, 17))
TOKEN = token.issue_token(CLAIM, event=EVENT, key=KEY)
LATER = token.BadgeClaim(KEY_ID, "5b" * 16, 1, 0, date(2019, 10, 17))
TOKENS = (TOKEN, token.issue_token(LATER, event=EVENT, key=KEY))
SIGNED = {TOKENS[0]: CLAIM, TOKENS[1]: LATER}
FIELDS_BYTES = token.TOKEN_BYTES - 64
# Of the group that signatures live in: s and s + L would verify alike in a careless library.
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493
ALPHABET = token.ALPHABET


def _badge(rng: Random) -> str:
    if rng.random() < 0.3:
        return spoilt_text(rng, TOKENS, ALPHABET)
    raw = token._decode(rng.choice(TOKENS).removeprefix(token.PREFIX))
    assert raw is not None
    data = bytearray(raw)
    match rng.randrange(8):
        case 0:  # another person, issue, class, day or event, under the old signature
            at = rng.randrange(FIELDS_BYTES)
            data[at] = rng.randrange(256)
        case 1:  # the signature of the other badge
            data[FIELDS_BYTES:] = token._decode(rng.choice(TOKENS)[3:])[FIELDS_BYTES:]  # type: ignore[index]
            data[rng.randrange(4, FIELDS_BYTES)] ^= rng.randrange(1, 256)
        case 2:  # the same signature in another guise
            s = int.from_bytes(data[-32:], "little") + GROUP_ORDER * rng.randrange(1, 16)
            data[-32:] = (s % 2**256).to_bytes(32, "little")
        case 3:  # points and numbers of small order
            data[FIELDS_BYTES:-32] = rng.choice((bytes(32), b"\1" + bytes(31), b"\xff" * 32))
            data[-32:] = rng.choice((bytes(32), bytes(data[-32:])))
        case _:
            for _ in range(rng.choice((1, 1, 2, 8))):
                data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return token.PREFIX + token._encode(bytes(data))


def _read_badge(given: object) -> object:
    """No change of a badge makes another badge: only its own text, in small letters or large."""
    text = str(given)
    claim = token.read_token(text, event=EVENT, public_keys=lambda _: [KEY.public_key])
    if isinstance(claim, token.BadgeClaim):
        assert SIGNED.get(text.strip().upper()) == claim, text
        return claim
    return _refused(claim)


def _refused(answer: object) -> object:
    raise KnownError(type(answer).__name__)


_CHARS = "ABCXYZ0189:;-\r\n\t /ǅ\u0301\ud800"


def _burst(rng: Random) -> list[Stroke[int]]:
    at, strokes = rng.randrange(10_000), []
    for number in range(rng.randrange(60)):
        at += rng.choice((0, 1, 5, 29, 30, 31, 500, -3))
        code = rng.randrange(-5, 300)
        char = rng.choice(_CHARS) if rng.random() < 0.7 else char_at(code, shift=code % 2 == 0)
        strokes.append(Stroke(char if rng.random() < 0.9 else "", at, number, rng.random() < 0.05))
    return strokes


def _read_burst(given: object) -> object:
    """Every stroke comes out once, in its order, as part of a scan or given back."""
    assert isinstance(given, list)
    reader: BurstReader[int] = BurstReader()
    found: list[Scan[int] | GivenBack[int]] = []
    for stroke in given:
        found += reader.take(stroke)
        if stroke.cause % 7 == 0:
            found += reader.wait(stroke.at_ms + 40)
    found += reader.give_back()
    assert [stroke for part in found for stroke in part.strokes] == given
    assert not reader.holding
    return found


def _scan(rng: Random) -> str:
    samples = (*TOKENS, OFFER.text(), "AB-12 34", "７Ｋ３Ｍ", "rollcall:", "K1:")
    return spoilt_text(rng, samples, ALPHABET + "ILOU-:")


def _read_scan(given: object) -> object:
    """What the desk asks of every scan before it looks anybody up."""
    text = plain_text(str(given))
    named = token.looks_like_token(text), offer.is_offer(text)
    assert len(code_digest(text)) == 32
    assert len(participant_id("EXCOM2019", text)) == 32
    assert normal_code(normal_code(text)) == normal_code(text), normal_code(text)
    return named


OFFER = offer.JoinOffer("7K3M9QX2T4AB", bytes(range(32)), 8470, ("192.168.1.20", "fe80::1"))
OFFER_PARTS = [1, OFFER.code, OFFER.pin, OFFER.port, list(OFFER.hosts)]


def _offer(rng: Random) -> str:
    if rng.random() < 0.4:
        return spoilt_text(rng, (OFFER.text(),), "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    content = respoilt(rng, (OFFER_PARTS,)) if rng.random() < 0.8 else anything(rng)
    digest = hashlib.sha256(b"rollcall-offer-v1\0" + content).digest()[:4]
    return offer.PREFIX + b32encode(digest + content).decode().rstrip("=")


def _read_offer(given: object) -> object:
    found = offer.read_offer(str(given))
    assert offer.read_offer(found.text()) == found
    assert all(url.startswith("https://") for url in found.urls())
    return found


def _code(rng: Random) -> str:
    return spoilt_text(rng, ("7K3M-9QX2-T4AB", "7k3m9qx2t4ab"), ALPHABET + "ILOU- ")


def _read_code(given: object) -> object:
    letters = enrolment.code_letters(str(given))
    assert len(letters) == 12
    assert set(letters) <= set(ALPHABET)
    return letters


HEADERS = signing.headers("5a" * 16, 1_571_011_200_000, bytes(range(64)))


def _headers(rng: Random) -> dict[str, str]:
    found = dict(HEADERS)
    name = rng.choice(list(found))
    found[name] = spoilt_text(rng, (found[name],), "0123456789abcdef+/=٣²")
    if rng.random() < 0.1:
        del found[rng.choice(list(found))]
    return found


def _read_headers(given: object) -> object:
    assert isinstance(given, dict)
    claim = signing.claimed(given)
    if claim is None:
        return _refused(claim)
    assert 0 <= claim.counter <= signing.COUNTER_MAX
    request = signing.Request("POST", "/v1/exchange", claim.node, claim.counter, b"")
    assert not signing.request_holds(request, signature=claim.signature, public_key=KEY.public_key)
    return claim


TARGETS = (
    Target("badge token", 240, _badge, _read_badge),
    Target("scanner's keys", 30, _burst, _read_burst),
    Target("scanned text", 60, _scan, _read_scan),
    Target("offer of a hub", 60, _offer, _read_offer),
    Target("join code", 30, _code, _read_code),
    Target("signed headers", 30, _headers, _read_headers),
)
