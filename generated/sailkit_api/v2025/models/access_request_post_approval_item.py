from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemType, AccessRequestPostApprovalInfo, TriggerRequestedItemOperation


@_model
class AccessRequestPostApprovalItem(Model):
    approval_info: list[AccessRequestPostApprovalInfo] = _field("approvalInfo", ["AccessRequestPostApprovalInfo"])
    id: str = _field("id")
    name: str = _field("name")
    operation: TriggerRequestedItemOperation | str = _field("operation")
    type: AccessRequestItemType | str = _field("type")
    client_metadata: dict[str, Any] | None = _field("clientMetadata", default=...)
    comment: str | None = _field("comment", default=...)
    description: str | None = _field("description", default=...)
