from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AutoApprovalData(Model):
    auto_approval_message_json: str | None = _field("autoApprovalMessageJSON", default=...)
    auto_approval_title: str | None = _field("autoApprovalTitle", default=...)
    is_auto_approved: str | None = _field("isAutoApproved", default=...)
    item_id: str | None = _field("itemId", default=...)
    item_type: str | None = _field("itemType", default=...)
