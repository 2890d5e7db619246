"""Who has which texts: a column of numbers for each field, and for each text the rows it is in."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest

from kiosk.search.forms import folds_of, forms_of, name_parts
from kiosk.search.rank import FIELDS
from kiosk.search.vocabulary import Held, Vocabulary

# A native name takes three columns, every other field one.
_NATIVE_COLUMNS = 3
COLUMNS = tuple(
    column
    for field in FIELDS
    for column in ([field] * _NATIVE_COLUMNS if field == "native_name" else [field])
)
_FIELD_NUMBERS = {field: number for number, field in enumerate(FIELDS)}
_FIELD_NAMES = tuple(FIELDS)
_NOTHING = 0  # the unit of an empty text
_ORDER_BYTES = 8


class People:
    """Rows of people and the units that they share. A unit is one text in one field: thousands of
    people have the same family name, city or position, and its words are made once for all."""

    def __init__(self) -> None:
        self.vocabulary = Vocabulary()
        self.generation = 0  # moves with every change: what was worked out before is void
        self._row_of: dict[str, int] = {}
        self._keys: list[str] = []
        self._free_rows: list[int] = []
        self.columns: tuple[array[int], ...] = tuple(array("I") for _ in COLUMNS)
        self._unit_of: dict[str, int] = {}
        self._texts: list[str] = [""]
        self._rows: list[Held] = [array("I")]
        self._order: array[int] = array("Q", (0,))
        self.counts: array[int] = array("I", (0,))  # how many rows have each unit
        self.weights = bytearray(1)  # how much the field of each unit counts
        self._free_units: list[int] = []
        self._also: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._row_of)

    def __contains__(self, key: str) -> bool:
        return key in self._row_of

    # -- writing -----------------------------------------------------------------------------------

    def put(self, key: str, fields: Mapping[str, str]) -> int:
        """Make these the texts of `key`; gives the row."""
        row = self._row_of.get(key)
        names = [_marked(field, text) for field, text in _texts_of(fields)]
        if row is not None and all(
            self._texts[column[row]] == name
            for column, name in zip(self.columns, names, strict=True)
        ):
            return row
        self.generation += 1
        if row is None:
            row = self._new_row(key)
        for column, name in zip(self.columns, names, strict=True):
            old = column[row]
            if self._texts[old] != name:
                column[row] = self._join(name, row)
                self._leave(old, row)
        return row

    def remove(self, key: str) -> int | None:
        """Forget `key`; gives the row that it had."""
        row = self._row_of.pop(key, None)
        if row is None:
            return None
        self.generation += 1
        for column in self.columns:
            unit, column[row] = column[row], _NOTHING
            self._leave(unit, row)
        self._keys[row] = ""
        self._free_rows.append(row)
        return row

    def also(self, field: str, text: str, more: str) -> None:
        """Whoever has this text in this field is found by further words as well."""
        name = _marked(field, text)
        if not name or self._also.get(name, "") == more:
            return
        self.generation += 1
        unit = self._unit_of.get(name)
        before = self._forms(name)
        self._also[name] = more
        if unit is not None:
            after = self._forms(name)
            for word in before - after:
                self.vocabulary.discard(word, unit)
            for word in after - before:
                self.vocabulary.add(word, unit)

    def _new_row(self, key: str) -> int:
        if self._free_rows:
            row = self._free_rows.pop()
            self._keys[row] = key
        else:
            row = len(self._keys)
            self._keys.append(key)
            for column in self.columns:
                column.append(_NOTHING)
        self._row_of[key] = row
        return row

    def _join(self, name: str, row: int) -> int:
        if not name:
            return _NOTHING
        unit = self._unit_of.get(name)
        if unit is None:
            return self._new_unit(name, row)
        self.counts[unit] += 1
        held = self._rows[unit]
        if isinstance(held, int):
            self._rows[unit] = array("I", (held, row))
        else:
            held.append(row)
        return unit

    def _new_unit(self, name: str, row: int) -> int:
        if self._free_units:
            unit = self._free_units.pop()
            self._texts[unit], self._rows[unit] = name, row
        else:
            unit = len(self._texts)
            self._texts.append(name)
            self._rows.append(row)
            self._order.append(0)
            self.counts.append(0)
            self.weights.append(0)
        self._order[unit] = _order_of(name[1:])
        self.counts[unit] = 1
        self.weights[unit] = FIELDS[_FIELD_NAMES[ord(name[0])]]
        self._unit_of[name] = unit
        for word in self._forms(name):
            self.vocabulary.add(word, unit)
        return unit

    def _leave(self, unit: int, row: int) -> None:
        if unit == _NOTHING:
            return
        self.counts[unit] -= 1
        held = self._rows[unit]
        if not isinstance(held, int):
            held.remove(row)
            if len(held) == 1:
                self._rows[unit] = held[0]
            return
        name = self._texts[unit]
        for word in self._forms(name):
            self.vocabulary.discard(word, unit)
        del self._unit_of[name]
        self._texts[unit], self._rows[unit] = "", array("I")
        self._free_units.append(unit)

    def _forms(self, name: str) -> set[str]:
        field = _FIELD_NAMES[ord(name[0])]
        text, more = name[1:], self._also.get(name)
        return forms_of(field, f"{text} {more}" if more else text)

    # -- reading -----------------------------------------------------------------------------------

    def key(self, row: int) -> str:
        return self._keys[row]

    def has_words(self, unit: int, count: int) -> bool:
        """Whether a unit has so many words, so that as many typed ones may mean it."""
        return len(self._texts[unit].replace("-", " ").split()) >= count

    def rows(self, unit: int) -> Sequence[int]:
        held = self._rows[unit]
        return (held,) if isinstance(held, int) else held

    def having(self, units: Iterable[int]) -> set[int]:
        """The rows that have any of the units."""
        singles: set[int] = set()
        several: list[array[int]] = []
        for held in map(self._rows.__getitem__, units):
            if isinstance(held, int):
                singles.add(held)
            else:
                several.append(held)
        return singles.union(*several)

    def by_name(self, units: Iterable[int]) -> list[int]:
        return sorted(units, key=self._order.__getitem__)

    def first_by_name(self, rows: Sequence[int], count: int) -> list[int]:
        """So many of the rows, in a list by family name, then given name."""
        order = self._order.__getitem__
        family, given = (map(order, map(column.__getitem__, rows)) for column in self.columns[:2])
        return [row for _, _, row in nsmallest(count, zip(family, given, rows, strict=True))]

    def order(self, row: int) -> tuple[int, int, str, str]:
        """Sorts people by family name, then given name."""
        family, given = self.columns[0][row], self.columns[1][row]
        return (
            self._order[family],
            self._order[given],
            self._texts[family],
            self._texts[given],
        )

    def names(self, row: int) -> tuple[list[str], list[str]]:
        """The words of the name in plain letters, and of the native name as it is written."""
        plain = [
            fold
            for column in self.columns[:2]
            for fold in folds_of(self._texts[column[row]][1:])[:4]
        ]
        native = [
            self._texts[column[row]][1:] for column in self.columns[2:5] if column[row] != _NOTHING
        ]
        return plain, native


def _texts_of(fields: Mapping[str, str]) -> list[tuple[str, str]]:
    texts: list[tuple[str, str]] = []
    for field in FIELDS:
        text = fields.get(field, "").strip()
        if field == "native_name":
            parts = name_parts(text)
            texts += [(field, part) for part in (*parts, "", "", "")[:_NATIVE_COLUMNS]]
        else:
            texts.append((field, text))
    return texts


def _marked(field: str, text: str) -> str:
    return chr(_FIELD_NUMBERS[field]) + text if text else ""


def _order_of(text: str) -> int:
    """The beginning of a text as a number that sorts as its plain letters do."""
    folded = "".join(folds_of(text)[:2]) or text
    return int.from_bytes(folded.encode(errors="replace")[:_ORDER_BYTES].ljust(_ORDER_BYTES, b"\0"))
