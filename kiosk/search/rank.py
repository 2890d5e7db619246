"""Which of several people was meant: names before cities, whole words before beginnings."""

from __future__ import annotations

from collections.abc import Mapping

# What is asked for at a desk, most often first. A field that is not named here counts least.
FIELD_WEIGHTS: Mapping[str, int] = {
    "code": 60,
    "family_name": 40,
    "native_name": 38,
    "given_name": 36,
    "organisation": 16,
    "delegation": 14,
    "position": 8,
    "country": 6,
    "honorific": 2,
}
OTHER_WEIGHT = 4
WHOLE_WORD = 3  # times the weight of a beginning
WHOLE_CODE = 10_000


def weight_of(field: str) -> int:
    return FIELD_WEIGHTS.get(field, OTHER_WEIGHT)
