"""Rollcall's core: everything that keeps a promise, usable without a window."""
