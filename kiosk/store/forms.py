"""One form of an SQL statement: compiled once by SQLAlchemy, then text and values for the driver.

What a column's type does to values on their way in and out is done here too, so a form may be run
bare, past SQLAlchemy's own way around one execution.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Values = Mapping[str, Any]
Run = tuple[str, tuple[Any, ...]]  # the text, and the values of its places
_Change = Callable[[Any], Any]


class Form:
    """A statement with these names given. `key` is SQLAlchemy's cache key, where one form is to
    do for several statements that differ in their own values only (see `own_values`)."""

    def __init__(
        self, statement: Any, dialect: Any, names: Sequence[str], *, key: Any = None
    ) -> None:
        self._compiled = statement.compile(
            dialect=dialect, cache_key=key, column_keys=list(names) or None
        )
        self.text: str = self._compiled.string
        self._is_expanding = bool(self._compiled.post_compile_params)
        self._makers: Mapping[str, _Change] = self._compiled._bind_processors
        self._order: tuple[str, ...] = tuple(self._compiled.positiontup or ())
        self._defaults = {c.key: c.default.arg for c in self._compiled.insert_prefetch}
        columns = self._compiled._result_columns
        readers = [c.type.dialect_impl(dialect).result_processor(dialect, None) for c in columns]
        self._readers = tuple((at, read) for at, read in enumerate(readers) if read)
        self._row = _row_type(tuple(column.keyname for column in columns))

    def own_values(self, key: Any = None) -> dict[str, Any]:
        """The values that are part of a statement of this form, by name."""
        brought = key.bindparams if key is not None else None
        own = self._compiled.construct_params(None, extracted_parameters=brought, _check=False)
        return {**own, **self._defaults}

    def run(self, given: Values, own: Values) -> Run:
        """The text and the values for one run: those given, and the statement's own."""
        if self._is_expanding:
            return self._expanded({**own, **given})
        found = [given[name] if name in given else own[name] for name in self._order]
        if self._makers:
            makers = self._makers
            found = [
                makers[name](value) if name in makers else value
                for name, value in zip(self._order, found, strict=True)
            ]
        return self.text, tuple(found)

    def _expanded(self, values: dict[str, Any]) -> Run:
        """For `IN`, the text follows from how many values there are."""
        state = self._compiled._process_parameters_for_postcompile(values)
        values |= state.additional_parameters
        makers = {**self._makers, **state.processors}
        order = state.positiontup or ()
        found = [makers[n](values[n]) if n in makers else values[n] for n in order]
        return state.statement, tuple(found)

    def rows(self, raw: Sequence[Sequence[Any]]) -> list[Any]:
        """What the driver gave, as tuples with the columns' names."""
        row, readers = self._row, self._readers
        if not readers:
            return [row(*one) for one in raw]
        return [row(*_read(one, readers)) for one in raw]


def _read(row: Sequence[Any], readers: Sequence[tuple[int, _Change]]) -> list[Any]:
    values = list(row)
    for at, read in readers:
        values[at] = read(values[at])
    return values


def _row_type(names: tuple[str, ...]) -> Any:
    plain = namedtuple("Row", names, rename=True)  # type: ignore[misc]
    mapping = property(lambda row: dict(zip(names, row, strict=True)))
    return type("Row", (plain,), {"_mapping": mapping, "__slots__": ()})
