from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagedClusterRedis(Model):
    redis_host: str | None = _field("redisHost", default=...)
    redis_port: int | None = _field("redisPort", default=...)
