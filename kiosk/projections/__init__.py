"""Tables folded from the log. They may be thrown away and made again at any time."""
