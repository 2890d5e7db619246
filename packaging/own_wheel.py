"""Writes the small wheel that makes this checkout importable and gives it its two programs."""

from __future__ import annotations

import base64
import hashlib
import tomllib
import zipfile
from pathlib import Path
from typing import Any

# Debian's setuptools is too old for our pyproject.toml and newer Pythons bring none, so an
# ordinary editable install would have to download a build tool that no lock covers.


def project_of(root: Path) -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def write_wheel(root: Path, folder: Path) -> Path:
    """Write the wheel into the folder; pip makes the programs from it, on every system."""
    project = project_of(root)
    name, version = project["name"], project["version"]
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.pth": _path_line(root),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": _entry_points(project),
    }
    record = "".join(
        f"{path},{_digest(text)},{len(text.encode())}\n" for path, text in files.items()
    )
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel


def _path_line(root: Path) -> str:
    # Python reads .pth files in the locale's encoding, which a folder named in Korean would break.
    return f"import sys; sys.path.append({str(root)!a})\n"


def _entry_points(project: dict[str, Any]) -> str:
    lines = []
    for section, table in (("console_scripts", "scripts"), ("gui_scripts", "gui-scripts")):
        lines.append(f"[{section}]")
        lines += [f"{name} = {target}" for name, target in project.get(table, {}).items()]
    return "\n".join(lines) + "\n"


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return "sha256=" + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
