from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReelectRequest(Model):
    campaign_name: str | None = _field("campaignName", default=...)
    owner_id: str | None = _field("ownerId", default=...)
    reviewers: list[str] | None = _field("reviewers", default=...)
