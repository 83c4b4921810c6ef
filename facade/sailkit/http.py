"""The connection: the one module that knows the HTTP library. Sending, tokens, and its exceptions as ours."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any

import attrs
import httpx

from sailkit_api.runtime import Call, Operation

from .config import Config
from .errors import AuthenticationError, NoAnswerError, api_error, details

__all__ = ["Answer", "AsyncConnection", "Connection"]

# Refresh this long before a token ends, or at nine tenths of its life if that is later: clocks differ, calls take time.
EARLY = 60.0
# More connections make the asynchronous pool slower, not faster; as many are kept as are allowed.
LIMITS = httpx.Limits(max_connections=10, max_keepalive_connections=10)


@attrs.frozen
class Answer:
    """A successful answer: status, headers in lower case, and the body."""

    status: int
    headers: dict[str, str]
    content: bytes = attrs.field(repr=False)

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "")


@attrs.frozen
class Token:
    """A bearer token and the moment, on the monotonic clock in seconds, from which it is to be renewed."""

    value: str = attrs.field(repr=False)
    renew_at: float


def _token_request(config: Config) -> dict[str, Any]:
    secret = {"client_id": config.client_id, "client_secret": config.client_secret}
    return {"url": f"{config.base_url}/oauth/token", "data": {"grant_type": "client_credentials", **secret}}


def _read_token(config: Config, response: httpx.Response, now: float) -> Token:
    """The token in an answer of the token endpoint.

    Raises:
        AuthenticationError: naming host and client id, when there is none in it.
    """
    who = f"client {config.client_id} at {config.base_url}"
    if response.status_code in (400, 401, 403):
        said = "; ".join(details(response.content).messages) or "no explanation"
        said = said.replace(config.client_secret, "***")
        raise AuthenticationError(f"{who} is not accepted ({response.status_code}: {said}); check client id and secret")
    if response.status_code != 200:
        raise AuthenticationError(f"{who} got no token: the tenant answered with {response.status_code}")
    try:
        body = response.json()
        value, life = body["access_token"], float(body.get("expires_in") or 0)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise AuthenticationError(f"{who} got an answer without a token; is this the tenant's API address?") from None
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise AuthenticationError(f"{who} got an answer without a usable token")
    return Token(value, now + max(life - EARLY, life * 0.9))


class _Bearer(httpx.Auth):
    """Fetches a token when it is first needed, renews it early, and once more when it is refused with a 401.

    Whoever comes while a token is being fetched waits for it: there is one token call at a time, and a 401 on a token
    that has been replaced since takes the new one. Token calls go through a client of their own, because the other's
    connections may all be taken by those who wait.
    """

    requires_response_body = False

    def __init__(self, config: Config, now: Callable[[], float] = time.monotonic) -> None:
        self._config = config
        self._now = now
        self._token: Token | None = None
        self._lock = threading.Lock()
        self._async_lock = asyncio.Lock()

    def _usable(self, refused: Token | None) -> Token | None:
        token = self._token
        return token if token is not None and token is not refused and self._now() < token.renew_at else None

    def _fetch(self, refused: Token | None) -> Token:
        with self._lock:
            token = self._usable(refused)
            if token is None:
                with httpx.Client(timeout=self._config.timeout) as client:
                    response = client.post(**_token_request(self._config))
                token = self._token = _read_token(self._config, response, self._now())
        return token

    async def _fetch_async(self, refused: Token | None) -> Token:
        async with self._async_lock:
            token = self._usable(refused)
            if token is None:
                async with httpx.AsyncClient(timeout=self._config.timeout) as client:
                    response = await client.post(**_token_request(self._config))
                token = self._token = _read_token(self._config, response, self._now())
        return token

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        token = self._usable(None) or self._fetch(None)
        response = yield _signed(request, token)
        if response.status_code == 401:
            response.read()  # frees the connection before waiting for the lock
            yield _signed(request, self._usable(token) or self._fetch(token))

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        token = self._usable(None) or await self._fetch_async(None)
        response = yield _signed(request, token)
        if response.status_code == 401:
            await response.aread()
            yield _signed(request, self._usable(token) or await self._fetch_async(token))


def _signed(request: httpx.Request, token: Token) -> httpx.Request:
    request.headers["Authorization"] = f"Bearer {token.value}"
    return request


def _options(config: Config, headers: dict[str, str]) -> dict[str, Any]:
    base: dict[str, Any] = {"base_url": config.base_url, "timeout": config.timeout, "limits": LIMITS}
    return {**base, "headers": headers, "auth": _Bearer(config)}


def _arguments(call: Call) -> dict[str, Any]:
    form = {"data": call.fields, "files": call.files} if call.fields or call.files else {}
    return {"params": call.params, "headers": call.headers, "content": call.content, **form}


def _answer(operation: Operation, response: httpx.Response) -> Answer:
    if not response.is_success:
        raise api_error(operation, response.status_code, response.headers, response.content)
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, headers, response.content)


def _no_answer(operation: Operation, config: Config, error: httpx.HTTPError) -> NoAnswerError:
    said = str(error) or type(error).__name__
    return NoAnswerError(f"{operation.method} {operation.path} got no answer from {config.base_url}: {said}")


class Connection:
    """Sends calls to one tenant, with its token.

    Args:
        config: how to reach the tenant.
        headers: sent with every call.
    """

    def __init__(self, config: Config, headers: dict[str, str]) -> None:
        self._config = config
        self._http = httpx.Client(**_options(config, headers))

    def send(self, operation: Operation, call: Call) -> Answer:
        """Send a call and wait for the answer.

        Raises:
            ApiError, AuthenticationError, NoAnswerError: see there.
        """
        try:
            return _answer(operation, self._http.request(call.method, call.url, **_arguments(call)))
        except httpx.HTTPError as error:
            raise _no_answer(operation, self._config, error) from error

    def close(self) -> None:
        """Close the connections."""
        self._http.close()


class AsyncConnection:
    """Sends calls to one tenant with asyncio; see `Connection`."""

    def __init__(self, config: Config, headers: dict[str, str]) -> None:
        self._config = config
        self._http = httpx.AsyncClient(**_options(config, headers))

    async def send(self, operation: Operation, call: Call) -> Answer:
        """Send a call and await the answer; raises what `Connection.send` raises."""
        try:
            return _answer(operation, await self._http.request(call.method, call.url, **_arguments(call)))
        except httpx.HTTPError as error:
            raise _no_answer(operation, self._config, error) from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()
