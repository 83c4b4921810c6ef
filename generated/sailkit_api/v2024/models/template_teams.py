from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AutoApprovalData, CustomFields


@_model
class TemplateTeams(Model):
    approval_id: str | None | Unset = _field("approvalId", default=UNSET)
    auto_approval_data: AutoApprovalData | None | Unset = _field("autoApprovalData", "AutoApprovalData", default=UNSET)
    custom_fields: CustomFields | None | Unset = _field("customFields", "CustomFields", default=UNSET)
    is_subscription: bool | None | Unset = _field("isSubscription", default=UNSET)
    key: str | None | Unset = _field("key", default=UNSET)
    message_json: str | None | Unset = _field("messageJSON", default=UNSET)
    notification_type: str | None | Unset = _field("notificationType", default=UNSET)
    request_id: str | None | Unset = _field("requestId", default=UNSET)
    requested_by_id: str | None | Unset = _field("requestedById", default=UNSET)
    text: str | Unset = _field("text", default=UNSET)
    title: str | None | Unset = _field("title", default=UNSET)
