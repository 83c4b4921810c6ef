from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleAssignmentSourceType


@_model
class RoleIdentity(Model):
    alias_name: str | Unset = _field("aliasName", default=UNSET)
    email: str | Unset = _field("email", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    role_assignment_source: RoleAssignmentSourceType | str | Unset = _field("roleAssignmentSource", default=UNSET)
