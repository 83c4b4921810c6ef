"""Long-running operations: options and errors of `tenant.wait`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypedDict

from ._json_values import get_path, get_property
from .errors import SailkitError

__all__ = ["TaskFailedError", "WaitOptions", "WaitTimeoutError"]


class WaitOptions(TypedDict, total=False):
    """Options of `tenant.wait`.

    Attributes:
        timeout: maximum time to wait, in seconds; None waits without limit. Default: 600.
        interval: time between the first two status requests, in seconds. It grows by half with each request, up to 30.
            Default: 1.
        progress: called with each status.
    """

    timeout: float | None
    interval: float
    progress: Callable[[Any], object] | None


class TaskFailedError(SailkitError):
    """A long-running operation ended without success.

    Attributes:
        state: final state, in the service's term, such as "ERROR".
        status: the latest status, with its messages.
    """

    def __init__(self, state: str, status: Any) -> None:
        self.state = state
        self.status = status
        super().__init__(state, status)

    def __str__(self) -> str:
        return f"ended with {self.state}: {'; '.join(_list_messages(self.status)) or 'no message'}"


class WaitTimeoutError(SailkitError, TimeoutError):
    """A long-running operation did not end in time. It continues at the service; `tenant.wait` can be called again.

    Attributes:
        seconds: the timeout, in seconds.
        status: the latest status.
    """

    def __init__(self, seconds: float, status: Any) -> None:
        self.seconds = seconds
        self.status = status
        super().__init__(seconds, status)

    def __str__(self) -> str:
        return f"not finished after {self.seconds:g} s; wait() can be called again"


def _list_messages(status: Any) -> list[str]:
    """Return the messages of a status, each once."""
    items = status if isinstance(status, list) else [status]
    texts = [get_path(item, name) for item in items for name in ("message", "description", "progress")]
    for item in items:
        messages = get_property(item, "messages") or ()
        localized = [get_path(message, "localizedText.message") or get_path(message, "key") for message in messages]
        texts = [*localized, *texts]
    return list(dict.fromkeys(text for text in texts if isinstance(text, str) and text))
