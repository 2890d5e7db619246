"""Synthesise the three outcome sounds into ui/assets/sounds: python3 packaging/make_sounds.py."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE_HZ = 22_050
FOLDER = Path(__file__).resolve().parent.parent / "ui" / "assets" / "sounds"

# Frequency in Hz and length in seconds of each note: rising, twice the same, falling and rough.
SOUNDS = {
    "ok": ((659.3, 0.09), (987.8, 0.16)),
    "attention": ((698.5, 0.11), (0.0, 0.06), (698.5, 0.16)),
    "refused": ((233.1, 0.16), (174.6, 0.26)),
}


def note(frequency_hz: float, length_s: float, *, rough: bool) -> list[float]:
    count = int(RATE_HZ * length_s)
    samples = []
    for i in range(count):
        at_s = i / RATE_HZ
        envelope = min(1.0, i / 120) * (1 - i / count) ** 0.6
        tone = math.sin(2 * math.pi * frequency_hz * at_s)
        tone += 0.25 * math.sin(4 * math.pi * frequency_hz * at_s)
        if rough:
            tone += 0.35 * math.sin(6 * math.pi * frequency_hz * at_s)
        samples.append(0.3 * envelope * tone)
    return samples


def write(name: str) -> None:
    samples = [
        sample
        for frequency_hz, length_s in SOUNDS[name]
        for sample in note(frequency_hz, length_s, rough=name == "refused")
    ]
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        whole = (round(max(-1.0, min(1.0, sample)) * 32_767) for sample in samples)
        file.writeframes(b"".join(struct.pack("<h", number) for number in whole))


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for each in SOUNDS:
        write(each)
