"""Building of requests: options of calls, the HTTP request of a call, and calls that no document describes."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Mapping
from typing import Any, Final, Self, TypedDict
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs

from sailkit._warnings import OperationWarnings, warn_undocumented
from sailkit.config import Config
from sailkit.errors import ConfigurationError, DeprecatedWarning, RequestError
from sailkit.experimental import ExperimentalMode, ExperimentalPolicy, ExperimentalWarning
from sailkit.retry import RetryPolicy
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest, Request

from .interfaces import Token

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
HEADER_VALUE: Final = re.compile(r"|[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?")
MAX_URL_LENGTH: Final = 65_000  # characters of path and query; httpx sends no longer address
RESERVED_HEADERS: Final = frozenset({"authorization", "host", "content-length", "transfer-encoding"})


class CallOptions(TypedDict, total=False):
    """The arguments of `Tenant.with_options`, which explains them."""

    retry: RetryPolicy | None
    timeout: float
    deadline: float | None
    experimental: ExperimentalMode
    headers: Mapping[str, str]


@attrs.frozen
class CallPolicy:
    """The options of a client's calls."""

    timeout: float
    retry: RetryPolicy
    experimental: ExperimentalPolicy
    deadline: float | None = None
    user_headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_config(cls, config: Config) -> Self:
        return cls(config.timeout, config.retry, ExperimentalPolicy(config.experimental), config.deadline)

    def add_headers(self, headers: Mapping[str, str], token: Token) -> dict[str, str]:
        """Return the headers of an operation with those of every call; the operation's own headers win."""
        authorization = {"Authorization": f"Bearer {token.value}"}
        if not self.user_headers:
            return {**self.experimental.headers, **headers, **authorization}
        own_names = {name.lower() for name in headers}
        user_headers = {name: value for name, value in self.user_headers.items() if name.lower() not in own_names}
        return {**self.experimental.headers, **user_headers, **headers, **authorization}

    def with_options(self, options: CallOptions) -> Self:
        """Return a policy that differs in some options; raise `ValueError` for an invalid one."""
        policy = self
        if "retry" in options:
            policy = attrs.evolve(policy, retry=options["retry"] or RetryPolicy(attempts=1))
        if "timeout" in options:
            policy = attrs.evolve(policy, timeout=check_seconds("timeout", options["timeout"]))
        if "deadline" in options:
            deadline = options["deadline"]
            policy = attrs.evolve(policy, deadline=None if deadline is None else check_seconds("deadline", deadline))
        if "experimental" in options:
            policy = attrs.evolve(policy, experimental=ExperimentalPolicy(options["experimental"]))
        headers = options.get("headers", {})
        if reserved := [name for name in headers if str(name).lower() in RESERVED_HEADERS]:
            raise ValueError(f"the client sets the header {reserved[0]} itself")
        check_headers(headers)
        return attrs.evolve(policy, user_headers={**policy.user_headers, **headers})


def build_http_request(request: Request[Any], policy: CallPolicy, issued: OperationWarnings) -> HttpRequest:
    """Return the HTTP request of a call, and warn about the operation and its filters."""
    operation = request.operation
    if warning := policy.experimental.check(operation):
        issued.warn(operation, ExperimentalWarning, warning)
    if operation.deprecated:
        warn_deprecated(operation, issued)
    if any(isinstance(value, str) and value.__class__ is not str for value in request.query.values()):
        warn_undocumented(request)
    try:
        http_request = request.http()
        check_request(http_request)
    except (ValueError, TypeError, OverflowError, RecursionError, OSError) as error:
        if isinstance(error, RequestError):
            raise
        raise RequestError(f"{operation.method} {operation.path} cannot be sent: {error}") from error
    return http_request


def check_seconds(name: str, value: float) -> float:
    """Return a number of seconds; raise `ConfigurationError` unless it is finite and more than 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise ConfigurationError(f"{name} must be a number of seconds, more than 0, not {value!r}")
    return value


def check_headers(headers: Mapping[str, str]) -> None:
    """Raise `RequestError` for a header that cannot be sent; the message does not show its value."""
    for name, value in headers.items():
        if not isinstance(name, str) or not HEADER_NAME.fullmatch(name):
            raise RequestError(f"{name!r} is not the name of a header")
        if not isinstance(value, str) or not HEADER_VALUE.fullmatch(value):
            raise RequestError(
                f"the header {name} must be text of printable ASCII characters in one line, without blanks at its ends"
            )


def check_request(request: HttpRequest) -> None:
    """Raise an error if a part of an HTTP request cannot be sent; nothing was sent yet."""
    check_headers(request.headers)
    text = "".join(map("".join, request.params))
    if not text.isascii() or 3 * len(text) + len(request.url) > MAX_URL_LENGTH:
        query = urlencode(request.params)  # raises ValueError for a lone surrogate
        if len(query) + len(request.url) > MAX_URL_LENGTH:
            raise RequestError(f"path and query have more than {MAX_URL_LENGTH} characters (see sailkit.filters.split)")
    if request.fields:
        "".join(map("".join, request.fields.items())).encode()  # raises ValueError, too
    for name, (_, content, _) in request.files:
        is_text = not hasattr(content, "read") or isinstance(content, io.TextIOBase)
        if not isinstance(content, (bytes, str)) and (is_text or getattr(content, "closed", False)):
            raise RequestError(f"the file {name} must be bytes, text, or a file object that is open for reading bytes")


def warn_deprecated(operation: Operation, issued: OperationWarnings) -> None:
    """Warn that SailPoint has announced the end of an operation."""
    issued.warn(operation, DeprecatedWarning, f"is deprecated and will end (see {operation.docs or 'its page'})")


def undocumented_request(
    method: str, path: str, query: Mapping[str, Any] | None, json: Any, base_url: str
) -> Request[Any]:
    """Return a request that no document describes, to a path or an address of this tenant."""
    if method.upper() not in METHODS:
        raise ValueError(f"method must be one of {', '.join(METHODS)}, not {method!r}")
    if not (path.isascii() and path.isprintable()) or set(' "<>\\^`{|}') & set(path):
        raise ValueError(f"path has characters that must be percent-encoded: {path!r}")
    if path.startswith(f"{base_url}/"):
        path = path.removeprefix(base_url)
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(f'path must begin with "/" or with {base_url}/: nothing is sent to another host')
    parts = urlsplit(path)
    if parts.fragment or {".", ".."} & set(parts.path.replace("%2e", ".").replace("%2E", ".").split("/")):
        raise ValueError(f"path must have neither a fragment nor dot segments: {path!r}")
    operation = Operation(id=f"{method.upper()} {parts.path}", method=method.upper(), path=parts.path, tag="")
    parameters = parse_qs(parts.query, keep_blank_values=True)
    return Request(operation, parts.path, query={**parameters, **(query or {})}, body=json)
