from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormConditionRuleOperator, PrivilegeCriteriaDTOGroupsItemCriteriaItemsItem


@_model
class PrivilegeCriteriaDTOGroupsItem(Model):
    criteria_items: list[PrivilegeCriteriaDTOGroupsItemCriteriaItemsItem] | Unset = _field(
        "criteriaItems", ["PrivilegeCriteriaDTOGroupsItemCriteriaItemsItem"], default=UNSET
    )
    operator: FormConditionRuleOperator | str | Unset = _field("operator", default=UNSET)
