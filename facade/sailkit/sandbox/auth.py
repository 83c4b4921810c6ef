"""Credentials and tokens: client_credentials in, a bearer token out, until it expires or is revoked."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Mapping
from typing import Final

import attrs

from .errors import token_refused, unauthorized

EXPIRED: Final = "JWT validation failed: JWT is expired"
MISSING: Final = "JWT is required"


@attrs.frozen
class Credentials:
    """A client of the tenant. The secret is in no repr."""

    client_id: str = attrs.field(factory=lambda: secrets.token_hex(16))
    client_secret: str = attrs.field(factory=lambda: secrets.token_hex(32), repr=False)

    def check(self, form: Mapping[str, str]) -> None:
        """Accept the form of a token request, or say why not.

        Raises:
            RefusedError: 400 for another grant than client_credentials, 401 for another client or secret.
        """
        grant = form.get("grant_type")
        if not grant:
            raise token_refused(400, "invalid_request", "Missing grant type")
        if grant != "client_credentials":
            raise token_refused(400, "unsupported_grant_type", "The sandbox knows client_credentials only")
        known = _same(form.get("client_id", ""), self.client_id)
        if not (_same(form.get("client_secret", ""), self.client_secret) and known):
            raise token_refused(401, "unauthorized", "Full authentication is required to access this resource")


def _same(given: str, wanted: str) -> bool:
    return secrets.compare_digest(given.encode("utf-8", "replace"), wanted.encode())


class Tokens:
    """The tokens in force.

    Args:
        lifetime: how long a token lasts, in seconds.
    """

    def __init__(self, lifetime: float) -> None:
        self._lifetime = lifetime
        self._lock = threading.Lock()
        self._clients: dict[str, tuple[str, float]] = {}

    def issue(self, client_id: str, now: float) -> str:
        """Make a token for a client.

        Args:
            client_id: the client.
            now: the time, in seconds since 1970.
        """
        token = secrets.token_urlsafe(48)
        with self._lock:
            self._clients = {key: value for key, value in self._clients.items() if value[1] > now}
            self._clients[token] = client_id, now + self._lifetime
        return token

    def client(self, authorization: str, now: float) -> str:
        """The client that a request comes from.

        Args:
            authorization: the request's Authorization header.
            now: the time, in seconds since 1970.

        Raises:
            RefusedError: 401, where there is no token or it is not in force.
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
