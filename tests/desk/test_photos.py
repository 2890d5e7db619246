"""Photographs come from a folder, stand on badges that ask for them, and go with their owner."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace
from PIL import Image as Pictures

from badges import load_layout
from badges.layout import Image
from badges.layout_table import Area
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.commands import ErasePerson
from kiosk.errors import KnownError
from kiosk.transfer.photos import BOX_PIXELS, PICTURE_BYTES_MAX, Crop
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join, pages_of

ANA, BEN, CHI = CODES[:3]
RED = (200, 30, 30)
ORIENTATION = 0x0112


def photo(folder: Path, name: str, colour: tuple[int, int, int] = RED) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    Pictures.new("RGB", (900, 1200), colour).save(path)
    return path


def own_layout(desk: Desk) -> str:
    plain = load_layout("a6-portrait")
    area = Area(5, 5, 20, 25)
    desk.printing.layouts.save(
        "pictured", replace(plain, parts=(*plain.parts, Image(area, field="photo", fit="cover")))
    )
    return "pictured"


def reddest(pdf: bytes) -> bool:
    """Whether the page is red where the photograph stands."""
    document = pypdfium2.PdfDocument(pdf)
    shown = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    red, green, blue = shown.getpixel((40, 45))  # 15 mm from the left and 16 from the top
    return red > 150 and green < 90 and blue < 90


def held(desk: Desk) -> bytes:
    return b"".join(e.body or b"" for page in pages_of(desk) for e in page.entries)


def test_a_folder_of_photographs_is_taken_in_once(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    photo(folder, f"{ANA.lower()}.png")
    photo(folder, f"{BEN} - Ben from the town.JPG")
    photo(folder, "NOBODY.jpg")
    photo(folder, f"{BEN}_2.webp")
    (folder / f"{CHI}.jpg").write_bytes(b"no picture at all")
    (folder / "list.txt").write_text("x")
    plan = desk.photos.plan(folder)
    assert (plan.line, plan.others) == ("3 new, 0 changed, 0 unchanged, 2 rejected", 1)
    assert sorted(one.file for one in plan.rejected) == [f"{BEN}_2.webp", "NOBODY.jpg"]
    (unusable,) = desk.photos.apply(plan)
    assert (unusable.file, "no picture" in unusable.reason) == (f"{CHI}.jpg", True)
    (folder / f"{CHI}.jpg").unlink()
    again = desk.photos.plan(folder)
    assert again.line == "0 new, 0 changed, 2 unchanged, 2 rejected"
    photo(folder, f"{ANA.lower()}.png", (0, 0, 90))
    assert desk.photos.plan(folder).changed == 1


def test_a_badge_shows_it_where_its_layout_asks_and_no_other(desk: Desk, tmp_path: Path) -> None:
    photo(tmp_path / "photos", f"{ANA}.jpg")
    pictured = own_layout(desk)
    assert not reddest(desk.badge_pdf(who(ANA), pictured))
    told = []
    desk.listen(told.append)
    desk.photos.apply(desk.photos.plan(tmp_path / "photos"))
    assert told[0].ids("photo") == {who(ANA)}
    assert reddest(desk.badge_pdf(who(ANA), pictured))
    assert desk.badge_problems(who(ANA), pictured) == []
    assert not reddest(desk.badge_pdf(who(BEN), pictured))
    assert not reddest(desk.badge_pdf(who(ANA)))
    report = desk.batch_pdf([who(ANA)], tmp_path / "all.pdf", layout=pictured)
    assert (report.badges, reddest((tmp_path / "all.pdf").read_bytes())) == (1, True)
    desk.photos.remove(who(ANA))
    assert not reddest(desk.badge_pdf(who(ANA), pictured))
    with pytest.raises(KnownError, match="no photograph"):
        desk.photos.remove(who(ANA))


def test_a_picture_that_a_desk_chose_outlives_the_same_folder(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    photo(folder, f"{ANA}.png", (0, 0, 90))
    desk.photos.apply(desk.photos.plan(folder))
    chosen = photo(tmp_path / "camera", "IMG_1.png").read_bytes()
    desk.photos.give(who(ANA), chosen, Crop(0.25, 0.25, 0.5, 0.5))
    kept = Pictures.open(io.BytesIO(desk.photos.picture(who(ANA))))
    red, _, blue = kept.getpixel((200, 200))
    assert (kept.width / kept.height, red > 150, blue < 90) == (450 / 600, True, True)
    assert desk.photos.plan(folder).unchanged == 1
    photo(folder, f"{ANA}.png", (0, 90, 0))
    assert desk.photos.plan(folder).changed == 1
    with pytest.raises(KnownError, match="too small"):
        desk.photos.give(who(ANA), chosen, Crop(0, 0, 0.05, 0.05))


def test_one_key_takes_back_what_a_desk_chose_and_no_folder(desk: Desk, tmp_path: Path) -> None:
    desk.do(c.CheckIn(BEN))
    folder = tmp_path / "photos"
    photo(folder, f"{ANA}.png", (0, 0, 90))
    desk.photos.apply(desk.photos.plan(folder))
    of_folder = desk.photos.picture(who(ANA))
    chosen = photo(tmp_path / "camera", "IMG_1.png").read_bytes()
    assert desk.photos.give(who(ANA), chosen).ok
    of_desk = desk.photos.picture(who(ANA))
    assert desk.photos.remove(who(ANA)).ok
    assert desk.next_undo() == ("photo.given", who(ANA))
    assert desk.do(c.Undo()).participant == who(ANA)
    assert desk.photos.picture(who(ANA)) == of_desk != of_folder
    assert desk.do(c.Undo()).ok
    assert desk.photos.picture(who(ANA)) == of_folder
    assert desk.next_undo() == ("participant.checked_in", who(BEN))
    assert desk.photos.plan(folder).unchanged == 1
    assert desk.do(c.GivePhoto("ab" * 16, b"", "")).refusal == r.UnknownPerson()


def test_what_is_kept_is_small_upright_and_tells_nothing_else(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    lying = Pictures.effect_noise((4000, 3000), 90).convert("RGB")
    notes = Pictures.Exif()
    notes[ORIENTATION] = 6  # a camera held upright
    notes[0x010F] = "Zyxquorcamera"
    lying.save(folder / f"{ANA}.jpg", exif=notes, quality=60)
    desk.photos.apply(desk.photos.plan(folder))
    body = held(desk)
    assert b"Zyxquorcamera" not in body
    kept = body[body.index(b"\xff\xd8\xff") :]
    with Pictures.open(io.BytesIO(kept)) as small:
        assert small.height > small.width
        assert small.width <= BOX_PIXELS[0]
        assert small.height <= BOX_PIXELS[1]
    assert len(kept[: kept.rindex(b"\xff\xd9")]) <= PICTURE_BYTES_MAX


def test_pictures_that_nobody_can_use_are_told(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    Pictures.new("RGB", (40, 400)).save(folder / f"{ANA}.png")
    Pictures.new("1", (9000, 7000)).save(folder / f"{BEN}.png")
    (folder / f"{CHI}.jpg").write_bytes(bytes(30_000_001))
    unusable = desk.photos.apply(desk.photos.plan(folder))
    said = {one.file.split(".")[0]: str(one) for one in unusable}
    assert "too small" in said[ANA]
    assert "60 million" in said[BEN]
    assert "30 MB" in said[CHI]
    with pytest.raises(KnownError, match="cannot be opened"):
        desk.photos.plan(tmp_path / "nowhere")


def test_photographs_travel_and_are_erased_with_their_owner_everywhere(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    station = join(new_desk("station"), desk)
    photo(tmp_path / "photos", f"{ANA}.jpg")
    desk.photos.apply(desk.photos.plan(tmp_path / "photos"))
    exchange(desk, station)
    assert reddest(station.badge_pdf(who(ANA), own_layout(station)))
    # And one that a station which does not know of the erasure yet still sends.
    photo(tmp_path / "others", f"{ANA}.jpg", (0, 90, 0))
    desk.do(ErasePerson(who(ANA)))
    station.photos.apply(station.photos.plan(tmp_path / "others"))
    exchange(desk, station)
    for one in (desk, station):
        assert b"\xff\xd8\xff" not in held(one)
        assert all(walk.broken is None for walk in one.verify_log())


def test_many_photographs_go_in_pages_that_the_exchange_can_carry(
    desk: Desk, tmp_path: Path
) -> None:
    for code in CODES:
        noise = Pictures.effect_noise((500, 600), 120).convert("RGB")
        (tmp_path / "photos").mkdir(exist_ok=True)
        noise.save(tmp_path / "photos" / f"{code}.jpg")
    steps: list[tuple[int, int]] = []
    desk.photos.apply(
        desk.photos.plan(tmp_path / "photos"), lambda done, total: steps.append((done, total))
    )
    assert steps[-1] == (len(CODES), len(CODES))
    for page in pages_of(desk):
        assert sum(len(entry.body or b"") for entry in page.entries) < 1_000_000
