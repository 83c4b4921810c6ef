"""JSON values of the command line: what they are, and how they are written in arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sailkit_core.codec import JsonObject

__all__ = ["is_object", "is_scalar"]


def is_object(value: Any) -> bool:
    """Whether a value is a JSON object, and no list of objects."""
    return isinstance(value, (JsonObject, Mapping))


def is_scalar(value: Any) -> bool:
    """Whether a value is text, a number, a boolean or None."""
    return value is None or isinstance(value, (str, int, float))
