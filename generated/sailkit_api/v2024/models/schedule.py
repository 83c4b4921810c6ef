from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScheduleType, Selector


@_model
class Schedule(Model):
    hours: Selector = _field("hours", "Selector")
    type: ScheduleType | str = _field("type")
    days: Selector | None = _field("days", "Selector", default=...)
    expiration: datetime.datetime | None = _field("expiration", DATETIME, default=...)
    months: Selector | None = _field("months", "Selector", default=...)
    time_zone_id: str | None = _field("timeZoneId", default=...)
