from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScheduledAttributesFrequency


@_model
class ScheduledAttributes(Model):
    frequency: ScheduledAttributesFrequency | str | None = _field("frequency")
    cron_string: str | None | Unset = _field("cronString", default=UNSET)
    time_zone: str | None | Unset = _field("timeZone", default=UNSET)
    weekly_days: list[str] | None | Unset = _field("weeklyDays", default=UNSET)
    weekly_times: list[str] | None | Unset = _field("weeklyTimes", default=UNSET)
    yearly_times: list[str] | None | Unset = _field("yearlyTimes", default=UNSET)
