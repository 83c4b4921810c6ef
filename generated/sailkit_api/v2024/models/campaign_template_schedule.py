from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import CampaignTemplateScheduleDays, CampaignTemplateScheduleMonths, CampaignTemplateScheduleType


@_model
class CampaignTemplateSchedule(Model):
    hours: CampaignTemplateScheduleDays = _field("hours", "CampaignTemplateScheduleDays")
    type: CampaignTemplateScheduleType | str = _field("type")
    days: CampaignTemplateScheduleDays | Unset = _field("days", "CampaignTemplateScheduleDays", default=UNSET)
    expiration: datetime.datetime | None | Unset = _field("expiration", DATETIME, default=UNSET)
    months: CampaignTemplateScheduleMonths | None | Unset = _field(
        "months", "CampaignTemplateScheduleMonths", default=UNSET
    )
    time_zone_id: str | Unset = _field("timeZoneId", default=UNSET)
