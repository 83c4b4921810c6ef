"""Check of filters and sorters against the documented fields and operators of their operation.

The documents are incomplete: some undocumented fields and operators work. So the result is a warning, never an error.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ._warnings import caller_stack_level
from .filters import Filter, FilterWarning, Sorter

__all__ = ["warn_undocumented"]

# Warnings that this process has issued: API prefix, operation, field, operator.
_issued: set[tuple[str, str, str, str]] = set()


def warn_undocumented(request: Request[Any], issued: set[tuple[str, str, str, str]] = _issued) -> None:
    """Issue a `FilterWarning` for each undocumented use in a request, once for each operation, field and operator."""
    operation = request.operation
    for value in request.query.values():
        for field, operator, text in _find_undocumented(value, operation):
            key = (operation.prefix, operation.id, field, operator)
            if key not in issued:
                issued.add(key)
                message = f"{operation.method} {operation.path} is not documented to {text} (see {operation.docs})"
                warnings.warn(message, FilterWarning, stacklevel=caller_stack_level())


def _find_undocumented(value: Any, operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Yield field, operator and text for each undocumented use in a filter or a sorter. Plain text is not checked.

    Yields nothing if the documents state no filters (or no sorters) of the operation at all.
    """
    filterable = operation.filterable
    if isinstance(value, Filter) and filterable:
        for field, operator in value.comparisons():
            if field not in filterable:
                supported = ", ".join(f"{name} ({', '.join(operators)})" for name, operators in filterable.items())
                yield field, operator, f"filter by {field}, but by {supported}"
            elif operator not in filterable[field]:
                yield field, operator, f"filter {field} with {operator}, but with {', '.join(filterable[field])}"
    elif isinstance(value, Sorter) and operation.sortable:
        for field in value.fields:
            if field not in operation.sortable:
                yield field, "sort", f"sort by {field}, but by {', '.join(operation.sortable)}"
