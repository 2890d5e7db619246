"""Layouts of one's own: saved whole, found by name, and never in the way of those shipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

import badges
from badges.design.arranging import added, new_part
from badges.design.people import somebody
from badges.design.values import with_picture
from kiosk.errors import KnownError
from kiosk.printing.own_layouts import OwnLayouts, bring, picture_file

A6 = badges.load_layout("a6-portrait")
ROOT = Path(__file__).resolve().parents[1]


def with_logo(folder: Path) -> badges.Layout:
    logo = folder / "City logo.png"
    logo.write_bytes(somebody())
    layout = added(A6, new_part("image", A6, "front"))
    return with_picture(layout, len(layout.parts) - 1, *picture_file(logo))


def test_what_is_saved_is_found_by_its_name_with_its_variants(tmp_path: Path) -> None:
    own = OwnLayouts(tmp_path / "layouts")
    assert own.names() == []
    saved = own.save("Mayors 2026", replace(A6, name="Mayors-2026"))
    assert saved == replace(A6, name="Mayors-2026")
    assert own.names() == ["Mayors-2026"]
    assert own.load("Mayors-2026") == saved
    assert own.load("Mayors-2026:black") == saved.in_black()
    assert own.load("a6-portrait") == A6
    assert own.named("a6-portrait:black") == "a6-portrait:black"
    assert own.named("Mayors-2026:golden") == "Mayors-2026:golden"
    with pytest.raises(KnownError, match=r"layout nowhere\. Made here: Mayors-2026\. Ship"):
        own.load("nowhere")
    with pytest.raises(KnownError, match=r"layout nowhere\. Shipped: .*a6-portrait"):
        OwnLayouts(tmp_path / "nothing").meant("nowhere")


def test_saving_again_is_seen_at_once(tmp_path: Path) -> None:
    own = OwnLayouts(tmp_path)
    own.save("mine", A6)
    assert own.load("mine").title == A6.title
    own.save("mine", replace(A6, title="Another"))
    assert own.load("mine").title == "Another"


@pytest.mark.parametrize(("name", "says"), [("a6-portrait", "stays as it is"), ("  ", "a name")])
def test_a_shipped_layout_is_never_overwritten(tmp_path: Path, name: str, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        OwnLayouts(tmp_path).save(name, A6)
    assert list(tmp_path.iterdir()) == []


def test_pictures_lie_beside_and_those_of_two_layouts_do_not_meet(tmp_path: Path) -> None:
    own = OwnLayouts(tmp_path / "layouts")
    saved = own.save("with-logo", with_logo(tmp_path))
    assert own.save("again", saved) == saved, "a picture keeps its name"
    assert own.load("with-logo") == saved
    pictures = list(own.folder.glob("*.png"))
    assert [path.read_bytes() for path in pictures] == [somebody()]
    out = own.export(saved, tmp_path / "stick" / "theirs.txt")
    assert out == saved
    assert bring(tmp_path / "stick" / "theirs.toml").layout == saved


def test_a_layout_that_could_not_be_read_again_replaces_nothing(tmp_path: Path) -> None:
    own = OwnLayouts(tmp_path)
    good = own.save("mine", A6)
    off = replace(A6, width_mm=50.0)
    with pytest.raises(KnownError, match="beyond the edge of the badge"):
        own.save("mine", off)
    assert own.load("mine") == good


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError, match="cannot be written to"):
        OwnLayouts(tmp_path / "file").save("mine", A6)


def test_layouts_of_other_programs_are_brought_with_what_is_lost(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.json"
    theirs.write_text(
        '[{"type": "textarea", "content": "attendee_name", "left": "10", "bottom": "50",'
        ' "fontsize": "20", "width": "80", "align": "center", "bold": true}]'
    )
    found = bring(theirs)
    assert (found.source, len(found.layout.parts)) == ("pretix", 1)
    assert any("how large" in sentence for sentence in found.lost)


@pytest.mark.parametrize(
    ("file", "content", "says"),
    [
        ("x.toml", b"version = ", "cannot be read"),
        ("x.json", b"{}", "neither"),
        ("x.json", b"\xff\xfe\x00", "cannot be read"),
    ],
)
def test_a_file_that_is_no_layout_says_why(
    tmp_path: Path, file: str, content: bytes, says: str
) -> None:
    path = tmp_path / file
    path.write_bytes(content)
    with pytest.raises(KnownError, match=says):
        bring(path)
    with pytest.raises(KnownError, match=r"no picture|cannot be read"):
        picture_file(path)
    with pytest.raises(KnownError, match="cannot be read"):
        bring(tmp_path / "missing.toml")


def test_only_the_newest_layouts_that_were_tried_are_kept(tmp_path: Path) -> None:
    own = OwnLayouts(tmp_path)
    marks = [own.keep_tried(replace(A6, title=f"{number}")) for number in range(45)]
    assert own.tried(marks[-1]).title == "44"
    assert len(list((tmp_path / "tried").glob("*.toml"))) == 40
    with pytest.raises(KnownError):
        own.tried(marks[0])


def test_one_draft_is_kept_until_it_is_saved_or_given_up(tmp_path: Path) -> None:
    own = OwnLayouts(tmp_path / "layouts")
    assert own.draft() is None
    own.drop_draft()
    own.keep_draft("a6-portrait", replace(A6, title="First"))
    own.keep_draft("mine", with_logo(tmp_path))
    found = own.draft()
    assert found is not None
    name, layout = found
    assert (name, len(layout.parts)) == ("mine", len(A6.parts) + 1)
    assert own.names() == []
    own.drop_draft()
    assert own.draft() is None
    assert list((own.folder / "draft").iterdir()) == []
