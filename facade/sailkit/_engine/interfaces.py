"""Interface of transports, and the values that pass between them and the engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Protocol, TypeAlias

import attrs

from sailkit.files import Sink
from sailkit.response import RawResponse
from sailkit_core.request import HttpRequest

from .waiting import StopSignal

__all__ = ["RawResponse", "Token", "Transport", "TransportError", "TransportErrorKind"]


@attrs.define
class Token:
    """A bearer token."""

    value: str = attrs.field(repr=False)
    renew_at: float  # the time of the monotonic clock, in seconds, from which it is renewed
    fixed: bool = False  # part of the configuration, cannot be renewed
    accepted: bool = False  # the service has accepted it in a call
    facts: Mapping[str, Any] = attrs.field(factory=dict)  # what its response states about it, such as the scopes


TransportErrorKind: TypeAlias = Literal["unsent", "broken", "final", "deadline", "invalid", "closed"]


class TransportError(Exception):
    """No whole response; `__cause__` is the exception of the HTTP library, or of a file that was to be sent.

    "unsent": nothing reached the service; "broken": something may have; "final": a repetition cannot help; "deadline":
    the deadline has passed; "invalid": the request cannot be sent, and nothing was; "closed": the transport was closed.
    `hint` names the setting to change; "" if none is known.
    """

    def __init__(self, kind: TransportErrorKind, hint: str = "") -> None:
        self.kind, self.hint = kind, hint
        super().__init__(kind)


class Transport(Protocol):
    """Sends single HTTP requests to one tenant; asynchronous ones return awaitables from `send` and `close`."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that no message may show, such as the password of a proxy."""

    def check_usable(self) -> None:
        """Raise `EventLoopError` if the transport belongs to another event loop, or none of asyncio is running."""

    def build(self, request: HttpRequest, headers: Mapping[str, str], timeout: float) -> Any:
        """Return the request in the HTTP library's form, with these headers instead of its own.

        Raises `TransportError` of the kind "invalid" if that is not possible.
        """

    def send(
        self, request: Any, sink: Sink | None, deadline: float | None = None, stop: StopSignal | None = None
    ) -> Any:
        """Return a `RawResponse`, or raise `TransportError`; the body of a success goes into the sink, if any.

        The deadline is a time of the monotonic clock, in seconds. `stop` ends the request with a `TransportError` of
        the kind "closed". Errors of the sink are raised as they are.
        """

    def close(self) -> Any:
        """Close the connections; requests under way end with a `TransportError` of the kind "closed"."""

    def reset(self) -> None:
        """Have connections of its own in a process that was forked; those of the parent stay as they are."""
