from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignAlert, CampaignStatus, CampaignType, CorrelatedStatus


@_model
class SlimCampaign(Model):
    description: str | None = _field("description")
    name: str = _field("name")
    type: CampaignType | str = _field("type")
    alerts: list[CampaignAlert] | None | Unset = _field("alerts", ["CampaignAlert"], default=UNSET)
    auto_revoke_allowed: bool | Unset = _field("autoRevokeAllowed", default=UNSET)
    completed_certifications: int | None | Unset = _field("completedCertifications", default=UNSET)
    correlated_status: CorrelatedStatus | str | Unset = _field("correlatedStatus", default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    deadline: datetime.datetime | None | Unset = _field("deadline", DATETIME, default=UNSET)
    email_notification_enabled: bool | Unset = _field("emailNotificationEnabled", default=UNSET)
    id: str | None | Unset = _field("id", default=UNSET)
    recommendations_enabled: bool | Unset = _field("recommendationsEnabled", default=UNSET)
    status: CampaignStatus | str | None | Unset = _field("status", default=UNSET)
    total_certifications: int | None | Unset = _field("totalCertifications", default=UNSET)
