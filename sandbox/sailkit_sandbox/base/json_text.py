"""JSON text: reading with a limit of nesting, and compact writing."""

from __future__ import annotations

import json
import math
from typing import Any, Final

import orjson

DEEPEST: Final = 100
_LONG_INTEGER: Final = "has an integer of more digits than Python reads"


def loads(content: bytes | str) -> Any:
    """Parse JSON that is nested no deeper than 100 levels.

    Raises:
        ValueError: for text that is not JSON, is nested deeper, or has a number or half of a surrogate pair that cannot
            be written again.
    """
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content  # Python accepts other encodings
        value = json.loads(text, parse_float=_parse_float, parse_constant=_refuse_constant)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise ValueError("is not JSON") from None
    except RecursionError:
        raise ValueError(f"is nested deeper than {DEEPEST} levels") from None
    except ValueError as error:
        raise ValueError(str(error) if error.__class__ is _NumberError else _LONG_INTEGER) from None
    level = [value]
    for _ in range(DEEPEST + 1):
        parents = [item for item in level if isinstance(item, dict | list)]
        if not parents:
            _refuse_half_surrogates(text, value)
            return value
        level = [child for item in parents for child in (item.values() if isinstance(item, dict) else item)]
    if level:
        raise ValueError(f"is nested deeper than {DEEPEST} levels")
    return value


def _parse_float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _NumberError("has a number beyond the range of floats")
    return number


def _refuse_half_surrogates(text: str, value: Any) -> None:
    if "\\u" in text:
        try:
            _encode(value).encode()
        except UnicodeEncodeError:
            raise ValueError("is not JSON") from None


def _refuse_constant(name: str) -> float:
    """Refuse NaN and infinity, which Python's parser accepts."""
    raise _NumberError(f"is not JSON, which does not have {name}")


class _NumberError(ValueError):
    """A number that JSON or Python does not have."""


def dumps(value: Any) -> str:
    """Format a value as compact JSON text.

    Raises:
        ValueError: for NaN and infinity.
    """
    return _encode(value)


def dumps_finite(value: Any) -> str:
    """Format a value without NaN and infinity as compact JSON text, faster than `dumps`."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:  # an integer of more than 64 bits, or half of a surrogate pair
        return dumps(value)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False, allow_nan=False).encode
