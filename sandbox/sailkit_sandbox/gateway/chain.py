"""The handler chain: every request passes the control API, the faults, the gateway and the request log."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import attrs

from sailkit_sandbox.base.api_errors import HttpError
from sailkit_sandbox.base.credentials import TokenStore
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.faults.injector import FaultContext, FaultInjector
from sailkit_sandbox.request_log.request_log import LARGEST_BODY, RecordedRequest, RequestLog, remove_secret_headers
from sailkit_sandbox.request_log.request_patterns import RequestInfo
from sailkit_sandbox.services.identities.identities import remove_identity
from sailkit_sandbox.services.shapes.keeper import ANSWER_HEADER
from sailkit_sandbox.store.database import Record, Records, Store

from .control_api import PREFIX, ControlApi
from .dispatch import Gateway, Route
from .http_request import HttpRequest
from .oauth import SECRETS, TOKEN_PATH, remove_form_secrets


@attrs.frozen(kw_only=True)
class HandlerChain:
    """The handlers of a request, in their order.

    Args:
        control: handles requests to the sandbox itself; they are not recorded.
        faults: selects the faults of a request.
        gateway: the entry to the tenant.
        log: the request log.
        store: the tenant's records.
        tokens: the valid tokens.
        clock: returns the time, in seconds since 1970.
        sleep: waits for a number of seconds.
    """

    control: ControlApi
    faults: FaultInjector
    gateway: Gateway
    log: RequestLog
    store: Store
    tokens: TokenStore
    clock: Callable[[], float]
    sleep: Callable[[float], object]

    def handle(self, request: HttpRequest, error: HttpError | None = None) -> Response:
        """Respond to a request.

        Args:
            request: the request.
            error: why the request could not be read, or None.
        """
        if error is None and request.path.startswith(PREFIX):
            return self.control.handle(request)
        route = self.gateway.find_route(request)
        operation = route.operation if isinstance(route, Route) else None
        info = RequestInfo(request.method, request.path, operation.id if operation else "")
        injections = self.faults.select(info) if error is None else []
        response: Response | None = None
        for injection in injections:
            context = FaultContext(
                random=injection.random,
                operation=operation,
                query=request.query,
                sleep=self.sleep,
                revoke=self.tokens.revoke,
                store=self.store,
                remove=_remove,
            )
            response = injection.fault.before_request(context) or response
        response = response or self.gateway.handle(request, route, error)
        for injection in injections:
            response = injection.fault.change_response(response, injection.random)
        self._record(request, info, response)
        return response

    def _record(self, request: HttpRequest, info: RequestInfo, response: Response) -> None:
        body = request.body
        if info.path == TOKEN_PATH:
            body = remove_form_secrets(request.headers.get("content-type", ""), body)
        query = {name: value for name, value in request.query.items() if name.lower() not in SECRETS}
        self.log.add(
            RecordedRequest(
                method=info.method,
                path=info.path,
                operation=info.operation,
                query=MappingProxyType(query),
                status=response.status,
                time=self.clock(),
                headers=remove_secret_headers(request.headers),
                body=body[:LARGEST_BODY],
                answer=response.headers.get(ANSWER_HEADER, ""),
            )
        )


def _remove(records: Records, kind: str, record: Record) -> None:
    if kind == "identities":
        remove_identity(records, record)
    else:
        records.remove(kind, record.doc["id"])
