"""Where a tenant is and who asks: from arguments, the environment, and the files of SailPoint's own tools."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypedDict
from urllib.parse import urlsplit

import attrs

from ._config_sources import Found, cli_environment, sdk_file
from .errors import ConfigurationError
from .retry import Retry

__all__ = ["Config", "Options", "load"]

TIMEOUT = 60.0
RATE_LIMIT = (100, 10.0)
MAX_CONNECTIONS = 10
MOST_CONNECTIONS = 32
VARIABLES = {"base_url": "SAIL_BASE_URL", "client_id": "SAIL_CLIENT_ID", "client_secret": "SAIL_CLIENT_SECRET"}


@attrs.frozen(kw_only=True)
class Config:
    """How to reach a tenant.

    Args:
        base_url: the tenant's API address, without a path, such as "https://acme.api.identitynow.com".
        client_id: of a personal access token or an OAuth client; "" with an `access_token`.
        client_secret: belonging to it; never shown.
        access_token: a bearer token that is used as it is, instead of being fetched; never shown.
        experimental: True sends the header that experimental operations ask for with every request; "marked" sends it
            with the operations that the documents mark, and once more with it where another turns out to ask for it;
            False refuses an operation that is marked before anything is sent.
        timeout: seconds to wait for a connection, for a free connection, and for each read and write.
        retry: when and how often a failed call is repeated.
        rate_limit: requests, and the seconds within which the service allows so many; all clients of this process with
            the same address and client id keep it together, for each API version. None for no limit of our own.
        max_connections: the most connections at once, 1 to 32; more are slower.
        proxy: address of the proxy, such as "http://proxy.example:3128"; never shown, as it may hold a password. None
            asks the environment (HTTPS_PROXY, NO_PROXY).
        ca_file: certificates (PEM) to trust instead of the usual ones.
        client_cert: the client's certificate (PEM): one file with its key, or certificate and key.
        user_agent: the application's own name and version, such as "leavers/1.4", added to sailkit's.
    """

    base_url: str
    client_id: str = ""
    client_secret: str = attrs.field(default="", repr=False)
    access_token: str | None = attrs.field(default=None, repr=False)
    experimental: bool | Literal["marked"] = True
    timeout: float = TIMEOUT
    retry: Retry = attrs.field(factory=Retry)
    rate_limit: tuple[int, float] | None = RATE_LIMIT
    max_connections: int = MAX_CONNECTIONS
    proxy: str | None = attrs.field(default=None, repr=False)
    ca_file: Path | None = None
    client_cert: Path | tuple[Path, Path] | None = None
    user_agent: str = ""


class Options(TypedDict, total=False):
    """The keyword arguments of a tenant; `Config` says what they mean.

    None and left out are the same, except that `retry=None` never repeats a call, and `rate_limit=None` sends calls as
    they come.

    `environment` is the name of an environment of the official CLI, which says where the tenant is and who asks.
    """

    base_url: str | None
    client_id: str | None
    client_secret: str | None
    access_token: str | None
    environment: str | None
    experimental: bool | Literal["marked"]
    timeout: float
    retry: Retry | None
    rate_limit: tuple[int, float] | None
    max_connections: int
    proxy: str | None
    ca_file: str | Path | None
    client_cert: str | Path | tuple[str | Path, str | Path] | None
    user_agent: str | None


def load(
    tenant: str | None,
    options: Options,
    environment: Mapping[str, str] = os.environ,
    *,
    home: Path | None = None,
    cwd: Path | None = None,
) -> Config:
    """Put the configuration together; nothing is sent.

    Address, client id and client secret are looked up in this order, and files are read only when something is missing:

    1. the arguments, among them `environment`, which names an environment of ~/.sailpoint/config.yaml,
    2. the variables SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET,
    3. the active environment of ~/.sailpoint/config.yaml, which the official CLI writes,
    4. config.json in the working directory, which the official SDKs read; it is taken as a whole or not at all.

    Client id and secret belong together: arguments and variables may give one each, a file gives both, and only for the
    address that it gives itself.

    Args:
        tenant: the tenant's name, such as "acme", or its API address.
        options: keyword arguments of a tenant.
        environment: the environment variables.
        home: the home directory; left out, the user's.
        cwd: the working directory; left out, the process's.

    Raises:
        ConfigurationError: saying which value is missing and where it was looked for, or which one cannot be right.
    """
    token = _stripped(options.get("access_token"))
    if token and (options.get("client_id") or options.get("client_secret")):
        raise ConfigurationError("both `access_token` and client id or secret are given; one of them says who asks")
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise ConfigurationError("access_token is not a token: it has blanks or characters that no token has")
    given = {
        "base_url": _given_address(tenant, options),
        "client_id": _stripped(options.get("client_id")),
        "client_secret": _stripped(options.get("client_secret")),
    }
    search = _Search(given, _stripped(options.get("environment")), token=bool(token))
    search.run(environment, home or Path(os.path.expanduser("~")), cwd or Path())
    return Config(
        base_url=_address(search.values["base_url"]),
        client_id="" if token else search.values["client_id"],
        client_secret="" if token else search.values["client_secret"],
        access_token=token or None,
        experimental=_experimental(options.get("experimental", True)),
        timeout=_timeout(options.get("timeout", TIMEOUT)),
        retry=options.get("retry", Retry()) or Retry(attempts=1),
        rate_limit=_rate_limit(options.get("rate_limit", RATE_LIMIT)),
        max_connections=_connections(options.get("max_connections", MAX_CONNECTIONS)),
        proxy=_proxy(_stripped(options.get("proxy"))),
        ca_file=_file("ca_file", options.get("ca_file")),
        client_cert=_certificate(options.get("client_cert")),
        user_agent=_user_agent(_stripped(options.get("user_agent"))),
    )


def _stripped(text: str | None) -> str:
    return (text or "").strip()


def _given_address(tenant: str | None, options: Options) -> str:
    if tenant and options.get("base_url"):
        raise ConfigurationError("both `tenant` and `base_url` are given; one of them says where the tenant is")
    return _stripped(tenant or options.get("base_url"))


class _Search:
    """The search for address and credentials, place by place; `values` are what was found so far."""

    def __init__(self, given: dict[str, str], name: str, *, token: bool) -> None:
        self.values = given
        self._name = name
        self._wanted = ("base_url",) if token else tuple(VARIABLES)
        self._notes: list[str] = []

    def run(self, variables: Mapping[str, str], home: Path, cwd: Path) -> None:
        """Look everywhere that is needed.

        Raises:
            ConfigurationError: when something is missing in the end.
        """
        if self._name and self._missing:
            named = cli_environment(home, self._name)
            if named.base_url and not self.values["base_url"]:
                self.values["base_url"] = _placed_address(named)
            self._take(named)
        for name in self._missing:
            if name != "base_url" or not self._name:  # the variable may be about another tenant than the one named
                self.values[name] = variables.get(VARIABLES[name], "").strip()
        if self._on_with_files:
            active = cli_environment(home, None)
            self._take(active)
            if self._on_with_files and self._asks and not active.half:
                self._take(sdk_file(cwd))
        if self._missing:
            raise ConfigurationError(self._complaint())

    @property
    def _missing(self) -> list[str]:
        return [name for name in self._wanted if not self.values[name]]

    @property
    def _asks(self) -> bool:
        """Whether credentials are wanted, and neither id nor secret is there; a file never gives only one of them."""
        return "client_id" in self._missing and "client_secret" in self._missing

    @property
    def _on_with_files(self) -> bool:
        half = len(self._missing) - ("base_url" in self._missing) == 1
        return bool(self._missing) and not half and not self._name

    def _take(self, found: Found) -> None:
        """Take the credentials of a file for its own address, or its address for credentials that are there already."""
        address = self.values["base_url"]
        if not found.base_url or (self._asks and not (found.client_id and found.client_secret)):
            self._notes.append(f"{found.place} ({found.note})")
        elif address and _address(address) != _placed_address(found):
            self._notes.append(f"{found.place} (it is for another address)")
        else:
            self.values["base_url"] = _placed_address(found)
            if self._asks:
                self.values.update(client_id=found.client_id, client_secret=found.client_secret)

    def _complaint(self) -> str:
        names = [f"{name} (argument, then environment variable {VARIABLES[name]})" for name in self._missing]
        places = " and ".join(names) + "".join(f"; also not in {note}" for note in self._notes)
        return f"missing: {places}"


def _placed_address(found: Found) -> str:
    try:
        return _address(found.base_url)
    except ConfigurationError as error:
        raise ConfigurationError(f"{found.place}: {error}") from None


def _timeout(seconds: float) -> float:
    if not seconds > 0:
        raise ConfigurationError(f"timeout must be more than 0 seconds, not {seconds!r}")
    return seconds


def _connections(number: int) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= MOST_CONNECTIONS:
        raise ConfigurationError(f"max_connections must be 1 to {MOST_CONNECTIONS}, not {number!r}")
    return number


def _proxy(address: str) -> str | None:
    if not address:
        return None
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https", "socks5", "socks5h") and parts.hostname and parts.port != 0
    except ValueError:
        usable = None
    if not usable:
        raise ConfigurationError("proxy is no address; it looks like http://proxy.example:3128")
    return address


def _file(name: str, path: str | Path | None) -> Path | None:
    if path is None or path == "":
        return None
    found = Path(path).expanduser()
    if not found.is_file():
        raise ConfigurationError(f"{name} is {str(found)!r}, which is no file")
    return found


def _certificate(given: str | Path | tuple[str | Path, str | Path] | None) -> Path | tuple[Path, Path] | None:
    if not isinstance(given, tuple):
        return _file("client_cert", given)
    files = [_file("client_cert", path) for path in given]
    match files:
        case [Path() as certificate, Path() as key]:
            return certificate, key
    raise ConfigurationError("client_cert is one file, or a pair: the certificate's and the key's")


def _user_agent(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        raise ConfigurationError("user_agent must be one line of ASCII, such as leavers/1.4")
    return text


def _rate_limit(limit: tuple[int, float] | None) -> tuple[int, float] | None:
    if limit is not None and not (len(limit) == 2 and limit[0] >= 1 and limit[1] > 0):
        raise ConfigurationError(f"rate_limit must be None or (requests, seconds), both more than 0, not {limit!r}")
    return limit if limit is None else (int(limit[0]), float(limit[1]))


def _experimental(choice: bool | Literal["marked"]) -> bool | Literal["marked"]:
    if choice not in (True, False, "marked"):
        raise ConfigurationError(f'experimental must be True, False or "marked", not {choice!r}')
    return choice


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
