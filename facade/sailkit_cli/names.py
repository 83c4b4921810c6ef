"""Names: resources and verbs as they are written on the command line; loads nothing of the library."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pkgutil import iter_modules

__all__ = ["command_text", "kebab", "resource_names", "snake"]


def kebab(name: str) -> str:
    """Return a Python name as it is written on the command line."""
    return name.strip("_").replace("_", "-")


def snake(name: str) -> str:
    """Return a name of the command line as it is written in Python."""
    return name.replace("-", "_")


@cache
def resource_names(version: str) -> tuple[str, ...]:
    """Return the resources of an API version in alphabetical order, without loading them."""
    spec = find_spec(f"sailkit_api.{version}.resources")
    locations = spec.submodule_search_locations if spec else None
    return tuple(sorted(kebab(module.name) for module in iter_modules(locations)))


def command_text(text: str, version: str) -> str:
    """Return a text of the Python documentation in the terms of the command line."""

    def command(match: re.Match[str]) -> str:
        resource, name = kebab(match[1]), kebab(match[2])
        return f"`sailkit {resource} {name}`" if resource in resource_names(version) else match[0]

    return re.sub(r"`(?:tenant\.)?(\w+)\.(\w+)`", command, text)
