"""Values of a result by their JSON names, for models and plain dicts alike."""

from __future__ import annotations

from typing import Any

from sailkit_core.codec import plain
from sailkit_core.model import Model


def get_property(value: Any, name: str) -> Any:
    """Return a property by its JSON name; None if the value has no such property."""
    return value[name] if isinstance(value, (Model, dict)) and name in value else None


def get_raw_path(value: Any, path: str) -> Any:
    """Return the value at a path of JSON names that are separated by dots; None if it is missing."""
    for name in path.split("."):
        value = get_property(value, name)
    return value


def get_path(value: Any, path: str) -> Any:
    """Return the value at a path, as JSON has it: see `get_raw_path`."""
    return plain(get_raw_path(value, path))
