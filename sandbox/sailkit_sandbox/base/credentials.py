"""Clients and tokens: client_credentials in, a bearer token out, until it expires, is revoked, or its client goes."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from .api_errors import token_refused, unauthorized

EVERYTHING: Final = "sp:scopes:all"
_DAY: Final = 86_400.0
EXPIRED: Final = "JWT validation failed: JWT is expired"
MISSING: Final = "JWT is required"


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
    """A client of the tenant. The secret is in no repr.

    Args:
        client_id: what it calls itself.
        client_secret: what proves it.
        scopes: what its tokens allow; "sp:scopes:all" allows everything.
        user_levels: the levels of the person behind it, such as "ORG_ADMIN".
        user: whether there is a person behind it, whose access token it is.
        identity_id: the identity of that person; None is the tenant's administrator.
        secret_hash: what the secret is checked by where it is not kept itself, see `hashed`; "" where it is kept.
        lifetime: how long its tokens last, in seconds; None for as long as all others.
        expires: from when on it is not accepted any more, in seconds since 1970; None for never.
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

    def expired(self, now: float) -> bool:
        """Whether it is not accepted any more."""
        return self.expires is not None and now >= self.expires

    def proves(self, client_id: str, client_secret: str) -> bool:
        """Whether these are its id and its secret, in the same time for any that are not."""
        known = _same(client_id, self.client_id)
        if self.secret_hash:
            return _same(hash_secret(client_secret), self.secret_hash) and known
        return _same(client_secret, self.client_secret) and known


def hash_secret(secret: str) -> str:
    """What a secret is checked by where it is not kept; secrets are long and random, so that no salt is needed."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _same(given: str, wanted: str) -> bool:
    return secrets.compare_digest(given.encode("utf-8", "replace"), wanted.encode())


_NOBODY: Final = Credentials()


class ClientRegistry:
    """The clients that tokens are issued to; they may come and go while the tenant is used."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: dict[str, Credentials] = {}
        self._last_uses: dict[str, float] = {}

    def replace_stored(self, known: Iterable[Credentials]) -> None:
        """Forget the clients whose secrets are not kept, which live in the tenant, for those that it has now."""
        with self._lock:
            kept = {id: client for id, client in self._clients.items() if not client.secret_hash}
            self._clients = kept | {client.client_id: client for client in known}
            self._last_uses = {id: at for id, at in self._last_uses.items() if id in self._clients}

    def last_use(self, client_id: str) -> float | None:
        """When a client got a token, by the day: the first time on the last day that it did; None for never."""
        with self._lock:
            return self._last_uses.get(client_id)

    def add(self, client: Credentials) -> None:
        """Add a client, or replace the one of the same id."""
        with self._lock:
            self._clients[client.client_id] = client

    def remove(self, client_id: str) -> None:
        """Remove a client, and with it its tokens; nothing happens where there is none of this id."""
        with self._lock:
            self._clients.pop(client_id, None)

    def get(self, client_id: str) -> Credentials | None:
        """The client of this id, or None."""
        with self._lock:
            return self._clients.get(client_id)

    def check(self, form: Mapping[str, str], now: float) -> Credentials:
        """The client that sends the form of a token request.

        Args:
            form: the form.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 400 for another grant than client_credentials, 401 for an unknown client, a wrong secret, or
                a client that has expired.
        """
        grant = form.get("grant_type")
        if not grant:
            raise token_refused(400, "invalid_request", "Missing grant type")
        if grant != "client_credentials":
            raise token_refused(400, "unsupported_grant_type", "The sandbox knows client_credentials only")
        client_id = form.get("client_id", "")
        client = self.get(client_id) or _NOBODY
        if not client.proves(client_id, form.get("client_secret", "")) or client.expired(now):
            raise token_refused(401, "unauthorized", "Full authentication is required to access this resource")
        with self._lock:
            if now - self._last_uses.get(client_id, -_DAY) >= _DAY:
                self._last_uses[client_id] = now
        return client


class TokenStore:
    """The tokens in force.

    Args:
        lifetime: how long a token lasts, in seconds.
    """

    def __init__(self, lifetime: float) -> None:
        self._lifetime = lifetime
        self._lock = threading.Lock()
        self._clients: dict[str, tuple[str, float]] = {}

    def issue(self, client_id: str, now: float, lifetime: float | None = None) -> str:
        """Make a token for a client.

        Args:
            client_id: the client.
            now: the time, in seconds since 1970.
            lifetime: how long it lasts, in seconds; None for as long as all others.
        """
        token = secrets.token_urlsafe(48)
        with self._lock:
            self._clients = {key: value for key, value in self._clients.items() if value[1] > now}
            self._clients[token] = client_id, now + (self._lifetime if lifetime is None else lifetime)
        return token

    def find_client(self, authorization: str, now: float) -> str:
        """The client that a request comes from.

        Args:
            authorization: the request's Authorization header.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 401, where there is no token or it is not in force.
        """
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise unauthorized(MISSING)
        with self._lock:
            client_id, expiry = self._clients.get(token.strip(), ("", 0.0))
        if now >= expiry:
            raise unauthorized(EXPIRED)
        return client_id

    def revoke(self) -> None:
        """Withdraw all tokens."""
        with self._lock:
            self._clients.clear()
