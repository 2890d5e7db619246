"""Bring the catalogues in line with the code.

    make_translations.py [LANGUAGE...]        what is new is marked unfinished
    make_translations.py --take FOLDER        FOLDER/LANGUAGE/*.json come in
    make_translations.py --missing FOLDER     FOLDER/LANGUAGE.json: what is not translated

Qt's lupdate does not see that our `translate` takes a number, so the calls are read here, with the
parser of Python itself. What was translated before stays; what nobody says any more goes.
"""

from __future__ import annotations

import argparse
import ast
import csv
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

from typer.main import get_command

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.catalogue import file_of  # noqa: E402
from kiosk.cli import app  # noqa: E402
from kiosk.cli.help_language import texts_of  # noqa: E402
from kiosk.domain.wording import NUMBER, Forms, Key, problem_of  # noqa: E402
from kiosk.help_words import HELP, paragraphs  # noqa: E402
from kiosk.languages import ENGLISH, LANGUAGES  # noqa: E402
from ui.command_line import parser as kiosk_parser  # noqa: E402

SENTENCES = "sentences"  # as kiosk/speech.py has it
SPEAKING = ("ui", "kiosk")  # where translate() is called
MACHINE = ROOT / "kiosk" / "speech.py"
CORE = ("badges", "kiosk", "ui")  # where say() is
PEOPLE = Path("badges/samples/people.csv")
IRREGULAR = {
    "Holds %n people": ("Holds %n person", "Holds %n people"),
    "%n person(s) with this name or address is registered already.": (
        "A person with this name or address is registered already.",
        "%n people with this name or address are registered already.",
    ),
    "%n person(s) with this name or e-mail address are registered already. If this is another "
    "person, say so with --although-similar.": (
        "Somebody with this name or e-mail address is registered already. If this is another "
        "person, say so with --although-similar.",
        "%n people with this name or e-mail address are registered already. If this is another "
        "person, say so with --although-similar.",
    ),
    "%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).": (
        "%n person is left out: not accredited, or a document is missing (kioskctl show CODE).",
        "%n people are left out: not accredited, or a document is missing (kioskctl show CODE).",
    ),
    "Wrong PIN. %n tries left at this station.": (
        "Wrong PIN. %n more try at this station.",
        "Wrong PIN. %n more tries at this station.",
    ),
    "%n badge(s) wait for it": ("%n badge waits for it", "%n badges wait for it"),
    "%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two "
    "people say that nothing is missing.": (
        "%n station has not exchanged since this hub was put back. Let it exchange, or let two "
        "people say that nothing is missing.",
        "%n stations have not exchanged since this hub was put back. Let them exchange, or let "
        "two people say that nothing is missing.",
    ),
    "%n act(s) of this station wait for the hub.": (
        "%n act of this station waits for the hub.",
        "%n acts of this station wait for the hub.",
    ),
}
PLURALS = {language.code: language.plurals for language in LANGUAGES}


def messages() -> Iterator[Key]:
    """Every translate(), in the order of files and lines, once; then every say() of the core,
    which the window tells, what makes sample people hard, and the help of every command."""
    seen: set[Key] = set()
    for key in (*_translated(), *_said(), *_helped()):
        if key not in seen:
            seen.add(key)
            yield key


def _translated() -> Iterator[Key]:
    for folder in SPEAKING:
        for path, call in _calls(folder, "translate"):
            literals = call.args[:2]
            if not all(isinstance(one, ast.Constant) for one in literals):
                if path == MACHINE:
                    continue  # it calls itself
                sys.exit(f"{path}:{call.lineno}: translate() takes literals only")
            context, text = (str(one.value) for one in literals if isinstance(one, ast.Constant))
            yield context, text


def _said() -> Iterator[Key]:
    for folder in CORE:
        for _, call in _calls(folder, "say"):
            if isinstance(call.args[0], ast.Constant):
                source = str(call.args[0].value)
                for given in call.keywords:
                    if given.arg == "one" and NUMBER in source:
                        IRREGULAR[source] = (ast.literal_eval(given.value), source)
                yield SENTENCES, source
    with (ROOT / PEOPLE).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield SENTENCES, row["why"]


def _helped() -> Iterator[Key]:
    """From the commands themselves: docstrings, help= and what is computed stand there as shown."""
    for text in (*texts_of(get_command(app)), *kiosk_parser().texts()):
        for part in paragraphs(text):
            yield HELP, part


