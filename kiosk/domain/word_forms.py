"""How the short words look that organisers make up: codes of topics and purposes, languages."""

from __future__ import annotations

import re

CODE_WORD = re.compile(r"[a-z][a-z0-9-]{0,30}")
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
TAGS_FOR_EXAMPLE = ("en", "ko", "pt-BR")
