"""Response: the result of a call together with status, headers and timing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

import attrs

from sailkit_core.keywords import with_known_keywords

__all__ = ["Response"]

T = TypeVar("T")


@with_known_keywords
@attrs.frozen
class Response(Generic[T]):
    """The response to a call.

    Args:
        parsed: the result.
        status: the HTTP status.
        headers: the headers, by name in lower case.
        request_id: the service's id of the request (header SLPT-Request-ID); "" if there is none.
        attempts: how often the call was sent.
        elapsed: seconds from the first attempt to the response, without those held back.
        held_back: seconds for which the rate limit, the client's or the service's, held the call back.
    """

    parsed: T
    status: int
    headers: Mapping[str, str]
    request_id: str
    attempts: int
    elapsed: float
    held_back: float = 0.0
