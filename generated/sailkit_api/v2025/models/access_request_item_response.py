from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemResponseDecision, ApprovalInfoResponse


@_model
class AccessRequestItemResponse(Model):
    access_item_type: str | None = _field("accessItemType", default=...)
    approval_infos: list[ApprovalInfoResponse] | None = _field("approvalInfos", ["ApprovalInfoResponse"], default=...)
    decision: AccessRequestItemResponseDecision | str | None = _field("decision", default=...)
    description: str | None = _field("description", default=...)
    name: str | None = _field("name", default=...)
    operation: str | None = _field("operation", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
