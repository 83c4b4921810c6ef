"""Warnings: the caller's line as their origin, and each of them once."""

from __future__ import annotations

import sys
import warnings

from sailkit_core.operation import Operation

_PACKAGES = ("sailkit", "sailkit_api", "sailkit_core")


def caller_stack_level() -> int:
    """Return the `stacklevel` for `warnings.warn` of the first frame outside this library."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _PACKAGES:
        frame, level = frame.f_back, level + 1
    return level


class OperationWarnings:
    """Warnings about operations: one for each category and operation, for all clients that share this object."""

    def __init__(self) -> None:
        self._issued: set[tuple[type[Warning], str]] = set()

    def warn(self, operation: Operation, category: type[Warning], text: str) -> None:
        """Warn about an operation, unless that was done before; the text continues method and path."""
        key = (category, operation.prefix + operation.method + operation.path)
        if key not in self._issued:
            self._issued.add(key)
            warnings.warn(f"{operation.method} {operation.path} {text}", category, stacklevel=caller_stack_level())
