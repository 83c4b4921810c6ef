"""Control API: faults, request log, tokens and clients of the sandbox, for programs in other languages."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import HttpError, bad_request, http_error
from sailkit_sandbox.base.credentials import ClientRegistry, Credentials, TokenStore
from sailkit_sandbox.base.json_text import loads
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.faults.injector import FaultInjector
from sailkit_sandbox.request_log.request_log import RecordedRequest, RequestLog
from sailkit_sandbox.request_log.request_patterns import RequestPattern

from .http_request import HttpRequest

PREFIX: Final = "/_sandbox/"
_CLIENT_FIELDS: Final = ("client_id", "client_secret", "scopes", "user_levels", "user")


@attrs.frozen(kw_only=True)
class ControlApi:
    """Handler of requests to the control API. They require the administrator's id and secret as HTTP Basic.

    Args:
        administrator: the administrator's client.
        faults: the fault injector.
        log: the request log.
        tokens: the valid tokens.
        clients: the clients of the tenant.
    """

    administrator: Credentials
    faults: FaultInjector
    log: RequestLog
    tokens: TokenStore
    clients: ClientRegistry

    def handle(self, request: HttpRequest) -> Response:
        """Respond to a request."""
        try:
            self._authenticate(request.headers.get("authorization", ""))
            return self._find_action(request.method, request.path.removeprefix(PREFIX))(request)
        except HttpError as error:
            return error.response("")

    def _authenticate(self, authorization: str) -> None:
        scheme, _, encoded = authorization.partition(" ")
        try:
            text = base64.b64decode(encoded.strip(), validate=True).decode() if scheme.lower() == "basic" else ""
        except (binascii.Error, ValueError):
            text = ""
        client_id, _, secret = text.partition(":")
        if not self.administrator.matches(client_id, secret):
            text = "The control API requires the sandbox's client id and client secret, as HTTP Basic authentication."
            raise http_error(401, text, {"WWW-Authenticate": 'Basic realm="sandbox"'})

    def _find_action(self, method: str, name: str) -> Callable[[HttpRequest], Response]:
        actions: dict[str, dict[str, Callable[[HttpRequest], Response]]] = {
            "faults": {"GET": self._list_faults, "POST": self._add_faults, "DELETE": self._clear_faults},
            "requests": {"GET": self._list_requests, "DELETE": self._clear_requests},
            "tokens": {"DELETE": self._revoke_tokens},
            "clients": {"POST": self._add_client},
        }
        if name not in actions:
            paths = ", ".join(f"{PREFIX}{action}" for action in actions)
            raise http_error(404, f"The paths of the control API are {paths}.")
        if method not in actions[name]:
            raise http_error(405, f"{method} is not a method of this path.", {"Allow": ", ".join(actions[name])})
        return actions[name][method]

    def _list_faults(self, request: HttpRequest) -> Response:
        from sailkit_sandbox.faults.kinds import to_json  # imported on first use

        return Response.of([to_json(fault) for fault in self.faults.active])

    def _add_faults(self, request: HttpRequest) -> Response:
        from sailkit_sandbox.faults.kinds import from_json, to_json

        body = _read_body(request)
        try:
            faults = [from_json(item) for item in (body if isinstance(body, list) else [body])]
        except ValueError as error:
            raise bad_request(str(error)) from None
        self.faults.add(*faults)
        return Response.of([to_json(fault) for fault in faults], 201)

    def _clear_faults(self, request: HttpRequest) -> Response:
        self.faults.clear()
        return Response(204)

    def _list_requests(self, request: HttpRequest) -> Response:
        fields = [field.name for field in attrs.fields(RequestPattern)]
        for name in request.query:
            if name not in fields:
                raise bad_request(f"Requests are selected by {', '.join(fields)}, not by {name[:50]!r}.")
        try:
            pattern = RequestPattern(**request.query)
        except ValueError as error:
            raise bad_request(f"{error}.") from None
        requests = self.log.read()
        if request.query:
            requests = tuple(recorded for recorded in requests if pattern.matches(recorded))
        return Response.of([_to_json(recorded) for recorded in requests])

    def _clear_requests(self, request: HttpRequest) -> Response:
        self.log.clear()
        return Response(204)

    def _revoke_tokens(self, request: HttpRequest) -> Response:
        self.tokens.revoke()
        return Response(204)

    def _add_client(self, request: HttpRequest) -> Response:
        body = _read_body(request) if request.body else {}
        if not isinstance(body, dict) or not set(body) <= set(_CLIENT_FIELDS):
            raise bad_request(f"A client is an object with any of {', '.join(_CLIENT_FIELDS)}.")
        client = Credentials(**{name: _check_field(name, value) for name, value in body.items()})
        if client.client_id == self.administrator.client_id:
            raise bad_request("client_id is the administrator's; choose another.")
        self.clients.add(client)
        return Response.of({name: getattr(client, name) for name in _CLIENT_FIELDS}, 201)


def _check_field(name: str, value: Any) -> Any:
    if name == "user":
        valid, rule = isinstance(value, bool), "true or false"
    elif name in ("scopes", "user_levels"):
        valid, rule = isinstance(value, list) and all(isinstance(item, str) for item in value), "a list of texts"
    else:
        valid, rule = isinstance(value, str) and value != "", "a text"
    if not valid:
        raise bad_request(f"{name} must be {rule}.")
    return value


def _read_body(request: HttpRequest) -> Any:
    try:
        return loads(request.body)
    except ValueError as error:
        raise bad_request(f"The body {error}.") from None


def _to_json(request: RecordedRequest) -> dict[str, Any]:
    """Return a request as JSON. A JSON body is a value, other bodies are text."""
    try:
        body = loads(request.body) if request.body else None
    except ValueError:
        body = request.body.decode("utf-8", "replace")
    fields = attrs.asdict(request, filter=lambda field, _: field.name not in ("query", "headers", "body"))
    return {**fields, "query": dict(request.query), "headers": dict(request.headers), "body": body}
