"""Where a tenant is and who asks: from arguments, then from the environment."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from typing import TypedDict
from urllib.parse import urlsplit

import attrs

from .errors import ConfigurationError

__all__ = ["Config", "Options", "load"]

TIMEOUT = 60.0
VARIABLES = {"base_url": "SAIL_BASE_URL", "client_id": "SAIL_CLIENT_ID", "client_secret": "SAIL_CLIENT_SECRET"}


@attrs.frozen(kw_only=True)
class Config:
    """How to reach a tenant.

    Args:
        base_url: the tenant's API address, without a path, such as "https://acme.api.identitynow.com".
        client_id: of a personal access token or an OAuth client.
        client_secret: belonging to it; never shown.
        experimental: send the header that experimental operations ask for, with every request. Without it, an
            operation that is marked experimental is refused before anything is sent.
        timeout: seconds to wait for a connection, for a free connection, and for each read and write.
    """

    base_url: str
    client_id: str
    client_secret: str = attrs.field(repr=False)
    experimental: bool = True
    timeout: float = TIMEOUT


class Options(TypedDict, total=False):
    """The keyword arguments of a tenant; `Config` says what they mean. None and left out are the same."""

    base_url: str | None
    client_id: str | None
    client_secret: str | None
    experimental: bool
    timeout: float


def load(tenant: str | None, options: Options, environment: Mapping[str, str] = os.environ) -> Config:
    """Put the configuration together; nothing is sent.

    Args:
        tenant: the tenant's name, such as "acme", or its API address.
        options: keyword arguments of a tenant.
        environment: where SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET are looked up for what is not given.

    Raises:
        ConfigurationError: saying which value is missing and where it was looked for, or which one cannot be right.
    """
    if tenant and options.get("base_url"):
        raise ConfigurationError("both `tenant` and `base_url` are given; one of them says where the tenant is")
    given: dict[str, str | None] = {
        "base_url": tenant or options.get("base_url"),
        "client_id": options.get("client_id"),
        "client_secret": options.get("client_secret"),
    }
    found = {name: (value or environment.get(VARIABLES[name], "")).strip() for name, value in given.items()}
    missing = [name for name, value in found.items() if not value]
    if missing:
        places = " and ".join(f"{name} (argument, then environment variable {VARIABLES[name]})" for name in missing)
        raise ConfigurationError(f"missing: {places}")
    timeout = options.get("timeout", TIMEOUT)
    if not timeout > 0:
        raise ConfigurationError(f"timeout must be more than 0 seconds, not {timeout!r}")
    return Config(
        base_url=_address(found["base_url"]),
        client_id=found["client_id"],
        client_secret=found["client_secret"],
        experimental=options.get("experimental", True),
        timeout=timeout,
    )


def _address(text: str) -> str:
    """The API address that a tenant's name or address stands for."""
    if "://" not in text:
        if "." not in text and "/" not in text and ":" not in text:
            text = f"{text}.api.identitynow.com"
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not host or "@" in parts.netloc or parts.scheme not in ("http", "https"):
        raise ConfigurationError("base_url is no address; it looks like https://acme.api.identitynow.com")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise ConfigurationError(
            f"base_url {host!r} comes with {parts.path or 'more'!r}: leave it out, the version is added to each request"
        )
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(f"base_url must be https for {host}: credentials would cross the network in the clear")
    address = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{address}{f':{port}' if port else ''}"


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
