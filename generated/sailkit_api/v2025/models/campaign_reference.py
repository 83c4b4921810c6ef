from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignReferenceType, CampaignType, CorrelatedStatus, MandatoryCommentRequirement


@_model
class CampaignReference(Model):
    campaign_type: CampaignType | str = _field("campaignType")
    correlated_status: CorrelatedStatus | str = _field("correlatedStatus")
    description: str | None = _field("description")
    id: str = _field("id")
    mandatory_comment_requirement: MandatoryCommentRequirement | str = _field("mandatoryCommentRequirement")
    name: str = _field("name")
    type: CampaignReferenceType | str = _field("type")
