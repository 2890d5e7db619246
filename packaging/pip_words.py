"""Turns what pip says into progress a person can follow, and its failures into what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from telling import Ended, say

STEPS_SAID = 8
NO_NETWORK = (
    "Temporary failure in name resolution",
    "Name or service not known",
    "getaddrinfo failed",
    "nodename nor servname",
    "Network is unreachable",
    "Connection refused",
    "NewConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ConnectionResetError",
    "ProxyError",
)
# What pip says, and what that means to the person who waits. The first that fits is told.
MEANINGS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("No space left on device",),
        "The disk is full. Free about 2 GB, then run this again.",
    ),
    (
        ("DO NOT MATCH THE HASHES",),
        "A package that came is not the one that was locked, so nothing of it was used. Run this "
        "again; when it happens again, somebody between you and the package index changes files.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED",),
        "The package index could not prove who it is. Check this computer's clock and, behind a "
        "company's proxy, that its certificate is installed; then run this again.",
    ),
    (
        NO_NETWORK,
        "The package index cannot be reached. Connect this computer to the network, or set up "
        "pip for the proxy or mirror that you use; then run this again. What was fetched is kept.",
    ),
    (
        ("No module named pip",),
        "The folder .venv was made by another tool, without pip. Delete it, then run this again.",
    ),
    (
        ("No matching distribution found", "is not a supported wheel"),
        "The package index has no build of a locked package for this system. Rollcall needs "
        "Python 3.11 to 3.14 on Debian 12, Ubuntu 22.04, Windows 10, macOS 13 or newer, 64 bits.",
    ),
)


class Progress:
    """Counts the packages that pip has come to, and says so a few times on the way."""

    def __init__(self, locks: Iterable[Path]) -> None:
        text = "\n".join(lock.read_text("utf-8") for lock in locks)
        self.expected = len(re.findall(r"^[A-Za-z0-9][^\s=]*==", text, flags=re.MULTILINE))
        self._seen = 0

    def read(self, line: str) -> None:
        if line.startswith("Collecting "):
            self._seen += 1
            if self._seen % max(1, self.expected // STEPS_SAID) == 0:
                say(f"  fetching {self._seen} of {self.expected}: {line.split()[1].split('==')[0]}")
        elif line.startswith("Installing collected packages"):
            say("  all here; unpacking them (the longest step on a slow disk)")


def explain(ended: Ended, *, log: Path) -> str:
    """What went wrong and what to do, in a sentence, with pip's own last words for an expert."""
    for signs, meaning in MEANINGS:
        if any(sign in ended.output for sign in signs):
            return f"{meaning}\n{_own_words(ended)}\nAll that pip said is in {log}"
    return (
        f"The packages could not be installed.\n{_own_words(ended)}\nAll that pip said is in {log}"
    )


def _own_words(ended: Ended) -> str:
    errors = [line for line in ended.output.splitlines() if line.startswith("ERROR:")]
    return f"pip: {errors[0][6:].strip()}" if errors else ended.last_lines(5)
