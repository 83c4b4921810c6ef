from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormConditionRuleOperator, PrivilegeCriteriaItem


@_model
class PrivilegeCriteriaGroup(Model):
    criteria_items: list[PrivilegeCriteriaItem] | None = _field("criteriaItems", ["PrivilegeCriteriaItem"], default=...)
    operator: FormConditionRuleOperator | str | None = _field("operator", default=...)
