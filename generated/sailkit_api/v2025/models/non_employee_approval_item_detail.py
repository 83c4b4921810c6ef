from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatus, NonEmployeeIdentityReferenceWithId, NonEmployeeRequestWithoutApprovalItem


@_model
class NonEmployeeApprovalItemDetail(Model):
    account_name: str | None = _field("accountName", default=...)
    approval_order: float | None = _field("approvalOrder", default=...)
    approval_status: ApprovalStatus | str | None = _field("approvalStatus", default=...)
    approver: NonEmployeeIdentityReferenceWithId | None = _field(
        "approver", "NonEmployeeIdentityReferenceWithId", default=...
    )
    comment: str | None = _field("comment", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    non_employee_request: NonEmployeeRequestWithoutApprovalItem | None = _field(
        "nonEmployeeRequest", "NonEmployeeRequestWithoutApprovalItem", default=...
    )
