from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    alerts: list[CampaignAlert] | None | Unset = _field("alerts", ["CampaignAlert"], default=UNSET)
    auto_revoke_allowed: bool | Unset = _field("autoRevokeAllowed", default=UNSET)
    completed_certifications: int | None | Unset = _field("completedCertifications", default=UNSET)
    correlated_status: CorrelatedStatus | str | Unset = _field("correlatedStatus", default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    deadline: datetime.datetime | None | Unset = _field("deadline", DATETIME, default=UNSET)
    email_notification_enabled: bool | Unset = _field("emailNotificationEnabled", default=UNSET)
    filter: CampaignFilter | None | Unset = _field("filter", "CampaignFilter", default=UNSET)
    id: str | None | Unset = _field("id", default=UNSET)
    machine_account_campaign_info: CampaignMachineAccountCampaignInfo | None | Unset = _field(
        "machineAccountCampaignInfo", "CampaignMachineAccountCampaignInfo", default=UNSET
    )
    mandatory_comment_requirement: MandatoryCommentRequirement | str | Unset = _field(
        "mandatoryCommentRequirement", default=UNSET
    )
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    recommendations_enabled: bool | Unset = _field("recommendationsEnabled", default=UNSET)
    role_composition_campaign_info: CampaignRoleCompositionCampaignInfo | None | Unset = _field(
        "roleCompositionCampaignInfo", "CampaignRoleCompositionCampaignInfo", default=UNSET
    )
    search_campaign_info: CampaignSearchCampaignInfo | None | Unset = _field(
        "searchCampaignInfo", "CampaignSearchCampaignInfo", default=UNSET
    )
    source_owner_campaign_info: CampaignSourceOwnerCampaignInfo | None | Unset = _field(
        "sourceOwnerCampaignInfo", "CampaignSourceOwnerCampaignInfo", default=UNSET
    )
    sources_with_orphan_entitlements: list[SourceRef] | None | Unset = _field(
        "sourcesWithOrphanEntitlements", ["SourceRef"], default=UNSET
    )
    status: CampaignStatus | str | None | Unset = _field("status", default=UNSET)
    sunset_comments_required: bool | Unset = _field("sunsetCommentsRequired", default=UNSET)
    total_certifications: int | None | Unset = _field("totalCertifications", default=UNSET)
