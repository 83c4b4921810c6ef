"""Loading of the configuration: arguments, environment variables, and the files of SailPoint's own tools."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import attrs

from ._engine.proxies import find_proxy, is_loopback
from ._seam_options import (
    check_dry_run,
    check_middleware,
    check_token_function,
    read_coordinator,
    read_http_library,
    read_switch,
)
from .config import ENVIRONMENT, Config, Options, TokenFunction, is_duration
from .errors import ConfigurationError
from .experimental import ExperimentalPolicy
from .retry import RetryPolicy

if TYPE_CHECKING:
    from ._config_files import FileSettings

MAX_CONNECTIONS: Final = 50
# Hosts of the user interface, whose tenant's name and domain are those of the API's host.
_UI_HOST: Final = re.compile(r"(?!api\.)([a-z0-9-]+)(?:\.admin|\.login)?\.(identitynow(?:-demo)?\.com)")
VARIABLES: Final = {"base_url": "SAIL_BASE_URL", "client_id": "SAIL_CLIENT_ID", "client_secret": "SAIL_CLIENT_SECRET"}


def load_config(
    tenant: str | None,
    options: Options,
    environment: Mapping[str, str] = os.environ,
    *,
    home: Path | None = None,
    cwd: Path | None = None,
    sources: dict[str, str] | None = None,
) -> Config:
    """Load the configuration of a client; nothing is sent. `sources` receives where address and credentials are from.

    Address, client id and client secret come from the arguments (`environment` names one of ~/.sailpoint/config.yaml),
    then from the variables SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET. If something is still missing, the
    active environment of ~/.sailpoint/config.yaml is read (official CLI), then config.json in the working directory
    (official SDKs). Client id and secret belong together. Arguments and variables may provide one each; a file is used
    only if it provides both, and only for the address that it contains. For an environment of the CLI that has not both
    in the file, the system's keyring is read (extra `keyring`), which must have both.

    Raises `ConfigurationError` for an invalid value, and for a missing one, with the sources that were searched.
    """
    token, function = _read_token(options)
    if tenant and options.get("base_url"):
        raise ConfigurationError("`tenant` cannot be combined with `base_url`: both are the tenant's address")
    arguments: Mapping[str, Any] = {**options, "base_url": tenant or options.get("base_url")}
    values = {name: _strip(name, arguments.get(name)) for name in VARIABLES}
    sources = {} if sources is None else sources
    sources |= {name: "argument" for name in (*VARIABLES, "access_token") if arguments.get(name)}
    search = _Search(
        values,
        sources,
        _strip("environment", options.get("environment")),
        ("base_url",) if token or function else tuple(VARIABLES),
    )
    search.run(environment, home or Path(os.path.expanduser("~")), cwd or Path())
    config = Config(
        **_check_settings(options),
        base_url=parse_address(values["base_url"]),
        client_id="" if token or function else values["client_id"],
        client_secret="" if token or function else values["client_secret"],
        access_token=token or None,
        experimental=ExperimentalPolicy(options.get("experimental", True)).mode,
        proxy=_strip("proxy", options.get("proxy", ENVIRONMENT)) or None,
        ca_file=_find_file("ca_file", options.get("ca_file")),
        client_cert=_find_certificate(options.get("client_cert")),
        user_agent=_strip("user_agent", options.get("user_agent")),
        middleware=check_middleware(options.get("middleware")),
        token=function,
        transport=options.get("transport"),
        read_only=read_switch("read_only", options.get("read_only"), environment),
        dry_run=check_dry_run(options.get("dry_run")),
        coordinator=read_coordinator(options.get("coordinator"), environment),
        http=read_http_library(options.get("http"), environment),
    )
    find_proxy(config)
    return config


def _read_token(options: Options) -> tuple[str, TokenFunction | None]:
    """Return the access token, "" if there is none, and the function that returns tokens."""
    token = _strip("access_token", options.get("access_token"))
    if options.get("access_token") is not None and not token:
        raise ConfigurationError("access_token is empty; leave it out to use client id and client secret")
    function = check_token_function(options.get("token"))
    for name, is_given in (("access_token", token), ("token", function)):
        if is_given and (options.get("client_id") or options.get("client_secret")):
            raise ConfigurationError(f"`{name}` cannot be combined with client id or client secret")
    if token and function:
        raise ConfigurationError("`token` cannot be combined with `access_token`: both provide the token")
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise ConfigurationError("access_token is not a token: it has blanks or characters that no token has")
    return token, function


def _strip(name: str, text: str | None) -> str:
    if text is not None and not isinstance(text, str):  # not shown, because it may be a secret
        hint = ", such as 'http://proxy.example:3128'" if name == "proxy" else ""
        raise ConfigurationError(f"{name} must be text{hint}, not of the type {type(text).__name__}")
    try:
        (text or "").encode()
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} has a character that is no text (a lone surrogate)") from None
    return (text or "").strip()


@attrs.define(repr=False)
class _Search:
    """The search for address and credentials, one source after the other; it completes the values."""

    values: dict[str, str]  # "" for a missing one
    _sources: dict[str, str]
    _environment: str  # of the CLI, or ""
    _required: tuple[str, ...]
    _notes: list[str] = attrs.field(factory=list, init=False)

    def run(self, variables: Mapping[str, str], home: Path, cwd: Path) -> None:
        if self._environment and self._missing:
            from ._config_files import cli_environment  # here and below, because most programs read no file

            settings = cli_environment(home, self._environment)
            if settings.base_url and not self.values["base_url"]:
                self._set(settings.place, base_url=_file_address(settings))
            self._add(settings)
        for name in self._missing:
            if name != "base_url" or not self._environment:  # the variable may be about another tenant
                self._set(f"variable {VARIABLES[name]}", **{name: variables.get(VARIABLES[name], "").strip()})
        if self._needs_files:
            from ._config_files import cli_environment, sdk_file

            active = cli_environment(home, None)
            self._add(active)
            if self._needs_files and self._needs_credentials and bool(active.client_id) == bool(active.client_secret):
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
        return "client_id" in self._missing and "client_secret" in self._missing

    @property
    def _needs_files(self) -> bool:
        half = ("client_id" in self._missing) != ("client_secret" in self._missing)
        return bool(self._missing) and not half and not self._environment

    def _add(self, settings: FileSettings) -> None:
        """Add a file's credentials for its own address, or its address for credentials that are already there."""
        address = self.values["base_url"]
        if settings.base_url and address and parse_address(address) != _file_address(settings):
            self._notes.append(f"{settings.place} (it is for another address)")
            return
        if settings.base_url and settings.environment and self._needs_credentials:
            from ._config_files import with_keyring

            settings = with_keyring(settings)
        incomplete = self._needs_credentials and not (settings.client_id and settings.client_secret)
        if not settings.base_url or incomplete:
            self._notes.append(f"{settings.place} ({settings.note})")
        else:
            if not address:
                self._set(settings.place, base_url=_file_address(settings))
            if self._needs_credentials:
                place = settings.credentials_place or settings.place
                self._set(place, client_id=settings.client_id, client_secret=settings.client_secret)

    def _set(self, source: str, **values: str) -> None:
        self.values.update(values)
        self._sources.update({name: source for name, value in values.items() if value})


