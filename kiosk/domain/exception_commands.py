"""What can be asked for about whoever waits for somebody."""

from __future__ import annotations

from typing import get_args

from msgspec import Struct


class SendToExceptions(Struct, frozen=True):
    """Send somebody to whoever sees to exceptions."""

    participant: str
    reason: str  # of exceptions.REASONS


class TakeException(Struct, frozen=True):
    """Look after somebody who waits: the others see who does."""

    call: str
    by: str = ""  # empty: whoever works at this station


class SettleException(Struct, frozen=True):
    """It is done: they wait no longer."""

    call: str
    by: str = ""


ExceptionCommand = SendToExceptions | TakeException | SettleException
EXCEPTION_COMMANDS = get_args(ExceptionCommand)
