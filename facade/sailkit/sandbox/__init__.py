"""A tenant in a box: real HTTP on loopback, people with accounts and roles, as strict as the service is."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Self

import attrs

from . import (
    access_profiles,
    account_tasks,
    accounts,
    dimensions,
    entitlements,
    identities,
    roles,
    source_parts,
    sources,
    tags,
    tasks,
)
from .auth import Credentials
from .calls import Behaviour
from .catalogue import VERSIONS, Catalogue, generated
from .gateway import Gateway, Received, Settings
from .own_data import read
from .seeding import seed as fill
from .server import Server
from .store import Store
from .tasks import Effect

if TYPE_CHECKING:
    from sailkit import AsyncTenant, Tenant

__all__ = ["Received", "Sandbox"]

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **identities.BEHAVIOURS,
    **accounts.BEHAVIOURS,
    **account_tasks.BEHAVIOURS,
    **sources.BEHAVIOURS,
    **source_parts.BEHAVIOURS,
    **entitlements.BEHAVIOURS,
    **access_profiles.BEHAVIOURS,
    **roles.BEHAVIOURS,
    **dimensions.BEHAVIOURS,
    **tags.BEHAVIOURS,
    **tasks.BEHAVIOURS,
}
EFFECTS: Final[Mapping[str, Effect]] = {
    **account_tasks.EFFECTS,
    **sources.EFFECTS,
    **access_profiles.EFFECTS,
    **roles.EFFECTS,
    **dimensions.EFFECTS,
}


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
        database: a path, which keeps the tenant for the next start, or ":memory:".
        task_seconds: how long a task takes until its status says so, in seconds.
        clock: gives the time, in seconds since 1970.
        sleep: waits for some seconds.
        catalogues: the operations to serve; those of the generated client where it is None.

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
        sleep: Callable[[float], None] = time.sleep,
        catalogues: Iterable[Catalogue] | None = None,
    ) -> None:
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
            sleep=sleep,
        )
        self._catalogues = catalogues
        self._credentials = Credentials()
        self._running: _Running | None = None

    def start(self) -> Self:
        """Make the people and take over the data, unless the database has them already, and listen.

        Raises:
            ImportError: when the extra `sandbox` is not installed.
            RuntimeError: when it is running.
            ValueError: for data that refers to what is not there; the message names the place.
            sqlite3.Error: when the database cannot be used.
        """
        if self._running is not None:
            raise RuntimeError("the sandbox is running already")
        if find_spec("openapi_schema_validator") is None:  # imported when it is first used
            raise ImportError("the sandbox takes openapi-schema-validator: pip install 'sailkit[sandbox]'")
        self._running = _run(self._settings, self._credentials, self._catalogues)
        return self

    def stop(self) -> None:
        """Answer what is under way, end all connections and forget the tenant, unless its database is a file."""
        running, self._running = self._running, None
        if running is not None:
            running.server.close()
            running.store.close()

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
        return f"http://127.0.0.1:{self._started.server.port}"

    @property
    def client_id(self) -> str:
        """The client that tokens are issued to."""
        return self._credentials.client_id

    @property
    def client_secret(self) -> str:
        """The client's secret, made for this sandbox."""
        return self._credentials.client_secret

    @property
    def requests(self) -> tuple[Received, ...]:
        """The requests answered so far, in that order (the newest 100,000), without tokens and secrets."""
        return self._started.gateway.log.read()

    @property
    def crashes(self) -> tuple[Exception, ...]:
        """The exceptions that requests were answered with 500 for; a test asserts that there are none."""
        return tuple(self._started.gateway.crashes)

    def revoke_tokens(self) -> None:
        """Withdraw all tokens, as if they had expired."""
        self._started.gateway.tokens.revoke()

    def tenant(self) -> Tenant:
        """A client of this tenant, which keeps its rate limit where there is one."""
        from sailkit import Tenant  # only who asks for a client loads one

        return Tenant(
            base_url=self.base_url,
            client_id=self.client_id,
            client_secret=self.client_secret,
            rate_limit=self._settings.rate_limit,
        )

    def async_tenant(self) -> AsyncTenant:
        """A client of this tenant, for asyncio, which keeps its rate limit where there is one."""
        from sailkit import AsyncTenant

        return AsyncTenant(
            base_url=self.base_url,
            client_id=self.client_id,
            client_secret=self.client_secret,
            rate_limit=self._settings.rate_limit,
        )

    @property
    def _started(self) -> _Running:
        if self._running is None:
            raise RuntimeError("the sandbox is not running: use it in a with block, or call start()")
        return self._running


@attrs.frozen
class _Running:
    store: Store
    gateway: Gateway
    server: Server


def _run(settings: Settings, credentials: Credentials, catalogues: Iterable[Catalogue] | None) -> _Running:
    served = [generated(version) for version in VERSIONS] if catalogues is None else catalogues
    store = Store(settings.database)
    try:
        store.configure()
        with store.transaction() as records:
            if records.create_tables():
                fill(records, settings.identities, settings.seed, settings.data)
            administrator = records.first("identities")
        about = _about(administrator.doc if administrator else None)
        gateway = Gateway(settings, credentials, store, served, BEHAVIOURS, EFFECTS, about)
        return _Running(store, gateway, Server(gateway))
    except BaseException:
        store.close()
        raise


def _about(administrator: dict[str, Any] | None) -> dict[str, Any]:
    """What the answer to a token request says of the tenant, and of the person whose access token this is."""
    about: dict[str, Any] = {
        "scope": "sp:scopes:all",
        "tenant_id": "00000000-0000-4000-8000-000000000001",
        "internal": False,
        "pod": "sandbox",
        "org": "sandbox",
        "strong_auth_supported": True,
        "strong_auth": True,
        "enabled": True,
    }
    if administrator is not None:
        about |= {"user_id": administrator["id"], "identity_id": administrator["id"]}
    return about
