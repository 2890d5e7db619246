"""Interests and pledges from a terminal: taken down, followed up, listed and exported."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kioskctl, only_json

CODE = "4TYSBH"
PLEDGE = (CODE, "recruit-members")


def test_a_pledge_is_taken_down_followed_up_and_exported(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    def listed(*more: str) -> list[dict[str, object]]:
        found: list[dict[str, object]] = only_json(kioskctl("interests", "list", "--json", *more))[
            "interests"
        ]
        return found

    detail = ("--detail", "how-many=10", "--detail", "where=Armenia")
    assert kioskctl("interests", "say", *PLEDGE, *detail).exit_code == 0
    assert kioskctl("interests", "say", *PLEDGE, *detail).exit_code == 1
    assert "NAME=TEXT" in kioskctl("interests", "say", *PLEDGE, "--detail", "where").stderr
    assert kioskctl("interests", "say", CODE, "golf").exit_code == 1
    assert kioskctl("interests", "take", *PLEDGE, "--by", "Jinu Kim").exit_code == 0
    (one,) = listed()
    assert (one["topic"], one["state"], one["owner"]) == (PLEDGE[1], "in hand", "Jinu Kim")
    assert one["details"] == {"how-many": "10", "where": "Armenia"}
    assert kioskctl("interests", "state", *PLEDGE, "done").exit_code == 0
    assert kioskctl("interests", "state", *PLEDGE, "soon").exit_code == 1
    assert listed("--state", "open") == listed("--topic", "host-office") == []
    assert "Armenia" in kioskctl("interests", "list").stdout
    assert kioskctl("interests", "withdraw", *PLEDGE).exit_code == 0
    assert "did not say" in kioskctl("interests", "withdraw", *PLEDGE).stderr
    assert listed() == []
    assert [one["state"] for one in listed("--all")] == ["withdrawn"]
    written = kioskctl("interests", "export", tmp_path / "all.csv", "--json")
    assert only_json(written)["rows"] == 1
    assert "Armenia" in (tmp_path / "all.csv").read_text("utf-8-sig")


def test_an_organiser_words_topics(kioskctl: Kioskctl, station: Path) -> None:
    words = ("--label", "en=Try the activator", "--asks", "what")
    assert kioskctl("interests", "topic", "activator", *words).exit_code == 0
    assert kioskctl("interests", "topic", "citypreneurs", "--off").exit_code == 0
    topics = only_json(kioskctl("interests", "topics", "--json"))["topics"]
    assert [one["code"] for one in topics] == [
        *("host-office", "recruit-members", "bring-delegation", "activator"),
    ]
    assert topics[-1] == {
        "code": "activator",
        "asks": ["what"],
        "labels": {"en": "Try the activator"},
    }
    assert "Try the activator" in kioskctl("interests", "topics").stdout
    for number in range(8):
        assert kioskctl("interests", "topic", f"topic-{number}").exit_code == 0
    assert "at most" in kioskctl("interests", "topic", "one-more").stderr
