"""Keyword arguments: errors for unknown names, with the nearest right one."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any, TypeVar, cast, get_args, get_type_hints

__all__ = ["check_keywords", "find_nearest", "keyword_names", "with_known_keywords"]

F = TypeVar("F", bound="Callable[..., Any]")


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

    plain = {_to_plain(known_name): known_name for known_name in known}
    written = _to_plain(name)
    parts = [text for text in plain if len(text) > 3 and len(written) > 3 and (text in written or written in text)]
    words = [text for text in name.lower().split("_") if text in plain]
    close = get_close_matches(written, plain, n=1, cutoff=0.8) or words
    if not close:
        similar = get_close_matches(written, plain, n=1)
        close = get_close_matches(written, [*similar, *parts], n=1, cutoff=0)
    return plain[close[0]] if close else ""


def _to_plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


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


def with_known_keywords(function: F, name: str = "") -> F:
    """Return a function, or a class itself, that raises the error of `check_keywords` for an unknown keyword argument.

    Args:
        function: a function, a method or a class.
        name: the name of the call in the message. Default: that of the function, or of the class.
    """
    if isinstance(function, type):
        function.__init__ = with_known_keywords(function.__init__)  # type: ignore[misc]
        return function
    name = name or function.__name__.replace("__call__", "search")
    has_options = bool(function.__code__.co_flags & inspect.CO_VARKEYWORDS)

    @functools.wraps(function)
    def checked(*args: Any, **kwargs: Any) -> Any:
        if not has_options:  # Python finds unknown names itself, at no cost
            try:
                return function(*args, **kwargs)
            except TypeError:
                if kwargs.keys() <= keyword_names(function):
                    raise
        check_keywords(type(args[0]).__name__ if name == "__init__" else name, kwargs, keyword_names(function))
        return function(*args, **kwargs)

    return cast("F", checked)
