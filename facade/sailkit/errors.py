"""Errors: the exceptions of this library, and what an error response says.

    SailkitError
    ├── ConfigurationError       a value is missing or invalid; nothing was sent
    ├── RequestError             the request cannot be sent as it is; nothing was sent
    ├── ExperimentalError        the options refuse experimental operations; nothing was sent (sailkit.experimental)
    ├── ReadOnlyError            the tenant is read-only, and the call would change something; nothing was sent
    ├── AuthenticationError      the tenant does not accept the credentials
    ├── EventLoopError           an AsyncTenant is used without asyncio, or in another event loop than before
    ├── NoResponseError          no connection, a time-out, or a response that broke off
    │   └── DeadlineError        the call did not end within its deadline, or within the retry budget
    ├── ClosedError              the tenant was closed before or during the call
    ├── UnreadableResponseError  a successful response whose body does not match its media type
    ├── BulkError                one request of a bulk operation failed (sailkit.bulk); it has the outcomes so far
    ├── TaskFailedError          a long-running operation ended without success (sailkit.polling)
    ├── WaitTimeoutError         a long-running operation did not end in time (sailkit.polling)
    └── ApiError                 the service returned an error status
        BadRequestError 400, UnauthorizedError 401 (also with a new token), ForbiddenError 403, NotFoundError 404,
        ConflictError 409, RateLimitError 429, ServerError 500 and above

Warnings have the categories DeprecatedWarning, ExperimentalWarning (sailkit.experimental) and FilterWarning
(sailkit.filters).

What the service and the network say is shown with the secrets of the client replaced by ***.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self

import attrs

from sailkit_core.keywords import with_known_keywords
from sailkit_core.operation import Operation

from ._secrets import SecretMask

__all__ = ["ApiError", "AuthenticationError", "BadRequestError", "ClosedError", "ConfigurationError", "ConflictError"]
__all__ += ["DeadlineError", "DeprecatedWarning", "ErrorDetails", "EventLoopError", "ForbiddenError"]
__all__ += ["NoResponseError", "NotFoundError", "RateLimitError", "ReadOnlyError", "RequestError", "SailkitError"]
__all__ += ["ServerError", "UnauthorizedError", "UnreadableResponseError"]

MAX_BODY_LENGTH = 300  # characters of a body in a message
MAX_PARSED = 1 << 20  # bytes of a body that are read; an error that says more is a text that is cut
EARLIER_ATTEMPT = "an earlier attempt of this call got no clear answer and may have done it"
NO_SECRETS = SecretMask()  # knows only the usual forms of secrets


class SailkitError(Exception):
    """Base of all exceptions of this library."""


class ConfigurationError(SailkitError, ValueError):
    """A value of the configuration is missing or invalid; nothing was sent."""


class RequestError(SailkitError, ValueError, TypeError):
    """The request cannot be sent as it is, such as a header with a line break or a query that is too long.

    Nothing was sent. It is a `ValueError` and a `TypeError` as well.
    """


class ReadOnlyError(SailkitError):
    """The tenant was created with `read_only=True`, or with SAIL_READ_ONLY=1, and the call would change something.

    Nothing was sent.
    """


class AuthenticationError(SailkitError):
    """The tenant does not accept the credentials. The message names host and client id, never the secret.

    Credentials that were refused are not sent again for 60 seconds; calls of the tenant raise this error meanwhile.
    """


class EventLoopError(SailkitError, RuntimeError):
    """An `AsyncTenant` is used without an event loop of asyncio, or in another one than before; nothing was sent."""


class NoResponseError(SailkitError):
    """No connection, a time-out, or a response that broke off; `__cause__` is the HTTP library's exception."""


class DeadlineError(NoResponseError, TimeoutError):
    """The call did not end in time: within `deadline`, or within the budget of its retry policy.

    The service may have done what the call asks for.
    """


class ClosedError(SailkitError):
    """The tenant was closed before the call, or while the call waited."""


class UnreadableResponseError(SailkitError):
    """A successful response whose body does not match its media type, such as JSON that is cut short."""


class DeprecatedWarning(UserWarning):
    """An operation was called whose end SailPoint has announced; it works for two years after the announcement.

    See https://developer.sailpoint.com/docs/api/api-versioning-strategy.
    """


