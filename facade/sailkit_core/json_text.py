"""JSON text: the standard library's json, or orjson if it is installed and gives the same result."""

from __future__ import annotations

import datetime
import functools
import json
import math
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from typing import Any

__all__ = ["dumps", "loads"]


@functools.cache
def _orjson() -> Any:
    try:
        return import_module("orjson")
    except ImportError:
        return None


# orjson reads an integer of more than 64 bits as a float. Such integers have at least 19 digits, and one of these
# characters after them, which the digits of an id in quotes have not.
_AFTER_NUMBER = b" \t\r\n,]}"
_OUTLINE = bytes(48 if code in b"0123456789" else 58 if code in _AFTER_NUMBER else 0 for code in range(256))
_LONG_INTEGER = b"0" * 19 + b":"


def _has_long_integer(content: bytes) -> bool:
    outline = bytearray(content).translate(_OUTLINE)  # faster than that of bytes, which looks for what stays the same
    return _LONG_INTEGER in outline or content[-19:].isdigit()


def loads(content: bytes) -> Any:
    """Parse JSON text, or raise `ValueError`. Integers of any size are exact."""
    if (fast := _orjson()) is not None and not _has_long_integer(content):
        try:
            return fast.loads(content)
        except ValueError:  # NaN, a lone surrogate, another encoding: the standard library decides
            pass
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply to be read") from None


def dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    """Return a value as compact JSON text in UTF-8; `default` replaces values that JSON has no form for.

    Raises:
        ValueError: for NaN and infinity.
        TypeError: for any other value that JSON has no form for.
    """
    if (fast := _orjson()) is not None:
        options = fast.OPT_PASSTHROUGH_DATETIME | fast.OPT_PASSTHROUGH_DATACLASS
        written = [value]
        replaced: set[type] = set(_FINITE_TYPES)

        def replace(item: Any) -> Any:
            form = default(item)
            written.append(form)
            replaced.add(type(item))
            return form

        try:
            content: bytes = fast.dumps(value, replace, options)
        except TypeError:  # a long integer, a lone surrogate, a key that is not a string
            pass
        else:
            if b"null" not in content or _are_finite(written, replaced):  # orjson writes NaN as null
                return content
    write = functools.partial(json.dumps, value, default=default, separators=(",", ":"), allow_nan=False)
    try:
        return write(ensure_ascii=False).encode()
    except UnicodeEncodeError:  # a lone surrogate: JSON can escape it, UTF-8 has no form for it
        return write(ensure_ascii=True).encode()


_FINITE_TYPES = (str, int, bool, type(None), datetime.datetime, datetime.date)


def _are_finite(values: list[Any], finite: Collection[type]) -> bool:
    """Whether values contain neither NaN nor infinity; what is of the finite types is not looked into."""
    while level := [value for value in values if type(value) not in finite]:
        values = []
        for item in level:
            cls: type = type(item)
            if cls is dict:
                values += item.values()
            elif isinstance(item, (list, tuple, set, frozenset)):
                values += item
            elif isinstance(item, float):
                if not math.isfinite(item):
                    return False
            elif _is_mapping(cls):
                values += item.values()
            elif hasattr(item, "__dict__"):
                values += item.__dict__.values()
    return True


@functools.cache
def _is_mapping(cls: type) -> bool:
    return issubclass(cls, Mapping)
