"""Sorters in the language of the service: parsing, checks against an operation, and evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

import attrs

from sailkit_core.operation import find_listed_field

from .filters import FIELD, parse_time

__all__ = ["Sorter", "SorterError", "check", "parse", "sort"]

T = TypeVar("T")
Row: TypeAlias = Mapping[str, Any]


class SorterError(ValueError):
    """A text that is not a list of sorters, and the reason."""


@attrs.frozen
class Sorter:
    """A field and its direction."""

    field: str
    descending: bool = False


def parse(text: str) -> tuple[Sorter, ...]:
    """Parse a list of sorters.

    Args:
        text: fields separated by commas, with a minus sign for descending order: `type,-modified`.

    Raises:
        SorterError: for a text that is not a list of sorters.
    """
    sorters = []
    for item in text.split(","):
        name = item.strip()
        field = name.removeprefix("-")
        if not FIELD.fullmatch(field):
            raise SorterError(f"expected fields separated by commas as sorters, found {name[:50] or 'nothing'}")
        sorters.append(Sorter(field, descending=field != name))
    return tuple(sorters)


def check(sorters: Iterable[Sorter], sortable: Iterable[str]) -> str | None:
    """Return the first problem of sorters that an operation does not support, or None."""
    allowed = tuple(sortable)
    for sorter in sorters:
        if sorter.field not in allowed and find_listed_field(sorter.field) not in allowed:
            return f"cannot sort by {sorter.field}; fields are {', '.join(allowed) or 'none'}"
    return None


def sort(items: Iterable[T], sorters: Iterable[Sorter], row: Callable[[T], Row]) -> list[T]:
    """Sort items. Items without a value are last in both directions; equal items are in the order of their ids.

    Args:
        items: the items.
        sorters: the sorters, the most important first.
        row: returns the values of an item by field, including `id`.
    """
    keyed = [(row(item), item) for item in items]
    keyed.sort(key=lambda pair: str(pair[0].get("id")))
    for sorter in reversed(tuple(sorters)):
        keyed = _sort_by(keyed, sorter)
    return [item for _, item in keyed]


def _sort_by(keyed: list[tuple[Row, T]], sorter: Sorter) -> list[tuple[Row, T]]:
    present = [pair for pair in keyed if pair[0].get(sorter.field) is not None]
    absent = [pair for pair in keyed if pair[0].get(sorter.field) is None]
    return sorted(present, key=lambda pair: _rank(pair[0][sorter.field]), reverse=sorter.descending) + absent


def _rank(value: Any) -> tuple[int, Any]:
    """Return a sort key that orders values of different types."""
    if isinstance(value, (bool, int, float)):
        return 0, value
    time = parse_time(value) if isinstance(value, str) else None
    return (1, time) if time else (2, str(value).casefold())
