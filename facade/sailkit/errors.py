"""What can go wrong, as one tree of exceptions.

    SailkitError
    ├── ConfigurationError       a value is missing or cannot be right; nothing was sent
    ├── ExperimentalError        an experimental operation, which this tenant's options refuse; nothing was sent
    ├── AuthenticationError      the tenant does not accept the credentials
    ├── NoAnswerError            no connection, a time-out, or an answer that broke off
    ├── UnreadableAnswerError    a success whose body is not what its media type says
    ├── BulkError                work for many ids that an error ended (sailkit.bulk); it holds the outcomes so far
    ├── TaskFailedError          what was waited for ended without success (sailkit.polling)
    ├── WaitTimeoutError         what was waited for has not ended in time (sailkit.polling)
    └── ApiError                 the service answered with an error
        ├── BadRequestError      400
        ├── UnauthorizedError    401, also with a new token
        ├── ForbiddenError       403
        ├── NotFoundError        404
        ├── ConflictError        409
        ├── RateLimitError       429
        └── ServerError          500 and above

ExperimentalWarning and DeprecatedWarning are the categories of the warnings about operations that may change or end.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

import attrs

from sailkit_core.request import Operation

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DeprecatedWarning",
    "Details",
    "ExperimentalError",
    "ExperimentalWarning",
    "ForbiddenError",
    "NoAnswerError",
    "NotFoundError",
    "RateLimitError",
    "SailkitError",
    "ServerError",
    "UnauthorizedError",
    "UnreadableAnswerError",
    "api_error",
    "callers_level",
    "details",
]

SHOWN = 300


class SailkitError(Exception):
    """Anything that this library raises on purpose."""


class ConfigurationError(SailkitError, ValueError):
    """A value is missing or cannot be right; nothing was sent."""


class ExperimentalError(SailkitError):
    """An operation is experimental, and the tenant's options refuse these; nothing was sent."""


class AuthenticationError(SailkitError):
    """The tenant does not accept the credentials; the message names host and client id, never the secret."""


class NoAnswerError(SailkitError):
    """No connection, a time-out, or an answer that broke off; `__cause__` is the HTTP library's exception."""


class UnreadableAnswerError(SailkitError):
    """A success whose body is not what its media type says, such as JSON that is cut short."""


class ExperimentalWarning(UserWarning):
    """An operation that SailPoint may change without notice was used."""


class DeprecatedWarning(UserWarning):
    """An operation whose end SailPoint has announced was used.

    It works for two years from then; see https://developer.sailpoint.com/docs/api/api-versioning-strategy.
    """


@attrs.frozen
class Details:
    """What an error's body says, whichever of the service's shapes it has.

    Args:
        code: the service's own code, such as "400.1 Bad request content".
        tracking_id: the service's id of the failure.
        messages: what went wrong, in the service's words; the text of the causes follows.
        body: the body as JSON, or as text where it is none.
    """

    code: str
    tracking_id: str
    messages: tuple[str, ...]
    body: Any


class ApiError(SailkitError):
    """The service answered with an error.

    Attributes:
        status: the HTTP status.
        operation: the operation that was called.
        request_id: the service's id of the request (header SLPT-Request-ID); "" where it gave none.
        details: what the body says.
        retry_after: the header Retry-After as it came; "" where there was none.
    """

    def __init__(
        self, status: int, operation: Operation, request_id: str, found: Details, retry_after: str = ""
    ) -> None:
        self.status = status
        self.operation = operation
        self.request_id = request_id
        self.details = found
        self.retry_after = retry_after
        super().__init__(status, operation, request_id, found, retry_after)

    def __str__(self) -> str:
        said = "; ".join(self.details.messages) or str(self.details.body)[:SHOWN] or "no explanation"
        ids = (("request", self.request_id), ("tracking", self.details.tracking_id))
        shown = "".join(f", {name} id {value}" for name, value in ids if value)
        operation = self.operation
        return (
            f"{operation.method} {operation.path} was answered with {self.status}: {said} (see {operation.docs}{shown})"
        )


class BadRequestError(ApiError):
    """400: something in the request is not as the service wants it."""


class UnauthorizedError(ApiError):
    """401: the service does not accept the token, nor a new one."""


class ForbiddenError(ApiError):
    """403: the credentials do not allow this; the message names what the operation asks for."""

    def __str__(self) -> str:
        wanted = []
        if self.operation.scopes:
            wanted.append(f"one of the scopes {', '.join(self.operation.scopes)}")
        if self.operation.user_levels:
            wanted.append(f"one of the user levels {', '.join(self.operation.user_levels)}")
        return super().__str__() + (f"; it takes {' and '.join(wanted)}" if wanted else "")


class NotFoundError(ApiError):
    """404: there is nothing of that id or path."""


class ConflictError(ApiError):
    """409: the object is in a state that does not allow this."""


class RateLimitError(ApiError):
    """429: more requests than the tenant allows."""


class ServerError(ApiError):
    """500 and above: the service failed."""


def callers_level() -> int:
    """The stack level of the first frame that is not this library's, as `warnings.warn` counts from the caller."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _PACKAGES:
        frame, level = frame.f_back, level + 1
    return level


_PACKAGES = ("sailkit", "sailkit_api", "sailkit_core")

_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def api_error(operation: Operation, status: int, headers: Mapping[str, str], content: bytes) -> ApiError:
    """The exception for an answer of this status.

    Args:
        operation: the operation that was called.
        status: the HTTP status.
        headers: the answer's headers, whose names may be asked for in lower case.
        content: the answer's body.
    """
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
    found = details(content)
    return kind(status, operation, headers.get("slpt-request-id", ""), found, headers.get("retry-after", ""))


def details(content: bytes) -> Details:
    """What an error's body says; never fails, whatever the body is."""
    text = content.decode("utf-8", "replace")
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return Details(code="", tracking_id="", messages=(), body=text)
    if not isinstance(body, dict):
        return Details(code="", tracking_id="", messages=(), body=body)
    said = [*_texts(body.get("messages")), *_texts(body.get("causes"))]
    said += [
        body[key] for key in ("error", "message", "detailMessage", "errorMessage") if isinstance(body.get(key), str)
    ]
    return Details(
        code=_word(body, "detailCode") or _word(body, "errorName"),
        tracking_id=_word(body, "trackingId"),
        messages=tuple(dict.fromkeys(text.strip() for text in said if text.strip())),
        body=body,
    )


def _texts(entries: Any) -> list[str]:
    """The texts of a list of localised messages."""
    entries = entries if isinstance(entries, list) else []
    found = [entry.get("text") if isinstance(entry, dict) else entry for entry in entries]
    return [text for text in found if isinstance(text, str)]


def _word(body: Mapping[str, Any], key: str) -> str:
    value = body.get(key)
    return value if isinstance(value, str) else ""
