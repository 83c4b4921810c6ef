"""The service's language for sorters: read it, check it against what an operation allows, apply it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

import attrs

from .filters import FIELD, parse_time

__all__ = ["Sorter", "SorterError", "check", "parse", "sort"]

T = TypeVar("T")
Row: TypeAlias = Mapping[str, Any]


class SorterError(ValueError):
    """The text is not a list of sorters; the message says why."""


@attrs.frozen
class Sorter:
    """A field to sort by."""

    field: str
    descending: bool = False


def parse(text: str) -> tuple[Sorter, ...]:
    """Read a list of sorters.

    Args:
        text: fields separated by commas, those with a minus sign in descending order: `type,-modified`.

    Raises:
        SorterError: when it is not one.
    """
    found = []
    for item in text.split(","):
        name = item.strip()
        field = name.removeprefix("-")
        if not FIELD.fullmatch(field):
            raise SorterError(f"expected fields separated by commas as sorters, found {name[:50] or 'nothing'}")
        found.append(Sorter(field, descending=field != name))
    return tuple(found)


def check(sorters: Iterable[Sorter], sortable: Iterable[str]) -> str | None:
    """Say which sorter the operation does not offer, or None."""
    allowed = tuple(sortable)
    for sorter in sorters:
        if sorter.field not in allowed:
            return f"cannot sort by {sorter.field}; fields are {', '.join(allowed) or 'none'}"
    return None


def sort(items: Iterable[T], sorters: Iterable[Sorter], row: Callable[[T], Row]) -> list[T]:
    """Sort items; those without a value come last in either direction, equal ones stand in the order of their ids.

    Args:
        items: the items.
        sorters: what to sort by, the most important first.
        row: an item's values by field, among them `id`.
    """
    keyed = [(row(item), item) for item in items]
    keyed.sort(key=lambda pair: str(pair[0].get("id")))
    for sorter in reversed(tuple(sorters)):
        keyed = _sorted(keyed, sorter)
    return [item for _, item in keyed]


def _sorted(keyed: list[tuple[Row, T]], sorter: Sorter) -> list[tuple[Row, T]]:
    given = [pair for pair in keyed if pair[0].get(sorter.field) is not None]
    absent = [pair for pair in keyed if pair[0].get(sorter.field) is None]
    return sorted(given, key=lambda pair: _rank(pair[0][sorter.field]), reverse=sorter.descending) + absent


def _rank(value: Any) -> tuple[int, Any]:
    """A sorting key that also puts values of different types in one order."""
    if isinstance(value, (bool, int, float)):
        return 0, value
    found = parse_time(value) if isinstance(value, str) else None
    return (1, found) if found else (2, str(value).casefold())
