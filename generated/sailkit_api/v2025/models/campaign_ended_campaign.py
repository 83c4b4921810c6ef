from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignEndedCampaignStatus, CampaignEventType, CampaignOwner


@_model
class CampaignEndedCampaign(Model):
    campaign_owner: CampaignOwner = _field("campaignOwner", "CampaignOwner")
    created: datetime.datetime = _field("created", DATETIME)
    deadline: datetime.datetime = _field("deadline", DATETIME)
    description: str = _field("description")
    id: str = _field("id")
    name: str = _field("name")
    status: CampaignEndedCampaignStatus | str = _field("status")
    type: CampaignEventType | str = _field("type")
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
