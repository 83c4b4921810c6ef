"""Docstrings of operations: the part that repeats an operation's data is composed from that data."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Callable
from typing import Any, TypeVar

from .operation import Operation, Paging
from .request import EXPERIMENTAL_HEADER

__all__ = ["complete_doc", "facts"]

F = TypeVar("F", bound="Callable[..., Any]")

_FILL: Any = {"width": 112, "subsequent_indent": "    ", "break_long_words": False, "break_on_hyphens": False}
PAGINATION = {
    "offset": "by offset",
    "start": "by start",
    "next": "by token",
    "search": "by searchAfter",
    "single": "all items in one response",
}


def complete_doc(function: F, operation: Operation) -> F:
    """Add the facts of an operation, and the address of its page, to the docstring of its function.

    The docstring in the source has what no data says: summary, notes and arguments. Returns the function.
    """
    written = inspect.cleandoc(function.__doc__ or "")
    lines = facts(operation)
    if lines[0] not in written.splitlines():
        wrapped = "\n".join(textwrap.fill(line, **_FILL) for line in lines)
        text, arguments, rest = written.partition("Args:\n")
        function.__doc__ = "\n\n".join(filter(None, (text.strip(), wrapped, arguments + rest, operation.docs)))
    return function


def facts(operation: Operation) -> list[str]:
    """The facts of an operation, a line for each kind; the first line is the method and the path."""
    lines = [f"{operation.method} {operation.path}"]
    if operation.experimental:
        lines.append(f"Experimental: sent with the header {EXPERIMENTAL_HEADER}; may change without notice.")
    if operation.deprecated:
        lines.append("Deprecated: SailPoint announces its end.")
    if operation.scopes:
        lines.append(f"Scopes: {', '.join(operation.scopes)}.")
    if operation.user_levels:
        lines.append(f"User levels: {', '.join(operation.user_levels)}.")
    if operation.filterable:
        fields = (f"{name} ({', '.join(operators)})" for name, operators in operation.filterable.items())
        lines.append(f"Filterable: {', '.join(fields)}.")
    if operation.sortable:
        lines.append(f"Sortable: {', '.join(operation.sortable)}.")
    if operation.paging:
        lines.append(f"Paging: {_describe(operation.paging)}.")
    return lines


def _describe(paging: Paging) -> str:
    parts = [PAGINATION[paging.style]]
    if paging.style != "single":
        parts += [f"{paging.size} items a page by default"] if paging.size is not None else []
        parts += [f"at most {paging.maximum}"] if paging.maximum is not None else []
    return ", ".join(parts)
