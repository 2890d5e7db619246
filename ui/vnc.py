"""Keeps the window that Qt serves over VNC to this computer, where Qt offers it to every network."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
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

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        starts = event.type() == QEvent.Type.MetaCall
        if not starts or receiver.metaObject().className() != "QVncServer":
            return False
        # Seeing every event of the window costs time, so we leave as soon as the server is there.
        QCoreApplication.instance().removeEventFilter(self)
        receiver.event(event)
        server = receiver.findChild(QTcpServer)
        if server is None or not _moved(server):
            print("The window cannot be kept to this computer over VNC, so it is not served.")
            QCoreApplication.exit(STATUS_NOT_KEPT)
        return True


def _moved(server: QTcpServer) -> bool:
    port = server.serverPort()
    server.close()
    return port != 0 and server.listen(HERE, port)
