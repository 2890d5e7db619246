"""Make the application: language, direction, theme and first font, before any window."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.collecting import collect_here
from ui.languages import speak, spoken
from ui.sizing import resized
from ui.theme import fonts, theme


def dressed_application(
    *, lang: str = "", theme_name: str = "", fits_screen: bool = False
) -> QApplication:
    """The one application of this process, dressed anew. `fits_screen`: in a size
    that suits the screen where the computer's own does not."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["kiosk"])
        if fits_screen and resized(app):
            app.shutdown()
            app = QApplication(["kiosk"])
        if app.platformName() == "vnc":
            from ui.vnc import keep_vnc_to_this_computer

            keep_vnc_to_this_computer(app)
    collect_here(app)
    app.setApplicationName("Rollcall")
    app.setDesktopFileName("rollcall")
    speak(lang or QLocale.system().name())
    app.setFont(fonts.register_first(spoken()))
    theme.put_on(app, theme_name or theme.name_of_system_theme(app))
    return app
