from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatusDtoOriginalOwner, CampaignRemediatorRef


@_model
class CampaignRoleCompositionCampaignInfo(Model):
    remediator_ref: CampaignRemediatorRef = _field("remediatorRef", "CampaignRemediatorRef")
    description: str | None = _field("description", default=...)
    query: str | None = _field("query", default=...)
    reviewer: ApprovalStatusDtoOriginalOwner | None = _field("reviewer", "ApprovalStatusDtoOriginalOwner", default=...)
    reviewer_id: str | None = _field("reviewerId", default=...)
    role_ids: list[str] | None = _field("roleIds", default=...)
