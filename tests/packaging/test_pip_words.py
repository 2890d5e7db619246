"""What pip says is told so that a person knows how far it is and what to do when it fails."""

from pathlib import Path

import pytest
from pip_words import Progress, explain
from telling import Ended

LOG = Path("pip.log")


def test_every_locked_package_is_counted_and_progress_is_told_a_few_times(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = tmp_path / "lock.txt"
    names = [f"package-{number}" for number in range(80)]
    lock.write_text("".join(f"{name}==1 \\\n    --hash=sha256:0\n" for name in names), "utf-8")
    progress = Progress([lock])
    assert progress.expected == 80
    for name in names:
        progress.read(f"Collecting {name}==1 (from -r lock.txt (line 1))")
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 8
    assert told[-1] == "  fetching 80 of 80: package-79"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("NewConnectionError: [Errno -3] Temporary failure in name resolution", "network"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS", "locked"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "clock"),
        ("ERROR: No matching distribution found for numpy==2.4.6", "Python 3.11 to 3.14"),
        (".venv/bin/python: No module named pip", "Delete it"),
        ("something nobody has seen before", "something nobody has seen before"),
    ],
)
def test_a_failure_says_what_to_do(said: str, told: str) -> None:
    sentence = explain(Ended(1, said), log=LOG)
    assert told in sentence
    assert sentence.endswith(f"All that pip said is in {LOG}")


def test_without_a_network_the_network_is_named_and_not_the_package() -> None:
    said = (
        "WARNING: Retrying after connection broken by 'NewConnectionError'\n"
        "ERROR: No matching distribution found for annotated-doc==0.0.7\n"
    )
    assert "cannot be reached" in explain(Ended(1, said), log=LOG)
