from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestContext, RoleMatchDto


@_model
class AssignmentContextDto(Model):
    computed_date: str | None = _field("computedDate", default=...)
    matched: list[RoleMatchDto] | None = _field("matched", ["RoleMatchDto"], default=...)
    requested: AccessRequestContext | None = _field("requested", "AccessRequestContext", default=...)
