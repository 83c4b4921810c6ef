from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormConditionRuleOperator, PrivilegeCriteriaDTOGroupsItemCriteriaItemsItem


@_model
class PrivilegeCriteriaDTOGroupsItem(Model):
    criteria_items: list[PrivilegeCriteriaDTOGroupsItemCriteriaItemsItem] | None = _field(
        "criteriaItems", ["PrivilegeCriteriaDTOGroupsItemCriteriaItemsItem"], default=...
    )
    operator: FormConditionRuleOperator | str | None = _field("operator", default=...)
