from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AutoApprovalData(Model):
    auto_approval_message_json: str | None | Unset = _field("autoApprovalMessageJSON", default=UNSET)
    auto_approval_title: str | None | Unset = _field("autoApprovalTitle", default=UNSET)
    is_auto_approved: str | None | Unset = _field("isAutoApproved", default=UNSET)
    item_id: str | None | Unset = _field("itemId", default=UNSET)
    item_type: str | None | Unset = _field("itemType", default=UNSET)
