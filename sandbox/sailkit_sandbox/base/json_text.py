"""JSON text: reading with a limit of nesting, and compact writing."""

from __future__ import annotations

import json
from typing import Any, Final

DEEPEST: Final = 100


def loads(content: bytes | str) -> Any:
    """Parse JSON that is nested no deeper than 100 levels.

    Raises:
        ValueError: for text that is not JSON or is nested deeper.
    """
    try:
        value = json.loads(content)
    except RecursionError:
        raise ValueError(f"is nested deeper than {DEEPEST} levels") from None
    except ValueError:
        raise ValueError("is not JSON") from None
    level = [value]
    for _ in range(DEEPEST + 1):
        parents = [item for item in level if isinstance(item, dict | list)]
        if not parents:
            return value
        level = [child for item in parents for child in (item.values() if isinstance(item, dict) else item)]
    if level:
        raise ValueError(f"is nested deeper than {DEEPEST} levels")
    return value


def dumps(value: Any) -> str:
    """Format a value as compact JSON text."""
    return _encode(value)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
