"""Finds missing system packages, and installs them by apt or names the one line to type."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from telling import Stop, say, watch

# Library to Debian package. What Qt needs even without a screen.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
}
# What Qt needs besides to show a window, under X or Wayland.
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Servers, printers and readers that some tests talk to, a compiler for the recorder of the power
# cuts, and what makes and cuts networks; without them those tests are skipped.
TEST_EXTRAS = (
    "poppler-utils",
    "qpdf",
    "postgresql",
    "cups",
    "cups-daemon",
    "cups-client",
    "cups-filters",
    "cups-ipp-utils",
    "avahi-daemon",
    "dbus",
    "xvfb",
    "xauth",
    "openbox",
    "x11-utils",
    "xdotool",
    "libzbar0",
    "gcc",
    "libc6-dev",
    "iproute2",
    "nftables",
)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(table: dict[str, str]) -> list[str]:
    """The packages of this table whose library does not load here; none off Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in table.items() if not loads(library)]


def missing_for_python() -> list[str]:
    """The package that makes virtual environments, which Debian splits from Python itself."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def missing_extras() -> list[str]:
    if not shutil.which("dpkg-query"):
        return []
    asked = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *TEST_EXTRAS],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = {
        line.split()[0] for line in asked.stdout.splitlines() if line.endswith(" installed")
    }
    return [package for package in TEST_EXTRAS if package not in installed]


def apt_command() -> list[str] | None:
    """The beginning of an apt-get command that will be allowed here, or None."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if shutil.which("sudo") and _sudo_asks_no_password():
        return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    return None


def _sudo_asks_no_password() -> bool:
    asked = subprocess.run(
        ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return asked.returncode == 0


def line_to_type(packages: Iterable[str]) -> str:
    sudo = "sudo " if shutil.which("sudo") else ""
    return f"{sudo}apt-get install --no-install-recommends {' '.join(packages)}"


def require(packages: list[str], *, wish: Iterable[str] = (), may_install: bool = True) -> None:
    """Install what is needed, or stop with the one line to type, which holds the wishes too."""
    if not packages:
        return
    apt = apt_command() if may_install else None
    if apt is None:
        raise Stop(_what_to_type([*packages, *wish]), status=2)
    problem = install(apt, packages)
    if problem:
        raise Stop(
            f"The system packages could not be installed: {problem}\n"
            "Check the network and the package sources, or install them yourself, "
            f"then run this again:\n  {line_to_type(packages)}",
            status=2,
        )


def _what_to_type(packages: list[str]) -> str:
    if shutil.which("apt-get"):
        return (
            "Some system packages are missing, and only an administrator may install them. "
            f"Type this line, then run this again:\n  {line_to_type(packages)}"
        )
    return (
        "Some system packages are missing. Install what your system calls these "
        f"(the names are Debian's), then run this again:\n  {' '.join(packages)}"
    )


def install(apt: list[str], packages: list[str]) -> str:
    """Install the packages; the answer is what went wrong, empty when nothing did."""
    say(f"Installing {len(packages)} system packages: {' '.join(packages)}")
    lock_wait = ["-o", "DPkg::Lock::Timeout=120"]
    updated = watch([*apt, *lock_wait, "-q", "update"])
    wanted = ["-q", "-y", "--no-install-recommends", "install", *packages]
    installed = watch([*apt, *lock_wait, *wanted])
    if installed.status == 0:
        return ""
    # Without its sources apt only says that it knows no such package, which sends people astray.
    if "Failed to fetch" in updated.output:
        return "apt cannot reach its package sources"
    told = [line for line in installed.output.splitlines() if line.startswith("E:")]
    return told[0][2:].strip() if told else installed.last_lines(1)
