"""The edits of a layout, so that each can be taken back and done again."""

from __future__ import annotations

from msgspec import Struct

from badges.layout import Layout

PAST_MAX = 300


class History(Struct, frozen=True):
    """A layout now, those before it, and those that were taken back.

    Edits that follow each other with the same `touch` (letters typed into one field, one arrow key
    held down) are one edit to whoever takes it back.
    """

    now: Layout
    past: tuple[Layout, ...] = ()
    future: tuple[Layout, ...] = ()
    touch: str = ""

    def done(self, layout: Layout, touch: str = "") -> History:
        """After an edit; one that changes nothing is none."""
        if layout == self.now:
            return self
        if touch and touch == self.touch and self.past:
            return History(layout, self.past, touch=touch)
        return History(layout, (*self.past, self.now)[-PAST_MAX:], touch=touch)

    def undone(self) -> History:
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redone(self) -> History:
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.now), self.future[1:])

    def sealed(self) -> History:
        """The next edit is one of its own, whatever it is about."""
        return History(self.now, self.past, self.future)
