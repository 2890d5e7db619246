"""Codes that must be turned away: forged, of another event, half read, known to nobody."""

from __future__ import annotations

from datetime import date
from random import Random

from kiosk.credentials.badge_token import ALPHABET, BadgeClaim, issue_token, key_id_of
from kiosk.credentials.node_key import NodeKey
from kiosk.domain.people_ids import event_id, participant_id

EXPIRES = date(2030, 1, 1)


def bad_scans(event_code: str, known_code: str, *, rng: Random) -> list[str]:
    """One of each. The key that signs them is nobody's."""
    stranger = NodeKey(rng.randbytes(32))

    def token(event: str) -> str:
        claim = BadgeClaim(
            key_id=key_id_of(stranger.public_key),
            participant=participant_id(event, known_code),
            issue=1,
            badge_class=0,
            expires=EXPIRES,
        )
        return issue_token(claim, event=event_id(event), key=stranger)

    forged, elsewhere = token(event_code), token(f"{event_code}-elsewhere")
    return [forged, elsewhere, forged[: len(forged) // 2], "".join(rng.choices(ALPHABET, k=9))]
