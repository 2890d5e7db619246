"""A small real log in memory: chained by hash, gapless, with a mark every few entries."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence

from kiosk.domain.changes import Changes
from kiosk.domain.entries import Branch, Subject
from kiosk.domain.exchange import Fork, Head, Mark, Packed, Page, TakenIn

EVENT = "ee" * 16
KEY, SIGNATURE = b"k" * 32, b"s" * 64


def branch(number: int) -> Branch:
    return Branch(f"{number:02x}" * 16, 1)


class MemoryLog:
    def __init__(self, me: Branch, *, mark_every: int = 3) -> None:
        self.me = me
        self.logs: dict[Branch, list[Packed]] = defaultdict(list)
        self.mark_every = mark_every
        self.pages_given = 0

    def write(self, text: str, count: int = 1) -> None:
        for number in range(count):
            log = self.logs[self.me]
            prev = _hash(log[-1]) if log else bytes(32)
            header = f"{len(log) + 1}:".encode() + prev
            log.append(Packed(header, f"{text} {number}".encode(), bytes(16)))

    def heads(self) -> dict[Branch, Head]:
        return {b: Head(len(log), _hash(log[-1])) for b, log in self.logs.items() if log}

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        log, end = self.logs[branch], after_seq
        while end < len(log):
            following = min(len(log), (end // self.mark_every + 1) * self.mark_every)
            size = sum(entry.size_bytes for entry in log[after_seq:following])
            if end > after_seq and (following - after_seq > count_max or size > bytes_max):
                break
            end = following
        assert end > after_seq, "asked for a page of nothing"
        self.pages_given += 1
        return Page(branch, tuple(log[after_seq:end]), Mark(branch, end, KEY, SIGNATURE))

    def take_in(self, pages: Sequence[Page]) -> TakenIn:
        new = known = 0
        forks: list[Fork] = []
        refused: list[str] = []
        for page in pages:
            log = self.logs[page.branch]
            for packed in page.entries:
                seq = int(packed.header.split(b":")[0])
                if seq <= len(log):
                    mine = log[seq - 1]
                    if mine == packed:
                        known += 1
                    else:
                        forks.append(Fork(page.branch, seq, _hash(mine), _hash(packed)))
                    continue
                prev = _hash(log[-1]) if log else bytes(32)
                if packed.header != f"{len(log) + 1}:".encode() + prev:
                    refused.append(f"Entries of {page.branch} do not continue what is here.")
                    break
                log.append(packed)
                new += 1
        subjects = [Subject("branch", str(page.branch)) for page in pages]
        return TakenIn(new, known, tuple(forks), tuple(refused), Changes.of(subjects))


def _hash(packed: Packed) -> bytes:
    return hashlib.sha256(packed.header + (packed.body or b"")).digest()
