from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessAppsOwner, Campaign


@_model
class CampaignTemplate(Model):
    campaign: Campaign = _field("campaign", "Campaign")
    created: datetime.datetime = _field("created", DATETIME)
    description: str = _field("description")
    modified: datetime.datetime | None = _field("modified", DATETIME)
    name: str = _field("name")
    deadline_duration: str | None | Unset = _field("deadlineDuration", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    owner_ref: AccessAppsOwner | Unset = _field("ownerRef", "AccessAppsOwner", default=UNSET)
    scheduled: bool | Unset = _field("scheduled", default=UNSET)
