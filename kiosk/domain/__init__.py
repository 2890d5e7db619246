"""What is true and what may be done: pure functions of values, standard library only."""
