"""Proxies: the one that the environment names for an address, and its credentials."""

from __future__ import annotations

import ipaddress
import os
import sys
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit, urlunsplit

import attrs

from sailkit.config import ENVIRONMENT, Config
from sailkit.errors import ConfigurationError

SCHEMES = ("http", "https", "socks5", "socks5h")


@attrs.frozen
class ProxyAddress:
    """The address of a proxy, without credentials, and these."""

    url: str
    name: str  # of the setting or variable that contains it
    auth: tuple[bytes, bytes] | None = attrs.field(repr=False)

    @property
    def hint(self) -> str:
        """What to do when the proxy cannot be used."""
        return (
            f"it was sent through the proxy {self.url.rstrip('/')}, which {self.name} names: check that address, or "
            "pass proxy=None to use no proxy"
        )

    @classmethod
    def parse(cls, address: str, name: str = "proxy=") -> ProxyAddress:
        """Parse an address; `ConfigurationError` does not show it, because it may contain a password."""
        try:
            parts = urlsplit(address.strip())
            valid = parts.scheme in SCHEMES and parts.hostname and parts.port != 0 and address.isascii()
        except ValueError:
            valid = None
        if not valid or not address.isprintable() or " " in address:
            raise ConfigurationError(f"{name.rstrip('=')} is not an address; an example is http://proxy.example:3128")
        auth = None
        if parts.username or parts.password:
            auth = unquote(parts.username or "").encode(), unquote(parts.password or "").encode()
        return cls(urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], "/", "", "")), name, auth)


def find_proxy(config: Config) -> ProxyAddress | None:
    """Return the proxy of a configuration; raise `ConfigurationError` for an invalid address."""
    if config.proxy != ENVIRONMENT:
        return ProxyAddress.parse(config.proxy) if config.proxy else None
    return environment_proxy(config.base_url, _read_proxies())


def _read_proxies() -> Mapping[str, str]:
    """Return the proxies by scheme; the module that reads them is loaded only where there may be some."""
    has_settings = sys.platform in ("darwin", "win32")  # of the system, besides the variables
    if not has_settings and not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies

    return getproxies()


def environment_proxy(base_url: str, proxies: Mapping[str, str]) -> ProxyAddress | None:
    """Return the proxy for an address, by the environment as `urllib.request.getproxies` returns it.

    Loopback addresses have none, nor have those of NO_PROXY.
    """
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    name = next((name for name in (parts.scheme, "all") if proxies.get(name)), None)
    if name is None or is_loopback(host) or _is_excluded(host, parts.port, proxies.get("no", "")):
        return None
    address = proxies[name].strip()
    return ProxyAddress.parse(address if "://" in address else f"http://{address}", f"{name.upper()}_PROXY")


def is_loopback(host: str) -> bool:
    """Whether a host, without brackets, is this machine: localhost or a loopback address."""
    address = _parse_address(host)
    if address is None:
        return host.lower().rstrip(".") == "localhost"
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _is_excluded(host: str, port: int | None, no_proxy: str) -> bool:
    """Whether NO_PROXY contains a host: its name or a parent domain, its address or network, with or without port."""
    name, address = host.lower().rstrip("."), _parse_address(host)
    for entry in no_proxy.lower().replace(",", " ").split():
        pattern = entry.partition("://")[2] or entry
        if pattern == "*":
            return True
        network = _parse_network(pattern.strip("[]"))
        if network is None and (pattern.startswith("[") or pattern.count(":") == 1):
            pattern, _, pattern_port = pattern.rpartition(":")
            network = _parse_network(pattern.strip("[]"))
            if pattern_port.isdigit() and int(pattern_port) != (port or 443):
                continue
        domain = pattern.lstrip("*").strip(".")
        if address is not None and network is not None and address.version == network.version and address in network:
            return True
        if address is None and domain and (name == domain or name.endswith(f".{domain}")):
            return True
    return False


def _parse_address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _parse_network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
