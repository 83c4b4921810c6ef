from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScheduledAttributesFrequency


@_model
class ScheduledAttributes(Model):
    cron_string: str | None = _field("cronString", default=...)
    frequency: ScheduledAttributesFrequency | str | None = _field("frequency", default=...)
    time_zone: str | None = _field("timeZone", default=...)
    weekly_days: list[str] | None = _field("weeklyDays", default=...)
    weekly_times: list[str] | None = _field("weeklyTimes", default=...)
    yearly_times: list[str] | None = _field("yearlyTimes", default=...)
