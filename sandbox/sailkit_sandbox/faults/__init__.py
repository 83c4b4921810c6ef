"""Faults: their kinds, and the decision which request meets one.

Importing this package loads nothing; each kind is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .kinds import Churn as Churn
    from .kinds import CutShort as CutShort
    from .kinds import ExpiredToken as ExpiredToken
    from .kinds import ExtraProperty as ExtraProperty
    from .kinds import HangUp as HangUp
    from .kinds import HtmlPage as HtmlPage
    from .kinds import Latency as Latency
    from .kinds import MalformedJson as MalformedJson
    from .kinds import Nulls as Nulls
    from .kinds import Reset as Reset
    from .kinds import SlowBody as SlowBody
    from .kinds import StaleConnection as StaleConnection
    from .kinds import Status as Status
    from .kinds import UnknownValue as UnknownValue

__all__ = [
    "Churn",
    "CutShort",
    "ExpiredToken",
    "ExtraProperty",
    "HangUp",
    "HtmlPage",
    "Latency",
    "MalformedJson",
    "Nulls",
    "Reset",
    "SlowBody",
    "StaleConnection",
    "Status",
    "UnknownValue",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, getattr(import_module(".kinds", __name__), name))
