"""Photographs of every screen in every state, taken from the real window on the sample event."""

from ui.gallery.photographing import photograph

__all__ = ["photograph"]
