"""OAuth clients and their access tokens."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from .api_errors import oauth_error, unauthorized
from .clock import DAY

EVERYTHING: Final = "sp:scopes:all"
EXPIRED: Final = "JWT validation failed: JWT is expired"
MISSING: Final = "JWT is required"
TENANT_ID: Final = "00000000-0000-4000-8000-000000000001"
TENANT_NAME: Final = "sandbox"


def to_texts(values: Iterable[str]) -> tuple[str, ...]:
    """Return a list of texts as a tuple.

    Raises:
        ValueError: for a single text, which Python would accept as a list of letters.
    """
    if isinstance(values, str):
        raise ValueError(f"a list of texts is required: write [{values!r}], not {values!r}")
    return tuple(values)


@attrs.frozen
class Credentials:
    """A client of the tenant. Its repr does not contain the secret.

    Args:
        client_id: the id. Default: a random one.
        client_secret: the secret. Default: a random one.
        scopes: the scopes of its tokens; "sp:scopes:all" allows everything.
        user_levels: the user levels of the client's user, such as "ORG_ADMIN".
        user: whether the client has a user, like a personal access token.
        identity_id: the identity of the user. None: the administrator of the tenant.
        secret_hash: the hash of the secret (see `hash_secret`) for a client that is stored without its secret, or "".
        lifetime: the lifetime of its tokens, in seconds. None: the lifetime of the sandbox's tokens.
        expires: the end of the client's validity, in seconds since 1970. None: never.
    """

    client_id: str = attrs.field(factory=lambda: secrets.token_hex(16), validator=attrs.validators.min_len(1))
    client_secret: str = attrs.field(
        factory=lambda: secrets.token_hex(32), validator=attrs.validators.min_len(1), repr=False
    )
    scopes: tuple[str, ...] = attrs.field(default=(EVERYTHING,), converter=to_texts)
    user_levels: tuple[str, ...] = attrs.field(default=("ORG_ADMIN",), converter=to_texts)
    user: bool = True
    identity_id: str | None = None
    secret_hash: str = attrs.field(default="", repr=False)
    lifetime: float | None = None
    expires: float | None = None

    def is_expired(self, now: float) -> bool:
        """Return whether the client's validity has ended."""
        return self.expires is not None and now >= self.expires

    def matches(self, client_id: str, client_secret: str) -> bool:
        """Return whether id and secret are the client's, in constant time."""
        same_id = _equal(client_id, self.client_id)
        if self.secret_hash:
            return _equal(hash_secret(client_secret), self.secret_hash) and same_id
        return _equal(client_secret, self.client_secret) and same_id


def hash_secret(secret: str) -> str:
    """Return the hash of a secret. Secrets are long and random, so that they need no salt."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _equal(text: str, secret: str) -> bool:
    return secrets.compare_digest(text.encode("utf-8", "replace"), secret.encode())


_UNKNOWN_CLIENT: Final = Credentials()


class ClientRegistry:
    """The clients of the tenant. Threads may add and remove clients while others use them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: dict[str, Credentials] = {}
        self._last_uses: dict[str, float] = {}

    def replace_stored(self, clients: Iterable[Credentials]) -> None:
        """Replace the clients that are stored in the tenant's records, which are those with a `secret_hash`."""
        with self._lock:
            others = {id: client for id, client in self._clients.items() if not client.secret_hash}
            self._clients = others | {client.client_id: client for client in clients}
            self._last_uses = {id: time for id, time in self._last_uses.items() if id in self._clients}

    def last_use(self, client_id: str) -> float | None:
        """Return when a client got a token: the first time on the last day with one. None: never."""
        with self._lock:
            return self._last_uses.get(client_id)

    def add(self, client: Credentials) -> None:
        """Add a client, or replace the client with the same id."""
        with self._lock:
            self._clients[client.client_id] = client

    def remove(self, client_id: str) -> None:
        """Remove a client, which invalidates its tokens. An unknown id is ignored."""
        with self._lock:
            self._clients.pop(client_id, None)

    def get(self, client_id: str) -> Credentials | None:
        """Return the client with an id, or None."""
        with self._lock:
            return self._clients.get(client_id)

    def authenticate(self, form: Mapping[str, str], now: float) -> Credentials:
        """Return the client that sent a token request.

        Args:
            form: the form of the request.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 400 for a grant other than client_credentials, 401 for an unknown or expired client and for a
                wrong secret.
        """
        grant = form.get("grant_type")
        if not grant:
            raise oauth_error(400, "invalid_request", "Missing grant type")
        if grant != "client_credentials":
            raise oauth_error(400, "unsupported_grant_type", "The sandbox supports client_credentials only")
        client_id = form.get("client_id", "")
        client = self.get(client_id) or _UNKNOWN_CLIENT
        if not client.matches(client_id, form.get("client_secret", "")) or client.is_expired(now):
            raise oauth_error(401, "unauthorized", "Full authentication is required to access this resource")
        with self._lock:
            if now - self._last_uses.get(client_id, -DAY) >= DAY:
                self._last_uses[client_id] = now
        return client


class TokenStore:
    """The valid tokens.

    Args:
        lifetime: the default lifetime of a token, in seconds.
    """

    def __init__(self, lifetime: float) -> None:
        self._lifetime = lifetime
        self._lock = threading.Lock()
        self._tokens: dict[str, tuple[str, float]] = {}

    def issue(self, client_id: str, now: float, lifetime: float | None = None) -> str:
        """Make a token for a client.

        Args:
            client_id: the client.
            now: the time, in seconds since 1970.
            lifetime: the lifetime, in seconds. Default: that of the store.
        """
        token = secrets.token_urlsafe(48)
        with self._lock:
            self._tokens = {key: value for key, value in self._tokens.items() if value[1] > now}
            self._tokens[token] = client_id, now + (self._lifetime if lifetime is None else lifetime)
        return token

    def find_client(self, authorization: str, now: float) -> str:
        """Return the id of the client that sent a request.

        Args:
            authorization: the Authorization header of the request.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 401 for a missing, unknown or expired token.
        """
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise unauthorized(MISSING)
        with self._lock:
            client_id, expiry = self._tokens.get(token.strip(), ("", 0.0))
        if now >= expiry:
            raise unauthorized(EXPIRED)
        return client_id

    def revoke(self) -> None:
        """Revoke all tokens."""
        with self._lock:
            self._tokens.clear()
