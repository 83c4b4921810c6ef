from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class HealthEvent(Model):
    cpu_utilization_percentage: float | None = _field("cpuUtilizationPercentage", default=...)
    detailed_message: str | None = _field("detailedMessage", default=...)
    free_space_percentage: float | None = _field("freeSpacePercentage", default=...)
    last_notified_time_stamp: datetime.datetime | None = _field("lastNotifiedTimeStamp", DATETIME, default=...)
    timestamp: datetime.datetime | None = _field("timestamp", DATETIME, default=...)
    url: str | None = _field("url", default=...)
    uuid: str | None = _field("uuid", default=...)
