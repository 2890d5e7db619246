"""What the locks name is installed, exactly that, whatever was released since."""

import hashlib
import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from environment import CHECK_LOCK, RUN_LOCK, Environment, create, install_locked


def write_wheel(folder: Path, name: str, version: str, *metadata: str) -> str:
    """A wheel that holds nothing. Gives its line for a lock."""
    info = f"{name}-{version}.dist-info"
    lines = ("Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *metadata, "")
    files = {
        f"{info}/METADATA": "\n".join(lines),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": "",
    }
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return f"{name}=={version} \\\n    --hash=sha256:{digest}\n"


def test_a_release_after_the_lock_was_made_changes_nothing(
    checkout: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = tmp_path_factory.mktemp("wheels")
    greeting = write_wheel(house, "greeting", "1.0", "Provides-Extra: loud")
    write_wheel(house, "greeting", "1.1", "Provides-Extra: loud")
    checker = write_wheel(house, "checker", "1.0", "Requires-Dist: greeting[loud]>=1.0")
    environment = Environment(checkout)
    environment.lock(RUN_LOCK).write_text(greeting, "utf-8")
    environment.lock(CHECK_LOCK).write_text(checker, "utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(house))
    create(environment)
    install_locked(environment, with_checks=True)
    pip = [environment.python, "-m", "pip", "list", "--format=json"]
    listed = json.loads(subprocess.run(pip, capture_output=True, text=True, check=True).stdout)
    versions = {package["name"]: package["version"] for package in listed}
    assert (versions["greeting"], versions["checker"]) == ("1.0", "1.0")