def _calls(folder: str, name: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if f"{name}(" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
                yield path, node


def english(source: str) -> Forms:
    """One, and many. Of what `say` says otherwise of one thing its calls were read before."""
    return IRREGULAR.get(source, (source.replace("(s)", ""), source.replace("(s)", "s")))


class Known:
    """What a catalogue says already."""

    def __init__(self, path: Path) -> None:
        self.forms: dict[Key, Forms] = {}
        self.unfinished: set[Key] = set()
        if not path.exists():
            return
        for context in Xml.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None:
                    continue
                key = name, message.findtext("source", "")
                forms = tuple(form.text or "" for form in translation)
                self.forms[key] = forms or (translation.text or "",)
                if translation.get("type") == "unfinished":
                    self.unfinished.add(key)

    def missing(self, code: str, keys: Iterable[Key]) -> Iterator[Key]:
        for key in keys:
            forms = self.forms.get(key, ())
            if key in self.unfinished or not any(forms) or problem_of(code, key[1], forms):
                yield key


def write(code: str, keys: Iterable[Key], taken: dict[Key, Forms]) -> int:
    """One catalogue; gives how many sentences it lacks. English needs only what has a number: all
    else reads as it stands."""
    known = Known(file_of(code))
    known.forms |= taken
    known.unfinished -= taken.keys()
    if code == ENGLISH:
        keys = [key for key in keys if NUMBER in key[1]]
        known.forms = {key: english(key[1]) for key in keys}
        known.unfinished.clear()
    missing = set(known.missing(code, keys))
    root = Xml.Element("TS", version="2.1", language=code, sourcelanguage=ENGLISH)
    contexts: dict[str, Xml.Element] = {}
    for context, source in keys:
        if context not in contexts:
            contexts[context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[context], "name").text = context
        message = Xml.SubElement(contexts[context], "message")
        Xml.SubElement(message, "source").text = source
        translation = Xml.SubElement(message, "translation")
        if (context, source) in missing:
            translation.set("type", "unfinished")
        forms = known.forms.get((context, source), ())
        if NUMBER not in source:
            translation.text = "".join(forms[:1]) or None
            continue
        message.set("numerus", "yes")
        for form in (*forms, *[""] * PLURALS[code])[: PLURALS[code]]:
            Xml.SubElement(translation, "numerusform").text = form
    Xml.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    text = head + Xml.tostring(root, encoding="unicode") + "\n"
    file_of(code).write_text(text, encoding="utf-8", newline="\n")
    return len(missing)


def take(code: str, folder: Path, keys: Iterable[Key]) -> dict[Key, Forms]:
    """What a folder's JSON files say: lists of {context, source, to}. What does not fit is told,
    and left out."""
    wanted = set(keys)
    taken: dict[Key, Forms] = {}
    for path in sorted((folder / code).glob("*.json")):
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            print(f"{path}: {error}")
            continue
        for row in rows:
            key = str(row["context"]), str(row["source"])
            to = row["to"]
            forms = tuple(map(str, to)) if isinstance(to, list) else (str(to),)
            if key not in wanted:
                continue  # reworded since
            problem = problem_of(code, key[1], forms)
            if problem:
                print(f"{path.parent.name}/{path.name}: {key[0]}: {key[1]!r}: {problem}")
            else:
                taken[key] = forms
    return taken


def write_missing(code: str, folder: Path, keys: Iterable[Key]) -> None:
    """The list for a translator, in the form that --take reads, with `to` to be filled in."""
    rows = [
        {"context": context, "source": source, "plural": NUMBER in source, "to": ""}
        for context, source in Known(file_of(code)).missing(code, keys)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(rows, ensure_ascii=False, indent=1)
    (folder / f"{code}.json").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Bring the catalogues in line with the code.")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="all, where none is named")
    parser.add_argument("--take", type=Path, metavar="FOLDER", help="take FOLDER/LANGUAGE/*.json")
    parser.add_argument(
        "--missing", type=Path, metavar="FOLDER", help="write what is missing to FOLDER"
    )
    given = parser.parse_args()
    keys = list(messages())
    for code in given.languages or PLURALS:
        if code not in PLURALS:
            sys.exit(f"{code} is none of {', '.join(PLURALS)}: add it to kiosk/languages.py")
        taken = take(code, given.take, keys) if given.take else {}
        if taken or file_of(code).exists():
            lacking = write(code, keys, taken)
            print(f"{code:4} {len(keys) - lacking} of {len(keys)} sentences")
        if given.missing and code != ENGLISH:
            write_missing(code, given.missing, keys)


if __name__ == "__main__":
    main()
