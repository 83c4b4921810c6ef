from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import StandardLevel


@_model
class ClientLogConfiguration(Model):
    root_level: StandardLevel | str = _field("rootLevel")
    client_id: str | None = _field("clientId", default=...)
    duration_minutes: int | None = _field("durationMinutes", default=...)
    expiration: datetime.datetime | None = _field("expiration", DATETIME, default=...)
    log_levels: dict[str, StandardLevel | str] | None = _field("logLevels", default=...)
