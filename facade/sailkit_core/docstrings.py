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

WIDTH = 112
ARGUMENTS = "Args:\n"
PAGINATION = {
    "offset": "by offset",
    "start": "by start",
    "next": "by token",
    "search": "by searchAfter",
    "single": "all items in one response",
}


def complete_doc(function: F, operation: Operation) -> F:
    """Add the facts of an operation, and the address of its page, to the docstring of its function.

    Args:
        function: the function of the operation; its docstring has what no data says: summary, notes and arguments.
        operation: the data.

    Returns:
        The function, whose docstring `help()` and `inspect.getdoc` show.
    """
    written = inspect.cleandoc(function.__doc__ or "")
    lines = facts(operation)
    if lines[0] not in written.splitlines():
        wrapped = "\n".join(textwrap.fill(line, WIDTH, subsequent_indent="    ", **_WHOLE_WORDS) for line in lines)
        text, arguments, rest = written.partition(ARGUMENTS)
        parts = (text.strip(), wrapped, arguments + rest, operation.docs)
        function.__doc__ = "\n\n".join(part for part in parts if part)
    return function


_WHOLE_WORDS: Any = {"break_long_words": False, "break_on_hyphens": False}


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
        lines.append(f"Paging: {_pagination(operation.paging)}.")
    return lines


def _pagination(paging: Paging) -> str:
    sizes = [f"{paging.size} items a page by default"] if paging.size is not None else []
    sizes += [f"at most {paging.maximum}"] if paging.maximum is not None else []
    return ", ".join([PAGINATION[paging.style], *(sizes if paging.style != "single" else [])])
