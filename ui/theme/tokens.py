"""The tokens of the look: colours by role, type in pixels, spacing and radii."""

from __future__ import annotations

from msgspec import Struct


class Tone(Struct, frozen=True):
    """The colours of one kind of verdict: filled panel, and the quiet form of the same."""

    fill: str
    on_fill: str
    soft: str
    ink: str  # readable on soft and on the surface


class Colours(Struct, frozen=True):
    """A role has a colour; a widget asks for the role."""

    name: str
    canvas: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    disabled: str
    on_disabled: str
    focus: str
    rail: str
    rail_text: str
    rail_hover: str
    rail_active: str
    on_rail_active: str
    shadow: str
    ok: Tone
    attention: Tone
    refused: Tone
    calm: Tone


LIGHT = Colours(
    name="light",
    canvas="#EEF2F6",
    surface="#FFFFFF",
    sunken="#F5F8FA",
    line="#DCE3EA",
    line_strong="#8496A6",
    text="#0F1F2E",
    muted="#4A5C6C",
    accent="#0A5BA8",
    accent_hover="#084C8D",
    accent_pressed="#063C70",
    on_accent="#FFFFFF",
    accent_soft="#E3EFFA",
    accent_ink="#084C8D",
    disabled="#E3E8ED",
    on_disabled="#556675",
    focus="#0A5BA8",
    rail="#0D2840",
    rail_text="#C3D3E2",
    rail_hover="#17395A",
    rail_active="#FFFFFF",
    on_rail_active="#0D2840",
    shadow="#1B2C3C",
    ok=Tone(fill="#0C7A4B", on_fill="#FFFFFF", soft="#DFF3E8", ink="#075C37"),
    attention=Tone(fill="#FFC53D", on_fill="#2B1D00", soft="#FFF3D1", ink="#6B4A00"),
    refused=Tone(fill="#8E1528", on_fill="#FFFFFF", soft="#FBE4E6", ink="#8E1528"),
    calm=Tone(fill="#E3EFFA", on_fill="#0F1F2E", soft="#E3EFFA", ink="#084C8D"),
)

DARK = Colours(
    name="dark",
    canvas="#0C131A",
    surface="#16202A",
    sunken="#101922",
    line="#2A3845",
    line_strong="#6F8294",
    text="#F0F4F8",
    muted="#A9B9C8",
    accent="#66B3F5",
    accent_hover="#85C4FA",
    accent_pressed="#4FA0E6",
    on_accent="#04182B",
    accent_soft="#17324B",
    accent_ink="#93CBFB",
    disabled="#22303C",
    on_disabled="#93A4B4",
    focus="#93CBFB",
    rail="#070D13",
    rail_text="#A9B9C8",
    rail_hover="#15202B",
    rail_active="#66B3F5",
    on_rail_active="#04182B",
    shadow="#000000",
    ok=Tone(fill="#2FA56D", on_fill="#03170D", soft="#12352A", ink="#7BDDAF"),
    attention=Tone(fill="#FFD15C", on_fill="#2B1D00", soft="#3B3014", ink="#FFD97A"),
    refused=Tone(fill="#7D1426", on_fill="#FFFFFF", soft="#3D1A22", ink="#FFA9B3"),
    calm=Tone(fill="#17324B", on_fill="#F0F4F8", soft="#17324B", ink="#93CBFB"),
)

# For whoever sees little, and for a desk in the sun: all text at 7:1 or more, every edge drawn.
CONTRAST = Colours(
    name="contrast",
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    line="#9AA4AE",
    line_strong="#FFFFFF",
    text="#FFFFFF",
    muted="#E4E8EC",
    accent="#FFE14D",
    accent_hover="#FFF0A0",
    accent_pressed="#F2CE00",
    on_accent="#000000",
    accent_soft="#1F2B66",
    accent_ink="#FFE14D",
    disabled="#1C1C1C",
    on_disabled="#BDBDBD",
    focus="#5CE1FF",
    rail="#000000",
    rail_text="#FFFFFF",
    rail_hover="#1F2B66",
    rail_active="#FFE14D",
    on_rail_active="#000000",
    shadow="#000000",
    ok=Tone(fill="#3CC472", on_fill="#000000", soft="#06321A", ink="#8DF5B2"),
    attention=Tone(fill="#FFE14D", on_fill="#000000", soft="#332A00", ink="#FFE98A"),
    refused=Tone(fill="#7A0018", on_fill="#FFFFFF", soft="#3A0010", ink="#FFC2CB"),
    calm=Tone(fill="#1F2B66", on_fill="#FFFFFF", soft="#1F2B66", ink="#DCE4FF"),
)

THEMES: dict[str, Colours] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

# Type, in device-independent pixels.
CAPTION_PX = 13
BODY_PX = 15
STRONG_PX = 17
TITLE_PX = 22
HEADLINE_PX = 27
NAME_PX = 30

# Spacing.
GAP_XS = 4
GAP_S = 8
GAP_M = 12
GAP_L = 16
GAP_XL = 24
GAP_XXL = 32

# Radii and sizes.
RADIUS_S = 6
RADIUS_M = 10
RADIUS_L = 14
BUTTON_PX = 44
MAIN_BUTTON_PX = 64
RAIL_PX = 92
ROW_PX = 68
