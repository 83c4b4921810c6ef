"""The way of a request through the tenant: token, rate limit, route, headers, body, behaviour; and the record of it."""

from __future__ import annotations

import secrets
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

import attrs

from . import answers, requests
from .auth import Credentials, Tokens
from .calls import Answer, Behaviour, Call
from .catalogue import Catalogue, Router
from .errors import RefusedError, experimental_header_missing, refused
from .limits import RateLimit
from .store import Store
from .tasks import Effect, settle

if TYPE_CHECKING:
    pass

TOKEN_PATH: Final = "/oauth/token"
RECORDED: Final = 100_000
_FORM: Final = "application/x-www-form-urlencoded"
_SECRETS: Final = ("client_secret", "refresh_token", "access_token", "code")
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def _positive(instance: Any, attribute: attrs.Attribute[Any], value: tuple[int, float] | None) -> None:
    if value is not None and not (value[0] > 0 and value[1] > 0):
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
    """

    identities: int = attrs.field(default=1000, validator=attrs.validators.ge(0))
    seed: int = 1
    data: Mapping[str, list[dict[str, Any]]] | None = attrs.field(default=None, repr=False)
    page_latency: float = attrs.field(default=0.0, validator=attrs.validators.ge(0))
    token_lifetime: float = attrs.field(default=43200, validator=attrs.validators.gt(0))
    rate_limit: tuple[int, float] | None = attrs.field(default=None, validator=_positive)
    database: str = ":memory:"
    task_seconds: float = attrs.field(default=0.0, validator=attrs.validators.ge(0))
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


@attrs.frozen
class Incoming:
    """A request as it came: method, target (path and query), headers by lower-case name, body."""

    method: str
    target: str
    headers: Mapping[str, str] = attrs.field(default=_NOTHING, repr=False)
    body: bytes = attrs.field(default=b"", repr=False)


@attrs.frozen
class Received:
    """A request that the sandbox has answered.

    Args:
        method: the HTTP method.
        path: the path, percent-encoded.
        query: query parameters by name, without secrets.
        status: the answer's HTTP status.
    """

    method: str
    path: str
    query: Mapping[str, str]
    status: int


class Log:
    """The newest requests, safe to read while others are answered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._received: deque[Received] = deque(maxlen=RECORDED)

    def add(self, received: Received) -> None:
        """Record a request."""
        with self._lock:
            self._received.append(received)

    def read(self) -> tuple[Received, ...]:
        """The requests, in the order in which they were answered."""
        with self._lock:
            return tuple(self._received)


class Gateway:
    """Answers requests.

    Args:
        settings: what was chosen.
        credentials: the client that tokens are issued to.
        store: the tenant's records.
        catalogues: the operations of each version.
        behaviours: what operations do, by operation id.
        effects: what tasks do when they end, by name.
        about: what a token's answer says of the tenant.
    """

    def __init__(
        self,
        settings: Settings,
        credentials: Credentials,
        store: Store,
        catalogues: Iterable[Catalogue],
        behaviours: Mapping[str, Behaviour],
        effects: Mapping[str, Effect],
        about: Mapping[str, Any],
    ) -> None:
        self.tokens = Tokens(settings.token_lifetime)
        self.log = Log()
        self.crashes: list[Exception] = []
        self._settings = settings
        self._credentials = credentials
        self._store = store
        self._routers = {catalogue.version: Router(catalogue) for catalogue in catalogues}
        self._behaviours = behaviours
        self._effects = effects
        self._about = about
        self._limit = RateLimit(*settings.rate_limit) if settings.rate_limit else None

    def handle(self, request: Incoming, fault: RefusedError | None = None) -> Answer:
        """Answer a request; never raises.

        Args:
            request: the request.
            fault: why it could not be read, if so.
        """
        tracking_id = secrets.token_hex(16)
        path, _, text = request.target.partition("?")
        query: Mapping[str, str] = _NOTHING
        try:
            if fault is not None:
                raise fault
            query = dict(parse_qsl(text, keep_blank_values=True))
            answer = self._token(request, query) if path == TOKEN_PATH else self._api(request, path, query)
        except RefusedError as error:
            answer = error.answer(tracking_id)
        except Exception as error:  # noqa: BLE001 - whatever it is, the client gets an answer
            self.crashes.append(error)
            answer = refused(500, "The sandbox failed; sandbox.crashes has the exception.").answer(tracking_id)
        shown = {name: value for name, value in query.items() if name.lower() not in _SECRETS}
        self.log.add(Received(request.method, path, MappingProxyType(shown), answer.status))
        return _with(answer, "SLPT-Request-ID", tracking_id)

    def _token(self, request: Incoming, query: Mapping[str, str]) -> Answer:
        if request.method != "POST":
            raise refused(405, f"{request.method} is not a method of this path.", {"Allow": "POST"})
        form = dict(query)
        if request.body:
            requests.check_media_type(request.headers, (_FORM,))
            form.update(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))
        self._credentials.check(form)
        token = self.tokens.issue(self._credentials.client_id, self._settings.clock())
        answer = {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": int(self._settings.token_lifetime),
            **self._about,
            "jti": secrets.token_urlsafe(20),
        }
        return Answer.of(answer, headers={"Cache-Control": "no-store"})

    def _api(self, request: Incoming, path: str, query: Mapping[str, str]) -> Answer:
        now = self._settings.clock()
        client_id = self.tokens.client(request.headers.get("authorization", ""), now)
        version, _, rest = path.removeprefix("/").partition("/")
        router = self._routers.get(version)
        if router is None:
            raise refused(404, f"The sandbox serves {', '.join(self._routers)}, not {path[:200]}.")
        if self._limit is not None:
            self._limit.admit(client_id, version, now)
        operation, ids = router.find(request.method, rest)
        if operation.experimental and request.headers.get("x-sailpoint-experimental", "").lower() != "true":
            raise experimental_header_missing()
        requests.check(router.document, operation, request.headers, query)
        body = requests.read(router.document, operation, request.headers, request.body)
        behaviour = self._behaviours.get(operation.id, answers.made)
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
                task_seconds=self._settings.task_seconds,
                document=router.document,
                accept=request.headers.get("accept", ""),
                seed=self._settings.seed,
            )
            answer = behaviour(call)
        return _with(answer, "X-Deprecated", "true") if operation.deprecated else answer


def _with(answer: Answer, name: str, value: str) -> Answer:
    return attrs.evolve(answer, headers={**answer.headers, name: value})
