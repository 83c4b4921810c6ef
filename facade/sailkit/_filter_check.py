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

__all__ = ["check_filter", "warn_undocumented"]

# Warnings that this process has issued: API prefix, operation, field, operator.
_issued: set[tuple[str, str, str, str]] = set()


def check_filter(filter: str, operation: Operation) -> list[str]:
    """Return a message for each field and operator that the operation is not documented to support.

    Args:
        filter: a `Filter` or a `Sorter`. Plain text and the text of `raw` are not checked.
        operation: the operation, such as `request.operation`.

    Returns:
        The messages. Empty if the documents state no filters (or no sorters) of the operation at all.
    """
    return list(dict.fromkeys(message for _, _, message in _find_undocumented(filter, operation)))


def _find_undocumented(filter: str, operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Yield field, operator and message for each undocumented use."""
    call = f"{operation.method} {operation.path}"
    filterable = operation.filterable
    if isinstance(filter, Filter) and filterable:
        for field, operator in filter.comparisons():
            if field not in filterable:
                supported = ", ".join(f"{name} ({', '.join(operators)})" for name, operators in filterable.items())
                yield field, operator, f"{call} is not documented to filter by {field}, but by {supported}"
            elif operator not in filterable[field]:
                supported = ", ".join(filterable[field])
                yield (
                    field,
                    operator,
                    f"{call} is not documented to filter {field} with {operator}, but with {supported}",
                )
    elif isinstance(filter, Sorter) and operation.sortable:
        for field in filter.fields:
            if field not in operation.sortable:
                supported = ", ".join(operation.sortable)
                yield field, "sort", f"{call} is not documented to sort by {field}, but by {supported}"


def warn_undocumented(request: Request[Any], issued: set[tuple[str, str, str, str]] = _issued) -> None:
    """Issue a `FilterWarning` for each undocumented use in a request, once for each operation, field and operator.

    Args:
        request: the request to send.
        issued: warnings that are already issued; new ones are added.
    """
    operation = request.operation
    for value in request.query.values():
        if isinstance(value, (Filter, Sorter)):
            for field, operator, message in _find_undocumented(value, operation):
                key = (operation.prefix, operation.id, field, operator)
                if key not in issued:
                    issued.add(key)
                    warnings.warn(f"{message} (see {operation.docs})", FilterWarning, stacklevel=caller_stack_level())
