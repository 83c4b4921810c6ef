"""Settings of a sandbox."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.validators import COUNT, number

_LONGEST: Final = 1_000_000_000  # seconds


def _validate_rate_limit(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    try:
        requests, seconds = (0, 0) if value is None else value
        valid = value is None or (requests > 0 and 0 < seconds <= _LONGEST)
    except (TypeError, ValueError):
        valid = False
    if not valid:
        raise ValueError(f"{attribute.name} must be None or (requests, seconds), both more than 0, not {value!r}")


@attrs.frozen(kw_only=True)
class Settings:
    """Settings of a sandbox.

    Args:
        identities: the number of identities that a list returns by default.
        seed: the seed of made-up data and responses; the same seed makes the same data.
        data: the user's own data by collection, or None.
        page_latency: the delay of each list response, in seconds.
        token_lifetime: the lifetime of a token, in seconds.
        rate_limit: the number of requests within a number of seconds, per client and API version; None: no limit.
        database: the path of a SQLite file, or ":memory:".
        task_seconds: the duration of a task, in seconds.
        clock: returns the time, in seconds since 1970.
        sleep: waits for a number of seconds.
        port: the port to listen on; 0 selects a free port.
        tls: whether to use HTTPS.
        strict: whether to refuse what would be made up.
    """

    identities: int = attrs.field(default=1000, validator=COUNT)
    seed: int = 1
    data: Mapping[str, list[dict[str, Any]]] | None = attrs.field(default=None, repr=False)
    page_latency: float = attrs.field(default=0.0, validator=number(0, _LONGEST))
    token_lifetime: float = attrs.field(default=43200, validator=(number(0, _LONGEST), attrs.validators.gt(0)))
    rate_limit: tuple[int, float] | None = attrs.field(default=None, validator=_validate_rate_limit)
    database: str = ":memory:"
    task_seconds: float = attrs.field(default=0.0, validator=number(0, _LONGEST))
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], object] = time.sleep
    port: int = attrs.field(default=0, validator=number(0, 65_535, whole=True))
    tls: bool = False
    strict: bool = False
