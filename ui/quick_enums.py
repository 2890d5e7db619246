"""Makes Qt's enumerations as Python's `enum` would, many times faster.

PySide makes all enumerations of a class when the class is first named: four thousand members for
a start, each by some eighty lines of Python that look for what only hand-written classes have
(arguments, descriptors, automatic values). Qt's are lists of names and whole numbers, so `enum`
makes one empty class of each kind here, with all that this version of Python keeps in one; the
others are like it, and the members are put in. Whatever is not such a list goes `enum`'s own way.
Tests hold both equal, for every class.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable
from typing import Any

KNOWN_PYTHON = (3, 11)  # the one whose enumerations this was compared with
# What a member must not be called to be plain: `real` of a number, `name` of a member.
_TAKEN = {
    kind: frozenset(name for base in kind.__mro__ for name in vars(base))
    for kind in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
}

_KEEPERS = ("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_")

Pairs = list[tuple[str, int]]
_Make = Callable[..., Any]


def quicken() -> bool:
    """From now on; whether this Python is the known one."""
    if sys.version_info[:2] != KNOWN_PYTHON:
        return False
    slow: _Make = enum.EnumType._create_  # type: ignore[attr-defined]
    if not hasattr(slow, "slow"):
        enum.EnumType._create_ = quick(slow)  # type: ignore[attr-defined]
    return True


def quick(slow: _Make) -> _Make:
    """`EnumType._create_`, where `slow` is the one that is there."""
    empty: dict[tuple[Any, Any], dict[str, Any]] = {}

    def create(kind: Any, name: str, names: Any, **how: Any) -> Any:
        if not _is_plain(kind, names, how):
            return slow(kind, name, names, **how)
        like = kind, how.get("boundary")
        if like not in empty:
            empty[like] = _body(slow(kind, "Empty", [], **how | {"module": __name__}))
        body = empty[like] | {key: type(empty[like][key])() for key in _KEEPERS}
        if how.get("module"):
            body["__module__"] = how["module"]
        if how.get("qualname"):
            body["__qualname__"] = how["qualname"]
        made = type.__new__(type(kind), name, (kind,), body)
        type.__setattr__(made, "__new__", enum.Enum.__new__)
        _fill(made, names)
        return made

    create.slow = slow  # type: ignore[attr-defined]
    return create


def _body(made: Any) -> dict[str, Any]:
    """What a class of an enumeration holds before it has members."""
    own = ("__dict__", "__weakref__", "__new__", "__qualname__")
    return {name: value for name, value in vars(made).items() if name not in own}


def _is_plain(kind: Any, names: Any, how: dict[str, Any]) -> bool:
    return (
        kind in _TAKEN
        and type(names) is list
        and how.get("type") is None
        and all(
            type(one) is tuple
            and type(one[1]) is int
            and (one[1] >= 0 or not issubclass(kind, enum.Flag))
            and not one[0].startswith("_")
            and one[0] not in _TAKEN[kind]
            for one in names
        )
        and len({name for name, _ in names}) == len(names)
    )


def _fill(made: Any, names: Pairs) -> None:
    by_name, by_value = made._member_map_, made._value2member_map_
    own_names = made._member_names_
    is_number, is_flag = issubclass(made, int), issubclass(made, enum.Flag)
    every, singles = 0, 0
    for name, value in names:
        member = by_value.get(value)
        is_single = not value & (value - 1) and value > 0
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            member.__dict__.update(
                _value_=value, _name_=name, __objclass__=made, _sort_order_=len(own_names)
            )
            by_value[value] = member
            if is_single or not is_flag:
                own_names.append(name)
        every |= value
        singles |= value if is_single else 0
        type.__setattr__(made, name, member)
        by_name[name] = member
    if is_flag:
        made._flag_mask_, made._singles_mask_ = every, singles
        made._all_bits_ = 2 ** every.bit_length() - 1
        values = [by_name[name]._value_ for name in own_names]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
