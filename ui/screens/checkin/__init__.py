"""Where check-in happens: one field, one card, one button."""
