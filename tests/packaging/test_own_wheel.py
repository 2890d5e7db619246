"""The checkout's own wheel gives its programs without downloading a build tool."""

import subprocess
import sys
from pathlib import Path

from own_wheel import write_wheel


def install(checkout: Path, into: Path) -> None:
    wheel = write_wheel(checkout, into.parent)
    alone = ["--no-index", "--no-deps", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [sys.executable, "-m", "pip", "install", *alone, "--target", str(into), str(wheel)],
        check=True,
    )


def test_pip_makes_the_programs_and_knows_the_project(checkout: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    install(checkout, site)
    asked = "import site, sys; site.addsitedir(sys.argv[1]); import greeter; greeter.main()"
    said = subprocess.run(
        [sys.executable, "-c", asked, str(site)], capture_output=True, text=True, check=True
    )
    assert said.stdout == "good day\n"
    assert (site / "greeter-1.0.dist-info" / "entry_points.txt").exists()
    assert list((site / "bin").glob("greet*"))


def test_a_checkout_in_a_folder_with_a_korean_name_is_found(checkout: Path) -> None:
    korean = checkout / "성남 데스크"
    korean.mkdir()
    for name in ("pyproject.toml", "greeter.py"):
        (checkout / name).rename(korean / name)
    site = checkout / "site"
    install(korean, site)
    # Windows reads this file in its old code page, where the name would come out as other letters.
    assert (site / "greeter.pth").read_bytes().isascii()
    asked = "import site, sys; site.addsitedir(sys.argv[1]); import greeter; greeter.main()"
    said = subprocess.run(
        [sys.executable, "-c", asked, str(site)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == "good day\n"
