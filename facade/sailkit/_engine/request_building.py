"""Building of requests: options of calls, the HTTP request of a call, and calls that no document describes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, TypedDict
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs

from sailkit._warnings import OperationWarnings, warn_undocumented
from sailkit.config import Config, check_seconds, check_switch
from sailkit.errors import DeprecatedWarning, RequestError
from sailkit.experimental import ExperimentalMode, ExperimentalPolicy, ExperimentalWarning
from sailkit.retry import RetryPolicy
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest, Request
from sailkit_core.wire_checks import check_header

from .interfaces import Token

if TYPE_CHECKING:
    from sailkit.middleware import AroundCall, Middleware, OutgoingRequest

    from .middleware import Chain

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
MAX_URL_LENGTH: Final = 65_000  # characters of path and query; httpx sends no longer address
RESERVED_HEADERS: Final = frozenset({"authorization", "host", "content-length", "transfer-encoding"})


class CallOptions(TypedDict, total=False):
    """The arguments of `Tenant.with_options`, which explains them."""

    retry: RetryPolicy | None
    timeout: float
    deadline: float | None
    experimental: ExperimentalMode
    headers: Mapping[str, str]
    middleware: Sequence[Middleware | AroundCall]
    read_only: bool
    dry_run: bool | Callable[[OutgoingRequest], object]


@attrs.frozen
class CallPolicy:
    """The options of a client's calls."""

    timeout: float
    retry: RetryPolicy
    experimental: ExperimentalPolicy
    deadline: float | None = None
    user_headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    middleware: Chain | None = attrs.field(default=None, repr=False)  # None for none
    is_async: bool = False  # whether the client is an async one
    read_only: bool = False

    @classmethod
    def from_config(cls, config: Config, *, is_async: bool = False) -> Self:
        policy = cls(
            config.timeout, config.retry, ExperimentalPolicy(config.experimental), config.deadline, is_async=is_async
        )
        return policy.with_middleware(config.middleware, read_only=config.read_only, dry_run=config.dry_run)

    def add_headers(self, headers: Mapping[str, str], token: Token) -> dict[str, str]:
        """Return the headers of an operation with those of every call; the operation's own headers win."""
        authorization = {"Authorization": f"Bearer {token.value}"}
        if not self.user_headers:
            return {**self.experimental.headers, **headers, **authorization}
        own_names = {name.lower() for name in headers}
        user_headers = {name: value for name, value in self.user_headers.items() if name.lower() not in own_names}
        return {**self.experimental.headers, **user_headers, **headers, **authorization}

    def with_middleware(
        self,
        middleware: Sequence[Middleware | AroundCall],
        *,
        read_only: bool = False,
        dry_run: bool | Callable[[OutgoingRequest], object] = False,
    ) -> Self:
        """Return a policy with more middleware, inside the present one, and with guards; none is ever removed."""
        if not (middleware or read_only or dry_run):
            return self
        from . import guards  # here, because most programs need none
        from .middleware import Chain

        chain = (self.middleware or Chain(self.is_async)).add(middleware)
        if read_only and not self.read_only:
            chain = chain.with_guards(guards.refuse_changes)
        if dry_run:
            chain = chain.with_guards(guards.report_changes(dry_run if callable(dry_run) else None))
        return attrs.evolve(self, middleware=chain, read_only=self.read_only or read_only)

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
        try:
            for name, value in headers.items():
                check_header(name, value)
        except ValueError as error:
            raise RequestError(str(error)) from None
        policy = attrs.evolve(policy, user_headers={**policy.user_headers, **headers})
        return policy._with_guards(options)

    def _with_guards(self, options: CallOptions) -> Self:
        read_only = check_switch("read_only", options.get("read_only", self.read_only))
        if self.read_only and not read_only:
            raise ValueError("read_only cannot be turned off for a copy; create another tenant")
        dry_run = options.get("dry_run", False)
        if not callable(dry_run):
            check_switch("dry_run", dry_run)
        return self.with_middleware(options.get("middleware", ()), read_only=read_only, dry_run=dry_run)


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
        _check_length(http_request)
    except (ValueError, TypeError, OverflowError, RecursionError, OSError) as error:
        raise RequestError(f"{operation.method} {operation.path} cannot be sent: {error}") from error
    return http_request


def _check_length(request: HttpRequest) -> None:
    """Raise `ValueError` if path and query are longer than the HTTP library sends."""
    text = "".join(map("".join, request.params))
    if text.isascii() and 3 * len(text) + len(request.url) <= MAX_URL_LENGTH:
        return  # whatever it is encoded to
    if len(urlencode(request.params)) + len(request.url) > MAX_URL_LENGTH:
        raise ValueError(f"path and query have more than {MAX_URL_LENGTH} characters (see sailkit.filters.split)")


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
