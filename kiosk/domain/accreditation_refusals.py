"""Why somebody who is registered does not come in yet."""

from __future__ import annotations

from msgspec import Struct


class AccreditationRefused(Struct, frozen=True):
    """The organiser says that this participant is not accredited."""


class DocumentMissing(Struct, frozen=True):
    """A credential or another document that the organiser wants is missing."""


AccreditationRefusal = AccreditationRefused | DocumentMissing
