"""JSON text: the standard library's json, or orjson if it is installed and gives the same result."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

__all__ = ["dumps", "loads"]


@functools.cache
def _orjson() -> Any:
    try:
        return import_module("orjson")
    except ImportError:
        return None


def loads(content: bytes) -> Any:
    """Parse JSON text. With orjson, an integer of more than 64 bits becomes a float.

    Raises:
        ValueError: if it is not JSON, or is nested too deeply.
    """
    if (fast := _orjson()) is not None:
        try:
            return fast.loads(content)
        except ValueError:  # NaN, a lone surrogate, another encoding: the standard library decides
            pass
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply to be read") from None


def dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    """Return a value as compact JSON text in UTF-8.

    `default` returns a replacement for a value that JSON has no form for.

    Raises:
        ValueError: for NaN and infinity.
        TypeError: for any other value that JSON has no form for.
    """
    if (fast := _orjson()) is not None:
        options = fast.OPT_PASSTHROUGH_DATETIME | fast.OPT_PASSTHROUGH_DATACLASS
        try:
            content: bytes = fast.dumps(value, default, options)
        except TypeError:  # a long integer, a lone surrogate, a key that is not a string
            pass
        else:
            if b"null" not in content:  # it may stand for NaN, which the standard library rejects
                return content
    write = functools.partial(json.dumps, value, default=default, separators=(",", ":"), allow_nan=False)
    try:
        return write(ensure_ascii=False).encode()
    except UnicodeEncodeError:  # a lone surrogate: JSON can escape it, UTF-8 has no form for it
        return write(ensure_ascii=True).encode()
