"""The way of a request through the tenant: token, rate limit, route, admission, headers, body, behaviour."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

import attrs

from sailkit_sandbox.base.api_errors import RefusedError, experimental_header_missing, refused
from sailkit_sandbox.base.messages import Answer, Behaviour, Call
from sailkit_sandbox.faults.injector import COUNT, number
from sailkit_sandbox.openapi import request_checks as requests
from sailkit_sandbox.services import unmodelled as answers
from sailkit_sandbox.services.access_requests.lifecycle import settle as settle_requests
from sailkit_sandbox.services.tasks import Effect, settle
from sailkit_sandbox.store.database import Store

from .authorization import admit
from .oauth import Authority, read_form
from .rate_limit import RateLimit
from .routing import Catalogue, Router

if TYPE_CHECKING:
    from sailkit_core.request import Operation

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_LONGEST: Final = 1_000_000_000  # seconds


def _positive(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    try:
        requests, seconds = (0, 0) if value is None else value
        good = value is None or (requests > 0 and 0 < seconds <= _LONGEST)
    except (TypeError, ValueError):
        good = False
    if not good:
        raise ValueError(f"{attribute.name} must be None or (requests, seconds), both more than 0, not {value!r}")


@attrs.frozen(kw_only=True)
class Settings:
    """What can be chosen of a sandbox.

    Args:
        identities: how many people there are, which is how many identities a list answers by default.
        seed: what people and made-up answers are made from; the same seed makes the same ones.
        data: what else the tenant has, by collection, or None.
        page_latency: how long an answer that is a list is held back, in seconds.
        token_lifetime: how long a token lasts, in seconds.
        rate_limit: requests allowed and within how many seconds, per client and API version; None for no limit.
        database: a path, which keeps the tenant for the next start, or ":memory:".
        task_seconds: how long a task takes until its status says so, in seconds.
        clock: gives the time, in seconds since 1970.
        sleep: waits for some seconds.
        port: where to listen; 0 takes a port that is free.
        tls: whether to speak HTTPS.
    """

    identities: int = attrs.field(default=1000, validator=COUNT)
    seed: int = 1
    data: Mapping[str, list[dict[str, Any]]] | None = attrs.field(default=None, repr=False)
    page_latency: float = attrs.field(default=0.0, validator=number(0, _LONGEST))
    token_lifetime: float = attrs.field(default=43200, validator=(number(0, _LONGEST), attrs.validators.gt(0)))
    rate_limit: tuple[int, float] | None = attrs.field(default=None, validator=_positive)
    database: str = ":memory:"
    task_seconds: float = attrs.field(default=0.0, validator=number(0, _LONGEST))
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], object] = time.sleep
    port: int = attrs.field(default=0, validator=number(0, 65_535, whole=True))
    tls: bool = False


@attrs.frozen
class Incoming:
    """A request as it came: method, target (path and query), headers by lower-case name, body."""

    method: str
    target: str
    headers: Mapping[str, str] = attrs.field(default=_NOTHING, repr=False)
    body: bytes = attrs.field(default=b"", repr=False)


class Gateway:
    """Answers requests.

    Args:
        settings: what was chosen.
        authority: issues tokens, and knows whose they are.
        store: the tenant's records.
        catalogues: the operations of each version.
        behaviours: what operations do, by operation id.
        effects: what tasks do when they end, by name.
    """

    def __init__(
        self,
        settings: Settings,
        authority: Authority,
        store: Store,
        catalogues: Iterable[Catalogue],
        behaviours: Mapping[str, Behaviour],
        effects: Mapping[str, Effect],
    ) -> None:
        self.crashes: list[Exception] = []
        self._settings = settings
        self._authority = authority
        self._store = store
        self._routers = {catalogue.version: Router(catalogue) for catalogue in catalogues}
        self._behaviours = behaviours
        self._effects = effects
        self._limit = RateLimit(*settings.rate_limit) if settings.rate_limit else None

    def operation(self, method: str, path: str) -> Operation | None:
        """The operation that a request means, or None."""
        version, _, rest = path.removeprefix("/").partition("/")
        try:
            return self._routers[version].find(method, rest)[0] if version in self._routers else None
        except RefusedError:
            return None

    def handle(self, request: Incoming, unreadable: RefusedError | None = None) -> Answer:
        """Answer a request; never raises.

        Args:
            request: the request.
            unreadable: why it could not be read, if so.
        """
        tracking_id = secrets.token_hex(16)
        path, _, text = request.target.partition("?")
        query: Mapping[str, str] = _NOTHING
        try:
            if unreadable is not None:
                raise unreadable
            query = dict(parse_qsl(text, keep_blank_values=True))
            root = self._authority.answers(path)
            answer = self._root(request, path, query) if root else self._api(request, path, query)
        except RefusedError as error:
            answer = error.answer(tracking_id)
        except Exception as error:  # noqa: BLE001 - whatever it is, the client gets an answer
            self.crashes.append(error)
            answer = refused(500, "The sandbox failed; sandbox.crashes has the exception.").answer(tracking_id)
        return _with(answer, "SLPT-Request-ID", tracking_id)

    def _root(self, request: Incoming, path: str, query: Mapping[str, str]) -> Answer:
        form = {**query, **read_form(request.headers.get("content-type", ""), request.body)} if request.body else query
        host = request.headers.get("host", "")
        return self._authority.answer(request.method, path, form, host, self._settings.clock())

    def _api(self, request: Incoming, path: str, query: Mapping[str, str]) -> Answer:
        now = self._settings.clock()
        client = self._authority.client(request.headers.get("authorization", ""), now)
        version, _, rest = path.removeprefix("/").partition("/")
        router = self._routers.get(version)
        if router is None:
            raise refused(404, f"The sandbox serves {', '.join(self._routers)}, not {path[:200]}.")
        if self._limit is not None:
            self._limit.admit(client.client_id, version, now)
        operation, ids = router.find(request.method, rest)
        admit(operation, client)
        if operation.experimental and request.headers.get("x-sailpoint-experimental", "").lower() != "true":
            raise experimental_header_missing()
        requests.check(router.document, operation, request.headers, query)
        body = requests.read(router.document, operation, request.headers, request.body)
        behaviour = self._behaviours.get(operation.id, answers.make_response)
        if operation.paging is not None and self._settings.page_latency:
            self._settings.sleep(self._settings.page_latency)
        with self._store.transaction() as records:
            self.crashes += settle(records, now, self._effects)
        with self._store.transaction() as records:
            call = Call(
                operation=operation,
                ids=ids,
                query=query,
                body=body,
                records=records,
                now=now,
                client=client,
                clients=self._authority.clients,
                task_seconds=self._settings.task_seconds,
                document=router.document,
                accept=request.headers.get("accept", ""),
                seed=self._settings.seed,
            )
            settle_requests(call)
            answer = behaviour(call)
        return _with(answer, "X-Deprecated", "true") if operation.deprecated else answer


def _with(answer: Answer, name: str, value: str) -> Answer:
    return attrs.evolve(answer, headers={**answer.headers, name: value})
