"""What this is, and every key that it listens to."""
