"""A tenant in a box: real HTTP on loopback, people with accounts and roles, as strict as the service is.

Importing this package loads nothing; each name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .box import Sandbox as Sandbox
    from .gate.auth import Credentials as Credentials
    from .gate.received import Received as Received

_MODULES = {"box": ("Sandbox",), "gate.auth": ("Credentials",), "gate.received": ("Received",)}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = sorted(_HOMES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, getattr(import_module(f".{_HOMES[name]}", __name__), name))


def __dir__() -> list[str]:
    return __all__
