from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReelectRequest(Model):
    campaign_name: str | None | Unset = _field("campaignName", default=UNSET)
    owner_id: str | Unset = _field("ownerId", default=UNSET)
    reviewers: list[str] | None | Unset = _field("reviewers", default=UNSET)
