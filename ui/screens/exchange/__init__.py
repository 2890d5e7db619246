"""Meeting the other stations: joining a hub and exchanging now."""
