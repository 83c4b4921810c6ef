"""A tenant of Identity Security Cloud for tests: HTTP on loopback, stateful, as strict as the service.

The package is lazy: a name is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .base.credentials import Credentials as Credentials
    from .request_log.request_log import RecordedRequest as RecordedRequest
    from .sandbox import Sandbox as Sandbox

_MODULES = {
    "Credentials": "base.credentials",
    "RecordedRequest": "request_log.request_log",
    "Sandbox": "sandbox",
}

__all__ = sorted(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a type checker would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(f".{_MODULES[name]}", __name__), name))


def __dir__() -> list[str]:
    return __all__
