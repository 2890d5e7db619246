"""How far the exchange has come, as the station keeps it across restarts."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from kiosk.domain.entries import Branch
from kiosk.said import of_kept

HUB_URL_SETTING = "hub_url"
HUB_ADDRESSES_SETTING = "hub_addresses"  # all that its QR named, parted by semicolons
HUB_KEY_SETTING = "hub_public_key"
HUB_PIN_SETTING = "hub_tls_pin"  # issued_ms:hex of the hub's TLS key (tls.KeyWord.setting)
LAST_SUCCESS_SETTING = "last_exchange_ms"
PROBLEM_SETTING = "exchange_problem"
CLOCK_OFFSET_SETTING = "clock_offset_ms"
HUB_ENDS_SETTING = "hub_certificate_ends_ms"  # of the certificate that the hub showed last
OWN_ENDS_SETTING = "own_certificate_ends_ms"  # of the one that this station shows as a hub
EXCHANGED_SETTING = "exchanged_up_to"  # str(branch):seq of our own log that the hub holds


class Settings(Protocol):
    def setting(self, key: str, default: str = "") -> str: ...

    def set_setting(self, key: str, value: str) -> None: ...


class Progress(Struct, frozen=True):
    """What the status line says of the exchange. Times are ms since 1970, 0 for never."""

    hub: str  # its address; empty: this station works alone
    last_success_ms: int
    problem: str
    clock_offset_ms: int  # the hub's clock less ours
    exchanged: str

    def exchanged_seq(self, branch: Branch) -> int:
        """The last entry of ours that the hub holds. Another epoch starts from nothing."""
        named, _, seq = self.exchanged.rpartition(":")
        return int(seq) if named == str(branch) else 0


def read_progress(settings: Settings) -> Progress:
    return Progress(
        hub=settings.setting(HUB_URL_SETTING),
        last_success_ms=int(settings.setting(LAST_SUCCESS_SETTING, "0")),
        problem=of_kept(settings.setting(PROBLEM_SETTING)),
        clock_offset_ms=int(settings.setting(CLOCK_OFFSET_SETTING, "0")),
        exchanged=settings.setting(EXCHANGED_SETTING),
    )


def write_changed(settings: Settings, changed: dict[str, str]) -> None:
    """Write only what differs: a quiet exchange every few seconds must not wear the disk."""
    for key, value in changed.items():
        if settings.setting(key) != value:
            settings.set_setting(key, value)
