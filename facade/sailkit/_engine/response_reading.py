"""Reading of responses: the result of a call, and the public `Response`."""

from __future__ import annotations

from typing import TypeVar

from sailkit.errors import UnreadableResponseError
from sailkit.response import Response
from sailkit_core.request import Request

from .call_state import CallState
from .interfaces import RawResponse

__all__ = ["make_response", "read_result"]

T = TypeVar("T")


def read_result(request: Request[T], response: RawResponse) -> T:
    """Decode the result of a call.

    Raises:
        UnreadableResponseError: if the body does not match its media type.
    """
    try:
        return request.decode(response.status, response.media_type, response.content)
    except (ValueError, RecursionError) as error:
        operation = request.operation
        raise UnreadableResponseError(
            f"{operation.method} {operation.path} returned {response.status} and {len(response.content)} bytes of "
            f"{response.media_type or 'no media type'} that cannot be decoded: {error}"
        ) from error


def make_response(state: CallState, response: RawResponse, parsed: T) -> Response[T]:
    """Return the public response of a call.

    Args:
        state: the state of the finished call.
        response: its last response.
        parsed: the result.
    """
    return Response(
        parsed=parsed,
        status=response.status,
        headers=response.headers,
        request_id=response.headers.get("slpt-request-id", ""),
        attempts=state.attempts,
        elapsed=state.elapsed,
    )
