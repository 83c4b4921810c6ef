"""The service's error bodies, each with its status."""

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


@attrs.frozen(eq=False, str=False)
class HttpError(Exception):
    """A request that is answered with an error.

    Args:
        status: the HTTP status.
        body: the answer; its `trackingId`, where it has one, is filled in when it is sent.
        headers: headers of the answer.
    """

    status: int
    body: Mapping[str, Any]
    headers: Mapping[str, str] = attrs.field(factory=dict)

    def response(self, tracking_id: str) -> Response:
        """The answer to send, under this tracking id."""
        body = {**self.body, "trackingId": tracking_id} if "trackingId" in self.body else self.body
        return Response.of(body, self.status, self.headers)


def http_error(status: int, text: str, headers: Mapping[str, str] | None = None) -> HttpError:
    """An error in the service's standard shape, ErrorResponseDto.

    Args:
        status: the HTTP status.
        text: what is wrong, for a person to read.
        headers: headers of the answer.
    """
    message = {"locale": "en-US", "localeOrigin": "DEFAULT", "text": text}
    code = DETAIL_CODES.get(status, str(status))
    return HttpError(status, {"detailCode": code, "trackingId": "", "messages": [message], "causes": []}, headers or {})


def bad_request(text: str) -> HttpError:
    """400: the request makes no sense, and why."""
    return http_error(400, text)


def conflict(text: str) -> HttpError:
    """400, as the service says it where there is one of the same name already."""
    return _coded("400.1.409 Reference conflict", text)


def over_limit(text: str) -> HttpError:
    """400, as the service says it where there are as many as there may be."""
    return _coded("400.1.4 Limit violation", text)


def _coded(code: str, text: str) -> HttpError:
    error = bad_request(text)
    return attrs.evolve(error, body={**error.body, "detailCode": code})


def not_found(what: str, id: str) -> HttpError:
    """404: there is no such thing."""
    return http_error(404, f"There is no {what} with id {id[:100]}.")


def unauthorized(reason: str) -> HttpError:
    """401, as the service's gateway words it: the reason is "JWT is required" or why the token is not accepted."""
    return HttpError(401, {"error": reason})


def experimental_header_missing() -> HttpError:
    """400, as the service's gateway words it where an experimental operation is called without the header."""
    return HttpError(400, {"error": "Experimental Header is missing or invalid."})


def too_many_requests(wait: float) -> HttpError:
    """429, as the service's gateway words it.

    Args:
        wait: seconds until another request is allowed; told in whole seconds, rounded up.
    """
    return HttpError(429, {"message": " Rate Limit Exceeded "}, {"Retry-After": str(max(1, math.ceil(wait)))})


def token_refused(status: int, error: str, description: str) -> HttpError:
    """An error of the token endpoint, in OAuth's shape."""
    return HttpError(status, {"error": error, "error_description": description})


def not_acceptable() -> HttpError:
    """500, as the service words it where a request accepts nothing that the operation answers."""
    text = "RESTEASY003635: No match for accept header"
    return HttpError(500, {"errorName": "NotAcceptableException", "errorMessage": text, "trackingId": ""})
