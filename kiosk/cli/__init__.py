"""`kioskctl`: everything that Rollcall does, from a terminal."""

from kiosk.cli.program import app, main

__all__ = ["app", "main"]
