"""The exchange with other nodes: what is said, when, and over which carrier."""
