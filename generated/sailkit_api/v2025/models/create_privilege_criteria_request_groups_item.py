from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CreatePrivilegeCriteriaRequestGroupsItemCriteriaItemsItem, FormConditionRuleOperator


@_model
class CreatePrivilegeCriteriaRequestGroupsItem(Model):
    criteria_items: list[CreatePrivilegeCriteriaRequestGroupsItemCriteriaItemsItem] | Unset = _field(
        "criteriaItems", ["CreatePrivilegeCriteriaRequestGroupsItemCriteriaItemsItem"], default=UNSET
    )
    operator: FormConditionRuleOperator | str | Unset = _field("operator", default=UNSET)
