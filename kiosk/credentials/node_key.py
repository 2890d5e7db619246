"""A node's Ed25519 key. A node's name in the log is the hash of its public key."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

NODE_ID_BYTES = 16


def node_id(public_key: bytes) -> str:
    """32 hex digits: who holds this key. Nobody can claim another node's entries."""
    return hashlib.sha256(public_key).digest()[:NODE_ID_BYTES].hex()


class NodeKey:
    """Signs for one purpose at a time: every signature names its domain."""

    def __init__(self, seed: bytes) -> None:
        self.seed = seed
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self.public_key = self._private.public_key().public_bytes_raw()
        self.node = node_id(self.public_key)

    @classmethod
    def generate(cls) -> NodeKey:
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    def sign(self, domain: bytes, message: bytes) -> bytes:
        return self._private.sign(domain + b"\0" + message)


def verify(public_key: bytes, signature: bytes, *, domain: bytes, message: bytes) -> bool:
    """Whether the holder of `public_key` signed this message for this domain."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, domain + b"\0" + message)
    except (InvalidSignature, ValueError):
        return False
    return True
