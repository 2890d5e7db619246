"""Keeps the simulated stations' keys out of the person's keyring."""

import os

os.environ["ROLLCALL_KEYRING"] = "off"
