from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatus, NonEmployeeIdentityReferenceWithId


@_model
class NonEmployeeApprovalItemBase(Model):
    account_name: str | Unset = _field("accountName", default=UNSET)
    approval_order: float | Unset = _field("approvalOrder", default=UNSET)
    approval_status: ApprovalStatus | str | Unset = _field("approvalStatus", default=UNSET)
    approver: NonEmployeeIdentityReferenceWithId | Unset = _field(
        "approver", "NonEmployeeIdentityReferenceWithId", default=UNSET
    )
    comment: str | Unset = _field("comment", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
