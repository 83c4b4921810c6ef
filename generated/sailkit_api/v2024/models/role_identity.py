from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleAssignmentSourceType


@_model
class RoleIdentity(Model):
    alias_name: str | None = _field("aliasName", default=...)
    email: str | None = _field("email", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    role_assignment_source: RoleAssignmentSourceType | str | None = _field("roleAssignmentSource", default=...)
