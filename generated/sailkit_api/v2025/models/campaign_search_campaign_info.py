from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessConstraint, CampaignSearchCampaignInfoReviewer, CampaignSearchCampaignInfoType


@_model
class CampaignSearchCampaignInfo(Model):
    type: CampaignSearchCampaignInfoType | str = _field("type")
    access_constraints: list[AccessConstraint] | None = _field("accessConstraints", ["AccessConstraint"], default=...)
    description: str | None = _field("description", default=...)
    identity_ids: list[str] | None = _field("identityIds", default=...)
    query: str | None = _field("query", default=...)
    reviewer: CampaignSearchCampaignInfoReviewer | None = _field(
        "reviewer", "CampaignSearchCampaignInfoReviewer", default=...
    )
