from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import Schedule2Days, Schedule2Months, Schedule2Type


@_model
class Schedule2(Model):
    hours: Schedule2Days = _field("hours", "Schedule2Days")
    type: Schedule2Type | str = _field("type")
    days: Schedule2Days | Unset = _field("days", "Schedule2Days", default=UNSET)
    expiration: datetime.datetime | None | Unset = _field("expiration", DATETIME, default=UNSET)
    months: Schedule2Months | None | Unset = _field("months", "Schedule2Months", default=UNSET)
    time_zone_id: str | Unset = _field("timeZoneId", default=UNSET)
