from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ScheduledActionJobType, ScheduledActionResponseContent


@_model
class ScheduledActionResponse(Model):
    content: ScheduledActionResponseContent | Unset = _field("content", "ScheduledActionResponseContent", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    cron_string: str | Unset = _field("cronString", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    job_type: ScheduledActionJobType | str | Unset = _field("jobType", default=UNSET)
    start_time: datetime.datetime | Unset = _field("startTime", DATETIME, default=UNSET)
    time_zone_id: str | Unset = _field("timeZoneId", default=UNSET)
