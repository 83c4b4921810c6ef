"""The sandbox, as programs and tests hold it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, Unpack

from sailkit_sandbox.base.credentials import EVERYTHING, Clients, Credentials
from sailkit_sandbox.data.import_data import read
from sailkit_sandbox.faults.injector import Faults
from sailkit_sandbox.gateway.dispatch import Settings
from sailkit_sandbox.gateway.routing import Catalogue
from sailkit_sandbox.request_log.assertions import Expected, Wanted
from sailkit_sandbox.request_log.log import Received

from .app import Running, run

if TYPE_CHECKING:
    from sailkit import AsyncTenant, Tenant
    from sailkit.config import Options

__all__ = ["Sandbox"]


class Sandbox:
    """A tenant that runs inside this process, from `start` to `stop` or for a `with` block.

    Args:
        identities: how many people there are, which is how many identities a list answers by default; one more
            identity for every 25 people belongs to nobody (`defaultFilter=NONE` answers those too). By default 1,000,
            or none where there is data.
        seed: what people and made-up answers are made from; the same seed makes the same ones.
        data: what else the tenant has, as lists answer it: {"identities": [...], "sources": [...], ...}, or the path of
            a JSON file with that; see `own_data.COLLECTIONS`. What is usual can be left out.
        page_latency: how long an answer that is a list is held back, in seconds.
        token_lifetime: how long a token lasts, in seconds.
        rate_limit: requests allowed and within how many seconds, such as (100, 10.0), per client and API version;
            None for no limit.
        database: a path, which keeps the tenant for the next start, or ":memory:". A file is one running
            sandbox's alone.
        task_seconds: how long a task takes until its status says so, in seconds.
        clock: gives the time, in seconds since 1970.
        sleep: waits for some seconds; None waits, but no longer than until the sandbox is stopped.
        catalogues: the operations to serve; those of the generated client where it is None.
        port: where to listen; 0 takes a port that is free.
        tls: whether to speak HTTPS, with a certificate that is made for this run (extra `sandbox`).
        administrator: the administrator's client, for one that outlives the sandbox; None makes one.

    Raises:
        ValueError: for a setting that makes no sense, and for data that cannot be read; the message names the place.
        OSError: where the file with the data cannot be read.
    """

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
        catalogues: Iterable[Catalogue] | None = None,
        port: int = 0,
        tls: bool = False,
        administrator: Credentials | None = None,
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
        )
        self._catalogues = catalogues
        self._credentials = administrator or Credentials()
        self._clients = Clients()
        self._clients.add(self._credentials)
        self._faults = Faults(seed)
        self._running: Running | None = None

    def start(self) -> Self:
        """Make the people and take over the data, unless the database has them already, and listen.

        Raises:
            ValueError: for data that refers to what is not there; the message names the place.
            ImportError: when the extra `sandbox` is not installed.
            sqlite3.Error: when the database cannot be used.
            OSError: when the port cannot be listened on.
            RuntimeError: when it is running.
        """
        if self._running is not None:
            raise RuntimeError("the sandbox is running already")
        if find_spec("openapi_schema_validator") is None:  # imported when it is first used
            raise ImportError("the sandbox takes openapi-schema-validator: pip install 'sailkit[sandbox]'")
        self._stopping.clear()
        self._running = run(self._settings, self._credentials, self._clients, self._faults, self._catalogues)
        return self

    def stop(self) -> None:
        """Answer what is under way, end all connections and forget the tenant, unless its database is a file."""
        running, self._running = self._running, None
        if running is not None:
            self._stopping.set()
            running.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        where = "not running" if self._running is None else self.base_url
        return f"<Sandbox {where}, {self._settings.identities} identities, seed {self._settings.seed}>"

    @property
    def base_url(self) -> str:
        """Where it listens, such as "http://127.0.0.1:50123".

        Raises:
            RuntimeError: when it is not running; all that follows raises it too.
        """
        scheme = "https" if self._settings.tls else "http"
        return f"{scheme}://127.0.0.1:{self._started.server.port}"

    @property
    def ca_file(self) -> Path | None:
        """The certificate (PEM) that clients trust, a file until the sandbox stops; None with plain HTTP."""
        certificate = self._started.certificate
        return None if certificate is None else certificate.ca_file

    @property
    def client_id(self) -> str:
        """The administrator's client."""
        return self._credentials.client_id

    @property
    def client_secret(self) -> str:
        """The secret of the administrator's client."""
        return self._credentials.client_secret

    @property
    def requests(self) -> tuple[Received, ...]:
        """The requests answered so far, in that order (the newest 100,000), without tokens and secrets."""
        return self._started.log.read()

    def received(self, method: str = "", path: str = "", **wanted: Unpack[Wanted]) -> tuple[Received, ...]:
        """The requests answered so far that fit; what is left out does not matter.

        Args:
            method: the HTTP method, such as "PATCH".
            path: the path, with or without the version, such as "/sources/*"; `*` stands for one part, `**` for any
                number of them. Without it, calls of the token endpoint are left out.
            wanted: `operation` (an id), `version`, `status`, `query` (parameters it has among others), `json` (the
                body).
        """
        return Expected(method=method, path=path, **wanted).select(self.requests)

    def assert_received(
        self, method: str = "", path: str = "", *, times: int | None = None, **wanted: Unpack[Wanted]
    ) -> tuple[Received, ...]:
        """The requests that fit, as `received` finds them.

        Args:
            method: as for `received`.
            path: as for `received`.
            times: how many there must be; None is at least one.
            wanted: as for `received`.

        Raises:
            AssertionError: where there are more or fewer, with what was received instead.
        """
        return Expected(method=method, path=path, **wanted).check(self.requests, times)

    @property
    def crashes(self) -> tuple[Exception, ...]:
        """The exceptions that requests were answered with 500 for; a test asserts that there are none."""
        return tuple(self._started.gateway.crashes)

    @property
    def faults(self) -> Faults:
        """What is to go wrong: `with sandbox.faults(Status(503, times=1)):`, or `sandbox.faults.add(...)`."""
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
            scopes: what its tokens allow, such as ["idn:identity:read"]; None allows everything.
            user_levels: the levels of the person behind it.
            user: whether there is a person behind it, as with a personal access token; without one, calls are refused
                that the documents do not open to applications.
        """
        allowed = (EVERYTHING,) if scopes is None else scopes
        client = Credentials(scopes=allowed, user_levels=user_levels, user=user)
        self._clients.add(client)
        return client

    def revoke_tokens(self) -> None:
        """Withdraw all tokens, as if they had expired."""
        self._started.tokens.revoke()

    def tenant(self, client: Credentials | None = None, **options: Unpack[Options]) -> Tenant:
        """A client of this tenant, which keeps its rate limit where there is one.

        Args:
            client: who asks; the administrator's client where it is None.
            options: as for `sailkit.Tenant`.
        """
        from sailkit import Tenant  # only who asks for a client loads one

        return Tenant(**self._options(client, options))

    def async_tenant(self, client: Credentials | None = None, **options: Unpack[Options]) -> AsyncTenant:
        """A client of this tenant, for asyncio, which keeps its rate limit where there is one.

        Args:
            client: who asks; the administrator's client where it is None.
            options: as for `sailkit.AsyncTenant`.
        """
        from sailkit import AsyncTenant

        return AsyncTenant(**self._options(client, options))

    def _options(self, client: Credentials | None, options: Options) -> Options:
        asking = client or self._credentials
        given: Options = {"base_url": self.base_url, "rate_limit": self._settings.rate_limit, "ca_file": self.ca_file}
        if not options.get("access_token"):
            given |= {"client_id": asking.client_id, "client_secret": asking.client_secret}
        return given | options

    @property
    def _started(self) -> Running:
        if self._running is None:
            raise RuntimeError("the sandbox is not running: use it in a with block, or call start()")
        return self._running
