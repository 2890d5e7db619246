"""The hub: what other stations exchange with. The only place that answers HTTP."""
