"""Qt models: lists of view values, for the lists that show them."""
