from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScheduledActionJobType, ScheduledActionResponseContent


@_model
class ScheduledActionResponse(Model):
    content: ScheduledActionResponseContent | None = _field("content", "ScheduledActionResponseContent", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    cron_string: str | None = _field("cronString", default=...)
    id: str = _field("id", default=...)
    job_type: ScheduledActionJobType | str | None = _field("jobType", default=...)
    start_time: datetime.datetime | None = _field("startTime", DATETIME, default=...)
    time_zone_id: str | None = _field("timeZoneId", default=...)
