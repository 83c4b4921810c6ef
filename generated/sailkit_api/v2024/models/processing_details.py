from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ProcessingDetails(Model):
    date: datetime.datetime | None | Unset = _field("date", DATETIME, default=UNSET)
    message: str | Unset = _field("message", default=UNSET)
    retry_count: int | Unset = _field("retryCount", default=UNSET)
    stack_trace: str | Unset = _field("stackTrace", default=UNSET)
    stage: str | Unset = _field("stage", default=UNSET)
