from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ApprovalItemDetails,
        FormDetails,
        RemediationItemDetails,
        WorkItemStateManualWorkItems,
        WorkItemTypeManualWorkItems,
    )


@_model
class WorkItems(Model):
    approval_items: list[ApprovalItemDetails] | None = _field("approvalItems", ["ApprovalItemDetails"], default=...)
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    errors: list[str] | None = _field("errors", default=...)
    form: FormDetails | None = _field("form", "FormDetails", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    num_items: int | None = _field("numItems", default=...)
    owner_id: str | None = _field("ownerId", default=...)
    owner_name: str | None = _field("ownerName", default=...)
    remediation_items: list[RemediationItemDetails] | None = _field(
        "remediationItems", ["RemediationItemDetails"], default=...
    )
    requester_display_name: str | None = _field("requesterDisplayName", default=...)
    requester_id: str | None = _field("requesterId", default=...)
    state: WorkItemStateManualWorkItems | str | None = _field("state", default=...)
    type: WorkItemTypeManualWorkItems | str | None = _field("type", default=...)
