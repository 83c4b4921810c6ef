"""JSON text: by the standard library, or by orjson where that is installed and gives the same."""

from __future__ import annotations

import datetime
import functools
import json
import math
from collections.abc import Callable, Iterable, Mapping
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
    """Read JSON text. With orjson, an integer of more than 64 bits is read as a float.

    Raises:
        ValueError: where it is not JSON, or nested deeper than can be read.
    """
    if (fast := _orjson()) is not None:
        try:
            return fast.loads(content)
        except ValueError:  # NaN, half of a surrogate pair, another encoding: the standard library has the last word
            pass
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply to be read") from None


def dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    """Write JSON text, compact, in UTF-8.

    Args:
        value: what to write.
        default: gives something that JSON has for a value that it has not.

    Raises:
        ValueError: for NaN and infinity.
        TypeError: whatever else JSON has no form for.
    """
    if (fast := _orjson()) is not None:
        options = fast.OPT_PASSTHROUGH_DATETIME | fast.OPT_PASSTHROUGH_DATACLASS
        try:
            written: bytes = fast.dumps(value, default, options)
        except TypeError:  # a long integer, half of a surrogate pair, a key that is no string
            pass
        else:
            if b"null" not in written or _finite(value):  # orjson writes NaN as null
                return written
    write = functools.partial(json.dumps, value, default=default, separators=(",", ":"), allow_nan=False)
    try:
        return write(ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half of a surrogate pair: JSON can escape it, UTF-8 has no form for it
        return write(ensure_ascii=True).encode()


_ALWAYS_FINE = frozenset((str, int, bool, type(None), datetime.datetime, datetime.date))


def _finite(value: Any) -> bool:
    todo = [value]
    for each in todo:  # which grows meanwhile
        inside: Iterable[Any] = ()
        if isinstance(each, dict):
            inside = each.values()
        elif isinstance(each, (list, tuple, set, frozenset)):
            inside = each
        elif isinstance(each, float):
            if not math.isfinite(each):
                return False
        elif hasattr(each, "__dict__"):
            inside = each.__dict__.values()
        elif isinstance(each, Mapping):
            inside = each.values()
        todo += [one for one in inside if one.__class__ not in _ALWAYS_FINE]
    return True
