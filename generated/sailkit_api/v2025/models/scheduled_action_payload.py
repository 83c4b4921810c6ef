from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ScheduledActionJobType, ScheduledActionPayloadContent


@_model
class ScheduledActionPayload(Model):
    content: ScheduledActionPayloadContent = _field("content", "ScheduledActionPayloadContent")
    job_type: ScheduledActionJobType | str = _field("jobType")
    cron_string: str | Unset = _field("cronString", default=UNSET)
    start_time: datetime.datetime | Unset = _field("startTime", DATETIME, default=UNSET)
    time_zone_id: str | Unset = _field("timeZoneId", default=UNSET)
