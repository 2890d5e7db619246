"""What a US keyboard prints at each physical key: scanners type on one, whatever layout is set."""

from __future__ import annotations

_XKB_OFFSET = 8  # X11 and Wayland number keys 8 above the kernel

_ROWS = {
    2: ("1234567890-=", "!@#$%^&*()_+"),
    16: ("qwertyuiop[]", "QWERTYUIOP{}"),
    30: ("asdfghjkl;'`", 'ASDFGHJKL:"~'),
    43: ("\\zxcvbnm,./", "|ZXCVBNM<>?"),
    57: (" ", " "),
}

_PLAIN = {
    start + i + _XKB_OFFSET: char for start, (row, _) in _ROWS.items() for i, char in enumerate(row)
}
_SHIFTED = {
    start + i + _XKB_OFFSET: char for start, (_, row) in _ROWS.items() for i, char in enumerate(row)
}


def char_at(scan_code: int, *, shift: bool) -> str:
    """The character at this X11 or Wayland scan code; empty where the key prints nothing."""
    return (_SHIFTED if shift else _PLAIN).get(scan_code, "")
