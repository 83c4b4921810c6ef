"""The sandbox itself over HTTP, for programs in other languages: its faults, its record, its tokens and clients."""

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
_CLIENT: Final = ("client_id", "client_secret", "scopes", "user_levels", "user")


@attrs.frozen(kw_only=True)
class ControlApi:
    """Answers requests about the sandbox itself, to who sends the administrator's id and secret as HTTP Basic.

    Args:
        administrator: who may ask.
        faults: what is to go wrong.
        log: the record.
        tokens: the tokens in force.
        clients: the clients of the tenant.
    """

    administrator: Credentials
    faults: FaultInjector
    log: RequestLog
    tokens: TokenStore
    clients: ClientRegistry

    def handle(self, request: HttpRequest) -> Response:
        """Answer a request.

        Args:
            request: the request.
        """
        try:
            self._authorise(request.headers.get("authorization", ""))
            return self._action(request.method, request.path.removeprefix(PREFIX))(request)
        except HttpError as error:
            return error.response("")

    def _authorise(self, authorization: str) -> None:
        scheme, _, encoded = authorization.partition(" ")
        try:
            text = base64.b64decode(encoded.strip(), validate=True).decode() if scheme.lower() == "basic" else ""
        except (binascii.Error, ValueError):
            text = ""
        client_id, _, secret = text.partition(":")
        if not self.administrator.proves(client_id, secret):
            text = "This needs the sandbox's client id and client secret, as HTTP Basic authentication."
            raise http_error(401, text, {"WWW-Authenticate": 'Basic realm="sandbox"'})

    def _action(self, method: str, name: str) -> Callable[[HttpRequest], Response]:
        actions: dict[str, dict[str, Callable[[HttpRequest], Response]]] = {
            "faults": {"GET": self._list_faults, "POST": self._add_faults, "DELETE": self._clear_faults},
            "requests": {"GET": self._list_requests, "DELETE": self._clear_requests},
            "tokens": {"DELETE": self._revoke_tokens},
            "clients": {"POST": self._add_client},
        }
        if name not in actions:
            known = ", ".join(f"{PREFIX}{known}" for known in actions)
            raise http_error(404, f"The sandbox's own paths are {known}.")
        if method not in actions[name]:
            raise http_error(405, f"{method} is not a method of this path.", {"Allow": ", ".join(actions[name])})
        return actions[name][method]

    def _list_faults(self, request: HttpRequest) -> Response:
        from sailkit_sandbox.faults.kinds import to_json  # only who asks for faults loads their kinds

        return Response.of([to_json(fault) for fault in self.faults.active])

    def _add_faults(self, request: HttpRequest) -> Response:
        from sailkit_sandbox.faults.kinds import from_json, to_json

        body = _body(request)
        try:
            faults = [from_json(one) for one in (body if isinstance(body, list) else [body])]
        except ValueError as error:
            raise bad_request(str(error)) from None
        self.faults.add(*faults)
        return Response.of([to_json(fault) for fault in faults], 201)

    def _clear_faults(self, request: HttpRequest) -> Response:
        self.faults.clear()
        return Response(204)

    def _list_requests(self, request: HttpRequest) -> Response:
        known = [field.name for field in attrs.fields(RequestPattern)]
        for name in request.query:
            if name not in known:
                raise bad_request(f"Requests are selected by {', '.join(known)}, not by {name[:50]!r}.")
        try:
            pattern = RequestPattern(**request.query)
        except ValueError as error:
            raise bad_request(f"{error}.") from None
        found = (one for one in self.log.read() if not request.query or pattern.matches(one))
        return Response.of([_shown(one) for one in found])

    def _clear_requests(self, request: HttpRequest) -> Response:
        self.log.clear()
        return Response(204)

    def _revoke_tokens(self, request: HttpRequest) -> Response:
        self.tokens.revoke()
        return Response(204)

    def _add_client(self, request: HttpRequest) -> Response:
        body = _body(request) if request.body else {}
        if not isinstance(body, dict) or not set(body) <= set(_CLIENT):
            raise bad_request(f"A client is an object with any of {', '.join(_CLIENT)}.")
        client = Credentials(**{name: _checked(name, value) for name, value in body.items()})
        if client.client_id == self.administrator.client_id:
            raise bad_request("client_id is the administrator's; choose another.")
        self.clients.add(client)
        return Response.of({name: getattr(client, name) for name in _CLIENT}, 201)


def _checked(name: str, value: Any) -> Any:
    if name == "user":
        good, wanted = isinstance(value, bool), "true or false"
    elif name in ("scopes", "user_levels"):
        good, wanted = isinstance(value, list) and all(isinstance(one, str) for one in value), "a list of texts"
    else:
        good, wanted = isinstance(value, str) and value != "", "a text"
    if not good:
        raise bad_request(f"{name} must be {wanted}.")
    return value


def _body(request: HttpRequest) -> Any:
    try:
        return loads(request.body)
    except ValueError as error:
        raise bad_request(f"The body {error}.") from None


def _shown(received: RecordedRequest) -> dict[str, Any]:
    """A request as JSON: the body as what it means where it is JSON, and as text where it is not."""
    try:
        body = loads(received.body) if received.body else None
    except ValueError:
        body = received.body.decode("utf-8", "replace")
    shown = attrs.asdict(received, filter=lambda field, _: field.name not in ("query", "headers", "body"))
    return {**shown, "query": dict(received.query), "headers": dict(received.headers), "body": body}
