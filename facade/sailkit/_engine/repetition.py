"""Repetition: the attempts of a call, until one succeeds or the call has failed."""

from __future__ import annotations

from collections.abc import Callable

from .call_state import CallState
from .effects import Sleep, Steps
from .interfaces import RawResponse, Token, TransportError

__all__ = ["repeat"]


def repeat(
    state: CallState, attempt: Callable[[], Steps[tuple[RawResponse, Token]] | Steps[tuple[RawResponse, None]]]
) -> Steps[None]:
    """Attempt a call until it succeeds; the response is then `state.response`.

    Args:
        state: the state of the call, which decides after each attempt.
        attempt: begins an attempt, which returns a response and the token that was sent.

    Raises:
        ApiError: if the call ends with an error response.
        NoResponseError: if the call ends without response.
    """
    while True:
        try:
            response, token = yield from attempt()
        except TransportError as error:
            wait: float | None = state.handle_failure(error)
        else:
            wait = state.handle_response(response, token)
            if wait is None:
                return
        if wait:
            yield Sleep(wait)
