"""Bring the catalogues in line with the code: python3 packaging/make_translations.py [LANGUAGE...].

Qt's lupdate does not see that our `translate` takes a number, so the calls are read here, with the
parser of Python itself. What was translated before stays; lrelease makes the .qm files.
"""

from __future__ import annotations

import ast
import csv
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "ui" / "translations"
SENTENCES = "sentences"  # as ui/words has it
CORE = ("badges", "kiosk/printing")
PEOPLE = Path("badges/samples/people.csv")
IRREGULAR = {
    "Holds %n people": ("Holds %n person", "Holds %n people"),
    "%n person(s) with this name or address is registered already.": (
        "A person with this name or address is registered already.",
        "%n people with this name or address are registered already.",
    ),
    "%n act(s) of this station wait for the hub.": (
        "%n act of this station waits for the hub.",
        "%n acts of this station wait for the hub.",
    ),
}

Message = tuple[str, str, bool]  # context, source, has a number


def messages() -> Iterator[Message]:
    """Every translate() in the window, in the order of files and lines, once."""
    seen: set[tuple[str, str]] = set()
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "translate":
                continue
            context, text = node.args[0], node.args[1]
            if not isinstance(context, ast.Constant) or not isinstance(text, ast.Constant):
                sys.exit(f"{path}:{node.lineno}: translate() takes literals only")
            key = (str(context.value), str(text.value))
            if key not in seen:
                seen.add(key)
                yield (*key, len(node.args) > 3)


def sentences() -> Iterator[Message]:
    """Every say() of the core, which the window tells, and what makes sample people hard."""
    seen: set[str] = set()
    for folder in CORE:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "say":
                    continue
                text = node.args[0]
                if isinstance(text, ast.Constant) and text.value not in seen:
                    seen.add(str(text.value))
                    yield SENTENCES, str(text.value), False
    with (ROOT / PEOPLE).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield SENTENCES, row["why"], False


def english(source: str) -> tuple[str, str]:
    """One, and many."""
    return IRREGULAR.get(source, (source.replace("(s)", ""), source.replace("(s)", "s")))


def known(path: Path) -> dict[tuple[str, str], list[str]]:
    """What a catalogue says already."""
    if not path.exists():
        return {}
    said: dict[tuple[str, str], list[str]] = {}
    for context in Xml.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            said[name, message.findtext("source", "")] = forms or [translation.text or ""]
    return said


def write(language: str) -> Path:
    """One catalogue. English needs only what has a number: all else reads as it stands."""
    path = FOLDER / f"rollcall_{language}.ts"
    before = known(path)
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    for context, source, counted in (*messages(), *sentences()):
        if language == "en" and not counted:
            continue
        if context not in contexts:
            contexts[context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[context], "name").text = context
        message = Xml.SubElement(contexts[context], "message")
        if counted:
            message.set("numerus", "yes")
        Xml.SubElement(message, "source").text = source
        translation = Xml.SubElement(message, "translation")
        forms = list(english(source)) if language == "en" else before.get((context, source), [])
        if not any(forms):
            translation.set("type", "unfinished")
        elif counted:
            for form in forms:
                Xml.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    Xml.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + Xml.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for each in sys.argv[1:] or ["en"]:
        catalogue = write(each)
        subprocess.run(
            [lrelease, "-silent", catalogue, "-qm", catalogue.with_suffix(".qm")], check=True
        )
