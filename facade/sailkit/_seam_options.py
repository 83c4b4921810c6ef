"""Options of the seams: middleware, token function, and the switches that keep a tenant from changing anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, get_args

from .config import Config, HttpLibrary, check_switch
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .coordination import Coordinator

SWITCHES: Final = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}


def check_token_function(function: Any) -> Any:
    """Return a token function, or None; raise `ConfigurationError` for another value."""
    if function is not None and not callable(function):  # not shown, because it may be a token
        raise ConfigurationError(
            "token must be a function that returns a token; access_token is for a token itself, which cannot be renewed"
        )
    return function


def check_token_kind(config: Config, *, is_async: bool) -> None:
    """Raise `ConfigurationError` for a coroutine function of a sync client."""
    if config.token is not None and not is_async and iscoroutinefunction(config.token):
        raise ConfigurationError("token is a coroutine function, which requires an AsyncTenant")


def check_middleware(middleware: Any) -> tuple[Any, ...]:
    """Return middleware as a tuple; `sailkit._engine.middleware` looks at each of them."""
    if middleware is None:
        return ()
    if isinstance(middleware, str) or not isinstance(middleware, Iterable):
        raise ConfigurationError("middleware must be a list of functions, such as middleware=[trace]")
    return tuple(middleware)


def read_switch(name: str, value: bool | None, environment: Mapping[str, str]) -> bool:
    """Whether a switch is on, by its argument or by its variable."""
    variable = f"SAIL_{name.upper()}"
    text = environment.get(variable, "").strip().lower() or "0"
    if text not in SWITCHES:
        raise ConfigurationError(f"the variable {variable} must be one of {', '.join(SWITCHES)}")
    return check_switch(name, False if value is None else value) or SWITCHES[text]


def read_coordinator(value: Any, environment: Mapping[str, str]) -> Coordinator | None:
    """Return the coordinator of an option, or of its variable; raise `ConfigurationError` for an invalid one."""
    value = value or environment.get("SAIL_COORDINATOR", "").strip()
    if not value:
        return None
    from .coordination import Coordinator  # here, because most programs need none

    return value if isinstance(value, Coordinator) else Coordinator(value)


def read_http_library(value: Any, environment: Mapping[str, str]) -> HttpLibrary:
    """Return the name of the HTTP library, of an option or of its variable."""
    name: Any = value or environment.get("SAIL_HTTP", "").strip() or "httpx"
    if name not in get_args(HttpLibrary):
        raise ConfigurationError(f"http (or the variable SAIL_HTTP) must be {' or '.join(get_args(HttpLibrary))}")
    library: HttpLibrary = name
    return library


def check_dry_run(value: Any) -> Any:
    """Return True, False or a function; raise `ConfigurationError` for another value."""
    return value if callable(value) else check_switch("dry_run", False if value is None else value)
