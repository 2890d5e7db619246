"""The front door: `open_desk(folder)` gives a Desk, and everything goes through it."""

from kiosk.store import lean_sqlalchemy  # noqa: F401, I001 - before anything asks for SQLAlchemy

from kiosk.desk.desk import Desk
from kiosk.desk.opening import open_desk

__all__ = ["Desk", "open_desk"]
