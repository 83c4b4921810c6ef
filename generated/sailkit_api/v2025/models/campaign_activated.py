from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import CampaignActivatedCampaign


@_model
class CampaignActivated(Model):
    campaign: CampaignActivatedCampaign = _field("campaign", "CampaignActivatedCampaign")
