from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignTemplateScheduleDays, CampaignTemplateScheduleMonths, CampaignTemplateScheduleType


@_model
class CampaignTemplateSchedule(Model):
    hours: CampaignTemplateScheduleDays = _field("hours", "CampaignTemplateScheduleDays")
    type: CampaignTemplateScheduleType | str = _field("type")
    days: CampaignTemplateScheduleDays | None = _field("days", "CampaignTemplateScheduleDays", default=...)
    expiration: datetime.datetime | None = _field("expiration", DATETIME, default=...)
    months: CampaignTemplateScheduleMonths | None = _field("months", "CampaignTemplateScheduleMonths", default=...)
    time_zone_id: str | None = _field("timeZoneId", default=...)
