"""Makes the two lock files anew from pyproject.toml: the program's, and what checks add."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = ROOT / "packaging" / "requirements.txt"
CHECK_LOCK = ROOT / "packaging" / "requirements-check.txt"
BLOCK = re.compile(r"^(?P<name>[a-z0-9][a-z0-9-]*)==.*\n(?:    --hash=.*\n)+", re.MULTILINE)
# One lock for every system and Python that we support. Nothing about where the packages came
# from: a mirror's address in a lock would bind everybody to that mirror.
SETTINGS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
)


def blocks_of(lock: str) -> dict[str, str]:
    """A lock's text cut into its requirements, each with its hashes, by name."""
    blocks = {match["name"]: match[0] for match in BLOCK.finditer(lock)}
    assert "".join(blocks.values()) == lock, "the lock holds something else than requirements"  # noqa: S101
    return blocks


def split(everything: str, for_the_program: str) -> tuple[str, str]:
    """The program's lock and the checks' further lock, both in the words of the whole one.

    The whole one may need a package in more cases than the program does (on one system only, say);
    pip takes no package twice, so the program's lock names the wider case.
    """
    whole = blocks_of(everything)
    names = blocks_of(for_the_program).keys()
    run = "".join(block for name, block in whole.items() if name in names)
    return run, "".join(block for name, block in whole.items() if name not in names)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="lock.py", description=__doc__)
    parser.add_argument(
        "--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows"
    )
    given = parser.parse_args(arguments)
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if uv is None:
        print("The lock is made with uv. Install it (`pip install uv`), then run this again.")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        everything, program = Path(folder, "everything.txt"), Path(folder, "program.txt")
        if not given.upgrade:  # what is locked already stays where it can
            locked = [lock.read_text("utf-8") for lock in (RUN_LOCK, CHECK_LOCK) if lock.exists()]
            everything.write_text("".join(locked), "utf-8")
        compile_lock = [uv, "pip", "compile", "pyproject.toml", *SETTINGS]
        whole = [*compile_lock, "--group=check", f"--output-file={everything}"]
        part = [*compile_lock, f"--constraints={everything}", f"--output-file={program}"]
        for command in (whole, part):
            ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
            if ended.returncode != 0:
                return ended.returncode
        run, check = split(everything.read_text("utf-8"), program.read_text("utf-8"))
    RUN_LOCK.write_text(run, "utf-8")
    CHECK_LOCK.write_text(check, "utf-8")
    print(
        f"Locked {len(blocks_of(run))} packages, and {len(blocks_of(check))} more for the checks."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
