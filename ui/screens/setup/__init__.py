"""Bringing an organiser's spreadsheets in, with a preview before anything is written."""
