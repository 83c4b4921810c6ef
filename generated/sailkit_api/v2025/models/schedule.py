from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScheduleType, Selector


@_model
class Schedule(Model):
    hours: Selector = _field("hours", "Selector")
    type: ScheduleType | str = _field("type")
    days: Selector | None | Unset = _field("days", "Selector", default=UNSET)
    expiration: datetime.datetime | None | Unset = _field("expiration", DATETIME, default=UNSET)
    months: Selector | None | Unset = _field("months", "Selector", default=UNSET)
    time_zone_id: str | None | Unset = _field("timeZoneId", default=UNSET)
