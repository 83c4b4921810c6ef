from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        AccessRequestItemType,
        AccessRequestPostApprovalInfo,
        AccessRequestPreApprovalRequestedItemsItemOperation,
    )


@_model
class AccessRequestPostApprovalRequestedItemsStatusItem(Model):
    approval_info: list[AccessRequestPostApprovalInfo] = _field("approvalInfo", ["AccessRequestPostApprovalInfo"])
    id: str = _field("id")
    name: str = _field("name")
    operation: AccessRequestPreApprovalRequestedItemsItemOperation | str = _field("operation")
    type: AccessRequestItemType | str = _field("type")
    client_metadata: dict[str, Any] | None | Unset = _field("clientMetadata", default=UNSET)
    comment: str | None | Unset = _field("comment", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
