"""What a screen reader finds in a window: every control that can be acted upon, and its name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

R = QAccessible.Role
CONTROLS = {
    R.Button,
    R.ButtonMenu,
    R.CheckBox,
    R.ComboBox,
    R.EditableText,
    R.Link,
    R.List,
    R.MenuItem,
    R.PageTab,
    R.ProgressBar,
    R.RadioButton,
    R.Slider,
    R.SpinBox,
    R.Table,
    R.Tree,
}


def unnamed_controls(window: QWidget) -> list[str]:
    """The controls that are shown and have no name, each with the widgets that it lies in."""
    root = QAccessible.queryAccessibleInterface(window)
    return [path for path, one in _walk(root, "") if not one.text(QAccessible.Text.Name).strip()]


def _walk(one: QAccessibleInterface, path: str) -> Iterator[tuple[str, QAccessibleInterface]]:
    owner = one.object()
    here = f"{path}/{type(owner).__name__ if owner is not None else one.role().name}"
    if one.role() in CONTROLS:
        yield here, one
    for at in range(one.childCount()):
        child = one.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child, here)
