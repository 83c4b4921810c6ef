"""Fault injection: the kinds of faults.

The package is lazy: a kind is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .kinds import ConcurrentChanges as ConcurrentChanges
    from .kinds import ConnectionClosed as ConnectionClosed
    from .kinds import ConnectionReset as ConnectionReset
    from .kinds import ExpiredToken as ExpiredToken
    from .kinds import ExtraProperty as ExtraProperty
    from .kinds import HtmlPage as HtmlPage
    from .kinds import Latency as Latency
    from .kinds import MalformedJson as MalformedJson
    from .kinds import Nulls as Nulls
    from .kinds import SlowBody as SlowBody
    from .kinds import StaleConnection as StaleConnection
    from .kinds import Status as Status
    from .kinds import TruncatedBody as TruncatedBody
    from .kinds import UnknownValue as UnknownValue

__all__ = [
    "ConcurrentChanges",
    "ConnectionClosed",
    "ConnectionReset",
    "ExpiredToken",
    "ExtraProperty",
    "HtmlPage",
    "Latency",
    "MalformedJson",
    "Nulls",
    "SlowBody",
    "StaleConnection",
    "Status",
    "TruncatedBody",
    "UnknownValue",
]


if not TYPE_CHECKING:  # a type checker would accept any name

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(".kinds", __name__), name))
