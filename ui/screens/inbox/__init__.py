"""What stations did that does not fit together, and the acts that settle it."""
