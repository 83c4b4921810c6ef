from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATE, DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatus, NonEmployeeIdentityReferenceWithId, NonEmployeeSourceLiteWithSchemaAttributes


@_model
class NonEmployeeRequestWithoutApprovalItem(Model):
    account_name: str | Unset = _field("accountName", default=UNSET)
    approval_status: ApprovalStatus | str | Unset = _field("approvalStatus", default=UNSET)
    comment: str | Unset = _field("comment", default=UNSET)
    completion_date: datetime.datetime | Unset = _field("completionDate", DATETIME, default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    data: dict[str, str] | Unset = _field("data", default=UNSET)
    email: str | Unset = _field("email", default=UNSET)
    end_date: datetime.date | Unset = _field("endDate", DATE, default=UNSET)
    first_name: str | Unset = _field("firstName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    last_name: str | Unset = _field("lastName", default=UNSET)
    manager: str | Unset = _field("manager", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    non_employee_source: NonEmployeeSourceLiteWithSchemaAttributes | Unset = _field(
        "nonEmployeeSource", "NonEmployeeSourceLiteWithSchemaAttributes", default=UNSET
    )
    phone: str | Unset = _field("phone", default=UNSET)
    requester: NonEmployeeIdentityReferenceWithId | Unset = _field(
        "requester", "NonEmployeeIdentityReferenceWithId", default=UNSET
    )
    start_date: datetime.date | Unset = _field("startDate", DATE, default=UNSET)
