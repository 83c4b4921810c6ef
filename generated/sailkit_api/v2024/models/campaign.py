from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        CampaignAlert,
        CampaignFilter,
        CampaignMachineAccountCampaignInfo,
        CampaignRoleCompositionCampaignInfo,
        CampaignSearchCampaignInfo,
        CampaignSourceOwnerCampaignInfo,
        CampaignStatus,
        CampaignType,
        CorrelatedStatus,
        MandatoryCommentRequirement,
        SourceRef,
    )


@_model
class Campaign(Model):
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
    filter: CampaignFilter | None = _field("filter", "CampaignFilter", default=...)
    id: str | None = _field("id", default=...)
    machine_account_campaign_info: CampaignMachineAccountCampaignInfo | None = _field(
        "machineAccountCampaignInfo", "CampaignMachineAccountCampaignInfo", default=...
    )
    mandatory_comment_requirement: MandatoryCommentRequirement | str | None = _field(
        "mandatoryCommentRequirement", default=...
    )
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    recommendations_enabled: bool | None = _field("recommendationsEnabled", default=...)
    role_composition_campaign_info: CampaignRoleCompositionCampaignInfo | None = _field(
        "roleCompositionCampaignInfo", "CampaignRoleCompositionCampaignInfo", default=...
    )
    search_campaign_info: CampaignSearchCampaignInfo | None = _field(
        "searchCampaignInfo", "CampaignSearchCampaignInfo", default=...
    )
    source_owner_campaign_info: CampaignSourceOwnerCampaignInfo | None = _field(
        "sourceOwnerCampaignInfo", "CampaignSourceOwnerCampaignInfo", default=...
    )
    sources_with_orphan_entitlements: list[SourceRef] | None = _field(
        "sourcesWithOrphanEntitlements", ["SourceRef"], default=...
    )
    status: CampaignStatus | str | None = _field("status", default=...)
    sunset_comments_required: bool | None = _field("sunsetCommentsRequired", default=...)
    total_certifications: int | None = _field("totalCertifications", default=...)
