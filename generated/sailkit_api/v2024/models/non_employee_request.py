from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatus, NonEmployeeApprovalItemBase, NonEmployeeSourceLite


@_model
class NonEmployeeRequest(Model):
    account_name: str | None = _field("accountName", default=...)
    approval_items: list[NonEmployeeApprovalItemBase] | None = _field(
        "approvalItems", ["NonEmployeeApprovalItemBase"], default=...
    )
    approval_status: ApprovalStatus | str | None = _field("approvalStatus", default=...)
    comment: str | None = _field("comment", default=...)
    completion_date: datetime.datetime | None = _field("completionDate", DATETIME, default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    data: dict[str, str] | None = _field("data", default=...)
    description: str | None = _field("description", default=...)
    email: str | None = _field("email", default=...)
    end_date: datetime.datetime | None = _field("endDate", DATETIME, default=...)
    first_name: str | None = _field("firstName", default=...)
    id: str = _field("id", default=...)
    last_name: str | None = _field("lastName", default=...)
    manager: str | None = _field("manager", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    non_employee_source: NonEmployeeSourceLite | None = _field(
        "nonEmployeeSource", "NonEmployeeSourceLite", default=...
    )
    phone: str | None = _field("phone", default=...)
    source_id: str | None = _field("sourceId", default=...)
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
