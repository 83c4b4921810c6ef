"""Keyword arguments: errors for unknown names, with the nearest right one."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any, ParamSpec, TypeVar, get_args, get_type_hints

__all__ = ["check_keywords", "find_nearest", "keyword_names", "with_known_keywords"]

P = ParamSpec("P")
R = TypeVar("R")


def check_keywords(call: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Check the names of keyword arguments.

    Args:
        call: the name of the function, for the message.
        given: the names of the arguments.
        known: the names that the function has.

    Raises:
        TypeError: for an unknown name, with the nearest right one, or all of them.
    """
    names = known if isinstance(known, (frozenset, dict)) else frozenset(known)
    for name in given:
        if name not in names:
            nearest = find_nearest(name, names)
            hint = f"did you mean {nearest!r}?" if nearest else f"its arguments are {', '.join(sorted(names))}"
            raise TypeError(f"{call}() has no argument {name!r}; {hint}")


def find_nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that is most similar, whatever the style (pageSize, page-size); "" if none is similar."""
    from difflib import get_close_matches  # rarely needed

    plain = {known_name.replace("_", "").lower(): known_name for known_name in known}
    written = name.replace("_", "").replace("-", "").lower()
    part = [text for text in plain if len(text) > 3 and len(written) > 3 and (text in written or written in text)]
    words = [text for text in name.lower().split("_") if text in plain]
    close = (
        get_close_matches(written, plain, n=1, cutoff=0.8) or words or part or get_close_matches(written, plain, n=1)
    )
    return plain[close[0]] if close else ""


@functools.cache
def keyword_names(function: Callable[..., Any]) -> frozenset[str]:
    """Return the names of the arguments of a function, with those of `**options: Unpack[Options]`."""
    names: list[str] = []
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            holder = SimpleNamespace(__annotations__={name: parameter.annotation})
            names += get_args(get_type_hints(holder, function.__globals__)[name])[0].__annotations__
        elif name != "self":
            names.append(name)
    return frozenset(names)


def with_known_keywords(function: Callable[P, R]) -> Callable[P, R]:
    """Return a function that raises the error of `check_keywords` for an unknown keyword argument."""

    @functools.wraps(function)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        if kwargs:
            is_class = function.__name__ == "__init__"
            name = type(args[0]).__name__ if is_class else function.__name__.replace("__call__", "search")
            check_keywords(name, kwargs, keyword_names(function))
        return function(*args, **kwargs)

    return checked
