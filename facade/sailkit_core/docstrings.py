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

_WRAPPER = textwrap.TextWrapper(112, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
_PAGING = {"next": "by token", "search": "by searchAfter", "single": "all items in one response"}


def complete_doc(function: F, operation: Operation) -> F:
    """Add the facts of an operation, and the address of its page, to the docstring of its function; return it.

    The written docstring has what no data says: summary, notes and arguments.
    """
    written = inspect.cleandoc(function.__doc__ or "")
    lines = facts(operation)
    if lines[0] not in written.splitlines():
        text, arguments, rest = written.partition("Args:\n")
        parts = (text.strip(), "\n".join(map(_WRAPPER.fill, lines)), arguments + rest, operation.docs)
        function.__doc__ = "\n\n".join(part for part in parts if part)
    return function


def facts(operation: Operation) -> list[str]:
    """The facts of an operation, a line for each kind; the first line is the method and the path."""
    lines = [f"{operation.method} {operation.path}"]
    if operation.experimental:
        lines.append(f"Experimental: sent with the header {EXPERIMENTAL_HEADER}; may change without notice.")
    if operation.deprecated:
        since = f", since {operation.deprecated_since}" if operation.deprecated_since else ""
        instead = f" Instead: {', '.join(operation.replaced_by)}" if operation.replaced_by else ""
        lines.append(f"Deprecated: SailPoint announces its end{since}.{instead}")
    if operation.destroys:
        lines.append("Destroys: data or access is lost.")
    lists = {
        "Scopes": operation.scopes,
        "User levels": operation.user_levels,
        "Filterable": [f"{name} ({', '.join(operators)})" for name, operators in operation.filterable.items()],
        "Sortable": operation.sortable,
        "Paging": _paging_facts(operation.paging) if operation.paging else (),
    }
    return lines + [f"{title}: {', '.join(items)}." for title, items in lists.items() if items]


def _paging_facts(paging: Paging) -> list[str]:
    items = [_PAGING.get(paging.style, f"by {paging.style}")]
    if paging.style != "single":
        items += [f"{paging.size} items a page by default"] if paging.size is not None else []
        items += [f"at most {paging.maximum}"] if paging.maximum is not None else []
    return items
