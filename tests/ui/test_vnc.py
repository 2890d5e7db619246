"""The window over VNC is there for this computer and for nobody else."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from ui.vnc import keep_vnc_to_this_computer

app = QApplication([])
keep_vnc_to_this_computer(app)
window = QLabel("desk")
window.show()
QTimer.singleShot(0, lambda: print("open", flush=True))
sys.exit(app.exec())
"""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Qt has its vnc platform on Linux only"
)


def start(port: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"vnc:port={port}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def test_a_viewer_on_this_computer_is_served_and_no_other_address_listens() -> None:
    port = free_port()
    with start(port) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "open\n"
            with socket.create_connection(("127.0.0.1", port), timeout=10) as viewer:
                assert viewer.recv(3) == b"RFB"
            # Also an address of this computer: whoever listens everywhere would answer here too.
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.2", port), timeout=10).close()
        finally:
            program.terminate()


def test_a_port_in_use_ends_the_program_with_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, start(taken.getsockname()[1]) as program:
        _, told = program.communicate(timeout=60)
    assert program.returncode == 2
    assert "could not be kept to this computer" in told
