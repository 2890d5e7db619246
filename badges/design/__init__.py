"""Designing a layout: every edit is a function from one layout to the next, and checks of it."""
