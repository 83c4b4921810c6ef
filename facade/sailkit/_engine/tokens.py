"""Token providers: bearer tokens that are fixed, or fetched with client credentials and renewed."""

from __future__ import annotations

import contextlib
import json
import time
from typing import Final, Protocol
from urllib.parse import urlencode

import attrs

from sailkit.config import Config
from sailkit.errors import ApiError, AuthenticationError, ErrorDetails
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest

from .call_state import CallState, repeat
from .effects import AcquireSlot, Close, Send, Steps
from .interfaces import RawResponse, Token, Transport
from .rate_limit import RateLimiter, make_gate

# A token is renewed this long before it ends, or after this share of its life if that is later.
RENEWAL_SECONDS: Final = 60.0
RENEWAL_SHARE: Final = 0.9
TOKEN_OPERATION: Final = Operation(id="token", method="POST", path="/oauth/token", tag="")


class TokenProvider(Protocol):
    """Provides the bearer token of each attempt."""

    def token(self, refused: Token | None) -> Steps[Token]:
        """Provide a token other than the one that the service has refused last in this call, or raise SailkitError."""


class FixedToken:
    """The token of the configuration, which cannot be renewed."""

    def __init__(self, value: str) -> None:
        self._token = Token(value, float("inf"), fixed=True, accepted=True)

    def token(self, refused: Token | None) -> Steps[Token]:
        return self._token
        yield  # a generator, like all token providers


@attrs.define
class ClientCredentials:
    """Tokens of the OAuth client credentials flow: one request at a time, while all other calls wait for the token."""

    _config: Config
    _transport: Transport
    _lock: RateLimiter = attrs.field(factory=lambda: make_gate(1), init=False)
    _token: Token | None = attrs.field(default=None, init=False)

    def token(self, refused: Token | None) -> Steps[Token]:
        token = self._usable_token(refused)
        if token is None:
            yield AcquireSlot(self._lock)
            try:
                token = self._usable_token(refused) or (yield from self._fetch())
            finally:
                self._lock.release(sent=False)
        return token

    def _usable_token(self, refused: Token | None) -> Token | None:
        token = self._token
        return token if token is not None and token is not refused and time.monotonic() < token.renew_at else None

    def _fetch(self) -> Steps[Token]:
        config = self._config
        request = _token_request(config)
        state = CallState(TOKEN_OPERATION, request, config.retry, host=config.base_url, read_only=True)
        transport = self._transport.clone()  # because calls with the old token may use all connections

        def attempt() -> Steps[tuple[RawResponse, None]]:
            return (yield Send(transport, transport.build(request, request.headers, config.timeout))), None

        try:
            with contextlib.suppress(ApiError):
                yield from repeat(state, attempt)
        finally:
            yield Close(transport)
        assert state.response is not None, "a call without response has raised"
        self._token = token = _parse_token(config, state.response, time.monotonic())
        return token


def _token_request(config: Config) -> HttpRequest:
    credentials = {"client_id": config.client_id, "client_secret": config.client_secret}
    content = urlencode({"grant_type": "client_credentials", **credentials}).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return HttpRequest(method="POST", url=TOKEN_OPERATION.path, params=[], headers=headers, content=content)


def _parse_token(config: Config, response: RawResponse, now: float) -> Token:
    """The token of a response of the token endpoint; without one, `AuthenticationError` with host and client id."""
    client = f"client {config.client_id} at {config.base_url}"
    if response.status in (400, 401, 403):
        explanation = "; ".join(ErrorDetails.parse(response.content).messages) or "no explanation"
        reason = f"{response.status}: {explanation.replace(config.client_secret, '***')}"
        raise AuthenticationError(f"{client} is not accepted ({reason}); check client id and secret")
    if response.status != 200:
        raise AuthenticationError(f"{client} got no token: the tenant returned {response.status}")
    try:
        body = json.loads(response.content)
        value, lifetime = body["access_token"], float(body.get("expires_in") or 0)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise AuthenticationError(f"{client} got a response without token; is this the tenant's API address?") from None
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise AuthenticationError(f"{client} got a response without a usable token")
    return Token(value, now + max(lifetime - RENEWAL_SECONDS, lifetime * RENEWAL_SHARE))
