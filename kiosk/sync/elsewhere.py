"""Where the hub is now, when it does not answer where it was: other addresses of it, and mDNS."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import httpx2

from kiosk.credentials.node_key import node_id
from kiosk.errors import KnownError
from kiosk.sync.asking import trust_of
from kiosk.sync.carrier import Carrier
from kiosk.sync.client import HEALTH_PATH
from kiosk.sync.discovery import FIND_S, LOOPBACK, FoundHub, Wanted
from kiosk.sync.progress import HUB_ADDRESSES_SETTING, HUB_URL_SETTING, Settings
from kiosk.sync.tls import Trust

KNOCK_S = 4.0
ADDRESSES_KEPT_MAX = 8

log = logging.getLogger(__name__)


class Finder(Protocol):
    """Looks for hubs on the local network: discovery.find_hubs."""

    def __call__(
        self, seconds: float, *, interfaces: Sequence[str], wanted: Wanted
    ) -> tuple[FoundHub, ...]: ...


def find_elsewhere(settings: Settings, find: Finder | None) -> bool:
    """Whether the hub answers at another address, under a key that this station trusts.

    Then that is its address from now on, and the old one is remembered beside it. Addresses that
    were good once come first, then those that something announces now.
    """
    trust = trust_of(settings)
    here = settings.setting(HUB_URL_SETTING)
    if not trust.hub_key or not here.startswith("https:"):
        return False  # the end of a tunnel: whoever set it up knows where it leads
    known = [url for url in _known(settings) if url != here]
    url = _first_that_answers(known, trust)
    if not url and find is not None:
        told = [u for hub in _announced(settings, find) for u in hub.urls()]
        url = _first_that_answers([u for u in told if u not in {here, *known}], trust)
    if url:
        kept = list(dict.fromkeys([url, here, *_known(settings)]))[:ADDRESSES_KEPT_MAX]
        settings.set_setting(HUB_ADDRESSES_SETTING, ";".join(kept))
        settings.set_setting(HUB_URL_SETTING, url)
    return bool(url)


def _first_that_answers(urls: Sequence[str], trust: Trust) -> str:
    """The first of these at which the hub answers; empty: none. All are knocked at at once, so
    that a station whose hub has three dead addresses is back as soon as one with a single one."""
    if not urls:
        return ""
    tried = urls[:ADDRESSES_KEPT_MAX]
    with ThreadPoolExecutor(len(tried), thread_name_prefix="knocking") as knocking:
        answers = list(knocking.map(lambda url: _answers(url, trust), tried))
    return next((url for url, answered in zip(tried, answers, strict=True) if answered), "")


def _known(settings: Settings) -> list[str]:
    return [url for url in settings.setting(HUB_ADDRESSES_SETTING).split(";") if url]


def _announced(settings: Settings, find: Finder) -> list[FoundHub]:
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


def _answers(url: str, trust: Trust) -> bool:
    knocking = Carrier(url, deadline_s=KNOCK_S, trust=trust)
    try:
        return knocking.get(HEALTH_PATH).status == httpx2.codes.OK
    except KnownError as error:
        log.info("not the hub: %s", error)
        return False
    finally:
        knocking.close()
