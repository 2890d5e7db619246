"""Keeps the window that Qt serves over VNC to this computer; Qt offers it to every network."""

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QHostAddress, QTcpServer

HERE = QHostAddress(QHostAddress.SpecialAddress.LocalHost)
STATUS_NOT_KEPT = 2


def keep_vnc_to_this_computer(app: QGuiApplication) -> None:
    """Call it right after the application is made; off the vnc platform it does nothing."""
    if app.platformName() == "vnc":
        app.installEventFilter(_KeepToThisComputer(app))


class _KeepToThisComputer(QObject):
    """Moves Qt's VNC server to 127.0.0.1 in the same breath in which it starts to listen.

    Qt's vnc platform has no password and no option for the address. Its server starts by an event;
    we deliver that event ourselves and move the server before Qt can let anybody in.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        starts = event.type() == QEvent.Type.MetaCall
        if not starts or receiver.metaObject().className() != "QVncServer":
            return False
        # Seeing every event of the window costs time, so we leave as soon as the server is there.
        self._app.removeEventFilter(self)
        receiver.event(event)
        server = receiver.findChild(QTcpServer)
        if server is None or not _moved(server):
            print(
                "The window is not served over VNC, because it could not be kept to this computer. "
                "Is its port already in use?",
                file=sys.stderr,
            )
            self._app.exit(STATUS_NOT_KEPT)
        return True


def _moved(server: QTcpServer) -> bool:
    port = server.serverPort()
    server.close()
    return port != 0 and server.listen(HERE, port)
