from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagedClusterRedis(Model):
    redis_host: str | Unset = _field("redisHost", default=UNSET)
    redis_port: int | Unset = _field("redisPort", default=UNSET)
