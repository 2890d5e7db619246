"""Setting one line of text: fonts by character, direction by stretch, shapes by HarfBuzz."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import pairwise

import uharfbuzz as hb
from msgspec import Struct

from badges import bidi
from badges.fit import Extent, Stretch
from badges.fonts.coverage import INVISIBLE
from badges.fonts.faces import REPLACEMENT, UNITS_PER_EM, Face, chain, face, face_for

# Even a line without capitals or tails keeps this much room, so that lines stand evenly.
ASCENT_MIN, DESCENT_MIN = 0.74, 0.21
# Twice the lines of a thousand badges of people who share nothing: ten megabytes.
CACHE_LINES = 4096


class Style(Struct, frozen=True):
    """Which faces are asked: bold ones or not, Korean Han letters or Chinese ones."""

    bold: bool = False
    korean: bool = False


class Glyph(Struct, frozen=True):
    """One glyph, its lengths in thousandths of the size, and the text that it stands for."""

    number: int
    advance: int
    x_offset: int
    y_offset: int
    text: str


class Piece(Struct, frozen=True):
    """Glyphs of one face, from left to right."""

    face: Face
    glyphs: tuple[Glyph, ...]
    right_to_left: bool = False


class Line(Struct, frozen=True):
    """A line that is ready to be drawn, and the characters that no font had."""

    pieces: tuple[Piece, ...]
    extent: Extent
    missing: tuple[str, ...]


@lru_cache(maxsize=CACHE_LINES)
def set_line(text: str, style: Style) -> Line:
    """Set a text that stands alone."""
    return _set(text, 0, len(text), style)


def set_part(text: str, start: int, end: int, style: Style) -> Line:
    """Set one line of a longer text, in the directions that the whole gives it."""
    if not bidi.has_right_to_left(text):
        return set_line(text[start:end], style)
    return _set_cached(text, start, end, style)


def set_stretch(text: str, stretch: Stretch, style: Style) -> Line:
    """Set a line as it was fitted, with the hyphen that ends it."""
    if stretch.hyphen:
        return set_line(stretch.of(text), style)
    return set_part(text, stretch.start, stretch.end, style)


@lru_cache(maxsize=CACHE_LINES)
def _set_cached(text: str, start: int, end: int, style: Style) -> Line:
    return _set(text, start, end, style)


def _set(text: str, start: int, end: int, style: Style) -> Line:
    pieces: list[Piece] = []
    missing: list[str] = []
    for run in _directions(text, start, end):
        stretches = _by_face(text[run.start : run.end], style, missing)
        for used, stretch in reversed(stretches) if run.right_to_left else stretches:
            pieces.append(_shape(used, stretch, right_to_left=run.right_to_left))
    return Line(tuple(pieces), _extent(pieces), tuple(dict.fromkeys(missing)))


def _directions(text: str, start: int, end: int) -> list[bidi.VisualRun]:
    if not bidi.has_right_to_left(text):
        return [bidi.VisualRun(start, end, False)]
    return bidi.visual_runs(bidi.resolve(text), start, end)


def _by_face(text: str, style: Style, missing: list[str]) -> list[tuple[Face, str]]:
    """Split a run where the face changes; what no face has becomes a visible mark."""
    stretches: list[tuple[Face, str]] = []
    for cluster in _clusters(text):
        current = stretches[-1][0] if stretches else None
        chosen, drawn = _face_of(cluster, current, style, missing)
        if chosen is current:
            stretches[-1] = (chosen, stretches[-1][1] + drawn)
        else:
            stretches.append((chosen, drawn))
    return stretches


def _clusters(text: str) -> list[str]:
    """Letters with the marks, joiners and selectors that belong to them."""
    clusters: list[str] = []
    for char in text:
        belongs = unicodedata.category(char)[0] == "M" or INVISIBLE.match(char)
        if clusters and belongs:
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _face_of(
    cluster: str, current: Face | None, style: Style, missing: list[str]
) -> tuple[Face, str]:
    if cluster[0] == REPLACEMENT:
        missing.append(REPLACEMENT)
    # Spaces, and signs that many scripts share, look best in the font of what they follow.
    if current and _shared(cluster) and current.has(cluster[0]):
        return current, cluster
    visible = [char for char in cluster if not INVISIBLE.match(char)]
    if not visible:
        return current or face(chain(" ", korean=style.korean)[0], style.bold), cluster
    for family in chain(visible[0], korean=style.korean):
        candidate = face(family, style.bold)
        if all(candidate.has(char) for char in visible):
            return candidate, cluster
    return _incomplete(cluster, visible, style, missing)


def _incomplete(
    cluster: str, visible: list[str], style: Style, missing: list[str]
) -> tuple[Face, str]:
    """No face has the whole cluster: keep the letter if one has that, and mark what is lost."""
    chosen = face_for(visible[0], bold=style.bold, korean=style.korean)
    lost = [char for char in visible if chosen is None or not chosen.has(char)]
    missing.extend(lost)
    if chosen is None:
        return face(chain(REPLACEMENT, korean=False)[0], style.bold), REPLACEMENT
    kept = "".join(char for char in cluster if char not in lost)
    # A mark that is lost shows as the font's own sign for a missing glyph, behind its letter.
    return chosen, kept + "".join(lost)


@lru_cache(maxsize=4096)
def _shared(cluster: str) -> bool:
    if len(cluster) != 1:
        return False
    return cluster == " " or (cluster > "\x7f" and unicodedata.category(cluster)[0] in "ZPS")


def _shape(used: Face, text: str, *, right_to_left: bool) -> Piece:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    hb.shape(used.hb_font, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = [*sorted({info.cluster for info in infos}), len(text)]
    ends = dict(pairwise(starts))
    told: set[int] = set()
    glyphs = []
    for info, position in zip(infos, positions, strict=True):
        cluster = info.cluster
        # The first glyph of a cluster stands for all its letters, the others for none.
        stands_for = "" if cluster in told else text[cluster : ends[cluster]]
        told.add(cluster)
        glyphs.append(
            Glyph(
                info.codepoint, position.x_advance, position.x_offset, position.y_offset, stands_for
            )
        )
    return Piece(used, tuple(glyphs), right_to_left)


def _extent(pieces: list[Piece]) -> Extent:
    width = 0
    ascent, descent = ASCENT_MIN * UNITS_PER_EM, DESCENT_MIN * UNITS_PER_EM
    for piece in pieces:
        for glyph in piece.glyphs:
            width += glyph.advance
            above, below = piece.face.ink(glyph.number)
            ascent = max(ascent, above + glyph.y_offset)
            descent = max(descent, below - glyph.y_offset)
    return Extent(width / UNITS_PER_EM, ascent / UNITS_PER_EM, descent / UNITS_PER_EM)
