"""Who waits for somebody: sent by a desk, or calling from a kiosk."""
