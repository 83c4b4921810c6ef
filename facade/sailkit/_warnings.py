"""Warnings about operations and filters: the caller's line as their origin, and each of them once."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from typing import Any

from sailkit_core.operation import Operation, find_listed_field
from sailkit_core.request import Request

_PACKAGES = ("sailkit", "sailkit_api", "sailkit_core")


def caller_stack_level() -> int:
    """Return the `stacklevel` for `warnings.warn` of the first frame outside this library."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _PACKAGES:
        frame, level = frame.f_back, level + 1
    return level


class OperationWarnings:
    """Warnings about operations: one for each category and operation, for all clients that share this object."""

    def __init__(self) -> None:
        self._issued: set[tuple[object, ...]] = set()

    def warn(self, operation: Operation, category: type[Warning], text: str, *subject: str) -> None:
        """Warn about a subject of an operation, unless that was done before; the text continues method and path."""
        key = (category, operation.prefix + operation.method + operation.path, *subject)
        if key not in self._issued:
            self._issued.add(key)
            warnings.warn(f"{operation.method} {operation.path} {text}", category, stacklevel=caller_stack_level())


_filter_warnings = OperationWarnings()  # of this process


def warn_undocumented(request: Request[Any], issued: OperationWarnings = _filter_warnings) -> None:
    """Issue a `FilterWarning` for each undocumented field and operator; it is no error, because some of them work."""
    from .filters import FilterWarning

    operation = request.operation
    for value in request.query.values():
        for field, operator, text in _find_undocumented(value, operation):
            text = f"is not documented to {text} (see {operation.docs})"
            issued.warn(operation, FilterWarning, text, field, operator)


def _find_undocumented(value: Any, operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Yield field, operator and text for each undocumented use, if the documents state any use."""
    from .filters import Filter, Sorter  # here, because filters that are plain text do not need it

    filterable = operation.filterable
    if isinstance(value, Filter) and filterable:
        for field, operator in value.comparisons():
            operators = filterable.get(field) or filterable.get(find_listed_field(field))
            if operators is None:
                supported = ", ".join(f"{name} ({', '.join(allowed)})" for name, allowed in filterable.items())
                yield field, operator, f"filter by {field}, but by {supported}"
            elif operator not in operators:
                yield field, operator, f"filter {field} with {operator}, but with {', '.join(operators)}"
    elif isinstance(value, Sorter) and operation.sortable:
        for field in value.fields:
            if field not in operation.sortable and find_listed_field(field) not in operation.sortable:
                yield field, "sort", f"sort by {field}, but by {', '.join(operation.sortable)}"
