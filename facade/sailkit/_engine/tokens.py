"""Token providers: bearer tokens that are fixed, or fetched with client credentials and renewed."""

from __future__ import annotations

import copy
import json
import math
import re
import threading
import time
from collections.abc import Callable
from typing import Any, Final, Protocol
from urllib.parse import urlencode

import attrs

from sailkit._secrets import SecretMask
from sailkit.config import Config, TokenFunction
from sailkit.errors import ApiError, AuthenticationError, DeadlineError, NoResponseError, UnreadableResponseError
from sailkit_core.masking import mask_text
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest

from .call_state import CallState, repeat
from .effects import AcquireSlot, Invoke, Send, Steps
from .interfaces import RawResponse, Token, Transport, TransportError
from .rate_limit import RateLimiter, make_gate

# A token is renewed this long before it ends, or after this share of its life if that is later.
RENEWAL_SECONDS: Final = 60.0
RENEWAL_SHARE: Final = 0.9
# The life of a token whose response does not state it: less than what the service grants by default (12 hours) and than
# its documented example (749 seconds). A token that ends earlier is refused, and replaced within the call.
DEFAULT_LIFE: Final = 600.0
REFUSAL_SECONDS: Final = 60.0  # for which refused credentials are not sent again
REFUSALS: Final = frozenset({"invalid_client", "invalid_grant", "unauthorized_client"})  # errors of OAuth
TOKEN_OPERATION: Final = Operation(id="token", method="POST", path="/oauth/token", tag="")
TOKEN_FACTS: Final = ("scope", "expires_in", "org", "pod", "tenant_id", "user_id", "identity_id")  # of a token response
USABLE_TOKEN: Final = re.compile(r"[\x21-\x7e]+")  # what a header can hold, without blanks


class TokenProvider(Protocol):
    """Provides the bearer token of each attempt."""

    def token(self, refused: Token | None, *, deadline: float = math.inf, since: float = math.inf) -> Steps[Token]:
        """Provide a token other than the one that the service has refused last in this call, or raise SailkitError.

        Args:
            refused: the token, if any.
            deadline: the time of the monotonic clock, in seconds, at which the call ends.
            since: the time since which the call has waited; it shares a failure that came later.
        """

    def reset(self) -> None:
        """Forget the threads and tasks of a parent process, after a fork; a token is kept."""


class FixedToken:
    """The token of the configuration, which cannot be renewed."""

    def __init__(self, value: str) -> None:
        self._token = Token(value, float("inf"), fixed=True, accepted=True)

    def token(self, refused: Token | None, *, deadline: float = math.inf, since: float = math.inf) -> Steps[Token]:
        return self._token
        yield  # a generator, like all token providers

    def reset(self) -> None:
        """Nothing to forget."""


@attrs.define(eq=False, repr=False)
class _Fetch:
    """One fetch of a token by the first caller that needs it; the others wait at the gate and share its end."""

    gate: RateLimiter
    token: Token | None = None
    failure: Exception | None = None
    failed_at: float = -math.inf  # the time of the monotonic clock

    @property
    def has_ended(self) -> bool:
        return self.token is not None or self.failure is not None


@attrs.define(eq=False, repr=False)
class _SharedToken:
    """A token that all share, until its renewal is due or the service refuses it; `_request` gets another one.

    One fetch at a time; all who need a token meanwhile share its end, a failure as well. If the caller that fetches is
    cancelled, or its own deadline passes, one of the others takes over. Refused credentials are remembered for a time.
    """

    _make_gate: Callable[[], RateLimiter] = attrs.field(default=lambda: make_gate(1), init=False)
    _token: Token | None = attrs.field(default=None, init=False)
    _fetch: _Fetch | None = attrs.field(default=None, init=False)
    _refusal: AuthenticationError | None = attrs.field(default=None, init=False)
    _refused_until: float = attrs.field(default=-math.inf, init=False)
    _guard: Any = attrs.field(factory=threading.Lock, init=False)  # of `_fetch`, for moments

    def token(self, refused: Token | None, *, deadline: float = math.inf, since: float = math.inf) -> Steps[Token]:
        token = self._usable_token(refused)
        if token is not None:
            return token
        fetch = self._join(refused, since)
        slot = AcquireSlot(fetch.gate, deadline=deadline)
        try:
            yield slot
            if not fetch.has_ended:
                yield from self._run(fetch, refused, deadline)
        finally:
            slot.release()
        if fetch.token is None:
            raise _copy(fetch.failure)
        return fetch.token

    def reset(self) -> None:
        self._fetch, self._guard = None, threading.Lock()

    def _request(self, refused: Token | None, deadline: float) -> Steps[Token]:
        raise NotImplementedError

    def _usable_token(self, refused: Token | None) -> Token | None:
        token = self._token
        return token if token is not None and token is not refused and time.monotonic() < token.renew_at else None

    def _join(self, refused: Token | None, since: float) -> _Fetch:
        """Return the fetch that is under way, or a new one; what is known already is a fetch that has ended."""
        with self._guard:
            fetch = self._fetch
            if fetch is None or (fetch.has_ended and not since < fetch.failed_at):
                self._fetch = fetch = _Fetch(self._make_gate(), self._usable_token(refused))
                if fetch.token is None and time.monotonic() < self._refused_until:
                    fetch.failure = self._refusal
            return fetch

    def _run(self, fetch: _Fetch, refused: Token | None, deadline: float) -> Steps[None]:
        try:
            fetch.token = self._token = yield from self._request(refused, deadline)
        except (AuthenticationError, NoResponseError) as error:
            if time.monotonic() >= deadline:
                raise  # the caller's own: the others go on
            error.__context__ = None
            fetch.failed_at = time.monotonic()
            fetch.failure = error.with_traceback(None)  # whose frames have the credentials


