from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScheduledActionJobType, ScheduledActionPayloadContent


@_model
class ScheduledActionPayload(Model):
    content: ScheduledActionPayloadContent = _field("content", "ScheduledActionPayloadContent")
    job_type: ScheduledActionJobType | str = _field("jobType")
    cron_string: str | None = _field("cronString", default=...)
    start_time: datetime.datetime | None = _field("startTime", DATETIME, default=...)
    time_zone_id: str | None = _field("timeZoneId", default=...)
