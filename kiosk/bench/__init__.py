"""Measures the promises about speed, each beside the limit that the machine itself sets."""
