"""An Identity Security Cloud tenant for tests: real HTTP on loopback, stateful, as strict as the service.

Importing this package loads nothing; each name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .base.credentials import Credentials as Credentials
    from .request_log.log import Received as Received
    from .sandbox import Sandbox as Sandbox

_MODULES = {"sandbox": ("Sandbox",), "base.credentials": ("Credentials",), "request_log.log": ("Received",)}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = sorted(_HOMES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, getattr(import_module(f".{_HOMES[name]}", __name__), name))


def __dir__() -> list[str]:
    return __all__
