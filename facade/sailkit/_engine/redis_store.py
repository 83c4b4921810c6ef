"""Redis store: slots and tokens that all workers share, in Redis or Valkey."""

from __future__ import annotations

import contextlib
import json
from typing import Any, Final

import attrs
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from sailkit.coordination import Coordinator
from sailkit.errors import ConfigurationError
from sailkit_core.masking import mask_text

from .shared_limiter import StoreError
from .shared_window import TIMEOUT, Reply, Report

# All times are those of Redis, in milliseconds, so that the clocks of the workers do not matter. A slot is a member of
# a sorted set whose score is the time at which it is free. A window that has just begun, such as after a restart
# without data, grants nothing until all workers have reported what they have.
EXCHANGE: Final = """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local a, slots, pause, workers, born = cjson.decode(ARGV[1]), KEYS[1], KEYS[2], KEYS[3], KEYS[4]
for _, id in ipairs(a.unsent) do redis.call('ZREM', slots, id) end
for _, id in ipairs(a.in_flight) do redis.call('ZADD', slots, now + a.lease, id) end
for _, f in ipairs(a.finished) do redis.call('ZADD', slots, now + a.period - f[2], f[1]) end
redis.call('ZREMRANGEBYSCORE', slots, '-inf', now)
redis.call('ZADD', workers, now + a.presence, a.worker)
redis.call('ZREMRANGEBYSCORE', workers, '-inf', now)
if a.penalty > math.max(0, redis.call('PTTL', pause)) then redis.call('SET', pause, 1, 'PX', a.penalty) end
redis.call('SET', born, now, 'NX')
local closed = math.max(0, redis.call('PTTL', pause))
local window = redis.call('GET', born)
local free = math.min(a.limit - redis.call('ZCARD', slots), a.cap - a.own)
local young = math.max(0, window + a.youth - now)
if young > 0 or (closed > 0 and not a.although) then free = 0 end
local granted = math.max(0, math.min(free, #a.want))
for i = 1, granted do redis.call('ZADD', slots, now + a.lease, a.want[i]) end
local first = redis.call('ZRANGE', slots, 0, 0, 'WITHSCORES')
local wait = math.max(young, first[2] and first[2] - now or 0)
for _, key in ipairs({slots, workers, born}) do redis.call('PEXPIRE', key, 86400000) end
return {granted, closed, wait, redis.call('ZCARD', workers), window}
"""


def connect(coordinator: Coordinator) -> redis.Redis:
    """Return a client, which connects when it is first used; raise `ConfigurationError` for an invalid address."""
    try:
        return redis.Redis.from_url(
            coordinator.url,
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=Retry(NoBackoff(), 0),
            client_name="sailkit",
        )
    except (ValueError, redis.RedisError) as error:
        raise ConfigurationError(f"url of the coordinator cannot be used: {mask_text(str(error))}") from None


def as_store_error(error: Exception) -> StoreError:
    """Return the error of the store for one of the library, without secrets."""
    return StoreError(f"{type(error).__name__}: {mask_text(str(error))}")


class RedisSlots:
    """A `SlotStore` in Redis.

    Args:
        client: the connection.
        name: the name of the window, which tells nothing about the client.
    """

    def __init__(self, client: redis.Redis, name: str) -> None:
        self._client = client
        self._keys = [f"sailkit:{{{name}}}:{part}" for part in ("slots", "pause", "workers", "born")]
        self._exchange = client.register_script(EXCHANGE)

    def exchange(self, report: Report) -> Reply:
        try:
            answer: Any = self._exchange(keys=self._keys, args=[json.dumps(attrs.asdict(report))])
        except (redis.RedisError, OSError) as error:
            raise as_store_error(error) from error
        granted, closed, wait, workers, window = map(int, answer)
        return Reply(granted, closed / 1000, wait / 1000, workers, window)

    def leave(self, worker: str) -> None:
        with contextlib.suppress(redis.RedisError, OSError):  # its presence ends by itself
            self._client.zrem(self._keys[2], worker)

    def close(self) -> None:
        self._client.close()
