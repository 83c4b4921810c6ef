from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AutoApprovalData, CustomFields


@_model
class TemplateSlack(Model):
    approval_id: str | None = _field("approvalId", default=...)
    attachments: str | None = _field("attachments", default=...)
    auto_approval_data: AutoApprovalData | None = _field("autoApprovalData", "AutoApprovalData", default=...)
    blocks: str | None = _field("blocks", default=...)
    custom_fields: CustomFields | None = _field("customFields", "CustomFields", default=...)
    is_subscription: bool | None = _field("isSubscription", default=...)
    key: str | None = _field("key", default=...)
    notification_type: str | None = _field("notificationType", default=...)
    request_id: str | None = _field("requestId", default=...)
    requested_by_id: str | None = _field("requestedById", default=...)
    text: str | None = _field("text", default=...)
