"""Where the hub is now, when it does not answer where it was: other addresses of it, and mDNS."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from typing import Protocol

import httpx2

from kiosk.credentials.node_key import node_id
from kiosk.errors import KnownError
from kiosk.sync.carrier import Carrier
from kiosk.sync.client import HEALTH_PATH, trust_of
from kiosk.sync.discovery import FIND_S, LOOPBACK, FoundHub, Wanted
from kiosk.sync.progress import HUB_ADDRESSES_SETTING, HUB_URL_SETTING, Settings

KNOCK_S = 4.0
LOOKING_S_MAX = 20.0  # for everything, so that the courier is never silent for long
ADDRESSES_KEPT_MAX = 8

log = logging.getLogger(__name__)


class Finder(Protocol):
    """Looks for hubs on the local network: discovery.find_hubs."""

    def __call__(
        self, seconds: float, *, interfaces: Sequence[str], wanted: Wanted
    ) -> tuple[FoundHub, ...]: ...


def find_elsewhere(settings: Settings, find: Finder | None) -> bool:
    """Whether the hub answers at another address, under a key that this station trusts.

    Then that is its address from now on, and the old one is remembered beside it.
    """
    ends_s = time.monotonic() + LOOKING_S_MAX
    trust = trust_of(settings)
    here = settings.setting(HUB_URL_SETTING)
    if not trust.hub_key or not here.startswith("https:"):
        return False  # the end of a tunnel: whoever set it up knows where it leads
    for url in _candidates(settings, find):
        if time.monotonic() > ends_s:
            return False
        if _answers(url, settings):
            known = dict.fromkeys([url, here, *_known(settings)])
            settings.set_setting(HUB_ADDRESSES_SETTING, ";".join(list(known)[:ADDRESSES_KEPT_MAX]))
            settings.set_setting(HUB_URL_SETTING, url)
            return True
    return False


def _candidates(settings: Settings, find: Finder | None) -> Iterator[str]:
    """Addresses that were good once, then those that something announces now."""
    tried = {settings.setting(HUB_URL_SETTING)}
    for url in _known(settings):
        if url not in tried:
            tried.add(url)
            yield url
    for hub in _announced(settings, find):
        yield from (url for url in hub.urls() if url not in tried)


def _known(settings: Settings) -> list[str]:
    return [url for url in settings.setting(HUB_ADDRESSES_SETTING).split(";") if url]


def _announced(settings: Settings, find: Finder | None) -> list[FoundHub]:
    if find is None:
        return []
    trust = trust_of(settings)
    node = node_id(trust.hub_key)

    def is_ours(hub: FoundHub) -> bool:
        return hub.may_be(node=node, pin=trust.pin)

    # A hub on this very computer is not looked for out in the hall.
    host = httpx2.URL(settings.setting(HUB_URL_SETTING)).host
    interfaces = LOOPBACK if host in {"localhost", *LOOPBACK} else ()
    try:
        found = find(FIND_S, interfaces=interfaces, wanted=is_ours)
    except KnownError as error:
        log.info("no hub was looked for: %s", error)
        return []
    return [hub for hub in found if is_ours(hub)]


def _answers(url: str, settings: Settings) -> bool:
    knocking = Carrier(url, deadline_s=KNOCK_S, trust=trust_of(settings))
    try:
        return knocking.get(HEALTH_PATH).status == httpx2.codes.OK
    except KnownError as error:
        log.info("not the hub: %s", error)
        return False
    finally:
        knocking.close()
