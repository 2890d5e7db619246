"""The log: every node's numbered, chained and signed entries. The truth, never edited."""
