"""Responses: the result of a call with status, headers and timing, and the HTTP response as it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

import attrs

from sailkit_core.keywords import with_known_keywords
from sailkit_core.masking import show_masked

__all__ = ["Headers", "RawResponse", "Response"]

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


class Headers(dict[str, str]):
    """Headers by name, whose repr masks the values of secret ones, such as Authorization."""

    def __repr__(self) -> str:
        return show_masked(dict(self))

    __str__ = __repr__


@attrs.frozen
class RawResponse:
    """An HTTP response, as middleware sees it.

    Args:
        status: the HTTP status.
        headers: the headers, by name in lower case.
        content: the body; empty if it went into the file of a download.
    """

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)

    @property
    def media_type(self) -> str:
        """The header Content-Type; "" if there is none."""
        return self.headers.get("content-type", "")

    @property
    def request_id(self) -> str:
        """The service's id of the request (header SLPT-Request-ID); "" if there is none."""
        return self.headers.get("slpt-request-id", "")
