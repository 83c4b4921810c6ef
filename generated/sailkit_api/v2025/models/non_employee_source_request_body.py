from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeIdnUserRequest


@_model
class NonEmployeeSourceRequestBody(Model):
    description: str = _field("description")
    name: str = _field("name")
    owner: NonEmployeeIdnUserRequest = _field("owner", "NonEmployeeIdnUserRequest")
    account_managers: list[NonEmployeeIdnUserRequest] | Unset = _field(
        "accountManagers", ["NonEmployeeIdnUserRequest"], default=UNSET
    )
    approvers: list[NonEmployeeIdnUserRequest] | Unset = _field(
        "approvers", ["NonEmployeeIdnUserRequest"], default=UNSET
    )
    management_workgroup: str | Unset = _field("managementWorkgroup", default=UNSET)
