from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatusDtoOriginalOwner, CampaignRoleCompositionCampaignInfoRemediatorRef


@_model
class CampaignRoleCompositionCampaignInfo(Model):
    remediator_ref: CampaignRoleCompositionCampaignInfoRemediatorRef = _field(
        "remediatorRef", "CampaignRoleCompositionCampaignInfoRemediatorRef"
    )
    description: str | None | Unset = _field("description", default=UNSET)
    query: str | None | Unset = _field("query", default=UNSET)
    reviewer: ApprovalStatusDtoOriginalOwner | None | Unset = _field(
        "reviewer", "ApprovalStatusDtoOriginalOwner", default=UNSET
    )
    reviewer_id: str | None | Unset = _field("reviewerId", default=UNSET)
    role_ids: list[str] | Unset = _field("roleIds", default=UNSET)
