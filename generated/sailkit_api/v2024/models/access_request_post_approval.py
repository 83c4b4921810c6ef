from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemRequestedForDto, AccessItemRequesterDto, AccessRequestPostApprovalItem


@_model
class AccessRequestPostApproval(Model):
    access_request_id: str = _field("accessRequestId")
    requested_by: AccessItemRequesterDto = _field("requestedBy", "AccessItemRequesterDto")
    requested_for: list[AccessItemRequestedForDto] = _field("requestedFor", ["AccessItemRequestedForDto"])
    requested_items_status: list[AccessRequestPostApprovalItem] = _field(
        "requestedItemsStatus", ["AccessRequestPostApprovalItem"]
    )
