"""Interruption: values that an exception hands over from work that it ends, whatever the exception is."""

from __future__ import annotations

from typing import Any


def attach(error: BaseException, name: str, value: object) -> None:
    """Set an attribute of an exception, also of one that does not allow it."""
    vars(error)[name] = value


def find(error: BaseException | None, name: str) -> Any:
    """Return an attribute of an exception, of its causes and contexts, or of the members of a group; None without it.

    Exceptions that are nearer to `error` come first.
    """
    queue, seen = [error], set[int]()
    for item in queue:  # the loop extends the list
        if item is None or id(item) in seen:
            continue
        seen.add(id(item))
        if name in vars(item):
            return vars(item)[name]
        queue += [item.__cause__, item.__context__]
        if isinstance(item, BaseExceptionGroup):
            queue += item.exceptions
    return None
