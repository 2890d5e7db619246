"""The window of Rollcall: what people see and touch, and nothing that decides."""
