"""What lies at the root of the host: where tokens are got, and what is told of the tenant to anyone."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

import attrs

from sailkit_sandbox.base.api_errors import HttpError, http_error, unauthorized
from sailkit_sandbox.base.credentials import EXPIRED, ClientRegistry, Credentials, TokenStore
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import read_form as read_multipart

TOKEN_PATH: Final = "/oauth/token"
INFO_PATH: Final = "/oauth/info"
SECRETS: Final = frozenset({"client_secret", "refresh_token", "access_token", "code"})
_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_TENANT: Final[Mapping[str, Any]] = {
    "tenant_id": "00000000-0000-4000-8000-000000000001",
    "internal": False,
    "pod": "sandbox",
    "org": "sandbox",
    "strong_auth_supported": True,
    "strong_auth": True,
    "enabled": True,
}


@attrs.frozen
class OAuthServer:
    """Issues tokens, and knows whose they are.

    Args:
        clients: the clients.
        tokens: the tokens in force.
        lifetime: how long a token lasts, in seconds.
        administrator: the id of the identity behind a client that names none, or None in a tenant without people.
        scheme: how the host is reached, "http" or "https".
    """

    clients: ClientRegistry
    tokens: TokenStore
    lifetime: float
    administrator: str | None
    scheme: str = "http"

    def identify(self, authorization: str, now: float) -> Credentials:
        """The client that a request comes from.

        Args:
            authorization: the request's Authorization header.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 401, where there is no token, it is not in force, or its client has gone.
        """
        client = self.clients.get(self.tokens.find_client(authorization, now))
        if client is None or client.expired(now):
            raise unauthorized(EXPIRED)
        return client

    def has_path(self, path: str) -> bool:
        """Whether this path is one of the host's root."""
        return path in (TOKEN_PATH, INFO_PATH)

    def respond(self, method: str, path: str, form: Mapping[str, str], host: str, now: float) -> Response:
        """Answer a request to the host's root.

        Args:
            method: the HTTP method.
            path: the path.
            form: the form, from query string and body.
            host: the host that the request asks for.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 405 for another method, and whatever `Clients.check` says.
        """
        allowed = "POST" if path == TOKEN_PATH else "GET"
        if method != allowed:
            raise http_error(405, f"{method} is not a method of this path.", {"Allow": allowed})
        return self._token(form, now) if path == TOKEN_PATH else Response.of(self._info(host))

    def _token(self, form: Mapping[str, str], now: float) -> Response:
        client = self.clients.check(form, now)
        person = (client.identity_id or self.administrator) if client.user else None
        answer = {
            "access_token": self.tokens.issue(client.client_id, now, client.lifetime),
            "token_type": "bearer",
            "expires_in": int(self.lifetime if client.lifetime is None else client.lifetime),
            "scope": " ".join(client.scopes),
            **_TENANT,
            **({"user_id": person, "identity_id": person} if person else {}),
            "jti": secrets.token_urlsafe(20),
        }
        return Response.of(answer, headers={"Cache-Control": "no-store"})

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
    """Read a posted form, whose fields are texts.

    Args:
        content_type: the request's Content-Type header.
        body: the body.

    Raises:
        HttpError: 415, where it is no form; 400, where it cannot be read.
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
    """A posted form as it may be recorded: urlencoded, without secrets; nothing of what is no form."""
    try:
        form = read_form(content_type, body)
    except HttpError:
        return b""
    return urlencode({name: value for name, value in form.items() if name.lower() not in SECRETS}).encode()
