"""What another station sends: messages with their pages, bundles, joining, and keys for TLS."""

from __future__ import annotations

import io
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from random import Random
from types import SimpleNamespace

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.domain.exchange import BadgeKey, Head, JoinKit, NodeLine, Page
from kiosk.errors import KnownError
from kiosk.log.chain import BEGIN, follow
from kiosk.log.runs import Checked, check, lean
from kiosk.sync import bundle_manifest, enrolment, key_word, snapshot_parts, tls, wire
from kiosk.sync.bundle_frames import FrameReader, FrameWriter, Kind
from kiosk.sync.messages import Message, digest_of
from tests.fuzz.changing import Inside, packed, respoilt, spoilt
from tests.fuzz.logged import BRANCH, CHAIN, EVENT, KEY, MARK
from tests.fuzz.play import Target
from tests.fuzz.shapes import anything

HEADS = {BRANCH: Head(MARK.seq, bytes(32))}
DIGEST = digest_of(HEADS)
PAGES = (Page(BRANCH, CHAIN, MARK),)
MESSAGES = (
    Message(EVENT.hex(), BRANCH, 1_571_011_200_000, DIGEST),
    Message(EVENT.hex(), BRANCH, 1, DIGEST, HEADS, {BRANCH: 3}, PAGES, ("No.",)),
)
MESSAGE_BYTES = tuple(wire.encode(message) for message in MESSAGES)
MESSAGE_TREES = tuple(cbor2.loads(data) for data in MESSAGE_BYTES)


def _trees_of_messages() -> tuple[list[object], ...]:
    """Also with the headers of their entries open to change, though they travel as bytes."""
    opened = cbor2.loads(MESSAGE_BYTES[1])
    for entry in opened[7][0][1]:
        entry[0] = Inside(cbor2.loads(entry[0]))
    return (*MESSAGE_TREES, opened)


TREES = _trees_of_messages()


def _message(rng: Random) -> bytes:
    match rng.randrange(8):
        case 0 | 1 | 2:
            return spoilt(rng, MESSAGE_BYTES)
        case 3:
            return anything(rng)
        case _:
            return respoilt(rng, TREES)


def _read_message(given: object) -> object:
    """One byte string for each message; and its pages are followed as the log follows them."""
    assert isinstance(given, bytes)
    message = wire.decode(given)
    assert wire.encode(message) == given
    for page in message.pages:
        follow(page.branch, EVENT, page.entries, after=BEGIN)
    return message


# -- the whole log at once -------------------------------------------------------------------------

PART = snapshot_parts.pack_part(snapshot_parts.Part(9, tuple(lean(page) for page in PAGES * 2)))
UNPACKED = zlib.decompress(PART)


def _part(rng: Random) -> bytes:
    if rng.random() < 0.3:
        return spoilt(rng, (PART,))
    if rng.random() < 0.001:  # small on the way, and as large as it may be once it is unpacked
        data = rng.choice((b"\0", b"\xff")) * 33_000_000
        return zlib.compress(data[: snapshot_parts.PART_BYTES_MAX + rng.choice((-1, 0, 1))], 1)
    return zlib.compress(spoilt(rng, (UNPACKED,)), 1)


def _read_part(given: object) -> object:
    """Whatever holds of a run is what its author signed."""
    assert isinstance(given, bytes)
    part = snapshot_parts.unpack_part(given)
    for run in part.runs:
        found = check(run, EVENT, after=BEGIN)
        if isinstance(found, Checked):
            assert [row[4] for row in found.rows] == [entry.header for entry in CHAIN]
    return part


# -- bundles ---------------------------------------------------------------------------------------


class _Signer:
    def sign(self, purpose: str, message: bytes) -> bytes:
        return KEY.sign(purpose.encode(), message)


RING = (BadgeKey(7, bytes(range(32))), BadgeKey(8, bytes(32)))
MANIFEST = bundle_manifest.Manifest(
    EVENT.hex(), BRANCH, KEY.public_key, "Desk", 1, HEADS, ("5a" * 16,)
)


def _sound_bundle() -> bytes:
    file = io.BytesIO()
    writer = FrameWriter(file, event=EVENT, ring=RING)
    signer = _Signer()
    writer.add(Kind.MANIFEST, bundle_manifest.pack_manifest(MANIFEST, signer, writer.binding))
    writer.add(Kind.PAGES, MESSAGE_BYTES[1])
    closing = bundle_manifest.Closing(1, len(CHAIN), writer.digest)
    writer.add(Kind.CLOSING, bundle_manifest.pack_closing(closing, signer, writer.binding))
    return file.getvalue()


BUNDLE = _sound_bundle()
_HELD = wire.encode(Message(EVENT.hex(), BRANCH, 1, DIGEST, HEADS))
MANIFEST_TREE = [1, Inside(cbor2.loads(_HELD)), KEY.public_key, "Desk", [bytes(16)]]
CLOSING_TREE = [1, 1, len(CHAIN), bytes(32)]


def _bundle(rng: Random) -> bytes:
    if rng.random() < 0.6:
        return spoilt(rng, (BUNDLE,))
    file = io.BytesIO()
    writer = FrameWriter(file, event=EVENT, ring=RING[: rng.randrange(3)])
    for _ in range(rng.randrange(4)):
        with suppress(ValueError):
            writer.add(Kind(rng.randrange(4)), rng.choice((anything, _message, _manifest))(rng))
    data = file.getvalue()
    return spoilt(rng, (data,)) if rng.random() < 0.3 else data


