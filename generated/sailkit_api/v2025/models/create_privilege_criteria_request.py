from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        ApprovalPriority,
        CreatePrivilegeCriteriaRequestGroupsItem,
        CreatePrivilegeCriteriaRequestType,
        FormConditionRuleOperator,
    )


@_model
class CreatePrivilegeCriteriaRequest(Model):
    groups: list[CreatePrivilegeCriteriaRequestGroupsItem] | Unset = _field(
        "groups", ["CreatePrivilegeCriteriaRequestGroupsItem"], default=UNSET
    )
    operator: FormConditionRuleOperator | str | Unset = _field("operator", default=UNSET)
    privilege_level: ApprovalPriority | str | Unset = _field("privilegeLevel", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    type: CreatePrivilegeCriteriaRequestType | str | Unset = _field("type", default=UNSET)
