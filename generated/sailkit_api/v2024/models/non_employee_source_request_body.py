from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeIdnUserRequest


@_model
class NonEmployeeSourceRequestBody(Model):
    description: str = _field("description")
    name: str = _field("name")
    owner: NonEmployeeIdnUserRequest = _field("owner", "NonEmployeeIdnUserRequest")
    account_managers: list[NonEmployeeIdnUserRequest] | None = _field(
        "accountManagers", ["NonEmployeeIdnUserRequest"], default=...
    )
    approvers: list[NonEmployeeIdnUserRequest] | None = _field("approvers", ["NonEmployeeIdnUserRequest"], default=...)
    management_workgroup: str | None = _field("managementWorkgroup", default=...)
