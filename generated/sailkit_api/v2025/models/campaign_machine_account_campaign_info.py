from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignMachineAccountCampaignInfoReviewerType


@_model
class CampaignMachineAccountCampaignInfo(Model):
    reviewer_type: CampaignMachineAccountCampaignInfoReviewerType | str | Unset = _field("reviewerType", default=UNSET)
    source_ids: list[str] | Unset = _field("sourceIds", default=UNSET)
