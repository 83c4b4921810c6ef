"""Error responses in the formats of the service."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import attrs

from .response import Response

DETAIL_CODES: Final[Mapping[int, str]] = {
    400: "400.1 Bad request content",
    403: "403 Forbidden",
    404: "404 Not found",
    405: "405 Method not allowed",
    411: "411 Length required",
    413: "413 Content too large",
    414: "414 URI too long",
    415: "415 Unsupported media type",
    431: "431 Request header fields too large",
    500: "500.0 Internal Fault",
    501: "501 Not implemented",
    505: "505 HTTP version not supported",
}

_CHARSET: Final[Mapping[str, str]] = {"Content-Encoding": "UTF-8"}  # not a coding, but the service sends it


@attrs.frozen(eq=False, str=False)
class HttpError(Exception):
    """An error response.

    Args:
        status: the HTTP status.
        body: the JSON body; a `trackingId` in it is set by `response`.
        headers: headers of the response.
    """

    status: int
    body: Mapping[str, Any]
    headers: Mapping[str, str] = attrs.field(factory=dict)

    def response(self, tracking_id: str) -> Response:
        """Return the response with a tracking id."""
        body = {**self.body, "trackingId": tracking_id} if "trackingId" in self.body else self.body
        return Response.of(body, self.status, self.headers)


def http_error(status: int, text: str, headers: Mapping[str, str] | None = None) -> HttpError:
    """Make an error in the standard format of the service, ErrorResponseDto.

    Args:
        status: the HTTP status.
        text: the message.
        headers: headers of the response.
    """
    message = {"locale": "en-US", "localeOrigin": "DEFAULT", "text": text}
    code = DETAIL_CODES.get(status, str(status))
    body = {"detailCode": code, "trackingId": "", "messages": [message], "causes": []}
    return HttpError(status, body, {**_CHARSET, **(headers or {})})


def bad_request(text: str) -> HttpError:
    """Make an error 400 with a message."""
    return http_error(400, text)


def conflict(text: str) -> HttpError:
    """Make the error 400 of the service for a name that exists already."""
    return _with_code("400.1.409 Reference conflict", text)


def over_limit(text: str) -> HttpError:
    """Make the error 400 of the service for an exceeded limit."""
    return _with_code("400.1.4 Limit violation", text)


def _with_code(code: str, text: str) -> HttpError:
    error = bad_request(text)
    return attrs.evolve(error, body={**error.body, "detailCode": code})


def not_found(kind: str, id: str) -> HttpError:
    """Make an error 404 for an object.

    Args:
        kind: the kind of object, in words.
        id: the id that does not exist.
    """
    return http_error(404, f"There is no {kind} with id {id[:100]}.")


def unauthorized(reason: str) -> HttpError:
    """Make the error 401 of the service's gateway; the reason is `MISSING` or `EXPIRED`."""
    return HttpError(401, {"error": reason})


def experimental_header_missing() -> HttpError:
    """Make the error 400 of the service's gateway for an experimental operation without the header."""
    return HttpError(400, {"error": "Experimental Header is missing or invalid."})


def too_many_requests(wait: float) -> HttpError:
    """Make the error 429 of the service's gateway.

    Args:
        wait: the time until another request is allowed, in seconds; Retry-After has it rounded up.
    """
    return HttpError(429, {"message": " Rate Limit Exceeded "}, {"Retry-After": str(max(1, math.ceil(wait)))})


def oauth_error(status: int, error: str, description: str) -> HttpError:
    """Make an error of the token endpoint, in the format of OAuth."""
    return HttpError(status, {"error": error, "error_description": description})


def not_acceptable() -> HttpError:
    """Make the error 500 of the service for an Accept header without a media type of the operation."""
    text = "RESTEASY003635: No match for accept header"
    return HttpError(500, {"errorName": "NotAcceptableException", "errorMessage": text, "trackingId": ""})
