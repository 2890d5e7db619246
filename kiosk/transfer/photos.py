"""A folder of photographs, named by registration code, as small pictures that badges can show."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.domain.people_ids import normal_code
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:  # the picture library comes with the first picture
    from PIL.Image import Image as Picture

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
FILE_BYTES_MAX = 30_000_000
PIXELS_MAX = 60_000_000
SIDE_PIXELS_MIN = 60  # smaller, and nobody is recognised on paper
BOX_PIXELS = (420, 540)  # 35 x 45 mm at 300 dots an inch
PICTURE_BYTES_MAX = 60_000
QUALITIES = (86, 76, 64, 50, 35)
SHOWN_PIXELS_MAX = 1_400
_FORMATS = ("JPEG", "PNG", "WEBP")
_TOO_HEAVY = say("it has more than 30 MB: make it smaller")
_UNREADABLE = say("it is no picture that can be read: take a JPEG, PNG or WebP")


class Unusable(Struct, frozen=True):
    """A file that stays out, and what to do about it."""

    file: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"

    @property
    def words(self) -> str:
        """The same, as a sentence that knows what it was made of."""
        return say("{file}: {reason}", file=self.file, reason=self.reason)


class Photo(Struct, frozen=True):
    """A file of the folder, and whose picture it is."""

    path: Path
    participant: str
    made_from: str  # a digest of its content


class Found(Struct, frozen=True):
    """What a folder holds."""

    photos: tuple[Photo, ...]
    rejected: tuple[Unusable, ...]
    others: int = 0  # files that are no pictures


def find_photos(folder: Path, people: Mapping[str, str]) -> Found:
    """The photographs of a folder. `people`: participants by registration code.

    A file is named by the code, and whatever else may follow after a space, a hyphen or the like.
    KnownError where there is no such folder."""
    photos: dict[str, Photo] = {}
    rejected: list[Unusable] = []
    others = 0
    for path in _files(folder):
        if path.suffix.lower() not in SUFFIXES:
            others += 1
            continue
        participant = _whose(path.stem, people)
        if not participant:
            rejected.append(
                _unusable(path, say("nobody is registered with the code that it is named"))
            )
        elif participant in photos:
            first = photos[participant].path.name
            rejected.append(
                _unusable(path, say("{first} is a picture of the same person", first=first))
            )
        else:
            try:
                photos[participant] = Photo(path, participant, _digest(path))
            except OSError as error:
                rejected.append(
                    _unusable(path, say("it cannot be read: {why}", why=error.strerror or error))
                )
    return Found(tuple(photos.values()), tuple(rejected), others)


class Crop(Struct, frozen=True):
    """What of an upright picture is kept, in parts of its width and height: 0 to 1 each."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0


def small_picture(path: Path) -> bytes | Unusable:
    """A JPEG of at most 60 kB, upright, and with nothing in it but the picture: no place, no time,
    no camera. Or why there is none."""
    content = read_picture(path)
    return content if isinstance(content, Unusable) else cut_picture(content, path.name)


def cut_picture(content: bytes, name: str, crop: Crop | None = None) -> bytes | Unusable:
    """The same of a picture that is held already, or of a part of it."""
    whole = 1.0 if crop is None else max(0.1, min(crop.width, crop.height))
    upright = _upright(content, name, side_pixels=round(2 * max(BOX_PIXELS) / whole))
    if isinstance(upright, Unusable):
        return upright
    if crop is not None:
        upright = _cropped(upright, crop)
        if min(upright.size) < SIDE_PIXELS_MIN:
            return Unusable(name, say("what was cut out is too small to be recognised on paper"))
    upright.thumbnail(BOX_PIXELS)
    for quality in QUALITIES:
        out = io.BytesIO()
        upright.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= PICTURE_BYTES_MAX:
            break
    return out.getvalue()


def shown_picture(content: bytes, name: str) -> bytes | Unusable:
    """The whole picture, upright, as a JPEG that a screen can show: a person chooses the part."""
    upright = _upright(content, name, side_pixels=SHOWN_PIXELS_MAX)
    if isinstance(upright, Unusable):
        return upright
    upright.thumbnail((SHOWN_PIXELS_MAX, SHOWN_PIXELS_MAX))
    out = io.BytesIO()
    upright.save(out, "JPEG", quality=QUALITIES[0])
    return out.getvalue()


def read_picture(path: Path) -> bytes | Unusable:
    """What a file holds, if it is not larger than any camera's picture."""
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            return _unusable(path, _TOO_HEAVY)
        return path.read_bytes()
    except OSError as error:
        return _unusable(path, say("it cannot be read: {why}", why=error.strerror or error))


def _upright(content: bytes, name: str, *, side_pixels: int) -> Picture | Unusable:
    """The picture as its camera meant it, on white. A camera's JPEG is read at a fraction of its
    size, though never below `side_pixels`."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
            if opened.width * opened.height > PIXELS_MAX:
                return Unusable(name, say("it has more than 60 million dots: make it smaller"))
            if min(opened.size) < SIDE_PIXELS_MIN:
                return Unusable(name, say("it is too small to be recognised on paper"))
            opened.draft("RGB", (side_pixels, side_pixels))
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Unusable(name, _UNREADABLE)
    on_white = Image.new("RGB", upright.size, "white")
    on_white.paste(upright, mask=upright.getchannel("A"))
    return on_white


def _cropped(picture: Picture, crop: Crop) -> Picture:
    width, height = picture.size
    left, top = round(crop.left * width), round(crop.top * height)
    right = round((crop.left + crop.width) * width)
    bottom = round((crop.top + crop.height) * height)
    return picture.crop((max(0, left), max(0, top), min(width, right), min(height, bottom)))


def _files(folder: Path) -> Iterator[Path]:
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        raise KnownError(
            say(
                "The folder {folder} cannot be opened: {why}. Give the folder that holds the "
                "photographs.",
                folder=folder,
                why=error.strerror or error,
            )
        ) from error
    return (path for path in inside if path.is_file() and not path.name.startswith("."))


def _whose(stem: str, people: Mapping[str, str]) -> str:
    whole = people.get(normal_code(stem), "")
    if whole:
        return whole
    words: Sequence[str] = re.split(r"[\s_.,()-]+", stem.strip())
    return people.get(normal_code(words[0]), "")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:32]


def _unusable(path: Path, reason: str) -> Unusable:
    return Unusable(path.name, reason)
