"""Spreadsheets in and out: files become plans, reads become files. It never opens a database."""