def _manifest(rng: Random) -> bytes:
    """Content that its writer really signed, whatever it says."""
    if rng.random() < 0.2:
        return anything(rng)
    tree, purpose = rng.choice(
        (
            (MANIFEST_TREE, bundle_manifest.MANIFEST_PURPOSE),
            (CLOSING_TREE, bundle_manifest.CLOSING_PURPOSE),
        )
    )
    body = respoilt(rng, (tree,))
    return packed([body, KEY.sign(purpose.encode(), body)])


def _read_bundle(given: object) -> object:
    """Frames come whole or not at all, and what they hold is read with the same strictness."""
    assert isinstance(given, bytes)
    reader = FrameReader(io.BytesIO(given), event=EVENT, ring=RING)
    frames = list(reader.frames())
    for frame in frames:
        if frame.kind is Kind.MANIFEST:
            bundle_manifest.unpack_manifest(frame.content, reader.binding)
        elif frame.kind is Kind.PAGES:
            wire.decode(frame.content)
        else:
            bundle_manifest.unpack_closing(
                frame.content, key=KEY.public_key, binding=reader.binding
            )
    return frames


def _read_manifest(given: object) -> object:
    assert isinstance(given, bytes)
    closing = bundle_manifest.unpack_closing(given, key=KEY.public_key, binding=b"")
    return closing or bundle_manifest.unpack_manifest(given, b"")


# -- joining ---------------------------------------------------------------------------------------

CODE_KEY = bytes(32)
EPHEMERAL = X25519PrivateKey.from_private_bytes(bytes(range(32)))
REQUEST_TREE = [1, "Desk 2", KEY.public_key, EPHEMERAL.public_key().public_bytes_raw(), EVENT,
                [["VIS1", bytes(16)]]]  # fmt: skip
WORD_TREE = [1, bytes(32), 1_571_011_200_000, bytes(64)]
KIT = JoinKit(
    event=EVENT.hex(),
    hub=BRANCH,
    nodes=(NodeLine(KEY.node, "Hub", "desk", KEY.public_key),),
    badge_keys=RING,
    minted=(("VIS1", KEY.node),),
)
WELCOME_TREE = [
    EVENT,
    [bytes.fromhex(KEY.node), 1],
    [["Hub", "desk", KEY.public_key]],
    [[7, bytes(32)]],
    [["VIS1", bytes(16)]],
    Inside(WORD_TREE),
]
HUB = X25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
HUB_PUBLIC = HUB.public_key().public_bytes_raw()
ANSWER_CIPHER = ChaCha20Poly1305(
    enrolment._answer_key(HUB.exchange(EPHEMERAL.public_key()), CODE_KEY)
)


def _request(rng: Random) -> bytes:
    body = anything(rng) if rng.random() < 0.2 else respoilt(rng, (REQUEST_TREE,))
    return respoilt(rng, ([body, bytes(32)],)) if rng.random() < 0.3 else packed([body, bytes(32)])


def _read_request(given: object) -> object:
    assert isinstance(given, bytes)
    request, body, proof = enrolment.unpack_request(given)
    assert not enrolment.proves(CODE_KEY, body, proof)
    assert len(request.name) <= enrolment.NAME_CHARS_MAX
    with suppress(KnownError):
        enrolment.seal_kit(
            enrolment.Welcome(KIT, key_word.KeyWord(bytes(32), 1, bytes(64))),
            key=CODE_KEY,
            to=request.ephemeral_key,
            request=given,
        )
    return request


def _answer(rng: Random) -> bytes:
    plain = anything(rng) if rng.random() < 0.2 else respoilt(rng, (WELCOME_TREE,))
    sealed = ANSWER_CIPHER.encrypt(bytes(12), plain, b"request" + HUB_PUBLIC)
    data = packed([1, HUB_PUBLIC, sealed])
    return data if rng.random() < 0.7 else spoilt(rng, (data,))


def _read_answer(given: object) -> object:
    assert isinstance(given, bytes)
    return enrolment.open_kit(given, key=CODE_KEY, ephemeral=EPHEMERAL, request=b"request")


# -- keys ------------------------------------------------------------------------------------------


def _certificate_bytes() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "rollcall")])
    words = (key_word.KeyWord(bytes(32), 1, bytes(64)),) * 2
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2000, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2049, 1, 1, tzinfo=UTC))
        .add_extension(key_word.words_extension(words), critical=False)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("rollcall")]), critical=False)
        .sign(key, SHA256())
        .public_bytes(Encoding.DER)
    )


CERTIFICATES = (_certificate_bytes(), _certificate_bytes())


def _certificate(rng: Random) -> bytes:
    return spoilt(rng, CERTIFICATES)


def _read_certificate(given: object) -> object:
    assert isinstance(given, bytes)
    found = SimpleNamespace(pin=key_word.pin_of(given), words=key_word.words_in(given))
    assert len(found.pin) in (0, key_word.PIN_BYTES)
    assert tls.stranger_name(given).isprintable()
    tls.ends_of(given)
    return found


def _read_word(given: object) -> object:
    assert isinstance(given, bytes)
    word = key_word.read_key_word(given)
    assert not word.is_of(KEY.public_key)
    assert key_word.read_pin_setting(word.setting()) is not None
    return word


TARGETS = (
    Target("message and its pages", 70, _message, _read_message),
    Target("part of a snapshot", 20, _part, _read_part),
    Target("bundle", 30, _bundle, _read_bundle),
    Target("signed content of a bundle", 20, _manifest, _read_manifest),
    Target("request to join", 20, _request, _read_request),
    Target("answer to joining", 20, _answer, _read_answer),
    Target("hub's word about its key", 20, partial(respoilt, samples=(WORD_TREE,)), _read_word),
    Target("certificate", 20, _certificate, _read_certificate),
)
