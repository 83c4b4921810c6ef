"""Loading of the configuration: arguments, environment variables, and the files of SailPoint's own tools."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import attrs

from ._config_sources import FileSettings, cli_environment, sdk_file
from .config import Config, Options
from .errors import ConfigurationError
from .experimental import ExperimentalPolicy
from .retry import RetryPolicy

MAX_CONNECTIONS: Final = 32
VARIABLES: Final = {"base_url": "SAIL_BASE_URL", "client_id": "SAIL_CLIENT_ID", "client_secret": "SAIL_CLIENT_SECRET"}


def load_config(
    tenant: str | None,
    options: Options,
    environment: Mapping[str, str] = os.environ,
    *,
    home: Path | None = None,
    cwd: Path | None = None,
) -> Config:
    """Load the configuration of a client; nothing is sent.

    Address, client id and client secret come from these sources, in this order. Files are read only if something is
    still missing:

    1. the arguments, among them `environment`, the name of an environment of ~/.sailpoint/config.yaml,
    2. the environment variables SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET,
    3. the active environment of ~/.sailpoint/config.yaml, which the official CLI writes,
    4. config.json in the working directory, which the official SDKs read.

    Client id and secret belong together. Arguments and variables may provide one each; a file is used only if it
    provides both, and only for the address that it contains. Raises `ConfigurationError` for a missing value, with the
    sources that were searched, and for an invalid one.
    """
    token = _strip(options.get("access_token"))
    if token and (options.get("client_id") or options.get("client_secret")):
        raise ConfigurationError("`access_token` cannot be combined with client id or client secret")
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise ConfigurationError("access_token is not a token: it has blanks or characters that no token has")
    if tenant and options.get("base_url"):
        raise ConfigurationError("`tenant` cannot be combined with `base_url`: both are the tenant's address")
    values = {
        "base_url": _strip(tenant or options.get("base_url")),
        "client_id": _strip(options.get("client_id")),
        "client_secret": _strip(options.get("client_secret")),
    }
    search = _Search(values, _strip(options.get("environment")), ("base_url",) if token else tuple(VARIABLES))
    search.run(environment, home or Path(os.path.expanduser("~")), cwd or Path())
    arguments: Mapping[str, Any] = options
    return Config(
        **{name: check(arguments[name]) for name, check in _CHECKS.items() if name in arguments},
        base_url=_parse_address(values["base_url"]),
        client_id="" if token else values["client_id"],
        client_secret="" if token else values["client_secret"],
        access_token=token or None,
        experimental=ExperimentalPolicy(options.get("experimental", True)).mode,
        proxy=_parse_proxy(_strip(options.get("proxy"))),
        ca_file=_find_file("ca_file", options.get("ca_file")),
        client_cert=_find_certificate(options.get("client_cert")),
        user_agent=_check_user_agent(_strip(options.get("user_agent"))),
    )


def _strip(text: str | None) -> str:
    return (text or "").strip()


@attrs.define(repr=False)
class _Search:
    """The search for address and credentials, one source after the other; it completes the values."""

    values: dict[str, str]  # "" for a missing one
    _environment: str  # of the CLI, or ""
    _required: tuple[str, ...]
    _notes: list[str] = attrs.field(factory=list, init=False)

    def run(self, variables: Mapping[str, str], home: Path, cwd: Path) -> None:
        if self._environment and self._missing:
            settings = cli_environment(home, self._environment)
            if settings.base_url and not self.values["base_url"]:
                self.values["base_url"] = _file_address(settings)
            self._add(settings)
        for name in self._missing:
            if name != "base_url" or not self._environment:  # the variable may be about another tenant
                self.values[name] = variables.get(VARIABLES[name], "").strip()
        if self._needs_files:
            active = cli_environment(home, None)
            self._add(active)
            if self._needs_files and self._needs_credentials and not active.is_half:
                self._add(sdk_file(cwd))
        if self._missing:
            names = [f"{name} (argument, then environment variable {VARIABLES[name]})" for name in self._missing]
            notes = "".join(f"; also not in {note}" for note in self._notes)
            raise ConfigurationError(f"missing: {' and '.join(names)}{notes}")

    @property
    def _missing(self) -> list[str]:
        return [name for name in self._required if not self.values[name]]

    @property
    def _needs_credentials(self) -> bool:
        """Whether neither client id nor secret is there, so that a file may provide both."""
        return "client_id" in self._missing and "client_secret" in self._missing

    @property
    def _needs_files(self) -> bool:
        one_of_two = len(self._missing) - ("base_url" in self._missing) == 1
        return bool(self._missing) and not one_of_two and not self._environment

    def _add(self, settings: FileSettings) -> None:
        """Add a file's credentials for its own address, or its address for credentials that are already there."""
        address = self.values["base_url"]
        incomplete = self._needs_credentials and not (settings.client_id and settings.client_secret)
        if not settings.base_url or incomplete:
            self._notes.append(f"{settings.place} ({settings.note})")
        elif address and _parse_address(address) != _file_address(settings):
            self._notes.append(f"{settings.place} (it is for another address)")
        else:
            self.values["base_url"] = _file_address(settings)
            if self._needs_credentials:
                self.values.update(client_id=settings.client_id, client_secret=settings.client_secret)


