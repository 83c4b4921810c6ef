from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ApprovalPriority,
        CreatePrivilegeCriteriaRequestType,
        FormConditionRuleOperator,
        PrivilegeCriteriaRequestGroup,
    )


@_model
class CreatePrivilegeCriteriaRequest(Model):
    groups: list[PrivilegeCriteriaRequestGroup] | None = _field(
        "groups", ["PrivilegeCriteriaRequestGroup"], default=...
    )
    operator: FormConditionRuleOperator | str | None = _field("operator", default=...)
    privilege_level: ApprovalPriority | str | None = _field("privilegeLevel", default=...)
    source_id: str | None = _field("sourceId", default=...)
    type: CreatePrivilegeCriteriaRequestType | str | None = _field("type", default=...)
