"""The log is tried through whole desks."""

from tests.desk.conftest import clock, new_desk

__all__ = ["clock", "new_desk"]
