"""Dispatch of a request to the handler of its operation, after all checks of the service's gateway.

The order of the checks is that of the service: token, rate limit, route, authorization, headers, query, body.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from sailkit_sandbox.base.api_errors import HttpError, experimental_header_missing, http_error
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.document import Document
from sailkit_sandbox.openapi.request_checks import check_request, read_body
from sailkit_sandbox.openapi.routing import Router, RouteTable
from sailkit_sandbox.services import due_work
from sailkit_sandbox.services.access_requests.lifecycle import settle as settle_requests
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.services.shapes.keeper import ANSWER_HEADER, Keeper
from sailkit_sandbox.services.tasks import Effect, settle
from sailkit_sandbox.services.triggers.delivery import deliver
from sailkit_sandbox.services.triggers.invocations import fire_changes, has_unsent
from sailkit_sandbox.store.database import Store

from .authorization import authorize
from .http_request import HttpRequest
from .oauth import OAuthServer, read_form
from .rate_limit import RateLimit
from .settings import Settings

if TYPE_CHECKING:
    from sailkit_core.operation import Operation
    from sailkit_sandbox.base.credentials import Credentials


@attrs.frozen
class Route:
    """The operation that a request calls.

    Args:
        version: the API version, such as "v2025".
        document: the OpenAPI document of the API version.
        operation: the description of the operation.
        ids: the values of the path's parameters, in their order.
    """

    version: str
    document: Document
    operation: Operation
    ids: tuple[str, ...]


@attrs.frozen
class NoRoute:
    """The reason why a request calls no operation.

    Args:
        error: 404 or 405.
        version: the API version, or "" for an unknown one.
    """

    error: HttpError
    version: str = ""


class Gateway:
    """The entry to the tenant.

    Args:
        settings: the settings of the sandbox.
        oauth: issues tokens and identifies their clients.
        store: the tenant's records.
        route_tables: the operations of each API version.
        keeper: the handlers of the operations.
        effects: the effects of tasks at their end, by name.
    """

    def __init__(
        self,
        settings: Settings,
        oauth: OAuthServer,
        store: Store,
        route_tables: Iterable[RouteTable],
        keeper: Keeper,
        effects: Mapping[str, Effect],
    ) -> None:
        self.crashes: list[Exception] = []
        self._settings = settings
        self._oauth = oauth
        self._store = store
        self._routers = {route_table.version: Router(route_table) for route_table in route_tables}
        self._keeper = keeper
        self._effects = effects
        self._rate_limit = RateLimit(*settings.rate_limit) if settings.rate_limit else None

    def find_route(self, request: HttpRequest) -> Route | NoRoute:
        """Return the route of a request, or the reason why there is none."""
        version, _, path = request.path.removeprefix("/").partition("/")
        router = self._routers.get(version)
        if router is None:
            text = f"The sandbox serves {', '.join(self._routers)}, not {request.path[:200]}."
            return NoRoute(http_error(404, text))
        try:
            operation, ids = router.find(request.method, path)
        except HttpError as error:
            return NoRoute(error, version)
        return Route(version, router.document, operation, ids)

    def handle(self, request: HttpRequest, route: Route | NoRoute, error: HttpError | None = None) -> Response:
        """Respond to a request; never raises.

        Args:
            request: the request.
            route: the route of the request.
            error: why the request could not be read, or None.
        """
        tracking_id = secrets.token_hex(16)
        try:
            if error is not None:
                raise error
            if self._oauth.has_path(request.path):
                response = self._call_oauth(request)
            else:
                response = self._call_operation(request, route)
        except HttpError as raised:
            response = _with_default(raised.response(tracking_id), ANSWER_HEADER, "behaviour")
        except Exception as crash:  # noqa: BLE001 - the client gets a response to any failure
            self.crashes.append(crash)
            response = http_error(500, "The sandbox failed; sandbox.crashes has the exception.").response(tracking_id)
        return _with_header(response, "SLPT-Request-ID", tracking_id)

    def _call_oauth(self, request: HttpRequest) -> Response:
        form = dict(request.query)
        if request.body:
            form |= read_form(request.headers.get("content-type", ""), request.body)
        host = request.headers.get("host", "")
        response = self._oauth.respond(request.method, request.path, form, host, self._settings.clock())
        return _with_default(response, ANSWER_HEADER, "behaviour")

    def _call_operation(self, request: HttpRequest, route: Route | NoRoute) -> Response:
        now = self._settings.clock()
        client = self._oauth.identify(request.headers.get("authorization", ""), now)
        if self._rate_limit is not None and route.version:
            self._rate_limit.admit(client.client_id, route.version, now)
        if isinstance(route, NoRoute):
            raise route.error
        operation = route.operation
        body = _check(request, route, client)
        answer, handler = self._keeper.find(route.version, operation.id, operation.method, operation.path)
        if answer == "made-up" and self._settings.strict:
            text = f"{operation.id} has no behaviour in the sandbox, and a strict one makes no answer up."
            text = f"{text} Give it one, or start the sandbox without strict."
            raise http_error(501, text, {ANSWER_HEADER: "refused"})
        if operation.paging is not None and self._settings.page_latency:
            self._settings.sleep(self._settings.page_latency)
        with self._store.transaction() as records:
            call = OperationCall(
                operation=operation,
                ids=route.ids,
                query=request.query,
                body=body,
                records=records,
                now=now,
                client=client,
                clients=self._oauth.clients,
                task_seconds=self._settings.task_seconds,
                document=route.document,
                accept=request.headers.get("accept", ""),
                seed=self._settings.seed,
            )
            is_delivery_due = self._settle(call)
        if is_delivery_due:
            self._deliver(request, operation, now)
        with self._store.transaction() as records:
            call = attrs.evolve(call, records=records)
            try:
                response = handler(call)
            except HttpError as error:
                raise attrs.evolve(error, headers={ANSWER_HEADER: answer, **error.headers}) from None
            fire_changes(call)
            is_delivery_due = has_unsent(records)
        if is_delivery_due:
            self._deliver(request, operation, now)
        response = _with_default(response, ANSWER_HEADER, answer)
        return _with_header(response, "X-Deprecated", "true") if operation.deprecated else response

    def _settle(self, call: OperationCall) -> bool:
        """Do what is due by the clock. Returns whether invocations of triggers are to be sent."""
        fire_changes(call)
        self.crashes += settle(call.records, call.now, self._effects)
        self.crashes += settle_requests(call)
        self.crashes += due_work.settle(call)
        fire_changes(call)
        return has_unsent(call.records)

    def _deliver(self, request: HttpRequest, operation: Operation, now: float) -> None:
        """Send the invocations of triggers to their subscribers, which may call the sandbox meanwhile."""
        address = f"{'https' if self._settings.tls else 'http'}://{request.headers.get('host', '')}"
        url = f"{address}{operation.prefix}/trigger-invocations"
        deliver(self._store, now, self._settings.task_seconds, url)


def _check(request: HttpRequest, route: Route, client: Credentials) -> Any:
    """Check a request against the operation's authorization and its document, and return the parsed body."""
    operation = route.operation
    authorize(operation, client)
    if operation.experimental and request.headers.get("x-sailpoint-experimental", "").lower() != "true":
        raise experimental_header_missing()
    check_request(route.document, operation, request.headers, request.query)
    return read_body(route.document, operation, request.headers, request.body)


def _with_default(response: Response, name: str, value: str) -> Response:
    return attrs.evolve(response, headers={name: value, **response.headers})


def _with_header(response: Response, name: str, value: str) -> Response:
    return attrs.evolve(response, headers={**response.headers, name: value})