def _file_address(settings: FileSettings) -> str:
    try:
        return _parse_address(settings.base_url)
    except ConfigurationError as error:
        raise ConfigurationError(f"{settings.place}: {error}") from None


def _check_timeout(seconds: float) -> float:
    if not seconds > 0:
        raise ConfigurationError(f"timeout must be more than 0 seconds, not {seconds!r}")
    return seconds


def _check_connections(number: int) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= MAX_CONNECTIONS:
        raise ConfigurationError(f"max_connections must be 1 to {MAX_CONNECTIONS}, not {number!r}")
    return number


def _check_user_agent(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        raise ConfigurationError("user_agent must be one line of ASCII, such as leavers/1.4")
    return text


def _parse_proxy(address: str) -> str | None:
    if not address:
        return None
    try:
        parts = urlsplit(address)
        valid = parts.scheme in ("http", "https", "socks5", "socks5h") and parts.hostname and parts.port != 0
    except ValueError:
        valid = None
    if not valid:
        raise ConfigurationError("proxy is not an address; an example is http://proxy.example:3128")
    return address


def _find_file(name: str, path: str | Path | None) -> Path | None:
    if path is None or path == "":
        return None
    file = Path(path).expanduser()
    if not file.is_file():
        raise ConfigurationError(f"{name} is {str(file)!r}, which is not a file")
    return file


def _find_certificate(value: str | Path | tuple[str | Path, str | Path] | None) -> Path | tuple[Path, Path] | None:
    if not isinstance(value, tuple):
        return _find_file("client_cert", value)
    files = [_find_file("client_cert", path) for path in value]
    match files:
        case [Path() as certificate, Path() as key]:
            return certificate, key
    raise ConfigurationError("client_cert must be one file, or a pair of files: certificate and key")


def _parse_rate_limit(limit: tuple[int, float] | None) -> tuple[int, float] | None:
    if limit is not None and not (len(limit) == 2 and limit[0] >= 1 and limit[1] > 0):
        raise ConfigurationError(f"rate_limit must be None or (requests, seconds), both more than 0, not {limit!r}")
    return limit if limit is None else (int(limit[0]), float(limit[1]))


_CHECKS: Final[dict[str, Callable[[Any], Any]]] = {
    "retry": lambda policy: policy or RetryPolicy(attempts=1),
    "rate_limit": _parse_rate_limit,
    "timeout": _check_timeout,
    "max_connections": _check_connections,
}


def _parse_address(text: str) -> str:
    """The API address of a tenant's name or address."""
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
        raise ConfigurationError("base_url is not an address; an example is https://acme.api.identitynow.com")
    if parts.path.strip("/") or parts.query or parts.fragment:
        part = repr(parts.path) if parts.path.strip("/") else "a query or a fragment"
        raise ConfigurationError(f"base_url {host!r} must not have {part}: each request adds the path of its version")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(f"base_url must be https for {host}: http would send the credentials in clear text")
    address = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{address}{f':{port}' if port else ''}"


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
