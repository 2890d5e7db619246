"""The key of the encrypted file: from the system's keyring, or a file that only its owner reads."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.folder import cannot_write, force_names

KEY_BYTES = 32
KEY_FILE = "rollcall.key"
_SERVICE = "rollcall"


def database_key(folder: Path, *, is_new: bool) -> bytes:
    """The key for this folder; made when the folder is new."""
    path = folder / KEY_FILE
    if path.exists():
        return read_key(path)
    stored = _from_keyring(folder)
    if stored is not None:
        return stored
    if not is_new:
        raise KnownError(
            say(
                "The key of this station's data is missing: {path} is not there and the "
                "keyring of this computer does not hold it. Put the key file back from the "
                "station's backup.",
                path=path,
            )
        )
    key = secrets.token_bytes(KEY_BYTES)
    if not _to_keyring(folder, key):
        write_key(path, key)
    return key


def key_place(folder: Path) -> str:
    """Where the key is, in words."""
    is_file = (folder / KEY_FILE).exists()
    return say("key file (only its owner may read it)") if is_file else say("keyring")


def keep_key(folder: Path, key: bytes) -> None:
    """Make this the key of a folder, wherever its key is kept."""
    path = folder / KEY_FILE
    if path.exists() or not _to_keyring(folder, key):
        write_key(path, key)


def read_key(path: Path) -> bytes:
    """From a key file. Raises KnownError."""
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise KnownError(
            say("The key file {path} cannot be read: {why}.", path=path, why=error)
        ) from error
    if len(key) != KEY_BYTES:
        raise KnownError(
            say("The key file {path} is damaged. Put it back from the backup.", path=path)
        )
    return key


def write_key(path: Path, key: bytes) -> None:
    """Whole or not at all: half a key would lock its owner out after a power cut."""
    partial = path.with_name(f".{path.name}.part")
    try:
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(key.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        force_names(path.parent)
    except OSError as error:
        raise cannot_write(path.parent, error) from error


def _usable_keyring() -> bool:
    """Only where a desktop session offers one: asking elsewhere would block the first start."""
    if os.environ.get("ROLLCALL_KEYRING", "") == "off":
        return False
    return os.name == "nt" or bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def _from_keyring(folder: Path) -> bytes | None:
    if not _usable_keyring():
        return None
    import keyring
    import keyring.errors

    try:
        stored = keyring.get_password(_SERVICE, str(folder.resolve()))
    except keyring.errors.KeyringError:
        return None
    return bytes.fromhex(stored) if stored else None


def _to_keyring(folder: Path, key: bytes) -> bool:
    if not _usable_keyring():
        return False
    import keyring
    import keyring.errors

    try:
        keyring.set_password(_SERVICE, str(folder.resolve()), key.hex())
    except (keyring.errors.KeyringError, RuntimeError):
        return False
    return _from_keyring(folder) == key
