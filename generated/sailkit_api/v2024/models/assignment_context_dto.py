from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestContext, RoleMatchDto


@_model
class AssignmentContextDto(Model):
    computed_date: str | Unset = _field("computedDate", default=UNSET)
    matched: list[RoleMatchDto] | Unset = _field("matched", ["RoleMatchDto"], default=UNSET)
    requested: AccessRequestContext | Unset = _field("requested", "AccessRequestContext", default=UNSET)
