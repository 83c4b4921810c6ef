"""Checks of `sailkit doctor`: from configuration to permissions, each with findings and what to do about them."""

from __future__ import annotations

import base64
import datetime
import json
import os
import platform
import re
import socket
import ssl
import stat
import time
from collections.abc import Iterable, Iterator
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import urlsplit

import attrs

from sailkit import (
    ApiError,
    ConfigurationError,
    ForbiddenError,
    NoResponseError,
    RateLimitError,
    RetryPolicy,
    SailkitError,
    Tenant,
    UnauthorizedError,
)
from sailkit._config_loading import load_config
from sailkit._engine.proxies import find_proxy
from sailkit._engine.transport import CA_VARIABLES
from sailkit.config import Config
from sailkit.middleware import MiddlewareSteps, OutgoingRequest
from sailkit_api.v2025 import models, operations
from sailkit_core.request import Request

from . import environment_file

__all__ = ["Finding", "State", "run_checks"]

State: TypeAlias = Literal["ok", "warn", "fail"]

TIMEOUT: Final = 15.0  # seconds
MAX_SKEW: Final = 30  # seconds
EXPIRED: Final = 10  # verification codes of OpenSSL
NOT_YET_VALID: Final = 9
OTHER_HOST: Final = 62
SHOWN_SCOPES: Final = 8


@attrs.frozen
class Finding:
    """The result of a check.

    Args:
        check: what was checked.
        state: "ok"; "warn", if it may be a problem; "fail", if nothing can work before it is mended.
        text: what was found.
        hint: what to do; "" if there is nothing to do.
    """

    check: str
    state: State
    text: str
    hint: str = ""


def run_checks(environment: str | None) -> Iterator[Finding]:
    """Yield findings, until one makes the further checks pointless.

    Args:
        environment: the name of an environment of the official CLI; None for the usual sources.
    """
    yield _check_versions()
    try:
        sources: dict[str, str] = {}
        options: Any = {"environment": environment, "timeout": TIMEOUT}
        config = load_config(None, options, sources=sources)
    except ConfigurationError as error:
        text = str(error)
        hint = "set the variables, or add an environment: sailkit env add" if text.startswith("missing") else ""
        yield Finding("configuration", "fail", text, hint or "correct the value, or remove it")
        return
    yield from _check_sources(config, sources)
    yield from _check_files()
    for finding in (*_check_route(config), *_check_authorities()):
        yield finding
        if finding.state == "fail":
            return
    yield from _check_coordinator(config)
    observer = _Observer()
    credentials: Any = {"client_id": config.client_id, "client_secret": config.client_secret, "middleware": [observer]}
    try:
        tenant = Tenant(config.base_url, **credentials, timeout=TIMEOUT, retry=RetryPolicy(attempts=1))
    except ConfigurationError as error:
        yield Finding("configuration", "fail", str(error))
        return
    with tenant:
        yield from _check_service(tenant, config, observer)


def _check_service(tenant: Tenant, config: Config, observer: _Observer) -> Iterator[Finding]:
    try:
        token = tenant._get_token()
    except NoResponseError as error:
        yield diagnose_connection(error)
        return
    except SailkitError as error:
        yield Finding("token", "fail", str(error), "check client id and secret, and that the token still exists")
        return
    yield Finding("connection", "ok", f"{config.base_url} answers")
    yield _check_token(token.value, token.facts)
    findings = [*_check_permissions(tenant)]
    yield from observer.check_clock()
    yield from findings
    yield observer.check_rate_limit(config)


def _check_versions() -> Finding:
    names = [f"{name} {version(name)}" for name in ("sailkit", "httpx")]
    return Finding("versions", "ok", f"{', '.join(names)}, Python {platform.python_version()} on {platform.system()}")


def _check_sources(config: Config, sources: dict[str, str]) -> Iterator[Finding]:
    yield Finding("address", "ok", f"{config.base_url}, from {sources['base_url']}")
    places = " and ".join(dict.fromkeys(sources[name] for name in ("client_id", "client_secret")))
    yield Finding("credentials", "ok", f"client {config.client_id}, from {places}")
    file = environment_file.read()
    if file.active in file.environments and all(place.startswith("variable") for place in sources.values()):
        text = f"the active environment {file.active!r} is not used, because the variables SAIL_* are set"
        yield Finding("environment", "ok", text, f"--env {file.active} uses it")
    if config.read_only:
        yield Finding("read-only", "warn", "changes are refused, because SAIL_READ_ONLY is set", "unset it to change")


