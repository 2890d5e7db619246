"""What the tokens promise, in figures: contrasts of text and edges, and outcomes without colour.

`python -m ui.theme.figures` prints docs/contrast.md; a test holds that the file says the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.categories import contrast
from kiosk.domain.outcomes import Verdict
from ui.theme.tokens import THEMES, Colours, Tone
from ui.words.verdicts import headline, tone_of

TEXT_MIN = {"light": 4.5, "dark": 4.5, "contrast": 7.0}  # WCAG 2.2, 1.4.3 and 1.4.6
EDGE_MIN = 3.0  # 1.4.11: what has to be seen of controls
FILL_MIN = 1.4  # between two tones: seen side by side in greyscale

TONES = ("ok", "attention", "refused")
EDGES = ("plain", "framed", "striped")

_TEXT = (
    ("text", "canvas"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "accent_soft"),
    ("muted", "canvas"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("accent_ink", "surface"),
    ("on_disabled", "disabled"),
    ("rail_text", "rail"),
    ("rail_text", "rail_hover"),
    ("on_rail_active", "rail_active"),
)
_EDGES = (("focus", "surface"), ("line_strong", "surface"))


def text_pairs(colours: Colours) -> Iterator[tuple[str, float]]:
    """Every text on everything that it stands on: what it is called, and its contrast."""
    for ink, ground in _TEXT:
        yield f"{ink} on {ground}", contrast(getattr(colours, ink), getattr(colours, ground))
    for name in (*TONES, "calm"):
        tone: Tone = getattr(colours, name)
        yield f"{name}: words on its fill", contrast(tone.on_fill, tone.fill)
        yield f"{name}: words on its soft ground", contrast(tone.ink, tone.soft)
        yield f"{name}: words on surface", contrast(tone.ink, colours.surface)


def edge_pairs(colours: Colours) -> Iterator[tuple[str, float]]:
    for edge, ground in _EDGES:
        yield f"{edge} on {ground}", contrast(getattr(colours, edge), getattr(colours, ground))


def fill_pairs(colours: Colours) -> Iterator[tuple[str, float]]:
    """The fills of two tones, which differ in brightness and not in colour alone."""
    for number, one in enumerate(TONES):
        for other in TONES[number + 1 :]:
            fills = getattr(colours, one).fill, getattr(colours, other).fill
            yield f"{one} beside {other}", contrast(*fills)


def brightness(colour: str) -> int:
    """How bright a fill is in a greyscale picture, in per cent."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return round((0.299 * red + 0.587 * green + 0.114 * blue) / 2.55)


def page() -> str:
    """docs/contrast.md."""
    return "\n".join((_HEAD, "", *_contrasts(), *_outcomes())) + "\n"


_HEAD = """\
# Contrast and outcomes without colour

Made from the tokens by `python -m ui.theme.figures > docs/contrast.md`; a test holds that both say
the same. Text asks for 4.5 in the light and the dark theme and for 7 in high contrast (WCAG 2.2,
1.4.3 and 1.4.6), edges for 3 (1.4.11), and two tones beside each other for 1.4.
`tests/ui/test_greyscale.py` draws every outcome in every theme, takes the colour out of the
pictures and compares each with each."""
_OUTCOMES = """\
## Outcomes

Brightness of the panel in a greyscale picture, in per cent of white. Outcomes of one tone differ by
their words; on the lamp of a door a welcome is plain, a warning framed and a refusal striped.
"""


def _contrasts() -> Iterator[str]:
    for title, pairs, least in (
        ("Text", text_pairs, "4.5 / 4.5 / 7"),
        ("Edges", edge_pairs, "3"),
        ("Tones side by side", fill_pairs, "1.4"),
    ):
        yield f"## {title}"
        yield ""
        yield f"Least: {least}."
        yield ""
        yield "| what | light | dark | contrast |"
        yield "|---|---|---|---|"
        columns = [dict(pairs(colours)) for colours in THEMES.values()]
        for name in columns[0]:
            yield f"| {name} | {' | '.join(f'{column[name]:.1f}' for column in columns)} |"
        yield ""


def _outcomes() -> Iterator[str]:
    yield _OUTCOMES
    yield "| outcome | tone | mark | edge of the lamp | words | light | dark | contrast |"
    yield "|---|---|---|---|---|---|---|---|"
    marks = {"ok": "tick in a disc", "attention": "triangle", "refused": "cross in an octagon"}
    edges = dict(zip(TONES, EDGES, strict=True))
    for verdict in Verdict:
        tone = tone_of(verdict)
        grey = " | ".join(str(brightness(getattr(c, tone).fill)) for c in THEMES.values())
        words = headline(verdict)
        yield f"| {verdict.value} | {tone} | {marks[tone]} | {edges[tone]} | {words} | {grey} |"


if __name__ == "__main__":
    print(page(), end="")
