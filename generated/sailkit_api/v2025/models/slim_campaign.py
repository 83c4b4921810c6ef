from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignAlert, CampaignStatus, CampaignType, CorrelatedStatus


@_model
class SlimCampaign(Model):
    description: str | None = _field("description")
    name: str = _field("name")
    type: CampaignType | str = _field("type")
    alerts: list[CampaignAlert] | None = _field("alerts", ["CampaignAlert"], default=...)
    auto_revoke_allowed: bool | None = _field("autoRevokeAllowed", default=...)
    completed_certifications: int | None = _field("completedCertifications", default=...)
    correlated_status: CorrelatedStatus | str | None = _field("correlatedStatus", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    deadline: datetime.datetime | None = _field("deadline", DATETIME, default=...)
    email_notification_enabled: bool | None = _field("emailNotificationEnabled", default=...)
    id: str | None = _field("id", default=...)
    recommendations_enabled: bool | None = _field("recommendationsEnabled", default=...)
    status: CampaignStatus | str | None = _field("status", default=...)
    total_certifications: int | None = _field("totalCertifications", default=...)
