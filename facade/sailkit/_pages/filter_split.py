"""Lists whose filter is too long for one request, as several requests that list the same together."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any, TypeVar

import attrs

from sailkit_core.request import Operation, PagedRequest

__all__ = ["parts_of"]

I = TypeVar("I")  # noqa: E741 - the item of a page

# With an order that was asked for, one part after the other would not keep it; the others begin within the list.
_WHOLE = ("sorters", "offset", "start", "next")
_SEVERAL = re.compile(r"\b(list|dict|Any)\b")


def parts_of(request: PagedRequest[Any, I], by: str | None = None) -> list[PagedRequest[Any, I]]:
    """The requests that list together what this one does, each item once: several where its filter is too long.

    Args:
        request: what to list.
        by: the field to page by.

    Returns:
        The request alone, where its filter is short enough, is text, or cannot be split; where it has sorters, or does
        not begin at the beginning; and where an item is not documented to have one value of the field, because it would
        be in several parts.
    """
    filters = request.query.get("filters")
    if filters is None or filters.__class__ is str or by or any(request.query.get(name) for name in _WHOLE):
        return [request]
    from sailkit.filters import Filter, split  # here, because filters that are text need none of it

    if not isinstance(filters, Filter):
        return [request]
    parts = split(filters)
    lists = {field for field, operator in filters.comparisons() if operator == "in"}
    if len(parts) == 1 or not all(_has_one(request.operation, field) for field in lists):
        return [request]
    return [request.with_query(filters=part) for part in parts]


def _has_one(operation: Operation, name: str) -> bool:
    """Whether an item of the list is documented to have one value of the field."""
    kind: Any = operation.results.get(200, {}).get("application/json")
    above = [operation.paging.items] if operation.paging and operation.paging.items else []
    field = None
    for part in above:
        field = _field(operation, kind, part)
        kind = field.metadata["kind"] if field else None
    kind = kind[0] if isinstance(kind, list) else None
    for part in name.split("."):
        field = _field(operation, kind, part)
        kind = field.metadata["kind"] if field else None
    return field is not None and not isinstance(kind, (list, dict)) and not _SEVERAL.search(str(field.type))


def _field(operation: Operation, kind: Any, name: str) -> attrs.Attribute[Any] | None:
    """The field of a model by its name in JSON; None where the kind is no model or has no such field."""
    if not isinstance(kind, str) or kind.startswith("@"):
        return None
    model = getattr(import_module(operation.package), kind)
    return next((field for field in attrs.fields(model) if field.metadata["name"] == name), None)
