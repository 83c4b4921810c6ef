from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessAppsOwner, Campaign


@_model
class CampaignTemplate(Model):
    campaign: Campaign = _field("campaign", "Campaign")
    created: datetime.datetime = _field("created", DATETIME, default=...)
    description: str = _field("description")
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str = _field("name")
    deadline_duration: str | None = _field("deadlineDuration", default=...)
    id: str = _field("id", default=...)
    owner_ref: AccessAppsOwner | None = _field("ownerRef", "AccessAppsOwner", default=...)
    scheduled: bool | None = _field("scheduled", default=...)
