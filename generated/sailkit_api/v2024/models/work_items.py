from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    approval_items: list[ApprovalItemDetails] | None | Unset = _field(
        "approvalItems", ["ApprovalItemDetails"], default=UNSET
    )
    completed: datetime.datetime | None | Unset = _field("completed", DATETIME, default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    errors: list[str] | Unset = _field("errors", default=UNSET)
    form: FormDetails | None | Unset = _field("form", "FormDetails", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    num_items: int | None | Unset = _field("numItems", default=UNSET)
    owner_id: str | None | Unset = _field("ownerId", default=UNSET)
    owner_name: str | Unset = _field("ownerName", default=UNSET)
    remediation_items: list[RemediationItemDetails] | None | Unset = _field(
        "remediationItems", ["RemediationItemDetails"], default=UNSET
    )
    requester_display_name: str | None | Unset = _field("requesterDisplayName", default=UNSET)
    requester_id: str | None | Unset = _field("requesterId", default=UNSET)
    state: WorkItemStateManualWorkItems | str | Unset = _field("state", default=UNSET)
    type: WorkItemTypeManualWorkItems | str | Unset = _field("type", default=UNSET)
