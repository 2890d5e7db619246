"""The event in numbers, for whoever wants to know how it goes."""
