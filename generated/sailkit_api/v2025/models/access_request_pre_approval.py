from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccessItemRequestedForDto, AccessItemRequesterDto, TriggerRequestedItem


@_model
class AccessRequestPreApproval(Model):
    access_request_id: str = _field("accessRequestId")
    requested_by: AccessItemRequesterDto = _field("requestedBy", "AccessItemRequesterDto")
    requested_for: list[AccessItemRequestedForDto] = _field("requestedFor", ["AccessItemRequestedForDto"])
    requested_items: list[TriggerRequestedItem] = _field("requestedItems", ["TriggerRequestedItem"])
