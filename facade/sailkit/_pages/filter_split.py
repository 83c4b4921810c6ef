"""Splitting of a list request whose filter is too long for one URL."""

from __future__ import annotations

import re
from typing import Any

from sailkit_core.operation import Operation
from sailkit_core.request import PagedRequest

from .page_content import find_field, item_kind

# Parameters that forbid splitting: `sorters` orders the whole list, the others start within it.
_UNSPLITTABLE = ("sorters", "offset", "start", "next")
_MULTIPLE_VALUES = re.compile(r"\b(list|dict|Any)\b")


def split_request(request: PagedRequest[Any, Any], key: str | None = None) -> list[PagedRequest[Any, Any]]:
    """Split a list request with a long filter into several that return the same items together, each item once.

    It is not split if an item can have several values of the field, because the item would then be in several parts.
    """
    filters = request.query.get("filters")
    if filters is None or filters.__class__ is str or key or any(request.query.get(name) for name in _UNSPLITTABLE):
        return [request]
    from sailkit.filters import Filter, split  # here, because plain text filters do not need it

    if not isinstance(filters, Filter):
        return [request]
    parts = split(filters)
    list_fields = {field for field, operator in filters.comparisons() if operator == "in"}
    if len(parts) == 1 or not all(_has_single_value(request.operation, field) for field in list_fields):
        return [request]
    return [request.with_query(filters=part) for part in parts]


def _has_single_value(operation: Operation, field_name: str) -> bool:
    """Return whether an item of the list is documented to have a single value of the field."""
    kind, field = item_kind(operation), None
    for name in field_name.split("."):
        field = find_field(operation, kind, name)
        kind = field.metadata["kind"] if field else None
    return field is not None and not isinstance(kind, (list, dict)) and not _MULTIPLE_VALUES.search(str(field.type))
