"""Sentences that know what they were made of, for whoever draws no badges (badges/said.py)."""

from __future__ import annotations

from badges.said import Said, kept, of_kept, say

__all__ = ["Said", "kept", "of_kept", "say"]
