from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemResponseDecision, ApprovalInfoResponse


@_model
class AccessRequestItemResponse(Model):
    access_item_type: str | Unset = _field("accessItemType", default=UNSET)
    approval_infos: list[ApprovalInfoResponse] | Unset = _field(
        "approvalInfos", ["ApprovalInfoResponse"], default=UNSET
    )
    decision: AccessRequestItemResponseDecision | str | Unset = _field("decision", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    operation: str | Unset = _field("operation", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
