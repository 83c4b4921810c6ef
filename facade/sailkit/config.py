"""Where a tenant is and who asks: from arguments, then from the environment."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from typing import TypedDict
from urllib.parse import urlsplit

import attrs

from .errors import ConfigurationError
from .retry import Retry

__all__ = ["Config", "Options", "load"]

TIMEOUT = 60.0
RATE_LIMIT = (100, 10.0)
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
        retry: when and how often a failed call is repeated.
        rate_limit: requests, and the seconds within which the service allows so many; all clients of this process with
            the same address and client id keep it together, for each API version. None for no limit of our own.
        proxy: the address of a proxy, such as "http://proxy.example:8080"; None takes HTTPS_PROXY and the like.
        ca_file: a file of certificates, PEM, of the authorities to trust; None takes the usual ones.
        client_cert: a PEM file with certificate and key, or the two files, or these and the key's password.
        max_connections: how many requests are under way at once, at most.
        user_agent: added to the header User-Agent, to tell applications apart.
        access_token: a bearer token to use as it is, instead of fetching one; never shown.
    """

    base_url: str
    client_id: str
    client_secret: str = attrs.field(repr=False)
    experimental: bool = True
    timeout: float = TIMEOUT
    retry: Retry = attrs.field(factory=Retry)
    rate_limit: tuple[int, float] | None = RATE_LIMIT
    proxy: str | None = attrs.field(default=None, repr=False)
    ca_file: str | None = None
    client_cert: str | tuple[str, ...] | None = None
    max_connections: int = 10
    user_agent: str = ""
    access_token: str = attrs.field(default="", repr=False)


class Options(TypedDict, total=False):
    """The keyword arguments of a tenant; `Config` says what they mean.

    None and left out are the same, except that `retry=None` never repeats a call, and `rate_limit=None` sends calls as
    they come.
    """

    base_url: str | None
    client_id: str | None
    client_secret: str | None
    experimental: bool
    timeout: float
    retry: Retry | None
    rate_limit: tuple[int, float] | None
    proxy: str | None
    ca_file: str | None
    client_cert: str | tuple[str, ...] | None
    max_connections: int
    user_agent: str
    access_token: str | None


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
    token = (options.get("access_token") or "").strip()
    missing = [name for name, value in found.items() if not value and not (token and name != "base_url")]
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
        retry=options.get("retry", Retry()) or Retry(attempts=1),
        rate_limit=_rate_limit(options.get("rate_limit", RATE_LIMIT)),
        proxy=options.get("proxy"),
        ca_file=options.get("ca_file"),
        client_cert=options.get("client_cert"),
        max_connections=options.get("max_connections", 10),
        user_agent=options.get("user_agent", ""),
        access_token=token,
    )


def _rate_limit(limit: tuple[int, float] | None) -> tuple[int, float] | None:
    if limit is not None and not (len(limit) == 2 and limit[0] >= 1 and limit[1] > 0):
        raise ConfigurationError(f"rate_limit must be None or (requests, seconds), both more than 0, not {limit!r}")
    return limit if limit is None else (int(limit[0]), float(limit[1]))


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
