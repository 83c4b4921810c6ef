from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import CampaignGeneratedCampaign


@_model
class CampaignGenerated(Model):
    campaign: CampaignGeneratedCampaign = _field("campaign", "CampaignGeneratedCampaign")
