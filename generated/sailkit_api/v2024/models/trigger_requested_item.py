from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemType, AccessRequestPreApprovalRequestedItemsItemOperation


@_model
class TriggerRequestedItem(Model):
    id: str = _field("id")
    name: str = _field("name")
    operation: AccessRequestPreApprovalRequestedItemsItemOperation | str = _field("operation")
    type: AccessRequestItemType | str = _field("type")
    comment: str | None | Unset = _field("comment", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
