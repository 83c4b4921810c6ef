from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CustomFields(Model):
    campaign_id: str | None | Unset = _field("campaignId", default=UNSET)
    campaign_status: str | None | Unset = _field("campaignStatus", default=UNSET)
    contains_deny: str | None | Unset = _field("containsDeny", default=UNSET)
    request_type: str | None | Unset = _field("requestType", default=UNSET)
