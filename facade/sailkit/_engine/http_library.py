"""HTTP library: httpx with httpcore, or their continuation httpx2 with httpcore2, which has the same interface."""

from __future__ import annotations

import functools
from importlib import import_module
from typing import Any, Final

import attrs

from sailkit.config import HttpLibrary
from sailkit.errors import ConfigurationError

CORES: Final[dict[HttpLibrary, str]] = {"httpx": "httpcore", "httpx2": "httpcore2"}


@attrs.frozen
class Library:
    """The modules of a library; they have no types here, because there are two of each."""

    name: HttpLibrary
    httpx: Any = attrs.field(repr=False)
    httpcore: Any = attrs.field(repr=False)


@functools.cache
def load_library(name: HttpLibrary) -> Library:
    """Return the modules of a library; raise `ConfigurationError` if it is not installed."""
    try:
        return Library(name, import_module(name), import_module(CORES[name]))
    except ImportError as error:
        raise ConfigurationError(
            f"http={name!r} requires the package {error.name}: pip install 'sailkit[{name}]'"
        ) from None
