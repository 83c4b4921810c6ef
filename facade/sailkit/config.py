"""Configuration: the address of a tenant, the credentials, and the settings of its client."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict

import attrs

from sailkit_core.keywords import with_known_keywords

from .errors import ConfigurationError
from .experimental import ExperimentalMode
from .retry import RetryPolicy

if TYPE_CHECKING:
    from .coordination import Coordinator
    from .middleware import AroundCall, Middleware, OutgoingRequest

__all__ = ["Config", "HttpLibrary", "Options", "TokenFunction"]

HttpLibrary: TypeAlias = Literal["httpx", "httpx2"]
TokenValue: TypeAlias = str | tuple[str, float]  # a token, or a token and the seconds for which it is valid
TokenFunction: TypeAlias = Callable[[], TokenValue] | Callable[[], Awaitable[TokenValue]]

ENVIRONMENT: Final = "environment"  # instead of the address of a proxy


@with_known_keywords
@attrs.frozen(kw_only=True)
class Config:
    """The configuration of a client.

    Args:
        base_url: the tenant's API address, without a path, such as "https://acme.api.identitynow.com".
            Default: the environment variable SAIL_BASE_URL.
        client_id: the id of a personal access token or an OAuth client; "" with an `access_token`. Default:
            SAIL_CLIENT_ID.
        client_secret: the secret of `client_id`; never shown. Default: SAIL_CLIENT_SECRET.
        access_token: a bearer token that is used instead of one that is fetched; never shown.
        experimental: True, "marked" or False; see `sailkit.experimental`. Default: True.
        timeout: seconds to wait for a connection, and for each read and write. Default: 60.
        deadline: seconds for a whole call with all its attempts and waits, those for the client's own limits and for a
            token among them; then it raises `DeadlineError`. Default: None, which leaves calls the budget of the retry
            policy, and downloads into files and uploads of files the time that they need.
        retry: the retry policy; None never repeats a call.
        rate_limit: a number of requests, and the seconds within which at most so many are sent. All clients of this
            process with the same address and client id share it, for each API version, wherever it stands in the path;
            requests without one are counted together. None for no limit. Default: (100, 10.0), as the service does.
        max_connections: the most connections at once, 1 to 50. Default: 50; they are opened when they are needed.
        proxy: the address of a proxy, such as "http://proxy.example:3128"; never shown, because it may contain a
            password. None uses no proxy. Default: "environment", the proxy that the environment variables HTTPS_PROXY
            or ALL_PROXY name, unless the address is in NO_PROXY or on this machine.
        ca_file: a PEM file of the trusted authorities. Default: the usual ones.
        client_cert: the client's certificate (PEM): one file with certificate and key, or a pair of files.
        user_agent: name and version of the application, such as "leavers/1.4", appended to that of sailkit.
        middleware: functions around each attempt or each call, the outermost first; see `sailkit.middleware`.
        token: a function without arguments that returns a bearer token, or a pair of a token and the seconds for which
            it is valid, such as from a vault; instead of client id and secret. It is called when a token is needed, and
            when the service has refused the last one, in one thread or task at a time. An async tenant accepts a
            coroutine function, and runs another one in a thread.
        transport: a transport of the HTTP library, such as `httpx.MockTransport`, which sends the requests instead of
            the network, such as for recordings; `proxy`, `ca_file` and `client_cert` are its own business then. A
            `Tenant` requires an `httpx.BaseTransport`, an `AsyncTenant` an `httpx.AsyncBaseTransport`.
        read_only: whether calls that may change something are refused with `ReadOnlyError`, before anything is sent:
            all but GET, HEAD and the POST operations that only read, such as searches. What starts work at the service,
            such as a report or an export, is a change. The variable SAIL_READ_ONLY=1 has the same effect, whatever the
            argument is. Default: False.
        http: the HTTP library: "httpx", or its continuation "httpx2", which has the same behaviour (extra `httpx2`).
            Default: the environment variable SAIL_HTTP, or "httpx".
        coordinator: the address of Redis or Valkey, such as "redis://redis.example:6379/0", or a `Coordinator`, for
            workers in several processes that share the rate limit and the token; see `sailkit.coordination`. It
            requires the extra `redis`. Default: the environment variable SAIL_COORDINATOR, or none.
        dry_run: whether calls that may change something are reported instead of sent; their result is None. True
            reports to the logger `sailkit` (INFO); a function is called with the `OutgoingRequest`. Default: False.
    """

    base_url: str
    client_id: str = ""
    client_secret: str = attrs.field(default="", repr=False)
    access_token: str | None = attrs.field(default=None, repr=False)
    experimental: ExperimentalMode = True
    timeout: float = 60.0
    deadline: float | None = None
    retry: RetryPolicy = attrs.field(factory=RetryPolicy)
    rate_limit: tuple[int, float] | None = (100, 10.0)
    max_connections: int = 50
    proxy: str | None = attrs.field(default=ENVIRONMENT, repr=False)
    ca_file: Path | None = None
    client_cert: Path | tuple[Path, Path] | None = None
    user_agent: str = ""
    middleware: tuple[Middleware | AroundCall, ...] = attrs.field(default=(), repr=False)
    token: TokenFunction | None = attrs.field(default=None, repr=False)
    transport: Any = attrs.field(default=None, repr=False)
    read_only: bool = False
    dry_run: bool | Callable[[OutgoingRequest], object] = False
    coordinator: Coordinator | None = None
    http: HttpLibrary = "httpx"


class Options(TypedDict, total=False):
    """The keyword arguments of a tenant; `Config` explains them. `environment` is an environment of the official CLI.

    None is the same as the default, with three exceptions: `retry=None` never repeats a call, `rate_limit=None` sets no
    limit, and `proxy=None` uses no proxy.
    """

    base_url: str | None
    client_id: str | None
    client_secret: str | None
    access_token: str | None
    environment: str | None
    experimental: ExperimentalMode
    timeout: float
    deadline: float | None
    retry: RetryPolicy | None
    rate_limit: tuple[int, float] | None
    max_connections: int
    proxy: str | None
    ca_file: str | Path | None
    client_cert: str | Path | tuple[str | Path, str | Path] | None
    user_agent: str | None
    middleware: Sequence[Middleware | AroundCall] | None
    token: TokenFunction | None
    transport: Any
    read_only: bool | None
    dry_run: bool | Callable[[OutgoingRequest], object] | None
    coordinator: str | Coordinator | None
    http: HttpLibrary | None


def is_duration(value: object) -> bool:
    """Return whether a value is a number of seconds, finite and more than 0."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < math.inf


def check_switch(name: str, value: object) -> bool:
    """Return True or False; raise `ConfigurationError` for another value."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, not {value!r}")
    return value


def check_seconds(name: str, value: float) -> float:
    """Return a number of seconds; raise `ConfigurationError` for another value."""
    if not is_duration(value):
        raise ConfigurationError(f"{name} must be a number of seconds, more than 0, not {value!r}")
    return value
