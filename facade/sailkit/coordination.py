"""Coordination: one rate limit and one token for the workers of several processes and machines.

    Tenant("acme", coordinator="redis://redis.example:6379/0")

SailPoint counts the requests of a client id, however many workers share it. With a coordinator, all workers with the
same address and client id together send at most as many requests as the limit allows, a refusal with status 429 holds
all of them back, and one of them fetches the token for all. It requires the extra `redis` (Redis 6.2 or later, or
Valkey).

A worker that is killed costs the slots that it held, for little more than one period of the limit. If Redis cannot be
reached, each worker continues alone with its share of the limit, by the last known number of workers, logs one warning,
and returns by itself.
"""

from __future__ import annotations

import attrs

from sailkit_core.keywords import with_known_keywords

from .errors import ConfigurationError

__all__ = ["Coordinator"]

SCHEMES = ("redis://", "rediss://", "unix://")


def _check_url(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str) or not value.startswith(SCHEMES):  # not shown, because it may contain a password
        raise ConfigurationError(
            f"{attribute.name} of the coordinator must be an address: redis://, rediss:// or unix://"
        )


def _check_workers(instance: object, attribute: attrs.Attribute[int | None], value: object) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"{attribute.name} must be an integer of at least 1, or None, not {value!r}")


@with_known_keywords
@attrs.frozen
class Coordinator:
    """The coordinator of the workers that share a client id.

    Args:
        url: the address of Redis, such as "redis://redis.example:6379/0", "rediss://..." for TLS, or "unix://...".
            Never shown, because it may contain a password.
        share_token: whether one worker fetches the token for all. It is stored encrypted, with a key derived from the
            client secret, until its renewal is due. False stores no token: each worker fetches its own. Default: True.
        workers: the most workers there are, which share the limit while Redis cannot be reached. Default: the number
            last seen; a worker that has never reached Redis assumes 10.
        name: what the workers have in common. Required for workers whose access tokens or token functions differ.
            Default: the client id, else the access token or the name of the token function.

    Raises:
        ConfigurationError: for an invalid value.
    """

    url: str = attrs.field(repr=False, validator=_check_url)
    share_token: bool = True
    workers: int | None = attrs.field(default=None, validator=_check_workers)
    name: str = ""