def _file_address(settings: FileSettings) -> str:
    try:
        return parse_address(settings.base_url)
    except ConfigurationError as error:
        raise ConfigurationError(f"{settings.place}: {error}") from None


# Conditions that numbers and texts among the options must meet, and the messages if they do not.
_CONDITIONS: Final[dict[str, tuple[Callable[[Any], object], str]]] = {
    "timeout": (is_duration, "must be a number of seconds, more than 0"),
    "deadline": (lambda value: value is None or is_duration(value), "must be None or seconds, more than 0"),
    "max_connections": (
        lambda number: isinstance(number, int) and not isinstance(number, bool) and 1 <= number <= MAX_CONNECTIONS,
        f"must be 1 to {MAX_CONNECTIONS}",
    ),
    "rate_limit": (
        lambda limit: (
            limit is None or (isinstance(limit, (tuple, list)) and len(limit) == 2 and all(map(is_duration, limit)))
        ),
        "must be None or (requests, seconds), both more than 0",
    ),
}


def _check_settings(options: Mapping[str, Any]) -> dict[str, Any]:
    settings = {name: options[name] for name in ("retry", *_CONDITIONS) if name in options}
    for name, (condition, message) in _CONDITIONS.items():
        if name in settings and not condition(settings[name]):
            raise ConfigurationError(f"{name} {message}, not {settings[name]!r}")
    if "retry" in settings and not settings["retry"]:
        settings["retry"] = RetryPolicy(attempts=1)
    if limit := settings.get("rate_limit"):
        settings["rate_limit"] = (int(limit[0]), float(limit[1]))
    user_agent = _strip("user_agent", options.get("user_agent"))
    if not (user_agent.isascii() and user_agent.isprintable()):
        raise ConfigurationError("user_agent must be one line of ASCII, such as leavers/1.4")
    return settings


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
    match [_find_file("client_cert", path) for path in value]:
        case [Path() as certificate, Path() as key]:
            return certificate, key
    raise ConfigurationError("client_cert must be one file, or a pair of files: certificate and key")


def parse_address(text: str) -> str:
    """The API address of a tenant's name or address, or of the address of its user interface."""
    text = text.strip(" \t\r\n'\"")
    text = text if text.endswith("://") else text.rstrip("/")
    if set(text) & set("{}<>[]$") and "[" not in text.partition("://")[2][:1]:
        raise ConfigurationError(
            "the tenant's address has a placeholder in braces: write its own name instead, such as "
            "https://acme.api.identitynow.com"
        )
    if any(map(str.isspace, text)):
        raise ConfigurationError("the tenant's name or address has blanks; examples are acme and https://acme.example")
    if "://" not in text:
        if not set(text) & set("./:[@"):
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
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"base_url must be https for {host}: http would send the credentials in clear text")
    if match := _UI_HOST.fullmatch(host):
        host = f"{match[1]}.api.{match[2]}"
    address = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{address}{f':{port}' if port else ''}"