@attrs.define(eq=False, repr=False)
class ClientCredentials(_SharedToken):
    """Tokens of the OAuth client credentials flow."""

    _config: Config
    _transport: Transport
    _secrets: SecretMask = attrs.field(factory=SecretMask)

    def _request(self, refused: Token | None, deadline: float) -> Steps[Token]:
        config, secrets, transport = self._config, self._secrets, self._transport
        request = _token_request(config)
        state = CallState(
            TOKEN_OPERATION,
            request,
            config.retry,
            host=config.base_url,
            decode=lambda response: json.loads(response.content),
            secrets=secrets,
            read_only=True,
            timeout=config.timeout,
            deadline=deadline,
        )
        began = 0.0

        def attempt() -> Steps[tuple[RawResponse, None]]:
            nonlocal began
            began = time.monotonic()
            request_form = transport.build(request, request.headers, config.timeout)
            return (yield Send(transport, request_form, deadline=state.begin_attempt())), None

        client = f"client {config.client_id} at {config.base_url}"
        try:
            yield from repeat(state, attempt)
        except ApiError as error:
            raise self._refuse(client, error) from None
        except UnreadableResponseError:
            raise AuthenticationError(
                f"{client} got a response without token; is this the tenant's API address?"
            ) from None
        if token := _read_token(state.parsed, began):
            secrets.add(token.value)
            return token
        raise AuthenticationError(f"{client} got a response without a usable token; is this the tenant's API address?")

    def _refuse(self, client: str, error: ApiError) -> AuthenticationError:
        """Return the error of a token response with an error status, and remember a refusal of the credentials."""
        explanation = mask_text("; ".join(error.details.messages)) or "no explanation"
        if error.status not in (400, 401, 403):
            return AuthenticationError(f"{client} got no token: the tenant returned {error.status}: {explanation}")
        refusal = AuthenticationError(
            f"{client} is not accepted ({error.status}: {explanation}); check client id and secret"
        )
        if error.status != 400 or REFUSALS & {*error.details.messages}:
            self._refusal, self._refused_until = refusal, time.monotonic() + REFUSAL_SECONDS
        return refusal


@attrs.define(eq=False, repr=False)
class FunctionTokens(_SharedToken):
    """Tokens of the caller's own function, such as one that asks a vault."""

    _function: TokenFunction = attrs.field(repr=False)
    _secrets: SecretMask = attrs.field(factory=SecretMask)

    def _request(self, refused: Token | None, deadline: float) -> Steps[Token]:
        began = time.monotonic()
        try:
            value = yield Invoke(self._function, deadline)
        except TransportError as error:
            raise DeadlineError("the function token= did not return within the deadline of the call") from error
        except Exception as error:
            raise AuthenticationError(f"the function token= failed: {type(error).__name__}") from error
        text, seconds = value if isinstance(value, tuple) and len(value) == 2 else (value, None)
        if not isinstance(text, str) or not USABLE_TOKEN.fullmatch(text):  # not shown, because it may be a secret
            raise AuthenticationError(f"the function token= returned no usable token, but a {type(value).__name__}")
        self._secrets.add(text)
        if refused is not None and refused.value == text:
            raise AuthenticationError("the function token= returned the token that the service has just refused")
        return Token(text, math.inf if seconds is None else began + _usable_seconds(read_life(seconds)))


def _copy(failure: Exception | None) -> Exception:
    """Return a copy of a failure for another caller, with traceback and notes of its own."""
    assert failure is not None, "a fetch that has ended has a token or a failure"
    error = copy.copy(failure)
    error.__cause__ = failure.__cause__
    vars(error).update({name: [*value] for name, value in vars(error).items() if name == "__notes__"})
    return error


def _token_request(config: Config) -> HttpRequest:
    credentials = {"client_id": config.client_id, "client_secret": config.client_secret}
    content = urlencode({"grant_type": "client_credentials", **credentials}).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return HttpRequest(method="POST", url=TOKEN_OPERATION.path, params=[], headers=headers, content=content)


def _read_token(body: Any, began: float) -> Token | None:
    """Return the token of a response, whose life began with the request at the latest; None without a usable one."""
    value = body.get("access_token") if isinstance(body, dict) else None
    if not isinstance(value, str) or not USABLE_TOKEN.fullmatch(value):
        return None
    facts = {name: body[name] for name in TOKEN_FACTS if isinstance(body.get(name), (str, int, float))}
    return Token(value, began + _usable_seconds(read_life(body.get("expires_in"))), facts=facts)


def _usable_seconds(life: float) -> float:
    return max(life - RENEWAL_SECONDS, life * RENEWAL_SHARE)


def read_life(value: Any) -> float:
    """Return the seconds of `expires_in`, which may be text; `DEFAULT_LIFE` unless it is a number above 0."""
    try:
        seconds = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.nan
    except (ValueError, OverflowError):
        return DEFAULT_LIFE
    return seconds if 0 < seconds < math.inf else DEFAULT_LIFE
