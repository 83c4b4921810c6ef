from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestContext, RoleMatchDto


@_model
class AssignmentContextDto(Model):
    computed_date: str | Unset = _field("computedDate", default=UNSET)
    matched: list[RoleMatchDto] | Unset = _field("matched", ["RoleMatchDto"], default=UNSET)
    requested: AccessRequestContext | Unset = _field("requested", "AccessRequestContext", default=UNSET)
