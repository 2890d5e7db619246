"""The partition test: real stations in networks of their own, cut, stopped, killed and paused."""
