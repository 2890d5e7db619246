"""The self-service window: one person, alone, one decision a screen."""
