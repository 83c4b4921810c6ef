from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATE, DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatus, NonEmployeeIdentityReferenceWithId, NonEmployeeSourceLiteWithSchemaAttributes


@_model
class NonEmployeeRequestWithoutApprovalItem(Model):
    account_name: str | None = _field("accountName", default=...)
    approval_status: ApprovalStatus | str | None = _field("approvalStatus", default=...)
    comment: str | None = _field("comment", default=...)
    completion_date: datetime.datetime | None = _field("completionDate", DATETIME, default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    data: dict[str, str] | None = _field("data", default=...)
    email: str | None = _field("email", default=...)
    end_date: datetime.date | None = _field("endDate", DATE, default=...)
    first_name: str | None = _field("firstName", default=...)
    id: str = _field("id", default=...)
    last_name: str | None = _field("lastName", default=...)
    manager: str | None = _field("manager", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    non_employee_source: NonEmployeeSourceLiteWithSchemaAttributes | None = _field(
        "nonEmployeeSource", "NonEmployeeSourceLiteWithSchemaAttributes", default=...
    )
    phone: str | None = _field("phone", default=...)
    requester: NonEmployeeIdentityReferenceWithId | None = _field(
        "requester", "NonEmployeeIdentityReferenceWithId", default=...
    )
    start_date: datetime.date | None = _field("startDate", DATE, default=...)
