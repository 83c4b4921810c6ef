from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CreatePrivilegeCriteriaRequestGroupsItemCriteriaItemsItem, FormConditionRuleOperator


@_model
class CreatePrivilegeCriteriaRequestGroupsItem(Model):
    criteria_items: list[CreatePrivilegeCriteriaRequestGroupsItemCriteriaItemsItem] | None = _field(
        "criteriaItems", ["CreatePrivilegeCriteriaRequestGroupsItemCriteriaItemsItem"], default=...
    )
    operator: FormConditionRuleOperator | str | None = _field("operator", default=...)
