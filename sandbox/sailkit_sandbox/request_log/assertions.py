"""Assertions about the requests in the request log."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypedDict

import attrs

from .request_log import RecordedRequest
from .request_patterns import RequestPattern

ANY_JSON: Final[Any] = object()
_MOST_LINES: Final = 30
MADE_UP: Final = "made-up"
_LONGEST_BODY: Final = 300


class RequestCriteria(TypedDict, total=False):
    """Criteria of a request in addition to its method and path; see `ExpectedRequest`."""

    operation: str
    version: str
    status: int | None
    query: Mapping[str, str]
    json: Any


@attrs.frozen(kw_only=True)
class ExpectedRequest(RequestPattern):
    """A request that a test expects.

    Args:
        status: the HTTP status of the response. Default: any.
        query: query parameters that the request must have; it may have others.
        json: the body. Default: any.
    """

    status: int | None = None
    query: Mapping[str, str] = attrs.field(factory=dict)
    json: Any = ANY_JSON

    def select(self, requests: Iterable[RecordedRequest]) -> tuple[RecordedRequest, ...]:
        """Return the requests that match."""
        return tuple(request for request in requests if self.matches(request) and self._has_values(request))

    def check(self, requests: tuple[RecordedRequest, ...], times: int | None) -> tuple[RecordedRequest, ...]:
        """Assert how many requests match.

        Args:
            requests: all requests.
            times: the expected number. None: at least one.

        Returns:
            The requests that match.

        Raises:
            AssertionError: for another number of requests; the message lists the requests.
        """
        matches = self.select(requests)
        if len(matches) == times or (times is None and matches):
            return matches
        expected = "at least once" if times is None else _format_count(times)
        text = f"Expected {self._describe()} {expected}, received it {_format_count(len(matches))}."
        raise AssertionError(f"{text} {_list_requests(requests)}")

    def _has_values(self, request: RecordedRequest) -> bool:
        if self.status not in (None, request.status):
            return False
        if any(request.query.get(name) != value for name, value in self.query.items()):
            return False
        return self.json is ANY_JSON or self._has_body(request)

    def _has_body(self, request: RecordedRequest) -> bool:
        try:
            return bool(request.json() == self.json)
        except ValueError:
            return False

    def _describe(self) -> str:
        words = [self.method or "a request", self.version, self.path]
        if self.operation:
            words.append(f"of {self.operation}")
        if self.query:
            words.append(f"with the query {dict(self.query)}")
        if self.json is not ANY_JSON:
            words.append(f"with the body {json.dumps(self.json)}")
        if self.status is not None:
            words.append(f"with the response status {self.status}")
        return " ".join(word for word in words if word)


def check_answers(requests: tuple[RecordedRequest, ...]) -> None:
    """Assert that no response was made up; see `Sandbox.assert_no_made_up_answers`."""
    made_up = tuple(request for request in requests if request.answer == MADE_UP)
    if made_up:
        raise AssertionError(f"Expected no response that is made up. {_list_requests(made_up)}")


def _format_count(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _list_requests(requests: tuple[RecordedRequest, ...]) -> str:
    if not requests:
        return "No request was received."
    lines = [_format_request(request) for request in requests[-_MOST_LINES:]]
    limit = f" (the last {_MOST_LINES} of {len(requests)})" if len(requests) > _MOST_LINES else ""
    return "\n".join([f"Received{limit}:", *lines])


def _format_request(request: RecordedRequest) -> str:
    query = "&".join(f"{name}={value}" for name, value in request.query.items())
    body = request.body.decode("utf-8", "replace")
    if len(body) > _LONGEST_BODY:
        body = f"{body[:_LONGEST_BODY]}..."
    return (
        f"  {request.method} {request.path}{'?' if query else ''}{query} -> {request.status}{' ' if body else ''}{body}"
    )
