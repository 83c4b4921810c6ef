"""Building of requests: options of calls, the HTTP request of a call, and calls that no document describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self, TypedDict
from urllib.parse import parse_qs, urlsplit

import attrs

from sailkit._warnings import OperationWarnings, warn_undocumented
from sailkit.config import Config
from sailkit.errors import DeprecatedWarning
from sailkit.experimental import ExperimentalMode, ExperimentalPolicy, ExperimentalWarning
from sailkit.retry import RetryPolicy
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest, Request

from .interfaces import Token

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
RESERVED_HEADERS: Final = frozenset({"authorization", "host", "content-length", "transfer-encoding"})


class CallOptions(TypedDict, total=False):
    """The arguments of `Tenant.with_options`, which explains them."""

    retry: RetryPolicy | None
    timeout: float
    experimental: ExperimentalMode
    headers: Mapping[str, str]


@attrs.frozen
class CallPolicy:
    """The options of a client's calls."""

    timeout: float
    retry: RetryPolicy
    experimental: ExperimentalPolicy
    user_headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_config(cls, config: Config) -> Self:
        return cls(config.timeout, config.retry, ExperimentalPolicy(config.experimental))

    def add_headers(self, headers: Mapping[str, str], token: Token) -> dict[str, str]:
        """Return the headers of an operation with those of every call; the operation's own headers win."""
        return {**self.experimental.headers, **self.user_headers, **headers, "Authorization": f"Bearer {token.value}"}

    def with_options(self, options: CallOptions) -> Self:
        """Return a policy that differs in some options; raise `ValueError` for an invalid one."""
        policy = self
        if "retry" in options:
            policy = attrs.evolve(policy, retry=options["retry"] or RetryPolicy(attempts=1))
        if "timeout" in options:
            if not options["timeout"] > 0:
                raise ValueError(f"timeout must be more than 0 seconds, not {options['timeout']!r}")
            policy = attrs.evolve(policy, timeout=options["timeout"])
        if "experimental" in options:
            policy = attrs.evolve(policy, experimental=ExperimentalPolicy(options["experimental"]))
        headers = options.get("headers", {})
        if reserved := [name for name in headers if name.lower() in RESERVED_HEADERS]:
            raise ValueError(f"the client sets the header {reserved[0]} itself")
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
    return request.http()


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
