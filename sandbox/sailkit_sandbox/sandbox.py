"""The sandbox: its options, its life cycle, and its clients."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, Unpack

from sailkit_core.keywords import with_known_keywords
from sailkit_sandbox.base.credentials import EVERYTHING, ClientRegistry, Credentials
from sailkit_sandbox.data.import_data import read
from sailkit_sandbox.faults.injector import FaultInjector
from sailkit_sandbox.gateway.settings import Settings
from sailkit_sandbox.openapi.routing import RouteTable
from sailkit_sandbox.request_log.assertions import ExpectedRequest, RequestCriteria, check_answers
from sailkit_sandbox.request_log.request_log import RecordedRequest

from .app import RunningSandbox, start

if TYPE_CHECKING:
    from sailkit import AsyncTenant, Tenant
    from sailkit.config import Options

__all__ = ["Sandbox"]

_SCHEMES = {False: "http", True: "https"}


class Sandbox:
    """A tenant inside this process, running from `start` to `stop` or for a `with` block.

    Args:
        identities: the number of identities that a list returns by default. For every 25 of them there is one
            uncorrelated identity, which a list with `defaultFilter=NONE` returns too. Default: 1,000, with `data` 0.
        seed: the seed of made-up data and responses; the same seed makes the same data.
        data: the user's own data, in the format of list responses: {"identities": [...], "sources": [...], ...}, or
            the path of a JSON file; see `data.import_data.COLLECTIONS`. Usual values may be omitted.
        page_latency: the delay of each list response, in seconds.
        token_lifetime: the lifetime of a token, in seconds. Default: 43,200 (12 hours), as in the service.
        rate_limit: the number of requests within a number of seconds, such as (100, 10.0), per client and API version.
            Default: no limit.
        database: the path of a SQLite file, which keeps the tenant until the next start, or ":memory:". A file belongs
            to one running sandbox.
        task_seconds: the duration of a task, in seconds.
        clock: returns the time, in seconds since 1970.
        sleep: waits for a number of seconds. Default: a wait that ends when the sandbox stops.
        route_tables: the operations to serve. Default: those of the generated client.
        port: the port to listen on. Default: 0, which selects a free port.
        tls: whether to use HTTPS, with a certificate made for this run; requires `sailkit-sandbox[https]`.
        administrator: the administrator's client. Default: a new one.
        strict: whether to refuse, with status 501, what would be made up: operations without behaviour, settings that
            nobody has set. Collections that no operation adds to are empty then. Default: False; the header
            X-Sandbox-Answer of a response tells what it is: `behaviour`, `kept`, `made-up` or, if it was refused
            because of `strict`, `refused`.

    Raises:
        ValueError: for a value that is not allowed, and for data that cannot be read; the message names the place.
        OSError: for a data file that cannot be read.
    """

    @with_known_keywords
    def __init__(
        self,
        identities: int | None = None,
        seed: int = 1,
        *,
        data: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        page_latency: float = 0.0,
        token_lifetime: float = 43200,
        rate_limit: tuple[int, float] | None = None,
        database: str = ":memory:",
        task_seconds: float = 0.0,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] | None = None,
        route_tables: Iterable[RouteTable] | None = None,
        port: int = 0,
        tls: bool = False,
        administrator: Credentials | None = None,
        strict: bool = False,
    ) -> None:
        self._stopping = threading.Event()
        self._settings = Settings(
            identities=identities if identities is not None else 1000 if data is None else 0,
            seed=seed,
            data=None if data is None else read(data),
            page_latency=page_latency,
            token_lifetime=token_lifetime,
            rate_limit=rate_limit,
            database=database,
            task_seconds=task_seconds,
            clock=clock,
            sleep=sleep or self._stopping.wait,
            port=port,
            tls=tls,
            strict=strict,
        )
        self._route_tables = route_tables
        self._administrator = administrator or Credentials()
        self._clients = ClientRegistry()
        self._clients.add(self._administrator)
        self._faults = FaultInjector(seed)
        self._running: RunningSandbox | None = None

    def start(self) -> Self:
        """Fill the tenant, unless its database has one already, and start the server.

        Raises:
            ValueError: for data with a reference to a missing object; the message names its place.
            sqlite3.Error: for a database that cannot be used.
            OSError: for a port that cannot be listened on.
            RuntimeError: for a running sandbox, and for HTTPS without the extra `https`.
        """
        if self._running is not None:
            raise RuntimeError("the sandbox is running already")
        self._stopping.clear()
        self._running = start(self._settings, self._administrator, self._clients, self._faults, self._route_tables)
        return self

    def stop(self) -> None:
        """Complete the requests in progress, close all connections, and discard the tenant unless it is in a file."""
        running, self._running = self._running, None
        if running is not None:
            self._stopping.set()
            running.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        state = "not running" if self._running is None else self.base_url
        return f"<Sandbox {state}, {self._settings.identities} identities, seed {self._settings.seed}>"

    @property
    def base_url(self) -> str:
        """The address of the sandbox, such as "http://127.0.0.1:50123".

        Raises:
            RuntimeError: for a sandbox that is not running; the following methods raise it too.
        """
        return f"{_SCHEMES[self._settings.tls]}://127.0.0.1:{self._started.server.port}"

    @property
    def ca_file(self) -> Path | None:
        """The CA certificate (PEM) for clients, a file until the sandbox stops; None with plain HTTP."""
        certificate = self._started.certificate
        return None if certificate is None else certificate.ca_file

    @property
    def client_id(self) -> str:
        """The id of the administrator's client."""
        return self._administrator.client_id

    @property
    def client_secret(self) -> str:
        """The secret of the administrator's client."""
        return self._administrator.client_secret

    @property
    def requests(self) -> tuple[RecordedRequest, ...]:
        """The requests so far, in the order of their responses (the newest 100,000), without tokens and secrets."""
        return self._started.log.read()

    def find_requests(
        self, method: str = "", path: str = "", **criteria: Unpack[RequestCriteria]
    ) -> tuple[RecordedRequest, ...]:
        """Return the requests so far that match all criteria.

        Args:
            method: the HTTP method, such as "PATCH". Default: any.
            path: the path, with or without the version, such as "/sources/*". `*` matches one segment, `**` matches
                any number of segments. Default: every path except the token endpoint.
            criteria: `operation` (an id), `version`, `status`, `query` (a subset of the parameters), `json` (the
                body).
        """
        return ExpectedRequest(method=method, path=path, **criteria).select(self.requests)

    def assert_received(
        self, method: str = "", path: str = "", *, times: int | None = None, **criteria: Unpack[RequestCriteria]
    ) -> tuple[RecordedRequest, ...]:
        """Assert how many requests so far match all criteria.

        Args:
            method: as for `find_requests`.
            path: as for `find_requests`.
            times: the expected number of requests. Default: at least one.
            criteria: as for `find_requests`.

        Returns:
            The requests that match.

        Raises:
            AssertionError: for another number of requests; the message lists all requests.
        """
        return ExpectedRequest(method=method, path=path, **criteria).check(self.requests, times)

    def assert_no_made_up_answers(self) -> None:
        """Assert that no response so far was made up: a test that relies on one proves nothing.

        Raises:
            AssertionError: for such responses; the message lists their requests.
        """
        check_answers(self.requests)

    @property
    def crashes(self) -> tuple[Exception, ...]:
        """The exceptions inside the sandbox, each of which was a response 500. Tests assert that there are none."""
        return tuple(self._started.gateway.crashes)

    @property
    def faults(self) -> FaultInjector:
        """The fault injector: `with sandbox.faults(Status(503, times=1)):`, or `sandbox.faults.add(...)`."""
        return self._faults

    def client(
        self,
        *,
        scopes: Iterable[str] | None = None,
        user_levels: Iterable[str] = ("ORG_ADMIN",),
        user: bool = True,
    ) -> Credentials:
        """Add a client to the tenant.

        Args:
            scopes: the scopes of its tokens, such as ["idn:identity:read"]. Default: all scopes.
            user_levels: the user levels of the client's user.
            user: whether the client has a user, like a personal access token. Without one, operations that are not
                open to applications respond with 403.
        """
        allowed = (EVERYTHING,) if scopes is None else scopes
        client = Credentials(scopes=allowed, user_levels=user_levels, user=user)
        self._clients.add(client)
        return client

    def revoke_tokens(self) -> None:
        """Revoke all tokens, as if they had expired."""
        self._started.tokens.revoke()

    def tenant(self, client: Credentials | None = None, **options: Unpack[Options]) -> Tenant:
        """Make a client of this tenant, with the rate limit of the sandbox.

        Args:
            client: the credentials. Default: the administrator's.
            options: as for `sailkit.Tenant`.
        """
        from sailkit import Tenant  # imported on first use

        return Tenant(**self._client_options(client, options))

    def async_tenant(self, client: Credentials | None = None, **options: Unpack[Options]) -> AsyncTenant:
        """Make a client of this tenant for asyncio, with the rate limit of the sandbox.

        Args:
            client: the credentials. Default: the administrator's.
            options: as for `sailkit.AsyncTenant`.
        """
        from sailkit import AsyncTenant

        return AsyncTenant(**self._client_options(client, options))

    def _client_options(self, client: Credentials | None, options: Options) -> Options:
        credentials = client or self._administrator
        defaults: Options = {
            "base_url": self.base_url,
            "rate_limit": self._settings.rate_limit,
            "ca_file": self.ca_file,
        }
        if not options.get("access_token"):
            defaults |= {"client_id": credentials.client_id, "client_secret": credentials.client_secret}
        return defaults | options

    @property
    def _started(self) -> RunningSandbox:
        if self._running is None:
            raise RuntimeError("the sandbox is not running: use it in a with block, or call start()")
        return self._running
