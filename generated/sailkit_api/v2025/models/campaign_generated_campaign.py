from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignEventType, CampaignGeneratedCampaignStatus, CampaignOwner


@_model
class CampaignGeneratedCampaign(Model):
    campaign_owner: CampaignOwner = _field("campaignOwner", "CampaignOwner")
    created: datetime.datetime = _field("created", DATETIME)
    description: str = _field("description")
    id: str = _field("id")
    name: str = _field("name")
    status: CampaignGeneratedCampaignStatus | str = _field("status")
    type: CampaignEventType | str = _field("type")
    deadline: str | None = _field("deadline", default=...)
    modified: str | None = _field("modified", default=...)
