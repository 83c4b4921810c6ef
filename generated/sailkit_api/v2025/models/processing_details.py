from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ProcessingDetails(Model):
    date: datetime.datetime | None = _field("date", DATETIME, default=...)
    message: str | None = _field("message", default=...)
    retry_count: int | None = _field("retryCount", default=...)
    stack_trace: str | None = _field("stackTrace", default=...)
    stage: str | None = _field("stage", default=...)
