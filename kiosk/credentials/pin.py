"""PINs: what the log keeps of one, and whether somebody typed it.

Six digits are guessed in an hour from any hash, however slow. So the check needs a secret of the
event too, which stations hold in their encrypted stores and which the log never shows.
"""

from __future__ import annotations

import hashlib
import secrets

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msgspec import Struct

PEPPER_BYTES = 32
SALT_BYTES = 16
CHECK_BYTES = 32
PASSES, MEMORY_KIB = 2, 19 * 1024  # a scan that comes meanwhile waits for it
# What an entry of the log may make a station work, whoever wrote it.
PASSES_MAX, MEMORY_KIB_MIN, MEMORY_KIB_MAX = 8, 8 * 1024, 128 * 1024


class PinCheck(Struct, frozen=True):
    """What a typed PIN is checked against."""

    salt: bytes
    check: bytes
    passes: int = PASSES
    memory_kib: int = MEMORY_KIB


def new_pepper() -> bytes:
    return secrets.token_bytes(PEPPER_BYTES)


def pepper_name(pepper: bytes) -> str:
    """What the log calls a secret: 16 hex digits that tell nothing of it."""
    return hashlib.sha256(b"rollcall-pin-pepper-v1\0" + pepper).hexdigest()[:16]


def make_check(pin: str, *, account: str, pepper: bytes) -> PinCheck:
    salt = secrets.token_bytes(SALT_BYTES)
    blank = PinCheck(salt, b"")
    return PinCheck(salt, _argon2(blank, account, pepper).derive(pin.encode()))


def is_pin(pin: str, check: PinCheck, *, account: str, pepper: bytes) -> bool:
    """Whether this is the PIN of that account. A check that asks for too much work is nobody's."""
    sound = (
        0 < check.passes <= PASSES_MAX
        and MEMORY_KIB_MIN <= check.memory_kib <= MEMORY_KIB_MAX
        and len(check.salt) == SALT_BYTES
        and len(check.check) == CHECK_BYTES
    )
    if not sound:
        return False
    try:
        _argon2(check, account, pepper).verify(pin.encode(), check.check)
    except InvalidKey:
        return False
    return True


def _argon2(check: PinCheck, account: str, pepper: bytes) -> Argon2id:
    return Argon2id(
        salt=check.salt,
        length=CHECK_BYTES,
        iterations=check.passes,
        lanes=1,
        memory_cost=check.memory_kib,
        ad=account.encode(),
        secret=pepper,
    )