def _check_files() -> Iterator[Finding]:
    """Warn of secrets that others on this machine can read."""
    path = environment_file.read().path
    if os.name == "nt" or not path.exists() or "clientsecret" not in path.read_text("utf-8", "replace").lower():
        return
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        text = f"{path} has secrets, and other users of this machine can read it"
        yield Finding("secrets", "warn", text, f"chmod 600 {path}, or keep them in the keyring: sailkit env add")


def _check_route(config: Config) -> Iterator[Finding]:
    """Check the proxy, or without one that the name can be resolved."""
    if proxy := find_proxy(config):
        text = f"{proxy.url.rstrip('/')}, from {proxy.name.rstrip('=')}"
        yield Finding("proxy", "ok", f"{text}; it resolves the tenant's name")
        return
    yield Finding("proxy", "ok", "none")
    parts = urlsplit(config.base_url)
    try:
        addresses = socket.getaddrinfo(parts.hostname, parts.port or 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        text = f"{parts.hostname} has no address: {reason}"
        hint = "check the tenant's name, such as https://acme.api.identitynow.com, and the network; or set a proxy"
        yield Finding("name resolution", "fail", text, hint)
        return
    found = ", ".join(dict.fromkeys(str(address[4][0]) for address in addresses))
    yield Finding("name resolution", "ok", f"{parts.hostname} is {found}")


def _check_authorities() -> Iterator[Finding]:
    """Check the files of trusted authorities that the environment names."""
    names = [name for name in CA_VARIABLES if os.environ.get(name)]
    for name in names:
        path = os.environ[name]
        state: State = "ok" if os.path.exists(path) else "fail"
        yield Finding("authorities", state, f"{path}, from {name}", "" if state == "ok" else f"{path} does not exist")
    if not names:
        yield Finding("authorities", "ok", "the usual ones")


def _check_coordinator(config: Config) -> Iterator[Finding]:
    """Check that the coordinator of several workers answers, if there is one."""
    if config.coordinator is None:
        return
    try:
        from redis import RedisError  # here, because it is the extra `redis`

        from sailkit._engine.redis_store import as_store_error, connect
    except ImportError:
        return  # which the tenant tells
    parts = urlsplit(config.coordinator.url)
    place = f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}{parts.path}"
    try:
        connect(config.coordinator).ping()
    except (OSError, RedisError) as error:
        text = f"{place} cannot be reached: {as_store_error(error)}"
        hint = "check SAIL_COORDINATOR and its server; until then each worker has only its share of the rate limit"
        yield Finding("coordinator", "warn", text, hint)
    else:
        yield Finding("coordinator", "ok", f"{place} answers")


