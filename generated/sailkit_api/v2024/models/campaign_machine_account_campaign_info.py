from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignMachineAccountCampaignInfoReviewerType


@_model
class CampaignMachineAccountCampaignInfo(Model):
    reviewer_type: CampaignMachineAccountCampaignInfoReviewerType | str | None = _field("reviewerType", default=...)
    source_ids: list[str] | None = _field("sourceIds", default=...)
