from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalStatus, NonEmployeeApprovalItemBase, NonEmployeeSourceLite


@_model
class NonEmployeeRequest(Model):
    account_name: str | Unset = _field("accountName", default=UNSET)
    approval_items: list[NonEmployeeApprovalItemBase] | Unset = _field(
        "approvalItems", ["NonEmployeeApprovalItemBase"], default=UNSET
    )
    approval_status: ApprovalStatus | str | Unset = _field("approvalStatus", default=UNSET)
    comment: str | Unset = _field("comment", default=UNSET)
    completion_date: datetime.datetime | Unset = _field("completionDate", DATETIME, default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    data: dict[str, str] | Unset = _field("data", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    email: str | Unset = _field("email", default=UNSET)
    end_date: datetime.datetime | Unset = _field("endDate", DATETIME, default=UNSET)
    first_name: str | Unset = _field("firstName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    last_name: str | Unset = _field("lastName", default=UNSET)
    manager: str | Unset = _field("manager", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    non_employee_source: NonEmployeeSourceLite | Unset = _field(
        "nonEmployeeSource", "NonEmployeeSourceLite", default=UNSET
    )
    phone: str | Unset = _field("phone", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    start_date: datetime.datetime | Unset = _field("startDate", DATETIME, default=UNSET)
