"""What is on its way to the printer, and what got stuck."""
