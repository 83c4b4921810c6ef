from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class HealthEvent(Model):
    cpu_utilization_percentage: float | None | Unset = _field("cpuUtilizationPercentage", default=UNSET)
    detailed_message: str | Unset = _field("detailedMessage", default=UNSET)
    free_space_percentage: float | None | Unset = _field("freeSpacePercentage", default=UNSET)
    last_notified_time_stamp: datetime.datetime | Unset = _field("lastNotifiedTimeStamp", DATETIME, default=UNSET)
    timestamp: datetime.datetime | Unset = _field("timestamp", DATETIME, default=UNSET)
    url: str | None | Unset = _field("url", default=UNSET)
    uuid: str | Unset = _field("uuid", default=UNSET)
