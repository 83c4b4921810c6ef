"""Values of a result by their JSON names, for models and plain dicts alike."""

from __future__ import annotations

from typing import Any

from sailkit_core.codec import plain
from sailkit_core.model import Model, read_property


def get_property(value: Any, name: str) -> Any:
    """Return a property by its JSON name, typed as its model says; None if it has none."""
    if isinstance(value, Model):
        return read_property(value, name)
    return value.get(name) if isinstance(value, dict) else None


def get_raw_path(value: Any, path: str) -> Any:
    """Return the value at a path of JSON names that are separated by dots; None if it is missing."""
    for name in path.split("."):
        value = get_property(value, name)
    return value


def get_path(value: Any, path: str) -> Any:
    """Return the value at a path, as JSON has it: see `get_raw_path`."""
    parent, _, name = path.rpartition(".")
    holder = get_raw_path(value, parent) if parent else value
    return plain(holder[name]) if isinstance(holder, (Model, dict)) and name in holder else None
