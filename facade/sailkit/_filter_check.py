"""Filters and sorters held against what their operation is documented to take: advice, never a reason to refuse.

SailPoint's documents state the fields and operators of most lists, and leave some out that work.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from sailkit_core.request import Operation, Request

from ._warnings import caller_stack_level
from .filters import Filter, FilterWarning, Sorter

__all__ = ["advise", "check"]


# What was warned of in this process: version, operation, field, operator.
_seen: set[tuple[str, str, str, str]] = set()


def check(filter: str, operation: Operation) -> list[str]:
    """Say what a filter or sorter uses that the operation is not documented to take.

    Args:
        filter: a `Filter` or a `Sorter`. Text of one's own is not looked into, nor is what `raw` made.
        operation: what it is meant for, as `request.operation` has it.

    Returns:
        A sentence for each field and operator that is not documented; none where the documents say nothing of the
        operation's filters, or sorters, at all.
    """
    return list(dict.fromkeys(said for _, _, said in _findings(filter, operation)))


def _findings(filter: str, operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Field, operator, and what there is to say about them."""
    call = f"{operation.method} {operation.path}"
    known = operation.filterable
    if isinstance(filter, Filter) and known:
        for field, operator in filter.comparisons():
            if field not in known:
                takes = ", ".join(f"{name} ({', '.join(operators)})" for name, operators in known.items())
                yield field, operator, f"{call} is not documented to filter by {field}, but by {takes}"
            elif operator not in known[field]:
                takes = ", ".join(known[field])
                yield field, operator, f"{call} is not documented to filter {field} with {operator}, but with {takes}"
    elif isinstance(filter, Sorter) and operation.sortable:
        for field in filter.fields:
            if field not in operation.sortable:
                takes = ", ".join(operation.sortable)
                yield field, "sort", f"{call} is not documented to sort by {field}, but by {takes}"


def advise(request: Request[Any], seen: set[tuple[str, str, str, str]] = _seen) -> None:
    """Warn of what `check` finds in a request, once for each operation, field and operator.

    Args:
        request: what is about to be sent.
        seen: what was warned of already; added to.
    """
    operation = request.operation
    for value in request.query.values():
        if isinstance(value, (Filter, Sorter)):
            for field, operator, said in _findings(value, operation):
                key = (operation.prefix, operation.id, field, operator)
                if key not in seen:
                    seen.add(key)
                    warnings.warn(f"{said} (see {operation.docs})", FilterWarning, stacklevel=caller_stack_level())