def diagnose_connection(error: NoResponseError) -> Finding:
    """Return the finding for a connection that failed."""
    cause = _find_cause(error)
    text = str(error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        hints = {
            EXPIRED: "the certificate has expired: tell who runs the server or proxy; check the clock of this machine",
            NOT_YET_VALID: "the certificate is not valid yet: check the clock of this machine",
            OTHER_HOST: "the certificate is for another host: check the address; does a proxy intercept TLS?",
        }
        hint = hints.get(
            cause.verify_code, "set SSL_CERT_FILE to the PEM file of the authority, such as your company's"
        )
        return Finding("certificate", "fail", text, hint)
    if isinstance(cause, ssl.SSLError):
        return Finding("certificate", "fail", text, "the server does not speak TLS there: check address and port")
    if isinstance(cause, ConnectionRefusedError):
        return Finding("connection", "fail", text, "nothing listens there: check address and port, and the firewall")
    if isinstance(cause, TimeoutError) or "timed out" in text.lower():
        return Finding("connection", "fail", text, "no answer in time: is a proxy required (HTTPS_PROXY), or a VPN?")
    return Finding("connection", "fail", text, "check network, proxy (HTTPS_PROXY, NO_PROXY) and firewall")


def _find_cause(error: BaseException) -> BaseException | None:
    """Return the error of the operating system or of TLS behind an error of the library."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__ or cause.__context__
    if type(cause) is OSError and "refused" in str(cause).lower():
        return ConnectionRefusedError(*cause.args)
    return cause


def _check_token(value: str, facts: Any) -> Finding:
    """Describe the token: what its response says, and its claims if it is a JWT."""
    known = {**_claims(value), **facts}
    scopes = known.get("scope") or ""
    scopes = " ".join(scopes) if isinstance(scopes, list) else str(scopes)
    names = re.findall(r"[^\s,]+", scopes)
    shown = ", ".join(names[:SHOWN_SCOPES]) + (
        f" and {len(names) - SHOWN_SCOPES} more" if len(names) > SHOWN_SCOPES else ""
    )
    user = known.get("user_name") or known.get("identity_id") or known.get("user_id")
    who = f"user {user}" if user else "no user"
    life = f", for {float(known['expires_in']):,.0f} s" if isinstance(known.get("expires_in"), (int, float)) else ""
    place = f", org {known['org']}" if known.get("org") else ""
    text = f"{who}{place}{life}; scopes: {shown or 'not stated'}"
    hint = "" if user else "operations that require a user are refused: use a personal access token for them"
    return Finding("token", "ok" if user else "warn", text, hint)


def _claims(token: str) -> dict[str, Any]:
    """Return the claims of a JWT, which are not verified here; none of another token."""
    parts = token.split(".")
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "==")) if len(parts) == 3 else {}
    except ValueError:
        return {}
    return claims if isinstance(claims, dict) else {}


def _probes() -> Iterable[tuple[str, Request[Any]]]:
    query = models.Search(indices=["identities"], query=models.Query(query="*"))
    yield "identities", operations.list_identities(limit=1)
    yield "accounts", operations.list_accounts(limit=1)
    yield "sources", operations.list_sources(limit=1)
    yield "roles", operations.list_roles(limit=1)
    yield "search", operations.search_count(query)


def _check_permissions(tenant: Tenant) -> Iterator[Finding]:
    """Read a little of what most programs need; what is forbidden is named with its scopes."""
    allowed, forbidden = [], list[Finding]()
    for name, request in _probes():
        try:
            tenant.send(request)
            allowed.append(name)
        except ForbiddenError as error:
            scopes = " or ".join(error.operation.scopes) or "its user level"
            forbidden.append(
                Finding("permissions", "warn", f"{name} may not be read", f"it requires the scope {scopes}")
            )
        except UnauthorizedError as error:
            yield Finding("token", "fail", str(error), "the tenant refuses its own token: is the client still enabled?")
            return
        except RateLimitError:
            forbidden.append(Finding("permissions", "warn", f"{name} was not checked: the rate limit is used up"))
        except (ApiError, SailkitError) as error:
            forbidden.append(Finding("permissions", "warn", f"{name} cannot be read: {error}"))
    if allowed:
        yield Finding("permissions", "ok", f"{', '.join(allowed)} may be read")
    yield from (forbidden if allowed else [attrs.evolve(finding, state="fail") for finding in forbidden])


class _Observer:
    """Middleware that sees the clock of the service, and refusals by its rate limit."""

    def __init__(self) -> None:
        self.skew: float | None = None  # seconds by which the clock of this machine is ahead
        self.calls = 0
        self.refusals: list[str] = []  # each with the seconds of Retry-After

    def __call__(self, request: OutgoingRequest) -> MiddlewareSteps:
        response = yield request
        self.calls += 1
        if response.status == 429:
            self.refusals.append(response.headers.get("retry-after", "?"))
        try:
            date = parsedate_to_datetime(response.headers.get("date", ""))
        except ValueError:
            return None
        self.skew = time.time() - date.replace(tzinfo=date.tzinfo or datetime.UTC).timestamp()
        return None

    def check_clock(self) -> Iterator[Finding]:
        if self.skew is None:
            yield Finding("clock", "warn", "the service does not state its time")
        elif abs(self.skew) <= MAX_SKEW:
            yield Finding("clock", "ok", "that of this machine and that of the service agree")
        else:
            way = "ahead of" if self.skew > 0 else "behind"
            text = f"the clock of this machine is {abs(self.skew):,.0f} s {way} that of the service"
            yield Finding("clock", "warn", text, "synchronise it (NTP); filters by date and certificates depend on it")

    def check_rate_limit(self, config: Config) -> Finding:
        requests, seconds = config.rate_limit or (0, 0.0)
        limit = f"{requests} requests in {seconds:g} s for this client and API version"
        if not self.refusals:
            return Finding("rate limit", "ok", f"{limit}; none of {self.calls} calls was refused")
        count = f"{len(self.refusals)} of {self.calls} calls"
        text = f"{count} were refused (429, retry after {self.refusals[-1]} s); {limit}"
        return Finding("rate limit", "warn", text, "another program uses the same client id: give each one its own")
