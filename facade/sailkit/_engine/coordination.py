"""Coordination of workers: the limiters and token providers of a tenant with a coordinator."""

from __future__ import annotations

import uuid
from typing import Any

from sailkit._secrets import SecretMask
from sailkit.config import Config
from sailkit.coordination import Coordinator
from sailkit.errors import ConfigurationError

from .interfaces import Transport
from .rate_limit import RateLimiter, shared_limiter
from .shared_limiter import SharedLimiter, fingerprint
from .shared_window import SharedWindow
from .tokens import TokenProvider
from .waiting import StopSignal

try:
    from . import redis_store, shared_tokens
except ImportError as error:
    raise ConfigurationError(f"a coordinator requires {error.name}: pip install 'sailkit[redis]'") from None


class Coordination:
    """The part of a tenant that it shares with other workers.

    Args:
        config: the configuration.
        coordinator: its coordinator.
        client: what the service counts by, such as the client id.
    """

    def __init__(self, config: Config, coordinator: Coordinator, client: str) -> None:
        self._coordinator = coordinator
        self._client = (config.base_url, coordinator.name or client)
        self._limit = config.rate_limit
        redis_store.connect(coordinator)  # which refuses an invalid address

    def limiter(self, version: str, stop: StopSignal) -> RateLimiter | None:
        """Return the limiter of an API version, for a tenant with this signal."""
        limiter = shared_limiter((self._coordinator, *self._client), version, self._limit, self._make_limiter)
        if isinstance(limiter, SharedLimiter):
            limiter.serve(stop)
        return limiter

    def token_provider(self, config: Config, transport: Transport, secrets: SecretMask) -> TokenProvider | None:
        """Return a provider of shared tokens, or None if the tenant does not share them."""
        if not (config.client_secret and self._coordinator.share_token):
            return None
        client = redis_store.connect(self._coordinator)
        store = shared_tokens.TokenStore(client, fingerprint(*self._client, config.client_id), config.client_secret)
        return shared_tokens.SharedCredentials(config, transport, secrets, store=store)

    def _make_limiter(self, version: str, limit: tuple[int, float]) -> SharedLimiter:
        worker = uuid.uuid4().hex[:12]
        slots = redis_store.RedisSlots(redis_store.connect(self._coordinator), fingerprint(*self._client, version))
        return SharedLimiter(SharedWindow(*limit, worker, self._coordinator.workers), slots, worker)


def client_name(config: Config) -> str:
    """Return what all workers with the same credentials have in common."""
    if config.client_id:
        return config.client_id
    if config.access_token:
        return fingerprint(config.access_token)
    function: Any = config.token
    return f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', type(function).__qualname__)}"
