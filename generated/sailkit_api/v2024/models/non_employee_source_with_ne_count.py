from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeIdentityReferenceWithId


@_model
class NonEmployeeSourceWithNECount(Model):
    account_managers: list[NonEmployeeIdentityReferenceWithId] | None = _field(
        "accountManagers", ["NonEmployeeIdentityReferenceWithId"], default=...
    )
    approvers: list[NonEmployeeIdentityReferenceWithId] | None = _field(
        "approvers", ["NonEmployeeIdentityReferenceWithId"], default=...
    )
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    non_employee_count: int | None = _field("nonEmployeeCount", default=...)
    source_id: str | None = _field("sourceId", default=...)
