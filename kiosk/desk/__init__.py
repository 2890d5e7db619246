"""The front door: `open_desk(folder)` gives a Desk, and everything goes through it."""

from kiosk.desk.desk import Desk
from kiosk.desk.opening import open_desk

__all__ = ["Desk", "open_desk"]
