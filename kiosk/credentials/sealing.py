"""Sealing a few bytes to one node, with nothing but the public key that names it.

A node's Ed25519 key stands for an X25519 key too (RFC 7748, section 4.1: the same curve in another
form), so that a secret reaches a station that is away now and has only ever shown its name.
"""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.credentials.node_key import NodeKey

KEY_BYTES = 32
TAG_BYTES = 16
_P = 2**255 - 19
_NONCE = bytes(12)  # each key seals one box only


def seal(data: bytes, *, to: bytes, purpose: str) -> bytes | None:
    """A box that only the node with this public key opens: 48 bytes more than the data.

    None where the key is none that anything could be sealed to.
    """
    ours = X25519PrivateKey.generate()
    public = ours.public_key().public_bytes_raw()
    theirs = _montgomery(to)
    try:
        shared = ours.exchange(X25519PublicKey.from_public_bytes(theirs))
    except ValueError:
        return None
    cipher = ChaCha20Poly1305(_key(shared, public + theirs, purpose))
    return public + cipher.encrypt(_NONCE, data, purpose.encode())


def open_box(box: bytes, *, key: NodeKey, purpose: str) -> bytes | None:
    """What the box holds, or None where it was not sealed to this node for this purpose."""
    public, sealed = box[:KEY_BYTES], box[KEY_BYTES:]
    if len(sealed) < TAG_BYTES:
        return None
    mine = X25519PrivateKey.from_private_bytes(hashlib.sha512(key.seed).digest()[:KEY_BYTES])
    try:
        shared = mine.exchange(X25519PublicKey.from_public_bytes(public))
        derived = _key(shared, public + mine.public_key().public_bytes_raw(), purpose)
        return ChaCha20Poly1305(derived).decrypt(_NONCE, sealed, purpose.encode())
    except (InvalidTag, ValueError):
        return None


def _montgomery(public_key: bytes) -> bytes:
    """The u coordinate that belongs to an Ed25519 public key."""
    y = int.from_bytes(public_key, "little") & (2**255 - 1)
    u = (1 + y) * pow(1 - y, _P - 2, _P) % _P
    return u.to_bytes(KEY_BYTES, "little")


def _key(shared: bytes, salt: bytes, purpose: str) -> bytes:
    info = b"rollcall-seal-v1\0" + purpose.encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=info).derive(shared)
