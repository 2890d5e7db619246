"""The door of a session."""
