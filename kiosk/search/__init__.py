"""Finds people in memory by any part of their name, code or city, as fast as one types."""

from kiosk.search.index import Index

__all__ = ["Index"]
