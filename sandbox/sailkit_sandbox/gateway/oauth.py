"""OAuth endpoints of the tenant: `/oauth/token` and `/oauth/info`."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

import attrs

from sailkit_sandbox.base.api_errors import HttpError, http_error, unauthorized
from sailkit_sandbox.base.credentials import (
    EXPIRED,
    TENANT_ID,
    TENANT_NAME,
    ClientRegistry,
    Credentials,
    TokenStore,
)
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import read_form as read_multipart

TOKEN_PATH: Final = "/oauth/token"
INFO_PATH: Final = "/oauth/info"
SECRETS: Final = frozenset({"client_secret", "refresh_token", "access_token", "code"})
_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_TENANT: Final[Mapping[str, Any]] = {
    "tenant_id": TENANT_ID,
    "internal": False,
    "pod": TENANT_NAME,
    "org": TENANT_NAME,
    "strong_auth_supported": True,
    "strong_auth": True,
    "enabled": True,
}


@attrs.frozen
class OAuthServer:
    """The token endpoint, and the identification of clients by their tokens.

    Args:
        clients: the clients of the tenant.
        tokens: the valid tokens.
        lifetime: the default lifetime of a token, in seconds.
        administrator: the identity of clients without one of their own, or None in a tenant without identities.
        scheme: the scheme of the host, "http" or "https".
    """

    clients: ClientRegistry
    tokens: TokenStore
    lifetime: float
    administrator: str | None
    scheme: str = "http"

    def identify(self, authorization: str, now: float) -> Credentials:
        """Return the client that sent a request.

        Args:
            authorization: the Authorization header of the request.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 401 for a missing, unknown or expired token, and for the token of a removed client.
        """
        client = self.clients.get(self.tokens.find_client(authorization, now))
        if client is None or client.is_expired(now):
            raise unauthorized(EXPIRED)
        return client

    def has_path(self, path: str) -> bool:
        """Return whether a path is an OAuth endpoint."""
        return path in (TOKEN_PATH, INFO_PATH)

    def respond(self, method: str, path: str, form: Mapping[str, str], host: str, now: float) -> Response:
        """Respond to a request to an OAuth endpoint.

        Args:
            method: the HTTP method.
            path: the path.
            form: the parameters of query string and body.
            host: the Host header of the request.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 405 for another method; see also `ClientRegistry.authenticate`.
        """
        allowed = "POST" if path == TOKEN_PATH else "GET"
        if method != allowed:
            raise http_error(405, f"{method} is not a method of this path.", {"Allow": allowed})
        return self._token(form, now) if path == TOKEN_PATH else Response.of(self._info(host))

    def _token(self, form: Mapping[str, str], now: float) -> Response:
        client = self.clients.authenticate(form, now)
        user_id = (client.identity_id or self.administrator) if client.user else None
        token = {
            "access_token": self.tokens.issue(client.client_id, now, client.lifetime),
            "token_type": "bearer",
            "expires_in": int(self.lifetime if client.lifetime is None else client.lifetime),
            "scope": " ".join(client.scopes),
            **_TENANT,
            **({"user_id": user_id, "identity_id": user_id} if user_id else {}),
            "jti": secrets.token_urlsafe(20),
        }
        return Response.of(token, headers={"Cache-Control": "no-store"})

    def _info(self, host: str) -> dict[str, Any]:
        root = f"{self.scheme}://{host or '127.0.0.1'}"
        return {
            "tenantId": _TENANT["tenant_id"],
            "tenantName": _TENANT["org"],
            "authorizeEndpoint": f"{root}/oauth/authorize",
            "tokenEndpoint": f"{root}{TOKEN_PATH}",
            "cloudDomainUrl": root,
            "logoutUrl": f"{root}/logout",
            "pod": _TENANT["pod"],
        }


def read_form(content_type: str, body: bytes) -> dict[str, str]:
    """Parse a form; file parts are omitted.

    Args:
        content_type: the Content-Type header of the request.
        body: the body.

    Raises:
        HttpError: 415 for another media type, 400 for a body that is not a form.
    """
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == _MULTIPART:
        return {name: value for name, value in read_multipart(content_type, body).items() if isinstance(value, str)}
    if media_type != _FORM:
        raise http_error(
            415, f"The body must be {_FORM} or {_MULTIPART}, not {media_type[:100] or 'of no media type'}."
        )
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def remove_form_secrets(content_type: str, body: bytes) -> bytes:
    """Return a form for the request log: urlencoded, without secrets. Other bodies are omitted."""
    try:
        form = read_form(content_type, body)
    except HttpError:
        return b""
    return urlencode({name: value for name, value in form.items() if name.lower() not in SECRETS}).encode()