@with_known_keywords
@attrs.frozen
class ErrorDetails:
    """The content of an error response, whichever of the service's shapes it has.

    Args:
        code: the service's error code, such as "400.1 Bad request content"; "" if there is none.
        tracking_id: the service's id of the failure; "" if there is none.
        messages: the service's messages, followed by the texts of its causes.
        body: the body as JSON, or as text if it is not JSON or longer than a megabyte, of which it is the beginning.
    """

    code: str
    tracking_id: str
    messages: tuple[str, ...]
    body: Any

    @classmethod
    def parse(cls, content: bytes, secrets: SecretMask = NO_SECRETS) -> Self:
        """Parse the body of an error response without its secrets; never fails, whatever the body is."""
        text = content[:MAX_PARSED].decode("utf-8", "replace")
        try:
            body = secrets.json(json.loads(text))
        except (ValueError, RecursionError):
            body = secrets.text(text)
        if not isinstance(body, dict):
            return cls(code="", tracking_id="", messages=(), body=body)
        messages = [*_localized_texts(body.get("messages")), *_localized_texts(body.get("causes"))]
        messages += [
            _text(body, key) for key in ("error", "error_description", "message", "detailMessage", "errorMessage")
        ]
        return cls(
            code=_text(body, "detailCode") or _text(body, "errorName"),
            tracking_id=_text(body, "trackingId"),
            messages=tuple(dict.fromkeys(message.strip() for message in messages if message.strip())),
            body=body,
        )


def _localized_texts(entries: Any) -> list[str]:
    entries = entries if isinstance(entries, list) else []
    texts = [entry.get("text") if isinstance(entry, dict) else entry for entry in entries]
    return [text for text in texts if isinstance(text, str)]


def _text(body: Mapping[str, Any], key: str) -> str:
    value = body.get(key)
    return value if isinstance(value, str) else ""


@attrs.define(slots=False, repr=False)
class ApiError(SailkitError):
    """The service returned an error status.

    Attributes:
        status: the HTTP status.
        operation: the operation that was called.
        request_id: the service's id of the request (header SLPT-Request-ID); "" if there is none.
        details: the content of the body.
        retry_after: the header Retry-After, unchanged; "" if there is none.
        earlier_attempt: whether an earlier attempt of this call may have done what it asks for: the call changes
            something and was repeated, because the earlier attempt got an error of the server, a response that broke
            off, or none. A DELETE that ends with 404, or a PUT with 409, may then have succeeded.
    """

    status: int
    operation: Operation
    request_id: str
    details: ErrorDetails
    retry_after: str = ""
    earlier_attempt: bool = False

    @classmethod
    def from_response(
        cls,
        operation: Operation,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        secrets: SecretMask = NO_SECRETS,
    ) -> ApiError:
        """Return the exception for an error response, whose headers have names in lower case."""
        error_class = _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
        request_id, retry_after = (secrets.text(headers.get(name, "")) for name in ("slpt-request-id", "retry-after"))
        return error_class(status, operation, request_id, ErrorDetails.parse(content, secrets), retry_after)

    def __str__(self) -> str:
        details, operation = self.details, self.operation
        explanation = "; ".join(details.messages) or str(details.body)[:MAX_BODY_LENGTH] or "no explanation"
        hints = (("see ", operation.docs), ("request id ", self.request_id), ("tracking id ", details.tracking_id))
        suffix = ", ".join(f"{name}{value}" for name, value in hints if value)
        call = f"{operation.method} {operation.path}"
        earlier = f"; {EARLIER_ATTEMPT}" if self.earlier_attempt else ""
        return f"{call} returned {self.status}: {explanation}{f' ({suffix})' if suffix else ''}{earlier}"


class BadRequestError(ApiError):
    """400: the service does not accept the request."""


class UnauthorizedError(ApiError):
    """401: the service does not accept the token, nor a new one."""


class ForbiddenError(ApiError):
    """403: the credentials do not allow the call; the message names the scopes and user levels that do."""

    def __str__(self) -> str:
        alternatives = {"scopes": self.operation.scopes, "user levels": self.operation.user_levels}
        requirements = [f"one of the {name} {', '.join(values)}" for name, values in alternatives.items() if values]
        return super().__str__() + (f"; it requires {' and '.join(requirements)}" if requirements else "")


class NotFoundError(ApiError):
    """404: no object has this id, or no operation this path."""


class ConflictError(ApiError):
    """409: the state of the object does not allow the call."""


class RateLimitError(ApiError):
    """429: more requests than the tenant allows."""


class ServerError(ApiError):
    """500 and above: the service failed."""


_BY_STATUS: dict[int, type[ApiError]] = {400: BadRequestError, 401: UnauthorizedError, 403: ForbiddenError}
_BY_STATUS |= {404: NotFoundError, 409: ConflictError, 429: RateLimitError}
