from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessConstraint, CampaignSearchCampaignInfoReviewer, CampaignSearchCampaignInfoType


@_model
class CampaignSearchCampaignInfo(Model):
    type: CampaignSearchCampaignInfoType | str = _field("type")
    access_constraints: list[AccessConstraint] | Unset = _field(
        "accessConstraints", ["AccessConstraint"], default=UNSET
    )
    description: str | Unset = _field("description", default=UNSET)
    identity_ids: list[str] | None | Unset = _field("identityIds", default=UNSET)
    query: str | None | Unset = _field("query", default=UNSET)
    reviewer: CampaignSearchCampaignInfoReviewer | None | Unset = _field(
        "reviewer", "CampaignSearchCampaignInfoReviewer", default=UNSET
    )
