"""The window's tests run without a screen, dressed as the program is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    """The one application, in the light theme and in English."""
    from ui.dressing import dressed_application

    # What the test before let go of is gone, or all of it would be dressed as well.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return dressed_application(lang="en", theme_name="light")
