from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SodViolationCheck(Model):
    request_id: str = _field("requestId")
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
