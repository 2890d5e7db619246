"""Make the static fonts in badges/fonts from the variable Noto fonts that two PyPI packages carry.

Run it in a virtual environment of its own, never in the one of the app:

    python3 -m venv fontvenv
    fontvenv/bin/pip install fonttools manimgx-fonts justmytype-intl-cjk
    fontvenv/bin/python packaging/build_fonts.py

It installs nothing itself, takes about two minutes, and writes the same bytes each time.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

OUT = Path(__file__).resolve().parent.parent / "badges" / "fonts"
REGULAR, MEDIUM, BOLD = 400, 500, 700
STYLES = {REGULAR: "Regular", MEDIUM: "Medium", BOLD: "Bold"}

# Nothing on a badge or on a screen of ours is set in columns, so the tables for it only cost room.
VERTICAL_TABLES = ("vhea", "vmtx", "VORG", "BASE")


@dataclass(frozen=True, slots=True)
class Recipe:
    """One variable font, where it comes from, and the weights that are cut from it."""

    name: str
    package: str
    path: str
    weights: tuple[int, ...]


def small(script: str) -> Recipe:
    name = f"NotoSans{script}"
    return Recipe(name, "manimgx_fonts", f"{name}[wght].ttf", (REGULAR, BOLD))


def east_asian(name: str, folder: str) -> Recipe:
    path = f"fonts/ofl/{folder}/{name}[wght].ttf"
    # One weight between regular and bold serves both: a second would cost 6 and 10 MB.
    return Recipe(name, "justmytype_intl_cjk", path, (MEDIUM,))


SMALL_SCRIPTS = (
    *("", "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati"),
    *("Gurmukhi", "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya"),
    *("Sinhala", "Tamil", "Telugu", "Thai"),
)
RECIPES = [small(script) for script in SMALL_SCRIPTS] + [
    east_asian("NotoSansKR", "notosanskr"),
    east_asian("NotoSansSC", "notosanssc"),
]


def source(recipe: Recipe) -> Path:
    spec = importlib.util.find_spec(recipe.package)
    if spec is None or spec.origin is None:
        sys.exit(
            f"The package {recipe.package.replace('_', '-')} is missing: pip install it first."
        )
    return Path(spec.origin).parent / recipe.path


def build(recipe: Recipe, weight: int, out: Path) -> Path:
    """Cut one weight and write it, with the time stamp of its source so that builds are alike."""
    font = TTFont(source(recipe), recalcTimestamp=False)
    instancer.instantiateVariableFont(
        font, {"wght": weight}, inplace=True, updateFontNames=True, optimize=True
    )
    for table in VERTICAL_TABLES:
        if table in font:
            del font[table]
    # Glyph names serve font editors; without them the Han font is a tenth smaller.
    font["post"].formatType = 3.0
    target = out / f"{recipe.name}-{STYLES[weight]}.ttf"
    font.save(target)
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--only", help="build only the recipes whose name holds this word")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    total_bytes = 0
    for recipe in RECIPES:
        if options.only and options.only not in recipe.name:
            continue
        for weight in recipe.weights:
            target = build(recipe, weight, options.out)
            total_bytes += target.stat().st_size
            print(f"{target.name:32} {target.stat().st_size / 1e6:6.2f} MB")
    print(f"{'together':32} {total_bytes / 1e6:6.2f} MB")


if __name__ == "__main__":
    main()
