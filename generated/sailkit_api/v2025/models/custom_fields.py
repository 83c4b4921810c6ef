from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CustomFields(Model):
    campaign_id: str | None = _field("campaignId", default=...)
    campaign_status: str | None = _field("campaignStatus", default=...)
    contains_deny: str | None = _field("containsDeny", default=...)
    request_type: str | None = _field("requestType", default=...)
